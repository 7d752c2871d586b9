package org.packledger.audit;

/**
 * Deferred revenue by the time that is left to use it, in minor units.
 *
 * @param currency ISO 4217
 * @param soon of packs that end within 30 days
 * @param next of packs that end within 31 to 90 days
 * @param later of packs that end after that
 * @param never of packs that do not end
 * @param ungranted of packs whose units are not granted yet: invoiced and not paid
 */
public record DeferredByExpiry(String currency, long soon, long next, long later, long never, long ungranted) {

    /** All of it. */
    public long total() {
        return soon + next + later + never + ungranted;
    }
}
