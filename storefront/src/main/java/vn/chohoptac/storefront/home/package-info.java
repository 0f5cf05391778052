/** The front door, the pages the law asks for, and the map of the site for search engines. */
@NullMarked
package vn.chohoptac.storefront.home;

import org.jspecify.annotations.NullMarked;
