/**
 * Launchers of a real MariaDB and a real Elasticsearch for the default run and for tests. Stands on the class path of
 * those two only, never in the packed application; knows nothing of the trade.
 */
@NullMarked
package vn.chohoptac.embedded;

import org.jspecify.annotations.NullMarked;
