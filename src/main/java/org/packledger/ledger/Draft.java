package org.packledger.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An entry before it takes its number: what happened and its legs. Becomes a {@link JournalEntry} only in balance. */
final class Draft {

    private final EntryKind kind;
    private final List<PostingLine> lines = new ArrayList<>();
    private final List<LotTerms> terms = new ArrayList<>();
    private Matter matter;
    private Integer occasion;
    private Long resolves;
    private Long reverses;
    private String document;
    private String reason;
    private Integer policyVersion;
    private LotChoice choice;

    private Draft(EntryKind kind) {
        this.kind = kind;
    }

    static Draft of(EntryKind kind) {
        return new Draft(kind);
    }

    /** About this incident and cycle; the occasion tells several of the same kind apart. */
    Draft about(Matter incident, Integer which) {
        matter = incident;
        occasion = which;
        return this;
    }

    Draft resolving(long hold) {
        resolves = hold;
        return this;
    }

    Draft reversing(long entry) {
        reverses = entry;
        return this;
    }

    Draft on(String documentNumber) {
        document = documentNumber;
        return this;
    }

    Draft because(String reasonCode) {
        reason = reasonCode;
        return this;
    }

    Draft under(Integer version) {
        policyVersion = version;
        return this;
    }

    Draft choosing(LotChoice lotChoice) {
        choice = lotChoice;
        return this;
    }

    /** Says the terms of a lot as they stand from now on. */
    Draft telling(Lot lot) {
        terms.add(lot.terms());
        return this;
    }

    /** Adds a leg. */
    Draft leg(PostingLine line) {
        lines.add(line);
        return this;
    }

    /** Adds the legs of another. */
    Draft legsOf(Draft other) {
        lines.addAll(other.lines);
        return this;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Adds a leg, unless it is of nothing. */
    Draft legUnlessZero(PostingLine line) {
        return line.amount() == 0 ? this : leg(line);
    }

    EntryKind kind() {
        return kind;
    }

    Matter matter() {
        return matter;
    }

    Integer occasion() {
        return occasion;
    }

    Long resolves() {
        return resolves;
    }

    Long reverses() {
        return reverses;
    }

    String document() {
        return document;
    }

    String reason() {
        return reason;
    }

    Integer policyVersion() {
        return policyVersion;
    }

    LotChoice choice() {
        return choice;
    }

    /** The terms of lots that it tells, by lot. */
    List<LotTerms> terms() {
        return terms.stream().sorted(Comparator.comparing(LotTerms::lot)).toList();
    }

    /**
     * The legs, which sum to zero per commodity.
     *
     * @throws IllegalStateException when they do not, or when there is none
     */
    List<PostingLine> balancedLines() {
        Map<String, Long> sums = new TreeMap<>();
        lines.forEach(line -> sums.merge(line.commodity(), line.amount(), Math::addExact));
        if (lines.isEmpty() || sums.values().stream().anyMatch(sum -> sum != 0)) {
            throw new IllegalStateException("%s does not balance: %s".formatted(kind, sums));
        }
        return List.copyOf(lines);
    }

    /** How much an account of units moves. */
    int moved(Account account) {
        return lines.stream()
                .filter(line -> line.account() == account)
                .mapToInt(line -> Math.toIntExact(line.amount()))
                .sum();
    }
}
