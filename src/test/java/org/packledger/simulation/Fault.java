package org.packledger.simulation;

import java.util.List;

/** What happens to a request on its way. Nothing of it is in the portal: {@link FaultyDesk} and a proxy bring it about. */
public enum Fault {
    NONE,
    /** The connection dies before the book is locked. */
    BEFORE_LOCK,
    /** The connection dies when everything is written and nothing committed. */
    AFTER_INSERT,
    /** The connection dies after COMMIT was sent and before it is answered. */
    AFTER_COMMIT_SENT,
    /** Everything is committed, and the answer never arrives. */
    BEFORE_ANSWER;

    /** Those that go wrong. */
    static final List<Fault> ALL = List.of(BEFORE_LOCK, AFTER_INSERT, AFTER_COMMIT_SENT, BEFORE_ANSWER);

    /** Whether the request was carried out although nobody was told. */
    public boolean keepsWhatWasDone() {
        return this == AFTER_COMMIT_SENT || this == BEFORE_ANSWER;
    }
}
