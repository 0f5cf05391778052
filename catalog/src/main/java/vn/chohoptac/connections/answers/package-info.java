/** From an answer to a listing to two parties who know each other. */
@NamedInterface("answers")
@NullMarked
package vn.chohoptac.connections.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
