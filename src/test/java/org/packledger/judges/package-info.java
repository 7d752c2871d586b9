/**
 * Programs that others wrote judge what we export: {@code mvn -Pjudges verify}. A judge that is missing fails the build, as
 * does one that lets a planted fault pass.
 */
package org.packledger.judges;
