package org.packledger.run;

/**
 * The two users of a Packledger database.
 *
 * @param owner may change the schema; used by migrations only
 * @param application may do what the migrations granted; used by the portal
 */
public record Logins(Login owner, Login application) {}
