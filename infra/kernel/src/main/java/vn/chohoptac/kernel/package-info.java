/**
 * Words every module speaks: money, quantities, ids, codes, texts in two languages, places, time, refusals.
 * Plain Java; knows no Spring, no HTTP and none of the trade's processes. The one shared module.
 */
@ApplicationModule(displayName = "Kernel", type = ApplicationModule.Type.OPEN)
@NullMarked
package vn.chohoptac.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
