package org.packledger.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Question marks for lists. Their number grows in powers of two, the last value filling the rest, so that few different
 * statements are prepared.
 */
public final class Places {

    private Places() {}

    /** These values, the last one repeated until there are as many as there will be places. */
    public static <T> List<T> filled(Collection<T> values) {
        List<T> filled = new ArrayList<>(values);
        T last = filled.get(filled.size() - 1);
        while (Integer.bitCount(filled.size()) != 1) {
            filled.add(last);
        }
        return filled;
    }

    /** @param one the place of one value, such as {@code ?} or {@code (?, ?)} */
    public static String of(int values, String one) {
        return String.join(", ", Collections.nCopies(values, one));
    }
}
