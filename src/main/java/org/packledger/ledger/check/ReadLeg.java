package org.packledger.ledger.check;

/** A leg as it was read. Reused; the text fields are the same object for the same bytes. */
final class ReadLeg {
    static final long NONE = Long.MIN_VALUE;

    String account;
    String commodity;
    long lot;
    long slot;
    String tax;
    long amount;

    boolean isUnits() {
        return commodity.equals("INC");
    }

    boolean hasSlot() {
        return slot != NONE;
    }

    boolean hasLot() {
        return lot != NONE;
    }

    boolean isOf(String wanted) {
        return account.equals(wanted);
    }

    @Override
    public String toString() {
        return account + " " + amount + " " + commodity + (hasLot() ? " lot " + lot : "")
                + (hasSlot() ? " slot " + slot : "") + (tax == null ? "" : " " + tax);
    }
}
