package org.packledger.ledger;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why this unit and no other.
 *
 * @param lot the lot taken
 * @param slot its slot, from 1
 * @param candidates what was seen, in order of use, one {@code lot:kind:expires:granted:available} each, separated by
 *     spaces; at most the first {@value #SEEN}
 */
record LotChoice(long lot, int slot, String candidates) {

    /** More lots than a person can compare are not written down. */
    static final int SEEN = 40;

    static String describe(List<Lot> candidates) {
        return candidates.stream().limit(SEEN).map(Lot::seen).collect(Collectors.joining(" "));
    }
}
