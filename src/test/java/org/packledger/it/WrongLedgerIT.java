package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.packledger.ledger.LotKind;
import org.packledger.ledger.check.AuditQueries;
import org.packledger.ledger.check.Checker;
import org.packledger.ledger.check.Report;
import org.packledger.platform.PortalClock;

/**
 * Rows as a ledger with a fault in one rule would have written them, in a copy: balanced, counted, chained and sealed, so
 * that nothing but that rule is broken. The checker must find it.
 */
@ArquillianTest
class WrongLedgerIT {

    @Inject
    private PostingDesk desk;

    @Inject
    private PortalClock clock;

    @Resource(lookup = "jdbc/ledger")
    private DataSource database;

    private TestBook book;
    private TamperedCopy copy;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    @BeforeEach
    void live() throws SQLException {
        book = new TestBook(desk, database, clock);
        book.with(TestBook.pack(3, 1000)); // entries 1 and 2
        book.with(TestBook.pack(LotKind.BUNDLED, 2, 700, 12)); // 3 and 4
        book.hold(1); // 5: slot 1 of the bundled lot
        book.hold(2); // 6: slot 2 of it
        book.settle(1); // 7
        book.settle(2); // 8
        book.settle(3); // 9 and 10: slot 1 of the other
        copy = TamperedCopy.of(book);
        assertThat(findings()).as("before anything is planted").isEmpty();
    }

    @AfterEach
    void forget() throws SQLException {
        copy.close();
    }

    /** The bundled lot comes first; this ledger took the other. */
    @Test
    void theOrderOfUse() throws SQLException {
        long first = lot(1);
        long bundled = lot(2);
        for (int number : new int[] {5, 7}) {
            copy.execute("update posting set lot_id = %d where number = %d".formatted(first, number));
        }
        for (int number : new int[] {9, 10}) {
            copy.execute("update posting set lot_id = %d where number = %d".formatted(bundled, number));
        }
        copy.execute("update lot_choice set lot_id = %d where number = 5".formatted(first));
        copy.execute("update lot_choice set lot_id = %d where number = 9".formatted(bundled));
        copy.execute("update posting set amount = sign(amount) * 333 where number = 7 and commodity = 'CAD'");
        copy.execute("update posting set amount = sign(amount) * 350 where number = 10 and commodity = 'CAD'");
        assertThat(findingsOf()).contains("CHOICE").doesNotContain("CHAIN", "SLOT", "CENTS", "LOT", "LOG");
    }

    /** The second of three slots of 10.00 is worth 3.34; this ledger rounds down. */
    @Test
    void theCostBasis() throws SQLException {
        book.settle(4); // 11 and 12: slot 2
        copyAgain();
        copy.execute("update posting set amount = sign(amount) * 333 where number = 12 and commodity = 'CAD'");
        assertThat(findingsOf()).contains("CENTS").doesNotContain("CHAIN", "LOT", "LOG");
    }

    /** Each settlement resolves the hold of the other incident. */
    @Test
    void theResolutionOfHolds() throws SQLException {
        copy.execute("update journal_entry set resolves = null where number in (7, 8)");
        copy.execute("update journal_entry set resolves = 6 where number = 7");
        copy.execute("update journal_entry set resolves = 5 where number = 8");
        assertThat(findingsOf()).contains("HOLD").doesNotContain("CHAIN", "LOG");
    }

    /** This ledger forgets the reason when it hashes an entry. */
    @Test
    void theFieldsUnderTheHash() throws SQLException {
        copy.execute("update journal_entry set reason = null where number = 7");
        copy.rechain(book.id(), 1);
        copy.seal();
        copy.execute("update journal_entry set reason = 'INVESTIGATION' where number = 7");
        assertThat(findings()).contains("CHAIN");
    }

    /** This ledger begins each book at nothing, so that a chain could stand in any book. */
    @Test
    void theBeginningOfTheChain() throws SQLException {
        copy.execute("update journal_entry set previous_hash = unhex(repeat('00', 32)) where number = 1");
        assertThat(findingsOf()).contains("CHAIN").doesNotContain("LOG", "HEAD", "BALANCE");
    }

    private void copyAgain() throws SQLException {
        copy.close();
        copy = TamperedCopy.of(book);
    }

    /** What is found once everything fits again but the rule. */
    private Set<String> findingsOf() throws SQLException {
        copy.rechain(book.id(), 1);
        copy.seal();
        return findings();
    }

    private Set<String> findings() throws SQLException {
        Report report = new Checker(clock.zone(), () -> List.of(copy.note()), AuditQueries.ofLedger(), List.of())
                .check(copy.connection(), at -> {});
        return report.counts().keySet();
    }

    /** The id of the first or second lot. */
    private long lot(int place) {
        return Long.parseLong(
                Rows.of(copy.connection(), "select id from lot order by id").get(place - 1));
    }
}
