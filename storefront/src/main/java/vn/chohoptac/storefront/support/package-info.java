/** What every page leans on: words, language, figures, slices, the shell around a page, errors as pages. */
@NullMarked
package vn.chohoptac.storefront.support;

import org.jspecify.annotations.NullMarked;
