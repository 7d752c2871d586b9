package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.packledger.audit.export.Export;
import org.packledger.audit.export.ExportFormat;
import org.packledger.audit.export.Exports;
import org.packledger.kernel.Actor;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.ledger.BookParked;
import org.packledger.ledger.proof.CheckpointSubscriber;
import org.packledger.ledger.proof.CheckpointSubscribers;
import org.packledger.ledger.proof.MerkleLog;
import org.packledger.ledger.proof.MissingEntry;
import org.packledger.ledger.proof.PublishedCheckpoint;
import org.packledger.ledger.proof.Receipts;
import org.packledger.ledger.proof.Seal;
import org.packledger.ledger.proof.SealDesk;
import org.packledger.ledger.proof.SubscriberRefused;
import org.packledger.ledger.proof.Verify;
import org.packledger.platform.Connections;
import org.packledger.platform.LeaseLost;
import org.packledger.platform.Leases;
import org.packledger.platform.PortalClock;

/** The log over all books, the lease that keeps it from being forked, and what is signed of it. */
@ArquillianTest
class SealIT {

    private static final Actor SEALER = Actor.job("sealer");
    private static final Duration LONG = Duration.ofSeconds(60);

    private final UUID holder = UUID.randomUUID();

    @Inject
    private PostingDesk posting;

    @Inject
    private PortalClock clock;

    @Inject
    private Leases leases;

    @Inject
    private SealDesk desk;

    @Inject
    private MerkleLog log;

    @Inject
    private Seal seal;

    @Inject
    private Receipts receipts;

    @Inject
    private CheckpointSubscribers subscribers;

    @Inject
    private Exports exports;

    @Inject
    private Event<MissingEntry> found;

    @Inject
    private Connections connections;

    @Resource(lookup = "jdbc/ledger")
    private DataSource database;

    @Resource
    private UserTransaction transaction;

    @Resource
    private ManagedThreadFactory threads;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    @BeforeEach
    void takeTheLease() {
        assertThat(leases.take(SealDesk.LEASE, holder, LONG)).isTrue();
    }

    @AfterEach
    void giveItBack() {
        leases.take(SealDesk.LEASE, holder, Duration.ZERO);
    }

    @Test
    void everyCommittedEntryIsSealedOnceAndInItsBooksOrder() throws Exception {
        TestBook first = book().with(TestBook.pack(10, 1000));
        TestBook second = book().with(TestBook.pack(3, 1000));
        first.settle(1);
        second.settle(1);
        sealAll();
        first.settle(2);
        sealAll();
        assertThat(first.rows("select count(*) from log_leaf where book_id = ?", first.id()))
                .isEqualTo(first.rows("select count(*) from journal_entry where book_id = ?", first.id()));
        assertTheLogIsWhole();
    }

    @Test
    void anAccountantSaysWhoIsMailedCheckpoints() {
        Actor priya = Actor.staff(81, "Priya", Set.of(Role.ACCOUNTANT));
        Actor agent = Actor.staff(83, "Agent", Set.of(Role.AGENT));
        String address = "auditor-%s@example.org".formatted(holder);
        subscribers.add(priya, address);
        subscribers.add(priya, address);
        List<CheckpointSubscriber> found = subscribed(priya, address);
        assertThat(found).hasSize(1);
        for (String none : List.of("auditor", "a b@example.org", "a@b@c", "<a@example.org>", "")) {
            assertThatThrownBy(() -> subscribers.add(priya, none)).isInstanceOf(SubscriberRefused.class);
        }
        assertThatThrownBy(() -> subscribers.add(agent, address)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> subscribers.list(agent)).isInstanceOf(NotAllowed.class);
        long id = found.get(0).id();
        assertThatThrownBy(() -> subscribers.remove(agent, id)).isInstanceOf(NotAllowed.class);
        subscribers.remove(priya, id);
        subscribers.remove(priya, id);
        assertThat(subscribed(priya, address)).isEmpty();
    }

    private List<CheckpointSubscriber> subscribed(Actor actor, String address) {
        return subscribers.list(actor).stream()
                .filter(one -> one.address().equals(address))
                .toList();
    }

    @Test
    void aBatchIsBoundedAndTheRestFollows() throws Exception {
        sealAll();
        long before = log.size();
        book().with(TestBook.pack(10, 1000)).settle(1);
        assertThat(desk.append(SEALER, holder, 1)).isEqualTo(1);
        assertThat(desk.append(SEALER, holder, 2)).isEqualTo(2);
        assertThat(log.size()).isEqualTo(before + 3);
        assertThat(desk.append(SEALER, holder, 100)).isEqualTo(1);
        assertThat(desk.append(SEALER, holder, 100)).isZero();
        assertTheLogIsWhole();
    }

    /** What waits is looked for every two seconds: it may not cost a step for each entry that was ever sealed. */
    @Test
    void lookingForWhatWaitsCostsTheSameHoweverLongABookIs() throws Exception {
        book().with(TestBook.pack(10, 1000)).settle(1);
        sealAll();
        long few = stepsToLook();
        try (Connection connection = database.getConnection()) {
            assertThat(few).isGreaterThan(2 * Rows.count(connection, "select count(*) from book"));
        }
        TestBook grown = book().with(TestBook.pack(300, 1000));
        for (int incident = 1; incident <= 300; incident++) {
            grown.settle(incident);
        }
        sealAll();
        assertThat(stepsToLook() - few).isLessThan(20);
    }

    /** Rows and places in an index that the database reads, within one connection, to find what is missing. */
    private long stepsToLook() throws Exception {
        transaction.begin();
        try {
            long before = steps();
            assertThat(log.missing()).isEmpty();
            return steps() - before;
        } finally {
            transaction.rollback();
        }
    }

    private long steps() throws SQLException {
        return connections.lend(connection -> {
            long steps = 0;
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("show session status like 'Handler_read%'")) {
                while (row.next()) {
                    steps += row.getLong(2);
                }
            }
            return steps;
        });
    }

    @Test
    void aCheckpointSignsTheRootOfTheWholeLog() throws Exception {
        book().with(TestBook.pack(10, 1000));
        PublishedCheckpoint signed = sealAll();
        Verify.Checkpoint checkpoint = Verify.Checkpoint.open(signed.note(), key());
        assertThat(checkpoint.size()).isEqualTo(log.size());
        assertThat(checkpoint.root()).isEqualTo(java.util.HexFormat.of().formatHex(root(leaves())));
        assertThat(desk.sign(SEALER, holder)).as("nothing is new").isEmpty();
    }

    @Test
    void aClosingHasAReceiptAsSoonAsItIsSealed() throws Exception {
        TestBook book = book().with(TestBook.pack(3, 1000));
        long number = book.settle(1).entry().number();
        Actor owner = Actor.contact(1, "Olga", book.id(), Set.of(Role.OWNER));
        assertThat(receipts.find(owner, book.id(), number)).isEmpty();
        sealAll();
        String receipt = receipts.find(owner, book.id(), number).orElseThrow();
        Verify.Receipt read = Verify.Receipt.open(receipt, key());
        assertThat(read.entry().kind()).isEqualTo("INCIDENT_SETTLED");
        assertThat(read.entry().book()).isEqualTo(book.id());
        assertThat(read.entry().incident()).contains(book.matter(1).incident());
        assertThat(read.entry().moved("REVENUE_INCIDENTS")).isEqualTo(-333);
        assertThat(read.entry().available()).isEqualTo(2);
        book.settle(2);
        sealAll();
        assertThat(receipts.find(owner, book.id(), number))
                .as("a receipt stays as it is")
                .contains(receipt);
    }

    @Test
    void aReceiptIsForItsOrganisationAndForClosings() {
        TestBook book = book().with(TestBook.pack(3, 1000));
        long number = book.settle(1).entry().number();
        sealAll();
        Actor stranger = Actor.contact(1, "Eve", book.id() + 1, Set.of(Role.OWNER));
        Actor owner = Actor.contact(1, "Olga", book.id(), Set.of(Role.OWNER));
        Actor accountant = Actor.staff(1, "Ben", Set.of(Role.ACCOUNTANT));
        assertThatThrownBy(() -> receipts.find(stranger, book.id(), number)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> receipts.find(owner, book.id(), 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> receipts.find(TestBook.AGENT, book.id(), number))
                .isInstanceOf(NotAllowed.class);
        assertThat(receipts.find(accountant, book.id(), number)).isPresent();
    }

    @Test
    void anOlderCheckpointIsContainedInTheNewerOne() throws Exception {
        book().with(TestBook.pack(3, 1000));
        PublishedCheckpoint older = sealAll();
        book().with(TestBook.pack(3, 1000)).settle(1);
        PublishedCheckpoint newer = sealAll();
        new Verify.Consistency(Verify.Checkpoint.open(older.note(), key()), Verify.Checkpoint.open(newer.note(), key()))
                .check(log.consistency(older.size(), newer.size()));
    }

    @Test
    void theJournalsLinesAreWhatTheCheckpointWasSignedFor() throws Exception {
        book().with(TestBook.pack(3, 1000)).settle(1);
        Verify.Checkpoint newest = Verify.Checkpoint.open(sealAll().note(), key());
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        exports.write(
                Actor.staff(1, "Ben", Set.of(Role.ACCOUNTANT)),
                new Export(ExportFormat.BYTES, Optional.empty(), Optional.empty(), Optional.empty()),
                lines);
        Verify.Export export = new Verify.Export();
        for (String line : lines.toString(StandardCharsets.UTF_8).lines().toList()) {
            export.add(line);
        }
        export.mustHold(newest);
    }

    @Test
    void whoDoesNotHoldTheLeaseSealsNothing() {
        book().with(TestBook.pack(3, 1000));
        long before = log.size();
        UUID other = UUID.randomUUID();
        assertThat(leases.take(SealDesk.LEASE, other, LONG)).isFalse();
        assertThatThrownBy(() -> desk.append(SEALER, other, 10)).isInstanceOf(LeaseLost.class);
        assertThatThrownBy(() -> desk.sign(SEALER, other)).isInstanceOf(LeaseLost.class);
        assertThat(log.size()).isEqualTo(before);
    }

    @Test
    void aDeadHolderIsFollowedWhenItsLeaseIsOver() throws Exception {
        UUID dead = UUID.randomUUID();
        leases.take(SealDesk.LEASE, holder, Duration.ZERO);
        assertThat(leases.take(SealDesk.LEASE, dead, Duration.ofSeconds(2))).isTrue();
        assertThat(leases.take(SealDesk.LEASE, holder, LONG)).isFalse();
        Thread.sleep(2100);
        assertThatThrownBy(() -> desk.append(SEALER, dead, 10)).isInstanceOf(LeaseLost.class);
        assertThat(leases.take(SealDesk.LEASE, holder, LONG)).isTrue();
        assertThat(leases.take(SealDesk.LEASE, dead, LONG))
                .as("the dead one comes back")
                .isFalse();
        sealAll();
        assertTheLogIsWhole();
    }

    /** Two sealers take the lease from each other all the time, while books grow; one also appends without asking. */
    @Test
    void racingSealersNeverForkTheLog() throws Exception {
        leases.take(SealDesk.LEASE, holder, Duration.ZERO);
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService crowd = Executors.newFixedThreadPool(4, threads);
        List<Future<Integer>> sealers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            boolean asks = i < 2;
            sealers.add(crowd.submit(() -> race(over, asks)));
        }
        TestBook first = book().with(TestBook.pack(100, 1000));
        TestBook second = book().with(TestBook.pack(100, 1000));
        for (int i = 1; i <= 60; i++) {
            first.settle(i);
            second.free(i, 1);
        }
        over.set(true);
        int sealed = 0;
        for (Future<Integer> each : sealers) {
            sealed += each.get();
        }
        crowd.shutdown();
        assertThat(sealed).isPositive();
        Thread.sleep(50);
        assertThat(leases.take(SealDesk.LEASE, holder, LONG)).isTrue();
        sealAll();
        assertTheLogIsWhole();
    }

    private int race(AtomicBoolean over, boolean asks) {
        UUID mine = UUID.randomUUID();
        int sealed = 0;
        while (!over.get()) {
            if (!asks || leases.take(SealDesk.LEASE, mine, Duration.ofMillis(20))) {
                try {
                    sealed += desk.append(SEALER, mine, 7);
                } catch (LeaseLost e) {
                    // The other one has it by now.
                }
            }
        }
        return sealed;
    }

    @Test
    void theLogAndItsCheckpointsOnlyGrow() throws SQLException {
        book().with(TestBook.pack(3, 1000));
        sealAll();
        try (Connection application = database.getConnection();
                Connection owner = JdbcAsOwner.open()) {
            for (String table : List.of("log_leaf", "log_node", "checkpoint")) {
                for (String refused : List.of("update %s set hash = hash", "delete from %s", "truncate table %s")) {
                    String sql = refused.formatted(table)
                            .replace("checkpoint set hash = hash", "checkpoint set note = note");
                    assertThatThrownBy(() -> run(application, sql)).as(sql).isInstanceOf(SQLException.class);
                    if (!sql.startsWith("truncate")) {
                        assertThatThrownBy(() -> run(owner, sql)).hasMessageContaining("only grows");
                    }
                }
            }
        }
    }

    @Test
    void aLogThatDoesNotFitItsLastCheckpointIsFound() throws Exception {
        book().with(TestBook.pack(3, 1000));
        PublishedCheckpoint signed = sealAll();
        Path folder = Path.of(System.getProperty("packledger.seal.folder"));
        Files.createDirectories(folder);
        Path file = folder.resolve(signed.size() + ".checkpoint");
        try {
            Files.writeString(file, signed.note());
            assertThat(log.finding()).isEmpty();
            String root = Base64.getEncoder().encodeToString(sha256(new byte[1]));
            Files.writeString(file, "packledger\n" + signed.size() + "\n" + root + "\n\n— packledger AAAA\n");
            assertThat(log.finding())
                    .hasValueSatisfying(found -> assertThat(found.kind().name()).isEqualTo("ROOT_DIFFERS"));
            Files.writeString(file, "packledger\n" + (signed.size() + 1) + "\n" + root + "\n\n— packledger AAAA\n");
            assertThat(log.finding())
                    .hasValueSatisfying(found -> assertThat(found.kind().name()).isEqualTo("LOG_SHORTER"));
            Files.writeString(file, "nothing");
            assertThat(log.finding())
                    .hasValueSatisfying(found -> assertThat(found.kind().name()).isEqualTo("UNREADABLE"));
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void aMissingEntryStopsItsBookAloneAndIsAFindingUntilItIsBack() throws Exception {
        sealAll();
        TestBook damaged = book().with(TestBook.pack(3, 1000));
        damaged.settle(1);
        TestBook other = book().with(TestBook.pack(3, 1000));
        try (Connection administrator = JdbcAsAdministrator.open()) {
            run(
                    administrator,
                    "create table kept_entry as select * from journal_entry where book_id = %d and number = 3"
                            .formatted(damaged.id()));
            run(administrator, "set foreign_key_checks = 0");
            run(administrator, "drop trigger journal_entry_no_delete");
            try {
                run(
                        administrator,
                        "delete from journal_entry where book_id = %d and number = 3".formatted(damaged.id()));
            } finally {
                run(
                        administrator,
                        "create trigger journal_entry_no_delete before delete on journal_entry for each row"
                                + " signal sqlstate '45000' set message_text = 'journal_entry only grows: delete refused'");
            }
            desk.append(SEALER, holder, 2000);
            MissingEntry missing = new MissingEntry(damaged.id(), 3);
            assertThat(log.missing()).containsExactly(missing);
            assertThat(sealed(damaged)).containsExactly("2");
            assertThat(sealed(other)).containsExactly("2");
            found.fire(missing);
            found.fire(missing);
            assertThatThrownBy(() -> damaged.settle(2)).isInstanceOf(BookParked.class);
            assertThat(damaged.rows(
                            "select f.kind, f.number from parking p join check_finding f on f.run_id = p.run_id"
                                    + " where p.book_id = ?",
                            damaged.id()))
                    .containsExactly("NUMBER 3");
            run(administrator, "insert into journal_entry select * from kept_entry");
            run(administrator, "drop table kept_entry");
        }
        sealAll();
        assertThat(log.missing()).isEmpty();
        assertThat(sealed(damaged)).containsExactly("4");
        assertTheLogIsWhole();
    }

    private static List<String> sealed(TestBook book) {
        return book.rows("select count(*) from log_leaf where book_id = ?", book.id());
    }

    private TestBook book() {
        return new TestBook(posting, database, clock);
    }

    private PublishedCheckpoint sealAll() {
        while (desk.append(SEALER, holder, 2000) == 2000) {
            leases.take(SealDesk.LEASE, holder, LONG);
        }
        desk.sign(SEALER, holder);
        return log.newest().orElseThrow();
    }

    private Verify.Key key() {
        return Verify.Key.of(seal.vkey().orElseThrow());
    }

    /** Every entry once, positions dense, each book in its order; the leaves and the root by the words of the documentation. */
    private void assertTheLogIsWhole() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select l.position, l.book_id, l.number, l.hash, e.hash from log_leaf l
                        join journal_entry e on e.book_id = l.book_id and e.number = l.number order by l.position""")) {
            Map<Long, Long> heads = new java.util.HashMap<>();
            long position = 0;
            while (row.next()) {
                assertThat(row.getLong(1)).isEqualTo(position++);
                assertThat(heads.merge(row.getLong(2), 1L, Long::sum)).isEqualTo(row.getLong(3));
                assertThat(row.getBytes(4)).isEqualTo(leaf(row.getLong(2), row.getLong(3), row.getBytes(5)));
            }
            assertThat(position)
                    .isEqualTo(log.size())
                    .isEqualTo(Rows.count(connection, "select count(*) from journal_entry"));
        }
        PublishedCheckpoint newest = sealAll();
        assertThat(Verify.Checkpoint.open(newest.note(), key()).root())
                .isEqualTo(java.util.HexFormat.of().formatHex(root(leaves())));
    }

    private List<byte[]> leaves() throws SQLException {
        List<byte[]> leaves = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select hash from log_leaf order by position")) {
            while (row.next()) {
                leaves.add(row.getBytes(1));
            }
        }
        return leaves;
    }

    private static byte[] root(List<byte[]> leaves) throws Exception {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        return sha256(new byte[] {1}, root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }

    private static byte[] leaf(long book, long number, byte[] hash) throws Exception {
        return sha256(
                new byte[] {0},
                "packledger entry\0".getBytes(StandardCharsets.US_ASCII),
                ByteBuffer.allocate(16).putLong(book).putLong(number).array(),
                hash);
    }

    private static byte[] sha256(byte[]... parts) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
