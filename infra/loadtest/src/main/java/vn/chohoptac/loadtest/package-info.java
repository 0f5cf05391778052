/** Measures the packed application beside its floors (design of the market, section 7); knows it by HTTP and its tables only. */
@NullMarked
package vn.chohoptac.loadtest;

import org.jspecify.annotations.NullMarked;
