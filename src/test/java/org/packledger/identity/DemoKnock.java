package org.packledger.identity;

import jakarta.security.enterprise.credential.Credential;

/** What a forged click on a demo person would offer, for tests outside of this package. */
public final class DemoKnock {

    private DemoKnock() {}

    /** The click on the person with this address. */
    public static Credential on(String email) {
        return new DemoCredential(email);
    }
}
