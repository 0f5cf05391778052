package vn.chohoptac.storefront.browser;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, on the bytes as they were sent. */
final class NuChecker {

    private static final String HTML5 = "http://s.validator.nu/html5-all.rnc";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false);
    private final Errors errors = new Errors();

    NuChecker() {
        try {
            validator.setUpMainSchema(HTML5, errors);
            validator.setUpValidatorAndParsers(errors, true, false);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** One line for each error. */
    List<String> faults(String html, String what) {
        errors.found.clear();
        try {
            validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (SAXException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return errors.found.stream().map(error -> what + ": " + error).toList();
    }

    private static final class Errors implements ErrorHandler {

        /** What the HTML standard has allowed since this edition of the checker. */
        private static final Pattern KNOWN_BETTER =
                Pattern.compile("Attribute “(enterkeyhint|popover|popovertarget|popovertargetaction)” not allowed .*"
                        + "|Bad value “username” for attribute “autocomplete” .*");

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException warning) {
            // The checker's warnings are advice on style.
        }

        @Override
        public void error(SAXParseException error) {
            if (!KNOWN_BETTER.matcher(error.getMessage()).matches()) {
                found.add(error.getLineNumber() + ":" + error.getColumnNumber() + " " + error.getMessage());
            }
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
