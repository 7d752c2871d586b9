package org.packledger.platform;

import java.sql.SQLException;
import java.util.Set;

/**
 * The refusals of MariaDB after which the same transaction may be tried again as a whole: 1020 the record has changed,
 * 1205 lock wait timeout, 1213 deadlock (Galera answers it at COMMIT too). And 1062, a twin, where the twin is an intent:
 * the same request ran beside this one and was first, so that the next attempt finds what it did.
 */
final class Repeatable {

    private static final Set<Integer> CODES = Set.of(1020, 1205, 1213);
    private static final int DEEP_ENOUGH = 20;

    private Repeatable() {}

    static boolean is(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEP_ENOUGH; depth++) {
            if (cause instanceof SQLException sql && is(sql)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** The unique keys of intents are named so. */
    private static boolean is(SQLException refusal) {
        return CODES.contains(refusal.getErrorCode())
                || Twins.key(refusal).filter(key -> key.contains("intent")).isPresent();
    }
}
