package org.packledger.ledger.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.packledger.ledger.LivedBooks;

/** Books lived again, as they are and with something changed in one entry. */
class BookReplayTest {

    private static final int SEEDS = 12;
    private static final List<List<byte[]>> BOOKS = new ArrayList<>();

    @BeforeAll
    static void live() {
        BOOKS.clear();
        for (long seed = 1; seed <= SEEDS; seed++) {
            BOOKS.addAll(LivedBooks.bytes(seed));
        }
    }

    @Test
    void aBookAsTheLedgerKeepsItHasNoFindings() {
        for (List<byte[]> book : BOOKS) {
            ReplayedBook replayed = new ReplayedBook(book);
            assertThat(replayed.findings()).isEmpty();
            assertThat(replayed.entries()).isEqualTo(book.size());
            assertThat(replayed.freeUnits()).isEqualTo(replayed.available());
        }
    }

    @Test
    void taxesThatWerePutRightGoBackAsTheyAreThen() {
        ReplayedBook replayed = new ReplayedBook(LivedBooks.putRight());
        assertThat(replayed.findings()).isEmpty();
        assertThat(replayed.freeUnits()).isZero();
    }

    @Test
    void numbersAndTimes() {
        each(BookReplayTest::any, entry -> entry.number++, "NUMBER");
        each(from(2), entry -> entry.recordedAt -= 400L * 86_400 * 1_000_000, "TIME");
        each(BookReplayTest::any, entry -> entry.originalOn = entry.effectiveOn, "TIME");
    }

    @Test
    void legs() {
        each(BookReplayTest::any, entry -> entry.legs.get(0).amount++, "BALANCE");
        each(BookReplayTest::any, entry -> entry.legs = List.of(), "RECIPE");
        each(BookReplayTest::any, entry -> entry.kind = "GIFT", "RECIPE");
        each(of("INCIDENT_FREE"), entry -> entry.legs.get(0).account = "UNITS_USED", "RECIPE");
        each(of("INCIDENT_HELD"), entry -> entry.legs.get(0).account = "UNITS_USED", "RECIPE");
        each(of("LOT_EXTENDED"), entry -> entry.legs.get(0).account = "UNITS_USED", "RECIPE");
        each(of("PAYMENT_RECEIVED", "CREDIT_APPLIED", "CREDIT_REPAID"), BookReplayTest::addUnits, "RECIPE");
        each(of("INVOICE_ISSUED"), BookReplayTest::addUnits, "RECIPE");
    }

    @Test
    void figures() {
        each(BookReplayTest::any, entry -> entry.available++, "RUNNING");
        each(BookReplayTest::any, entry -> entry.held--, "RUNNING");
    }

    @Test
    void people() {
        Predicate<ReadEntry> two = of(
                "CREDIT_REPAID",
                "BUNDLE_GRANTED",
                "GOODWILL_GRANTED",
                "PACK_REFUNDED",
                "DEBT_WRITTEN_OFF",
                "TAX_CORRECTED");
        each(two, entry -> entry.proposedBy = null, "PEOPLE");
        each(BookReplayTest::any, entry -> entry.proposedBy = entry.actor, "PEOPLE");
        Predicate<ReadEntry> grace = of("LOT_EXTENDED").and(entry -> "REVERSAL_GRACE".equals(entry.reason));
        each(of("LOT_EXTENDED").and(grace.negate()), entry -> entry.proposedBy = null, "PEOPLE");
        assertThat(count(grace)).isPositive();
    }

    @Test
    void choices() {
        each(of("INCIDENT_HELD"), entry -> entry.choiceLot++, "CHOICE");
        each(of("INCIDENT_HELD"), entry -> entry.choiceSlot++, "CHOICE");
        each(of("INCIDENT_HELD"), entry -> entry.candidates += " 1:GOODWILL:never:2026-01-01:1", "CHOICE");
        each(of("INCIDENT_HELD"), entry -> entry.candidates = null, "CHOICE");
        each(of("INCIDENT_HELD"), entry -> entry.legs.forEach(leg -> leg.slot++), "CHOICE");
        each(of("INCIDENT_HELD"), entry -> entry.effectiveOn = "2001-01-01", "CHOICE");
        Predicate<ReadEntry> fromLotsThatEnd = entry -> !entry.candidates.contains("never");
        each(of("INCIDENT_HELD").and(fromLotsThatEnd), entry -> entry.effectiveOn = "2099-01-01", "CHOICE");
    }

    @Test
    void holds() {
        Predicate<ReadEntry> resolving = of("INCIDENT_SETTLED", "HOLD_RELEASED");
        each(resolving, entry -> entry.resolves--, "HOLD");
        each(resolving, entry -> entry.incident++, "HOLD");
        each(resolving, entry -> entry.cycle++, "HOLD");
        each(resolving, entry -> entry.legs.forEach(leg -> leg.slot++), "HOLD");
        each(resolving, entry -> entry.legs.forEach(leg -> leg.lot++), "HOLD");
        each(of("INCIDENT_SETTLED"), entry -> entry.legs.get(1).account = "UNITS_REFUNDED", "HOLD");
    }

    @Test
    void cents() {
        each(of("INCIDENT_SETTLED").and(entry -> entry.legs.size() == 4), entry -> move(entry, 2, 3), "CENTS");
        each(of("LOT_EXPIRED").and(entry -> entry.legs.size() == 4), entry -> move(entry, 2, 3), "CENTS");
        each(
                of("UNITS_TAKEN_BACK", "PACK_REFUNDED").and(entry -> entry.leg("DEFERRED_REVENUE") != null),
                entry -> {
                    entry.leg("DEFERRED_REVENUE").amount++;
                    entry.legs.get(entry.legs.size() - 1).amount--;
                },
                "CENTS");
        each(
                of("UNITS_TAKEN_BACK", "PACK_REFUNDED").and(entry -> entry.leg("TAX_PAYABLE") != null),
                entry -> {
                    entry.leg("TAX_PAYABLE").amount++;
                    entry.legs.get(entry.legs.size() - 1).amount--;
                },
                "CENTS");
        each(
                of("INVOICE_ISSUED"),
                entry -> {
                    entry.leg("DEFERRED_REVENUE").amount--;
                    entry.leg("RECEIVABLE").amount++;
                },
                "CENTS");
    }

    @Test
    void units() {
        Predicate<ReadEntry> going = of("LOT_EXPIRED", "UNITS_TAKEN_BACK", "PACK_REFUNDED");
        each(
                going,
                entry -> {
                    entry.legs.get(0).amount--;
                    entry.legs.get(1).amount++;
                },
                "SLOT");
        each(
                of("PACK_GRANTED", "BUNDLE_GRANTED", "GOODWILL_GRANTED"),
                entry -> {
                    entry.legs.get(0).amount++;
                    entry.legs.get(1).amount--;
                },
                "SLOT");
        each(of("LOT_EXPIRED"), entry -> entry.effectiveOn = "2001-01-01", "EXPIRY");
        each(of("INCIDENT_HELD", "LOT_EXPIRED"), entry -> entry.legs.forEach(leg -> leg.lot += 1000), "STRAY");
    }

    @Test
    void whatExpiredIsNotOverlooked() {
        each(
                from(5).and(entry -> !entry.kind.equals("LOT_EXPIRED")),
                BookReplayTest::muchLater,
                "EXPIRY",
                any -> hasLastDay(any));
    }

    @Test
    void terms() {
        Predicate<ReadEntry> granting = of("PACK_GRANTED", "BUNDLE_GRANTED", "GOODWILL_GRANTED");
        each(granting, entry -> entry.terms.clear(), "TERMS");
        each(granting, entry -> tell(entry, null, "2026-12-31"), "TERMS");
        each(granting, entry -> tell(entry, "2001-01-01", "2026-12-31"), "TERMS");
        each(of("PACK_GRANTED"), entry -> tell(entry, entry.effectiveOn, "2001-12-31"), "TERMS");
        each(of("PACK_GRANTED"), entry -> entry.kind = "BUNDLE_GRANTED", "TERMS");
        each(of("GOODWILL_GRANTED"), entry -> entry.kind = "PACK_GRANTED", "TERMS");
        each(of("LOT_EXTENDED"), entry -> entry.terms.clear(), "TERMS");
        each(of("LOT_EXTENDED"), entry -> tell(entry, entry.terms.get(0).grantedOn(), null), "TERMS");
        each(of("LOT_EXTENDED"), entry -> tell(entry, entry.terms.get(0).grantedOn(), "2001-01-01"), "TERMS");
        each(
                of("LOT_EXTENDED"),
                entry -> tell(entry, "2001-01-01", entry.terms.get(0).expiresOn()),
                "TERMS");
        each(of("INVOICE_ISSUED"), entry -> tell(entry, "2026-01-15", null), "TERMS");
    }

    @Test
    void reversals() {
        Predicate<ReadEntry> back = of("REVERSAL", "PAYMENT_CHARGED_BACK", "INVOICE_CREDITED");
        each(back, entry -> entry.reverses = 0, "REVERSAL");
        each(back, entry -> entry.reverses = entry.number, "REVERSAL");
        each(of("REVERSAL"), entry -> entry.incident++, "REVERSAL");
        each(of("REVERSAL"), entry -> entry.cycle++, "REVERSAL");
        each(of("REVERSAL"), entry -> entry.legs.forEach(leg -> leg.amount *= 2), "REVERSAL");
        each(of("REVERSAL"), entry -> entry.legs.get(0).account = "BANK", "REVERSAL");
        each(of("REVERSAL"), entry -> entry.legs.get(0).lot = 77, "REVERSAL");
        each(of("REVERSAL"), entry -> entry.legs.get(0).slot = 77, "REVERSAL");
        each(of("REVERSAL"), entry -> entry.legs.get(0).tax = "VAT", "REVERSAL");
        each(of("REVERSAL"), entry -> entry.legs = new ArrayList<>(entry.legs.subList(0, 1)), "REVERSAL");
        each(of("PAYMENT_CHARGED_BACK"), entry -> entry.kind = "INVOICE_CREDITED", "REVERSAL");
    }

    @Test
    void moneyThatIsNotThere() {
        each(of("CREDIT_REPAID"), entry -> times(entry, 1_000_000), "RECIPE");
        each(of("CREDIT_APPLIED"), entry -> times(entry, 1_000_000), "RECIPE");
        each(
                of("PAYMENT_RECEIVED").and(entry -> entry.leg("RECEIVABLE") != null),
                entry -> times(entry, 1_000_000),
                "RECIPE");
    }

    @Test
    void aTaxWithoutItsCodeIsAFindingAndTheCheckGoesOn() {
        each(
                of("INVOICE_ISSUED").and(entry -> entry.leg("TAX_PAYABLE") != null),
                entry -> entry.leg("TAX_PAYABLE").tax = null,
                "UNREADABLE");
    }

    // --- one entry of each book in turn, changed

    private static void each(Predicate<ReadEntry> which, Consumer<ReadEntry> change, String kind) {
        each(which, change, kind, any -> true);
    }

    /** Changes one entry after the other, and looks whether the replay says so there. */
    private static void each(
            Predicate<ReadEntry> which, Consumer<ReadEntry> change, String kind, Predicate<ReplayedBook> where) {
        int changed = 0;
        for (List<byte[]> book : BOOKS) {
            for (int number = 1; number <= book.size(); number++) {
                ReadEntry entry = ReplayedBook.read(book.get(number - 1));
                if (!which.test(entry)) {
                    continue;
                }
                ReplayedBook replayed = ReplayedBook.until(book, number);
                if (where.test(replayed)) {
                    change.accept(entry);
                    replayed.live(entry);
                    assertThat(replayed.findings())
                            .as("%s %d", entry.kind, number)
                            .containsKey(kind);
                    changed++;
                }
            }
        }
        assertThat(changed).as("entries that were changed").isPositive();
    }

    private static long count(Predicate<ReadEntry> which) {
        return BOOKS.stream()
                .flatMap(List::stream)
                .map(ReplayedBook::read)
                .filter(which)
                .count();
    }

    private static boolean any(ReadEntry entry) {
        return entry.number > 0;
    }

    private static Predicate<ReadEntry> from(long number) {
        return entry -> entry.number >= number;
    }

    private static Predicate<ReadEntry> of(String... kinds) {
        return entry -> List.of(kinds).contains(entry.kind);
    }

    private static boolean hasLastDay(ReplayedBook book) {
        return book.freeLots().stream().anyMatch(lot -> lot.terms.expiresOn() != null);
    }

    private static void muchLater(ReadEntry entry) {
        entry.recordedAt += 4000L * 86_400 * 1_000_000;
    }

    private static void addUnits(ReadEntry entry) {
        List<ReadLeg> legs = new ArrayList<>(entry.legs);
        for (int amount : new int[] {1, -1}) {
            ReadLeg leg = new ReadLeg();
            leg.account = "UNITS_USED";
            leg.commodity = "INC";
            leg.lot = ReadLeg.NONE;
            leg.slot = ReadLeg.NONE;
            leg.amount = amount;
            legs.add(leg);
        }
        entry.legs = legs;
    }

    private static void move(ReadEntry entry, int from, int to) {
        entry.legs.get(from).amount++;
        entry.legs.get(to).amount--;
    }

    private static void times(ReadEntry entry, long factor) {
        entry.legs.forEach(leg -> leg.amount *= factor);
    }

    private static void tell(ReadEntry entry, String grantedOn, String lastDay) {
        ReadTerms terms = entry.terms.get(0);
        entry.terms.set(
                0,
                new ReadTerms(
                        terms.lot(),
                        terms.kind(),
                        terms.title(),
                        terms.size(),
                        terms.basis(),
                        terms.currency(),
                        terms.months(),
                        grantedOn,
                        lastDay));
    }
}
