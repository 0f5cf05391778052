package vn.chohoptac.storefront.support;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** After a form was taken: go and look there (303), so that reloading does not send it again. */
public final class SeeOther {

    private SeeOther() {}

    /** @param path within the market */
    public static RedirectView at(String path) {
        var redirect = new RedirectView(path);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        return redirect;
    }
}
