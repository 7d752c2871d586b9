package org.packledger.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.packledger.it.PostingDesk;
import org.packledger.it.TestDatabase;
import org.packledger.run.Portal;

/**
 * Reading and posting beside a long history: the same for the same customers in a portal on the small journal and in one on
 * the big journal, in turns. It posts, and so comes after the bench
 * that checks the same journals. Keeps its table in {@code target/bench-history.txt}.
 */
class HistoryBench {

    private static final double HOLD = 1.2;
    private static final int ROUNDS = Integer.getInteger("bench.history.rounds", 12);
    private static final long MILLIS = Long.getLong("bench.history.millis", 500);

    /** What is done, by whom: first book and how many. The last ones are not held: a cold cache, a longer period. */
    private static final Map<String, long[]> WORK = new LinkedHashMap<>();

    static {
        WORK.put("balance", new long[] {2, 5});
        WORK.put("balance of the long book", new long[] {1, 1});
        WORK.put("first page of the long book", new long[] {1, 1});
        WORK.put("last page of the long book", new long[] {1, 1});
        WORK.put("posting", new long[] {2, 5});
        WORK.put("posting to the long book", new long[] {1, 1});
        WORK.put("twelve months of the long book", new long[] {1, 1});
    }

    private static final List<String> NOT_HELD = List.of("twelve months of the long book");

    private final Path target = TestDatabase.base().resolve("target");

    @Test
    void aLongHistoryDoesNotSlowReadingAndPosting() throws Exception {
        List<BenchJournal> journals =
                List.of(BenchJournal.shared(BenchJournal.SMALL), BenchJournal.shared(BenchJournal.big()));
        List<Portal> portals = new ArrayList<>();
        for (BenchJournal journal : journals) {
            portals.add(BenchPortal.named(
                    Long.toString(journal.entries()),
                    journal.logins().application(),
                    PostingDesk.class,
                    HistoryServlet.class));
        }
        StringBuilder table = new StringBuilder("%,d entries against %,d, medians of %d rounds in µs%n"
                .formatted(journals.get(0).entries(), journals.get(1).entries(), ROUNDS));
        Map<String, Double> ratios = new LinkedHashMap<>();
        for (String what : WORK.keySet()) {
            ratios.put(what, measure(what, journals, portals, table));
        }
        Files.writeString(target.resolve("bench-history.txt"), table);
        System.out.println(table);
        assertThat(ratios)
                .allSatisfy((what, ratio) ->
                        assertThat(NOT_HELD.contains(what) ? 1 : ratio).as(what).isLessThanOrEqualTo(HOLD));
    }

    private static double measure(String what, List<BenchJournal> journals, List<Portal> portals, StringBuilder table)
            throws Exception {
        List<List<Double>> times = List.of(new ArrayList<>(), new ArrayList<>());
        List<Double> ratios = new ArrayList<>();
        for (int round = -2; round < ROUNDS; round++) {
            double[] both = new double[2];
            for (int turn = 0; turn < 2; turn++) {
                int which = (round + turn) & 1;
                both[which] = median(what, journals.get(which), portals.get(which));
            }
            if (round >= 0) { // The first ones warm up.
                times.get(0).add(both[0]);
                times.get(1).add(both[1]);
                ratios.add(both[1] / both[0]);
            }
        }
        double ratio = middle(ratios);
        table.append("%-32s %10.0f %10.0f   %.2f%n".formatted(what, middle(times.get(0)), middle(times.get(1)), ratio));
        return ratio;
    }

    private static double median(String what, BenchJournal journal, Portal portal) throws Exception {
        long[] books = WORK.get(what);
        String query = "/history?what=%s&first=%d&books=%d&millis=%d&to=%s"
                .formatted(
                        URLEncoder.encode(
                                what.replace(" of the long book", "").replace(" to the long book", ""),
                                StandardCharsets.UTF_8),
                        books[0],
                        books[1],
                        MILLIS,
                        lastOrdinaryDay(journal));
        return Double.parseDouble(BenchPortal.answer(portal.address().resolve(query)));
    }

    /**
     * The long book's last ordinary day. The day after it, the last of all, takes what is left of a life that was reckoned
     * too short, and would make a long book's period a busier one.
     */
    private static LocalDate lastOrdinaryDay(BenchJournal journal) throws Exception {
        try (Connection connection = journal.logins().application().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select date(max(recorded_at)) from journal_entry"
                        + " where book_id = 1 and recorded_at <= '2025-12-31 23:59:59'")) {
            row.next();
            return row.getObject(1, LocalDate.class).minusDays(1);
        }
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
