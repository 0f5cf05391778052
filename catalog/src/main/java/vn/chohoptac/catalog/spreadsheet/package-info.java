/** Products and stock in and out as XLSX and CSV files: dry run, report, commit in resumable chunks, undo. */
@NamedInterface("spreadsheet")
@NullMarked
package vn.chohoptac.catalog.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
