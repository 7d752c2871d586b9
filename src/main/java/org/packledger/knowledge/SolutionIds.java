package org.packledger.knowledge;

import java.util.Arrays;
import java.util.List;
import org.packledger.kernel.InvalidInput;

/** Solution IDs as people write them one after the other. */
final class SolutionIds {

    private static final int MOST = 10;

    private SolutionIds() {}

    /**
     * Each once, with its zeros.
     *
     * @throws InvalidInput when something else is among them, or more than ten
     */
    static List<String> in(String text) {
        List<String> ids = Arrays.stream((text == null ? "" : text).strip().split("[\\s,;]+"))
                .filter(each -> !each.isEmpty())
                .map(SolutionIds::whole)
                .distinct()
                .toList();
        if (ids.size() > MOST) {
            throw new InvalidInput("seeAlso", "are %d; at most %d are named".formatted(ids.size(), MOST));
        }
        return ids;
    }

    private static String whole(String written) {
        if (!written.matches("\\d{1,8}")) {
            throw new InvalidInput("seeAlso", "has something that is no Solution ID");
        }
        return "%08d".formatted(Long.parseLong(written));
    }
}
