/**
 * Starts the whole product on one machine: an embedded MariaDB, the migrations, Payara Micro with the WAR.
 *
 * <p>Owns processes, files and ports. Owns no business and imports nothing of ours but the checker, which it runs
 * without a portal; it is left out of the WAR.
 */
package org.packledger.run;
