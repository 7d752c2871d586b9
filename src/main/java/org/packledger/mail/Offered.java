package org.packledger.mail;

import java.util.Optional;

/**
 * A message as a mailbox offers it.
 *
 * @param mailbox user, server and folder
 * @param uidValidity of the folder: when it changes, all numbers are new
 * @param uid of the message in the folder
 * @param content the raw mail, or its head alone where it is too large to be kept
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to the database; never compared
public record Offered(String mailbox, long uidValidity, long uid, byte[] content) {

    private static final int LONGEST_NAME = 200;

    /** Refuses a mailbox whose name does not fit. */
    public Offered {
        if (mailbox.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("the name of the mailbox is too long: " + mailbox);
        }
    }

    /** How the mail is recognised when it is offered again. */
    Identity identity() {
        return Identity.of(content);
    }

    /** What it calls itself. */
    Optional<String> messageId() {
        return identity().messageId();
    }
}
