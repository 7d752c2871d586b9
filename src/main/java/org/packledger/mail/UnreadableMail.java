package org.packledger.mail;

/** A mail that is not read to its end; a person may look at it. */
class UnreadableMail extends Exception {

    private static final long serialVersionUID = 1L;

    private final TriageReason reason;

    UnreadableMail(TriageReason reason) {
        super(reason.name());
        this.reason = reason;
    }

    UnreadableMail(TriageReason reason, Exception cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    TriageReason reason() {
        return reason;
    }
}
