package org.packledger.sales;

import static org.packledger.kernel.Role.ACCOUNTANT;
import static org.packledger.kernel.Role.LEAD;

import org.packledger.kernel.Actor;
import org.packledger.kernel.Role;

/** What one person proposes and another one confirms. */
public enum AdjustmentKind {
    /** The unused rest of a paid invoice goes back for its money. */
    REFUND(By.ACCOUNTANTS),
    /** What is owed for units in use is given up. */
    WRITE_OFF(By.ACCOUNTANTS),
    /** The taxes of an invoice become what they should have been. */
    TAX_CORRECTION(By.ACCOUNTANTS),
    /** What stands to a customer's credit is paid back. */
    CREDIT_REPAYMENT(By.ACCOUNTANTS),
    /** Units that the vendor gives. */
    GOODWILL(By.LEADS),
    /** A pack can be used longer. */
    EXTENSION(By.BOTH),
    /** A licence whose terms bring units. */
    BUNDLE(By.ACCOUNTANTS);

    /** Who proposes; leads' proposals are confirmed by accountants too. */
    private enum By {
        ACCOUNTANTS,
        LEADS,
        BOTH
    }

    private final By by;

    AdjustmentKind(By by) {
        this.by = by;
    }

    /** Whether this person may propose it. */
    public boolean isProposedBy(Actor actor) {
        return actor.isOneOf(proposers());
    }

    /** Whether this person may confirm or decline it, if somebody else proposed it. */
    public boolean isDecidedBy(Actor actor) {
        return actor.isOneOf(deciders());
    }

    Role[] proposers() {
        return switch (by) {
            case ACCOUNTANTS -> new Role[] {ACCOUNTANT};
            case LEADS -> new Role[] {LEAD};
            case BOTH -> new Role[] {LEAD, ACCOUNTANT};
        };
    }

    Role[] deciders() {
        return by == By.ACCOUNTANTS ? new Role[] {ACCOUNTANT} : new Role[] {LEAD, ACCOUNTANT};
    }
}
