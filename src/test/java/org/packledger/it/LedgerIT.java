package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.packledger.kernel.Intent;
import org.packledger.kernel.IntentConflict;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.Money;
import org.packledger.kernel.NotFound;
import org.packledger.ledger.Account;
import org.packledger.ledger.AlreadyDebited;
import org.packledger.ledger.AlreadyHeld;
import org.packledger.ledger.AlreadyRecorded;
import org.packledger.ledger.EntryId;
import org.packledger.ledger.Ledger;
import org.packledger.ledger.LotKind;
import org.packledger.ledger.NewInvoice;
import org.packledger.ledger.NoUnitsLeft;
import org.packledger.ledger.NotGrantable;
import org.packledger.ledger.NotReversible;
import org.packledger.ledger.Posted;
import org.packledger.platform.PortalClock;
import org.packledger.platform.TooBusy;
import org.packledger.simulation.ChainReader;

@ArquillianTest
class LedgerIT {

    private static final List<String> INSERT_ONLY = List.of(
            "journal_entry",
            "posting",
            "lot_choice",
            "verdict",
            "consent",
            "debit_reversal",
            "policy_version",
            "policy_reason",
            "policy_text",
            "payment",
            "invoice_line",
            "invoice_tax",
            "credit_note");

    private static final int COMMAND_DENIED = 1142;
    private static final int COLUMN_DENIED = 1143;
    private static final int SIGNAL = 1644;
    private static final int CHECK_FAILED = 4025;

    @Inject
    private PostingDesk desk;

    @Inject
    private Ledger ledger;

    @Inject
    private PortalClock clock;

    @Resource(lookup = "jdbc/ledger")
    private DataSource database;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SeriesDesk seriesDesk;

    private TestBook book;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    @BeforeEach
    void open() {
        book = new TestBook(desk, database, clock);
    }

    // --- recipes

    @Test
    void anInvoiceDefersEachLineInALotWithoutUnits() {
        Posted posted = book.invoiced(TestBook.pack(5, 5000), TestBook.pack(5, 5000));
        assertThat(book.entries()).containsExactly("1 INVOICE_ISSUED 2026-01-15 - - - - - 0 0");
        assertThat(book.legs(1))
                .containsExactly(
                        "RECEIVABLE 11300 CAD - - -",
                        "DEFERRED_REVENUE -5000 CAD L1 - -",
                        "DEFERRED_REVENUE -5000 CAD L2 - -",
                        "TAX_PAYABLE -1300 CAD L1 - HST");
        assertThat(posted.lots()).hasSize(2).isSorted();
        assertThat(posted.entry()).isEqualTo(new EntryId(book.id(), 1));
        assertThat(book.rows("select concat(cells, '.'), available from lot where book_id = ?", book.id()))
                .containsExactly(". 0", ". 0");
    }

    @Test
    void aPaymentMovesTheReceivableToTheBank() {
        book.invoiced(TestBook.pack(10, 10000));
        book.paid(11300);
        assertThat(book.entries()).last().isEqualTo("2 PAYMENT_RECEIVED 2026-01-15 - - - - - 0 0");
        assertThat(book.legs(2)).containsExactly("BANK 11300 CAD - - -", "RECEIVABLE -11300 CAD - - -");
    }

    @Test
    void aGrantMakesEveryUnitAvailable() {
        Posted posted = book.granted(
                book.invoiced(TestBook.pack(LotKind.BUNDLED, 10, 10000, 12)).lots());
        assertThat(book.entries()).last().isEqualTo("2 PACK_GRANTED 2026-01-15 - - - - - 10 0");
        assertThat(book.legs(2)).containsExactly("UNITS_AVAILABLE 10 INC L1 - -", "UNITS_ISSUED -10 INC L1 - -");
        assertThat(posted.availableBefore()).isZero();
        assertThat(posted.availableAfter()).isEqualTo(10);
        assertThat(book.rows("select cells, granted_on, expires_on from lot where book_id = ?", book.id()))
                .containsExactly("AAAAAAAAAA 2026-01-15 2027-01-15");
    }

    @Test
    void aHoldTakesTheLowestFreeSlotAndKeepsWhatItChoseFrom() {
        book.with(TestBook.pack(3, 1000));
        book.hold(1);
        book.hold(2);
        book.release(1);
        Posted posted = book.hold(3);
        assertThat(posted.unit().orElseThrow().slot()).isEqualTo(1);
        assertThat(book.entries()).last().isEqualTo("6 INCIDENT_HELD 2026-01-15 3 0 - - INVESTIGATION 1 2");
        assertThat(book.legs(6)).containsExactly("UNITS_AVAILABLE -1 INC L1 1 -", "UNITS_HELD 1 INC L1 1 -");
        assertThat(book.rows("select slot, candidates from lot_choice where book_id = ? and number = 6", book.id()))
                .containsExactly("1 %d:SUPPLEMENTAL:never:2026-01-15:2"
                        .formatted(posted.unit().orElseThrow().lot()));
    }

    @Test
    void aSettlementWithoutHoldHoldsFirstAndRecognisesTheSlotsCents() {
        Posted posted = book.with(TestBook.pack(3, 1000)).settle(1);
        assertThat(book.entries())
                .endsWith(
                        "3 INCIDENT_HELD 2026-01-15 1 0 - - INVESTIGATION 2 1",
                        "4 INCIDENT_SETTLED 2026-01-15 1 0 3 - INVESTIGATION 2 0");
        assertThat(book.legs(4))
                .containsExactly(
                        "UNITS_HELD -1 INC L1 1 -",
                        "UNITS_USED 1 INC L1 1 -",
                        "DEFERRED_REVENUE 333 CAD L1 1 -",
                        "REVENUE_INCIDENTS -333 CAD L1 1 -");
        assertThat(posted.availableBefore()).isEqualTo(3);
        assertThat(posted.availableAfter()).isEqualTo(2);
        assertThat(posted.unit().orElseThrow().worth()).isEqualTo(Money.of(333, "CAD"));
    }

    @Test
    void theSlotsOfALotAddUpToItsBasis() {
        book.with(TestBook.pack(3, 1000));
        assertThat(List.of(book.settle(1), book.settle(2), book.settle(3)))
                .extracting(posted -> posted.unit().orElseThrow().worth().minor())
                .containsExactly(333L, 334L, 333L);
    }

    @Test
    void aSettlementUsesTheUnitThatIsHeld() {
        book.with(TestBook.pack(3, 1000));
        book.hold(1);
        book.hold(2);
        Posted posted = book.settle(2);
        assertThat(posted.unit().orElseThrow().slot()).isEqualTo(2);
        assertThat(book.entries()).last().isEqualTo("5 INCIDENT_SETTLED 2026-01-15 2 0 4 - INVESTIGATION 1 1");
    }

    @Test
    void aReleaseGivesTheUnitBack() {
        book.with(TestBook.pack(2, 1000));
        book.hold(1);
        book.release(1);
        assertThat(book.entries()).last().isEqualTo("4 HOLD_RELEASED 2026-01-15 1 0 3 - - 2 0");
        assertThat(book.legs(4)).containsExactly("UNITS_HELD -1 INC L1 1 -", "UNITS_AVAILABLE 1 INC L1 1 -");
    }

    @Test
    void aFreeClosingTakesANumberAndNoUnit() {
        book.with(TestBook.pack(2, 1000)).free(1, 1);
        assertThat(book.entries()).last().isEqualTo("3 INCIDENT_FREE 2026-01-15 1 1 - - BUG_REPORT 2 0");
        assertThat(book.legs(3)).containsExactly("UNITS_AVAILABLE 0 INC - - -");
    }

    @Test
    void aFreeClosingReleasesTheUnitThatWasHeld() {
        book.with(TestBook.pack(2, 1000)).hold(1);
        book.free(1, 1);
        assertThat(book.entries())
                .endsWith(
                        "4 HOLD_RELEASED 2026-01-15 1 0 3 - - 2 0",
                        "5 INCIDENT_FREE 2026-01-15 1 1 - - BUG_REPORT 2 0");
    }

    @Test
    void aReversedSettlementGivesBackTheSameSlotAndCents() {
        book.with(TestBook.pack(3, 1000)).settle(1);
        book.settle(2);
        Posted posted = book.reverse(6);
        assertThat(book.entries())
                .endsWith(
                        "7 REVERSAL 2026-01-15 2 0 - 6 APPEAL_UPHELD 1 1", "8 HOLD_RELEASED 2026-01-15 2 0 7 - - 2 0");
        assertThat(book.legs(7))
                .containsExactly(
                        "UNITS_HELD 1 INC L1 2 -",
                        "UNITS_USED -1 INC L1 2 -",
                        "DEFERRED_REVENUE -334 CAD L1 2 -",
                        "REVENUE_INCIDENTS 334 CAD L1 2 -");
        assertThat(posted.availableAfter()).isEqualTo(2);
        assertThat(book.rows("select cells from lot where book_id = ?", book.id()))
                .containsExactly("UAA");
        assertThat(book.settle(3).unit().orElseThrow().slot()).isEqualTo(2);
    }

    @Test
    void anInvoiceIsTakenBackWhole() {
        book.invoiced(TestBook.pack(10, 10000));
        book.reverse(1);
        assertThat(book.entries()).last().isEqualTo("2 REVERSAL 2026-01-15 - - - 1 APPEAL_UPHELD 0 0");
        assertThat(book.legs(2))
                .containsExactly(
                        "RECEIVABLE -11300 CAD - - -",
                        "DEFERRED_REVENUE 10000 CAD L1 - -",
                        "TAX_PAYABLE 1300 CAD L1 - HST");
    }

    // --- order of use and expiry

    @Test
    void bundledGoesFirstThenTheSoonestExpiryThenTheOldest() {
        book.with(TestBook.pack(1, 100))
                .with(TestBook.pack(LotKind.SUPPLEMENTAL, 1, 200, 24))
                .with(TestBook.pack(LotKind.SUPPLEMENTAL, 1, 300, 12))
                .with(TestBook.pack(LotKind.GOODWILL, 1, 0, 1))
                .with(TestBook.pack(LotKind.BUNDLED, 1, 500, 36));
        assertThat(List.of(book.settle(1), book.settle(2), book.settle(3), book.settle(4), book.settle(5)))
                .extracting(posted -> posted.unit().orElseThrow().worth().minor())
                .containsExactly(500L, 300L, 200L, 100L, 0L);
        assertThat(book.legs(20)).as("a unit without basis earns nothing").hasSize(2);
    }

    @Test
    void theLastDayOfALotCounts() {
        book.with(TestBook.pack(LotKind.SUPPLEMENTAL, 2, 1000, 1));
        assertThat(book.on(LocalDate.of(2026, 2, 15)).settle(1).availableAfter())
                .isEqualTo(1);
        book.on(LocalDate.of(2026, 2, 16));
        assertThatThrownBy(() -> book.settle(2)).isInstanceOf(NoUnitsLeft.class);
    }

    @Test
    void whatIsOverExpiresBeforeAnythingElseHappens() {
        book.with(TestBook.pack(LotKind.SUPPLEMENTAL, 3, 1000, 1)).settle(1);
        book.on(LocalDate.of(2026, 3, 1));
        Posted posted = book.free(2, 1);
        assertThat(book.entries())
                .endsWith(
                        "5 LOT_EXPIRED 2026-02-16 - - - - - 0 0", "6 INCIDENT_FREE 2026-03-01 2 1 - - BUG_REPORT 0 0");
        assertThat(book.legs(5))
                .containsExactly(
                        "UNITS_AVAILABLE -2 INC L1 - -",
                        "UNITS_EXPIRED 2 INC L1 - -",
                        "DEFERRED_REVENUE 667 CAD L1 - -",
                        "REVENUE_BREAKAGE -667 CAD L1 - -");
        assertThat(posted.availableBefore()).isZero();
        assertThat(book.rows("select actor from journal_entry where book_id = ? and number = 5", book.id()))
                .containsExactly("job-expiry");
    }

    @Test
    void theJobExpiresTheSame() {
        book.with(TestBook.pack(LotKind.SUPPLEMENTAL, 3, 1000, 1));
        book.on(LocalDate.of(2026, 3, 1)).expire();
        book.expire();
        assertThat(book.entries()).hasSize(3).last().isEqualTo("3 LOT_EXPIRED 2026-02-16 - - - - - 0 0");
    }

    @Test
    void aHoldProtectsItsUnitFromExpiry() {
        book.with(TestBook.pack(LotKind.SUPPLEMENTAL, 3, 1000, 1)).hold(1);
        book.on(LocalDate.of(2026, 3, 1)).expire();
        assertThat(book.settle(1).unit().orElseThrow().slot()).isEqualTo(1);
        assertThat(book.rows("select cells from lot where book_id = ?", book.id()))
                .containsExactly("UEE");
    }

    @Test
    void releasedAfterTheLastDayAUnitExpiresAtOnce() {
        book.with(TestBook.pack(LotKind.SUPPLEMENTAL, 3, 1000, 1)).hold(1);
        book.on(LocalDate.of(2026, 3, 1)).release(1);
        assertThat(book.entries())
                .endsWith(
                        "4 LOT_EXPIRED 2026-02-16 - - - - - 0 1",
                        "5 HOLD_RELEASED 2026-03-01 1 0 3 - - 1 0",
                        "6 LOT_EXPIRED 2026-03-01 - - - - - 0 0");
        assertThat(book.legs(6)).contains("DEFERRED_REVENUE 333 CAD L1 - -", "REVENUE_BREAKAGE -333 CAD L1 - -");
    }

    @Test
    void takenBackAfterTheLastDayAUnitComesBackWithAGrace() {
        book.with(TestBook.pack(LotKind.SUPPLEMENTAL, 2, 1000, 1)).settle(1);
        book.on(LocalDate.of(2026, 3, 1)).reverse(4);
        assertThat(book.entries())
                .endsWith(
                        "5 LOT_EXPIRED 2026-02-16 - - - - - 0 0",
                        "6 LOT_EXTENDED 2026-03-01 - - - - REVERSAL_GRACE 0 0",
                        "7 REVERSAL 2026-03-01 1 0 - 4 APPEAL_UPHELD 0 1",
                        "8 HOLD_RELEASED 2026-03-01 1 0 7 - - 1 0");
        assertThat(book.rows("select cells, expires_on from lot where book_id = ?", book.id()))
                .containsExactly("AE 2026-03-31");
        book.on(LocalDate.of(2026, 3, 31)).settle(2);
        book.on(LocalDate.of(2026, 4, 1));
        assertThatThrownBy(() -> book.settle(3)).isInstanceOf(NoUnitsLeft.class);
    }

    @Test
    void withoutUnitsNothingIsHeldAndNothingIsSettled() {
        assertThatThrownBy(() -> book.hold(1)).isInstanceOf(NoUnitsLeft.class);
        assertThatThrownBy(() -> book.settle(1)).isInstanceOf(NoUnitsLeft.class);
        assertThat(book.entries()).isEmpty();
    }

    @Test
    void anIncidentIsDebitedOnceACycleAlsoAfterAReversal() {
        book.with(TestBook.pack(3, 1000)).settle(1);
        assertThatThrownBy(() -> book.settle(1)).isInstanceOf(AlreadyDebited.class);
        assertThatThrownBy(() -> book.hold(1)).isInstanceOf(AlreadyDebited.class);
        book.reverse(4);
        assertThatThrownBy(() -> book.settle(1)).isInstanceOf(AlreadyDebited.class);
    }

    @Test
    void anIncidentHoldsOneUnitAtATime() {
        book.with(TestBook.pack(3, 1000)).hold(1);
        assertThatThrownBy(() -> book.hold(1)).isInstanceOf(AlreadyHeld.class);
    }

    @Test
    void aHoldIsResolvedOnce() {
        book.with(TestBook.pack(3, 1000)).hold(1);
        book.release(1);
        assertThatThrownBy(() -> book.release(1)).isInstanceOf(NotFound.class);
    }

    @Test
    void aClosingIsRecordedFreeOnce() {
        book.free(1, 1);
        assertThatThrownBy(() -> book.free(1, 1)).isInstanceOf(AlreadyRecorded.class);
        book.free(1, 2);
    }

    @Test
    void aLotIsGrantedOnceAndNeverAfterItsInvoiceWasTakenBack() {
        List<Long> lots = book.invoiced(TestBook.pack(3, 1000)).lots();
        book.granted(lots);
        assertThatThrownBy(() -> book.granted(lots)).isInstanceOf(NotGrantable.class);
        List<Long> others = book.invoiced(TestBook.pack(3, 1000)).lots();
        book.reverse(3);
        assertThatThrownBy(() -> book.granted(others)).isInstanceOf(NotGrantable.class);
    }

    @Test
    void aReversalHappensOnceAndIsNeverReversed() {
        book.with(TestBook.pack(3, 1000)).settle(1);
        book.reverse(4);
        assertThatThrownBy(() -> book.reverse(4)).isInstanceOf(NotReversible.class);
        assertThatThrownBy(() -> book.reverse(5)).isInstanceOf(NotReversible.class);
        assertThatThrownBy(() -> book.reverse(6)).isInstanceOf(NotReversible.class);
    }

    @Test
    void anInvoiceStaysOnceMoneyOrUnitsFollowed() {
        book.invoiced(TestBook.pack(3, 1000));
        book.paid(1);
        assertThatThrownBy(() -> book.reverse(1)).isInstanceOf(NotReversible.class);
        TestBook other = new TestBook(desk, database, clock).with(TestBook.pack(3, 1000));
        assertThatThrownBy(() -> other.reverse(1)).isInstanceOf(NotReversible.class);
    }

    @Test
    void anotherBooksThingsAreNotFound() {
        TestBook other = new TestBook(desk, database, clock).with(TestBook.pack(3, 1000));
        List<Long> lots = other.invoiced(TestBook.pack(3, 1000)).lots();
        other.settle(1);
        assertThatThrownBy(() -> book.granted(lots)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.post(door -> door.reverse(book.anew(), new EntryId(other.id(), 5), "X")))
                .isInstanceOf(NotFound.class);
    }

    // --- intents

    @Test
    void theSameIntentIsAnsweredTheSameAndPostsNothing() {
        book.with(TestBook.pack(3, 1000));
        Intent intent = Intent.fresh();
        Posted first = book.settle(1, intent);
        Posted again = book.settle(1, intent);
        assertThat(again.repeated()).isTrue();
        assertThat(again).usingRecursiveComparison().ignoringFields("repeated").isEqualTo(first);
        assertThat(book.entries()).hasSize(4);
    }

    @Test
    void theSameIntentWithOtherContentIsAConflict() {
        book.with(TestBook.pack(3, 1000));
        Intent intent = Intent.fresh();
        book.settle(1, intent);
        assertThatThrownBy(() -> book.settle(2, intent)).isInstanceOf(IntentConflict.class);
        TestBook other = new TestBook(desk, database, clock).with(TestBook.pack(3, 1000));
        assertThatThrownBy(() -> other.settle(1, intent)).isInstanceOf(IntentConflict.class);
    }

    @Test
    void anIntentThatWasRefusedMayComeAgain() {
        Intent intent = Intent.fresh();
        assertThatThrownBy(() -> book.settle(1, intent)).isInstanceOf(NoUnitsLeft.class);
        book.with(TestBook.pack(3, 1000));
        assertThat(book.settle(1, intent).repeated()).isFalse();
    }

    // --- transactions

    @Test
    void theLedgerRefusesToPostWithoutATransaction() {
        assertThatThrownBy(() -> ledger.settle(book.anew(), book.matter(1), TestBook.CHARGE))
                .isInstanceOf(EJBTransactionRequiredException.class);
    }

    @Test
    void severalPostingsOfOneDeskAreOneTransaction() {
        String number = book.nextInvoice();
        Intent intent = Intent.fresh();
        Posted granted = book.then(() -> desk.post(door -> {
            Posted invoice = door.issueInvoice(
                    book.instruction(intent.then("invoice"), 1),
                    new NewInvoice(number, List.of(TestBook.pack(3, 1000))));
            door.receivePayment(
                    book.instruction(intent.then("pay"), 1),
                    number,
                    Account.BANK,
                    Money.of(1000, "CAD"),
                    Optional.empty());
            door.grant(book.instruction(intent.then("grant"), 1), invoice.lots());
            door.settle(book.instruction(intent.then("one"), 1), book.matter(1), TestBook.CHARGE);
            return door.settle(book.instruction(intent.then("two"), 1), book.matter(2), TestBook.CHARGE);
        }));
        assertThat(granted.entry().number()).isEqualTo(7);
        assertThat(granted.availableAfter()).isEqualTo(1);
        assertThat(book.rows("select cells from lot where book_id = ?", book.id()))
                .containsExactly("UUA");
    }

    @Test
    void aRefusalRollsBackWhatTheDeskDidBefore() {
        book.with(TestBook.pack(1, 1000));
        assertThatThrownBy(() -> book.then(() -> desk.post(door -> {
                    door.settle(book.anew(), book.matter(1), TestBook.CHARGE);
                    return door.settle(book.anew(), book.matter(2), TestBook.CHARGE);
                })))
                .isInstanceOf(NoUnitsLeft.class);
        assertThat(book.entries()).hasSize(2);
        assertThat(book.rows("select available, held, next_number from book where id = ?", book.id()))
                .containsExactly("1 0 3");
    }

    @Test
    void aDeskThatSwallowsARefusalIsNotAcknowledged() {
        book.with(TestBook.pack(1, 1000));
        assertThatThrownBy(() -> book.then(() -> desk.post(door -> {
                    Posted posted = door.settle(book.anew(), book.matter(1), TestBook.CHARGE);
                    try {
                        door.settle(book.anew(), book.matter(2), TestBook.CHARGE);
                    } catch (NoUnitsLeft swallowed) {
                        return posted;
                    }
                    return posted;
                })))
                .hasRootCauseInstanceOf(IllegalStateException.class);
        assertThat(book.entries()).hasSize(2);
    }

    @Test
    void aRefusalOfTheDeskArrivesAsItIs() {
        assertThatThrownBy(() -> desk.post(door -> {
                    throw new InvalidInput("field", "wrong");
                }))
                .isExactlyInstanceOf(InvalidInput.class);
    }

    // --- what the database refuses

    @Test
    void theApplicationMayNeitherChangeNorRemoveNorTruncateWhatOnlyGrows() throws SQLException {
        book.with(TestBook.pack(1, 100)).settle(1);
        try (Connection application = JdbcAsApplication.open()) {
            for (String table : INSERT_ONLY) {
                String column = Rows.of(
                                application,
                                "select column_name from information_schema.columns where table_schema = database()"
                                        + " and table_name = ? and ordinal_position = 1",
                                table)
                        .get(0);
                assertThat(refusal(application, "update %s set %s = %s".formatted(table, column, column)))
                        .as(table)
                        .isEqualTo(COMMAND_DENIED);
                assertThat(refusal(application, "delete from " + table))
                        .as(table)
                        .isEqualTo(COMMAND_DENIED);
                assertThat(refusal(application, "truncate table " + table))
                        .as(table)
                        .isEqualTo(COMMAND_DENIED);
            }
        }
    }

    @Test
    void theApplicationMayChangeNoMoreOfABookAndALotThanTheirCaches() throws SQLException {
        try (Connection application = JdbcAsApplication.open()) {
            assertThat(refusal(application, "update book set id = 9 where id = 8"))
                    .isEqualTo(COLUMN_DENIED);
            for (String column : List.of("book_id", "kind", "size", "basis_minor", "currency", "document")) {
                assertThat(refusal(application, "update lot set %s = %s where id = 0".formatted(column, column)))
                        .as(column)
                        .isEqualTo(COLUMN_DENIED);
            }
            for (String table : List.of("book", "lot")) {
                assertThat(refusal(application, "delete from " + table)).isEqualTo(COMMAND_DENIED);
                assertThat(refusal(application, "truncate table " + table)).isEqualTo(COMMAND_DENIED);
            }
        }
    }

    @Test
    void triggersRefuseEvenTheOwner() throws SQLException {
        book.with(TestBook.pack(1, 100)).settle(1);
        try (Connection owner = JdbcAsOwner.open()) {
            for (String table : List.of("journal_entry", "posting", "lot_choice")) {
                assertThat(refusal(
                                owner,
                                "update %s set number = number + 1 where book_id = %d".formatted(table, book.id())))
                        .as(table)
                        .isEqualTo(SIGNAL);
                assertThat(refusal(owner, "delete from %s where book_id = %d".formatted(table, book.id())))
                        .as(table)
                        .isEqualTo(SIGNAL);
            }
            assertThat(refusal(owner, "delete from lot where book_id = " + book.id()))
                    .isEqualTo(SIGNAL);
            assertThat(refusal(owner, "delete from book where id = " + book.id()))
                    .isEqualTo(SIGNAL);
        }
    }

    @Test
    void everyTableThatOnlyGrowsHasBothTriggersAndNoCascadeReachesIt() throws SQLException {
        try (Connection owner = JdbcAsOwner.open()) {
            assertThat(Rows.of(owner, """
                    select event_object_table from information_schema.triggers where trigger_schema = database()
                      and action_timing = 'BEFORE' and event_manipulation in ('UPDATE', 'DELETE')
                    group by event_object_table having count(*) = 2""")).containsAll(INSERT_ONLY);
            assertThat(Rows.of(owner, """
                    select table_name, constraint_name from information_schema.referential_constraints
                    where constraint_schema = database()
                      and (delete_rule in ('CASCADE', 'SET NULL') or update_rule in ('CASCADE', 'SET NULL'))""")).isEmpty();
        }
    }

    @Test
    void aLotNeverCountsUnitsThatItDoesNotHave() throws SQLException {
        book.with(TestBook.pack(2, 100));
        try (Connection application = JdbcAsApplication.open()) {
            for (String wrong : List.of(
                    "available = 3", "available = -1, used = 3", "cells = 'AAA'", "cells = 'AU'", "cells = 'AX'")) {
                assertThat(refusal(application, "update lot set %s where book_id = %d".formatted(wrong, book.id())))
                        .as(wrong)
                        .isEqualTo(CHECK_FAILED);
            }
            assertThat(refusal(application, "update book set available = -1 where id = " + book.id()))
                    .isEqualTo(CHECK_FAILED);
        }
    }

    // --- platform

    @Test
    void allEntitiesAreWoven() {
        assertThat(entities.getMetamodel().getEntities()).isNotEmpty().allSatisfy(entity -> assertThat(
                        entity.getJavaType().getInterfaces())
                .as(entity.getName())
                .anyMatch(woven -> woven.getName().endsWith(".PersistenceWeaved")));
    }

    @Test
    void postingsReadWhatIsCommittedAndShareOneConnection() {
        List<String> seen = desk.post(door -> {
            String jdbc =
                    book.rows("select connection_id(), @@transaction_isolation").get(0);
            Object jpa = entities.createNativeQuery("select connection_id()").getSingleResult();
            return List.of(jdbc, jpa.toString());
        });
        assertThat(seen.get(0)).isEqualTo(seen.get(1) + " READ-COMMITTED");
    }

    // --- repeating

    @Test
    void whatMariaDbAsksToRepeatIsRepeatedAsAWholeAFewTimesOnly() {
        for (int code : List.of(1020, 1205, 1213)) {
            AtomicInteger calls = new AtomicInteger();
            Posted posted = book.then(() -> desk.post(door -> {
                Posted done = door.recordFree(book.anew(), book.matter(code), 1, TestBook.CHARGE);
                if (calls.incrementAndGet() < 4) {
                    throw new IllegalStateException(new SQLException("again", "HY000", code));
                }
                return done;
            }));
            assertThat(calls).hasValue(4);
            assertThat(posted.repeated()).isFalse();
        }
        assertThat(book.entries()).hasSize(3);
        AtomicInteger calls = new AtomicInteger();
        assertThatThrownBy(() -> desk.post(door -> {
                    calls.incrementAndGet();
                    throw new IllegalStateException(new SQLException("again", "40001", 1213));
                }))
                .isInstanceOf(TooBusy.class);
        assertThat(calls).hasValueBetween(3, 10);
    }

    @Test
    void otherFailuresAreNotRepeated() {
        AtomicInteger calls = new AtomicInteger();
        assertThatThrownBy(() -> desk.post(door -> {
                    calls.incrementAndGet();
                    throw new IllegalStateException(new SQLException("full", "HY000", 1114));
                }))
                .hasRootCauseInstanceOf(SQLException.class);
        assertThat(calls).hasValue(1);
    }

    @Test
    void deadlocksAreRepeatedUntilEverybodyIsDone() throws Exception {
        TestBook other = new TestBook(desk, database, clock);
        book.free(99, 1);
        other.free(99, 1);
        AtomicInteger calls = new AtomicInteger();
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        Crowd.of(2).each(who -> {
            TestBook first = who == 0 ? book : other;
            TestBook second = who == 0 ? other : book;
            desk.post(door -> {
                calls.incrementAndGet();
                door.recordFree(first.anew(), first.matter(who + 1), 1, TestBook.CHARGE);
                Crowd.meet(bothHoldOne);
                return door.recordFree(second.anew(), second.matter(who + 1), 1, TestBook.CHARGE);
            });
        });
        assertThat(calls).as("one of the two was a victim").hasValueGreaterThan(2);
        assertThat(book.entries()).hasSize(3);
        assertThat(other.entries()).hasSize(3);
    }

    @Test
    void aLockWaitIsRepeatedAlsoWhenTheLastStatementsRunAtCommit() throws Exception {
        book.with(TestBook.pack(2, 100));
        int wait = Math.toIntExact(book.count("select @@innodb_lock_wait_timeout"));
        AtomicInteger calls = new AtomicInteger();
        try (Connection blocker = JdbcAsApplication.open()) {
            blocker.setAutoCommit(false);
            Rows.of(blocker, "select id from book where id = ? for update", book.id());
            Rows.of(blocker, "select name from number_series where name = 'SOLUTION' for update");
            Crowd.of(3).each(who -> {
                if (who == 2) {
                    Thread.sleep(wait * 1000L + 700);
                    blocker.rollback();
                } else if (who == 1) {
                    seriesDesk.touch("SOLUTION", calls::incrementAndGet);
                } else {
                    book.settle(1);
                }
            });
        }
        assertThat(calls).hasValueBetween(2, 3);
        assertThat(book.entries()).hasSize(4);
    }

    @Test
    void twinsOfOneIntentThatMeetInTwoBooksAreAConflictAndNotAFailure() throws Exception {
        TestBook other = new TestBook(desk, database, clock);
        book.free(99, 1);
        other.free(99, 1);
        for (int round = 0; round < 20; round++) {
            Intent intent = Intent.fresh();
            int incident = round;
            AtomicInteger conflicts = new AtomicInteger();
            Crowd.of(2).each(who -> {
                TestBook mine = who == 0 ? book : other;
                try {
                    desk.post(door -> door.recordFree(
                            mine.instruction(intent, "twin"), mine.matter(incident), 1, TestBook.CHARGE));
                } catch (IntentConflict e) {
                    conflicts.incrementAndGet();
                }
            });
            assertThat(conflicts).hasValue(1);
        }
        assertThat(book.entries().size() + other.entries().size()).isEqualTo(22);
    }

    // --- many at once

    @Test
    void aPackOfAThousandGivesAThousandUnitsToTenThousandAttempts() throws Exception {
        book.with(TestBook.pack(1000, 9_999_999));
        AtomicInteger debits = new AtomicInteger();
        AtomicInteger refusals = new AtomicInteger();
        AtomicInteger next = new AtomicInteger();
        Crowd.of(64).each(who -> {
            for (int incident = next.incrementAndGet(); incident <= 10_000; incident = next.incrementAndGet()) {
                try {
                    book.settle(incident);
                    debits.incrementAndGet();
                } catch (NoUnitsLeft e) {
                    refusals.incrementAndGet();
                }
            }
        });
        assertThat(debits).hasValue(1000);
        assertThat(refusals).hasValue(9000);
        assertThat(book.count(
                        "select count(*) from journal_entry where book_id = ? and kind = 'INCIDENT_SETTLED'",
                        book.id()))
                .isEqualTo(1000);
        assertThat(book.count(
                        "select -sum(amount) from posting where book_id = ? and account = 'REVENUE_INCIDENTS'",
                        book.id()))
                .isEqualTo(9_999_999);
        assertThat(book.rows("select available, held, used from lot where book_id = ?", book.id()))
                .containsExactly("0 0 1000");
        assertThat(chainOf(book)).isEmpty();
        audit();
    }

    @Test
    void aThousandIntentsSentThriceAtOnceHaveAThousandEffects() throws Exception {
        List<TestBook> books = Stream.generate(
                        () -> new TestBook(desk, database, clock).with(TestBook.pack(125, 100_000)))
                .limit(8)
                .toList();
        List<Intent> intents = Stream.generate(Intent::fresh).limit(1000).toList();
        Map<Integer, Set<String>> answers = new ConcurrentHashMap<>();
        AtomicInteger firsts = new AtomicInteger();
        AtomicInteger next = new AtomicInteger();
        Crowd.of(24).each(who -> {
            for (int sent = next.getAndIncrement(); sent < 3000; sent = next.getAndIncrement()) {
                int which = sent / 3;
                Posted posted = books.get(which % 8).settle(which, intents.get(which));
                firsts.addAndGet(posted.repeated() ? 0 : 1);
                answers.computeIfAbsent(which, intent -> ConcurrentHashMap.newKeySet())
                        .add(posted.entry() + " " + posted.availableBefore() + " " + posted.availableAfter() + " "
                                + posted.unit());
            }
        });
        assertThat(firsts).hasValue(1000);
        assertThat(answers).hasSize(1000).allSatisfy((intent, answer) -> assertThat(answer)
                .hasSize(1));
        for (TestBook each : books) {
            assertThat(each.rows("select available, used from lot where book_id = ?", each.id()))
                    .containsExactly("0 125");
            assertThat(chainOf(each)).isEmpty();
        }
        audit();
    }

    private void audit() throws SQLException {
        try (Connection connection = database.getConnection()) {
            SoundLedger.assertSound(connection);
        }
    }

    private List<String> chainOf(TestBook which) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return ChainReader.findings(connection, which.id());
        }
    }

    /** The number by which the database refuses this statement; 0 when it does not. Nothing is kept. */
    private static int refusal(Connection connection, String statement) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement refused = connection.createStatement()) {
            refused.execute(statement);
            return 0;
        } catch (SQLException e) {
            return e.getErrorCode();
        } finally {
            connection.rollback();
        }
    }
}
