package org.packledger.judges;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a judge must find in an export that was true before. */
enum PlantedFault {
    /** An entry does not balance any more. */
    A_CENT_OFF("PAYMENT_RECEIVED", "CAD", 1, 0),
    /** An entry balances, and tells another sum. */
    A_CENT_MORE("PAYMENT_RECEIVED", "CAD", 1, -1),
    A_UNIT_OFF("PACK_GRANTED", "INC", 1, 0),
    A_UNIT_MORE("PACK_GRANTED", "INC", 1, -1),
    AN_ENTRY_GONE("PAYMENT_RECEIVED", "CAD", 0, 0);

    private final String kind;
    private final String commodity;
    private final int first;
    private final int second;

    PlantedFault(String kind, String commodity, int first, int second) {
        this.kind = kind;
        this.commodity = commodity;
        this.first = first;
        this.second = second;
    }

    /** The export with the fault in the first entry of its kind. */
    String in(String export) {
        List<String> blocks = new ArrayList<>(Arrays.asList(export.split("\n\n", -1)));
        for (int place = 0; place < blocks.size(); place++) {
            if (blocks.get(place).lines().findFirst().orElse("").matches("[0-9-]+ \\*.*" + kind + ".*")) {
                if (this == AN_ENTRY_GONE) {
                    blocks.remove(place);
                } else {
                    blocks.set(place, changed(blocks.get(place)));
                }
                return String.join("\n\n", blocks);
            }
        }
        throw new AssertionError("no " + kind);
    }

    private String changed(String entry) {
        Matcher legs = Pattern.compile("  (-?[0-9.]+) " + commodity).matcher(entry);
        StringBuilder changed = new StringBuilder();
        for (int change : new int[] {first, second}) {
            if (!legs.find()) {
                throw new AssertionError(entry);
            }
            BigDecimal amount = new BigDecimal(legs.group(1));
            BigDecimal other = amount.add(BigDecimal.valueOf(change, amount.scale()));
            legs.appendReplacement(changed, "  " + other.toPlainString() + " " + commodity);
        }
        return legs.appendTail(changed).toString();
    }
}
