package org.packledger.judges;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.packledger.audit.TrialBalance;
import org.packledger.audit.TrialBalances;
import org.packledger.audit.export.Export;
import org.packledger.audit.export.Exports;
import org.packledger.it.DebianPackages;
import org.packledger.it.Deployments;
import org.packledger.it.PostingDesk;
import org.packledger.it.Rows;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Role;
import org.packledger.platform.PortalClock;
import org.packledger.simulation.Simulation;

/** Random histories of the real ledger, exported and judged. {@code -Dpackledger.seed=} and {@code -Dpackledger.seeds=} choose them. */
@ArquillianTest
class HistoriesIT {

    private static final Actor ACCOUNTANT = Actor.staff(9, "Accountant", Set.of(Role.ACCOUNTANT));
    private static final int STEPS = 60;
    private static final int MANY = 20;

    /** Its last day is in the future of every history. */
    private static final LocalDate FAR = LocalDate.of(2999, 12, 31);

    private static boolean lived;

    @Inject
    private PostingDesk desk;

    @Inject
    private PortalClock clock;

    @Inject
    private Exports exports;

    @Inject
    private TrialBalances trialBalances;

    @Resource(lookup = "jdbc/ledger")
    private DataSource database;

    @Deployment
    static WebArchive deployment() {
        return Deployments.packledger(PostingDesk.class, Rows.class, DebianPackages.class)
                .addPackage(Simulation.class.getPackage())
                .addPackage(Judge.class.getPackage());
    }

    @BeforeEach
    void live() {
        Judge.call();
        if (lived) {
            return;
        }
        Simulation simulation = new Simulation(desk, clock, database);
        long first = Long.getLong("packledger.seed", 1);
        for (long seed = first; seed < first + Integer.getInteger("packledger.seeds", 12); seed++) {
            assertThat(simulation.findings(seed, STEPS)).isEmpty();
        }
        post(HostileBook.BOOK);
        lived = true;
    }

    @Test
    void theJudgesAgreeWithEveryBalance() throws Exception {
        for (Judge judge : Judge.values()) {
            byte[] export = written(Export.whole(judge.format()));
            try (Connection connection = database.getConnection()) {
                int accounts = Court.agrees(judge, export, connection);
                assertThat(accounts).isGreaterThan(MANY);
            }
        }
    }

    @Test
    void theirTotalsAreOurTrialBalance() throws Exception {
        Map<String, BigDecimal> ours = new TreeMap<>();
        for (TrialBalance sums : trialBalances.on(ACCOUNTANT, FAR)) {
            sums.rows().stream()
                    .filter(row -> row.debits() != row.credits())
                    .forEach(row -> ours.put(
                            OurBalances.top(row.account()) + " " + row.commodity(),
                            OurBalances.amount(row.commodity(), row.debits() - row.credits())));
        }
        Map<String, BigDecimal> theirs = new TreeMap<>();
        Court.balances(Judge.HLEDGER, written(Export.whole(Judge.HLEDGER.format())))
                .forEach((account, amount) ->
                        theirs.merge(account.replaceFirst(":book-\\S+", ""), amount, BigDecimal::add));
        theirs.replaceAll((account, amount) -> amount.stripTrailingZeros());
        theirs.values().removeIf(amount -> amount.signum() == 0);
        assertThat(theirs).isEqualTo(ours);
    }

    @Test
    void aPartOfTheJournalHoldsByItself() throws Exception {
        Random random = new Random(Long.getLong("packledger.seed", 1));
        for (Judge judge : Judge.values()) {
            for (long book : books("")) {
                LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(200));
                LocalDate to = from.plusDays(random.nextInt(120));
                for (Export part : new Export[] {
                    new Export(judge.format(), Optional.of(book), Optional.empty(), Optional.empty()),
                    new Export(judge.format(), Optional.of(book), Optional.of(from), Optional.of(to)),
                    new Export(judge.format(), Optional.empty(), Optional.of(from), Optional.empty()),
                    new Export(judge.format(), Optional.empty(), Optional.empty(), Optional.of(to))
                }) {
                    Court.accepts(judge, part.toString(), written(part));
                }
            }
        }
    }

    @Test
    void theyFindWhatIsPlanted() throws Exception {
        for (Judge judge : Judge.values()) {
            Court.findsEveryFault(judge, written(Export.whole(judge.format())));
        }
    }

    @Test
    void theyFindAStoredFigureThatIsWrong() throws Exception {
        long book = books("where account = 'UNITS_AVAILABLE'").get(0);
        change("update book set available = available + 1 where id = " + book);
        try {
            for (Judge judge : Judge.values()) {
                String export = new String(written(Export.whole(judge.format())), StandardCharsets.US_ASCII);
                Court.refuses(judge, "a stored figure", export);
            }
        } finally {
            change("update book set available = available - 1 where id = " + book);
        }
    }

    @Test
    void whatIsPostedWhileOneIsWrittenIsNotInIt() throws Exception {
        long book = HostileBook.BOOK;
        for (Judge judge : Judge.values()) {
            long newest = book + 1;
            book = newest;
            ByteArrayOutputStream out = new ByteArrayOutputStream() {
                private boolean posted;

                @Override
                public synchronized void write(byte[] bytes, int from, int length) {
                    super.write(bytes, from, length);
                    if (!posted) {
                        posted = true;
                        post(newest);
                    }
                }
            };
            exports.write(ACCOUNTANT, Export.whole(judge.format()), out);
            assertThat(out.toString(StandardCharsets.US_ASCII)).doesNotContainIgnoringCase(Long.toString(newest));
            Court.accepts(judge, "everything at one instant", out.toByteArray());
        }
    }

    private void post(long book) {
        try (Connection connection = database.getConnection()) {
            HostileBook.write(connection, book);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] written(Export export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(ACCOUNTANT, export, out);
        return out.toByteArray();
    }

    private List<Long> books(String where) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Rows.of(connection, "select distinct book_id from posting " + where + " order by book_id limit 6")
                    .stream()
                    .map(Long::valueOf)
                    .toList();
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
