package org.packledger.ledger.proof;

/**
 * The newest checkpoint outside the database does not fit the log: somebody changed the one or the other.
 *
 * @param kind what does not fit
 * @param size of the checkpoint; 0 when it cannot be read
 * @param logSize of the log
 */
public record LogFinding(Kind kind, long size, long logSize) {

    /** What does not fit. */
    public enum Kind {
        /** The log is shorter than it once was. */
        LOG_SHORTER,
        /** The log held something else when it had this size. */
        ROOT_DIFFERS,
        /** The file is not a checkpoint. */
        UNREADABLE
    }
}
