/**
 * Starts the whole product on one machine: an embedded MariaDB, the migrations, Payara Micro with the WAR.
 *
 * <p>Owns processes, files and ports. Owns no business and imports nothing of ours; it is left out of the WAR.
 */
package org.packledger.run;
