package vn.chohoptac.platform;

/** The application will not start like this. The message is one sentence that says what to do. */
public class StartRefused extends RuntimeException {

    public StartRefused(String sentence) {
        super(sentence);
    }
}
