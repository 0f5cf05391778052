package vn.chohoptac.storefront.browser;

/** A part of a story: what people do on certain pages, step by step. */
abstract class Steps {

    final Walk walk;

    Steps(Walk walk) {
        this.walk = walk;
    }

    final String text(String key, Object... arguments) {
        return walk.text(key, arguments);
    }
}
