package vn.chohoptac.storefront.home;

import vn.chohoptac.kernel.NotFound;

/** There is no page at that address. */
final class NoSuchPage extends NotFound {

    NoSuchPage() {
        super("web.404");
    }
}
