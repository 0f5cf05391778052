package vn.chohoptac.catalog.spreadsheet;

import vn.chohoptac.kernel.RuleBroken;

/** The file is larger than the market reads. */
public class FileTooLarge extends RuleBroken {

    public FileTooLarge(int megabytes) {
        super("catalog.file-too-large", megabytes);
    }
}
