package org.packledger.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Rows in memory, in the words in which the simulator speaks of those of the database. */
final class MemoryWords {

    private final List<Lot> lots;

    /** @param lots of the book, in order */
    MemoryWords(List<Lot> lots) {
        this.lots = lots;
    }

    List<String> of(Book head, List<JournalEntry> entries) {
        List<String> lines = new ArrayList<>();
        for (JournalEntry entry : entries) {
            lines.add(line(entry));
            entry.lines().forEach(leg -> lines.add(line(leg)));
        }
        lots.forEach(lot -> lines.add(line(lot)));
        entries.forEach(entry -> entry.content()
                .terms()
                .forEach(terms -> lines.add(line(entry.id().number(), terms))));
        if (head.nextNumber() > 1) {
            lines.add(words("head " + head.nextNumber(), head.available(), head.held()));
        }
        return lines;
    }

    private static String line(JournalEntry entry) {
        Draft content = entry.content();
        return words(
                entry.id().number(),
                content.kind(),
                entry.effectiveOn(),
                entry.originalOn(),
                entry.proposedBy(),
                content.document(),
                content.matter() == null ? null : content.matter().incident() % 1_000_000,
                content.occasion(),
                content.resolves(),
                content.reverses(),
                content.reason(),
                entry.availableAfter(),
                entry.heldAfter());
    }

    private String line(PostingLine leg) {
        return words(
                leg.account(),
                leg.amount(),
                leg.commodity(),
                leg.lot() == null ? null : "L" + place(leg.lot()),
                leg.slot(),
                leg.taxCode());
    }

    private static String line(Lot lot) {
        return words(
                "lot " + lot.kind(),
                lot.size(),
                lot.basisMoney().minor(),
                lot.grantedOn(),
                lot.expiresOn().orElse(null),
                lot.cells().letters() + ".",
                lot.available(),
                lot.cells().count(Cells.HELD),
                lot.cells().count(Cells.USED),
                lot.cells().count(Cells.EXPIRED),
                lot.cells().count(Cells.REFUNDED));
    }

    private String line(long number, LotTerms terms) {
        return words(
                "terms " + number,
                place(terms.lot()),
                terms.kind(),
                terms.size(),
                terms.basisMinor(),
                terms.currency(),
                terms.validityMonths(),
                terms.grantedOn(),
                terms.expiresOn());
    }

    private int place(long lot) {
        return lots.stream().map(Lot::id).toList().indexOf(lot) + 1;
    }

    /** Nothing is a dash. */
    private static String words(Object... values) {
        return Arrays.stream(values)
                .map(value -> value == null ? "-" : value.toString())
                .collect(Collectors.joining(" "));
    }
}
