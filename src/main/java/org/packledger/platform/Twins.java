package org.packledger.platform;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The refusal of MariaDB to keep a row because a unique key has its value already: error 1062. */
public final class Twins {

    private static final int TWIN = 1062;
    private static final int DEEP_ENOUGH = 20;

    /** MariaDB says: Duplicate entry 'a@b.example' for key 'email'. */
    private static final Pattern KEY = Pattern.compile(".*for key '([^']*)'.*", Pattern.DOTALL);

    private Twins() {}

    /** Whether it was thrown because this key has the value already. */
    public static boolean refusedBy(String key, Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEP_ENOUGH; depth++) {
            if (cause instanceof SQLException sql
                    && key(sql).filter(key::equals).isPresent()) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** The name of the key that refused a twin. */
    static Optional<String> key(SQLException refusal) {
        Matcher named = KEY.matcher(String.valueOf(refusal.getMessage()));
        return refusal.getErrorCode() == TWIN && named.matches() ? Optional.of(named.group(1)) : Optional.empty();
    }
}
