package org.packledger.identity;

import jakarta.security.enterprise.credential.Credential;

/**
 * One click instead of a password, in a demonstration only.
 *
 * @param email of a demo person
 */
record DemoCredential(String email) implements Credential {}
