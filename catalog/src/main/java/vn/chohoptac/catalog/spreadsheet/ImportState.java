package vn.chohoptac.catalog.spreadsheet;

/** How far an import has come. */
public enum ImportState {
    /** The file is being read and checked; nothing is changed. */
    CHECKING,
    /** The report is ready; the cooperative decides. */
    CHECKED,
    /** What is valid is being saved. */
    COMMITTING,
    /** Everything valid is saved. */
    COMMITTED,
    /** What nobody has touched since is being taken back. */
    UNDOING,
    /** Taken back, as far as it was untouched. */
    UNDONE,
    /** The file could not be read. */
    FAILED
}
