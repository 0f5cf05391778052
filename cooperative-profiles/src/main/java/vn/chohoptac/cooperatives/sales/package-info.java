/**
 * The words in which whoever sold something for a cooperative tells it upstream: spoken by orders and connections,
 * heard by performance and fairs. Every fact carries a key; hearing it twice must count once.
 */
@NamedInterface("sales")
@NullMarked
package vn.chohoptac.cooperatives.sales;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
