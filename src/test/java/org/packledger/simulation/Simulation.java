package org.packledger.simulation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.packledger.it.PostingDesk;
import org.packledger.platform.PortalClock;

/** Lives one seed's history in the model and in the real ledger and says where they part. */
public final class Simulation {

    private static final AtomicLong NEXT_BOOK = new AtomicLong(Long.getLong("packledger.books", 2_000_000));

    private final RealLedger.Door door;
    private final boolean faults;
    private final PortalClock clock;
    private final DataSource database;
    private final AtomicLong books;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    public Simulation(PostingDesk desk, PortalClock clock, DataSource database) {
        this((fault, what) -> desk.post(what), false, clock, database, NEXT_BOOK);
    }

    private Simulation(RealLedger.Door door, boolean faults, PortalClock clock, DataSource database, AtomicLong books) {
        this.door = door;
        this.faults = faults;
        this.clock = clock;
        this.database = database;
        this.books = books;
    }

    /** In books that others know: the first has this number. */
    public static Simulation inBooksFrom(long first, PostingDesk desk, PortalClock clock, DataSource database) {
        return new Simulation((fault, what) -> desk.post(what), false, clock, database, new AtomicLong(first - 1));
    }

    /** With faults. */
    static Simulation withFaults(long first, FaultyDesk desk, PortalClock clock, DataSource database) {
        return new Simulation(desk::post, true, clock, database, new AtomicLong(first - 1));
    }

    /** What went otherwise than predicted, each line naming the seed; nothing when all is well. */
    public List<String> findings(long seed, int steps) {
        Model model = new Model();
        List<Long> pair = List.of(books.incrementAndGet(), books.incrementAndGet());
        History history = new History(seed, pair.get(0), model, faults);
        RealLedger real = new RealLedger(door, clock, database, pair);
        List<String> findings = new ArrayList<>();
        for (int number = 1; number <= steps && findings.isEmpty(); number++) {
            Step step = history.next();
            Outcome foretold = model.carryOut(step);
            Outcome predicted = step.fault().keepsWhatWasDone() ? foretold.again() : foretold;
            Outcome answered = real.carryOut(step).outcome(real.lots(step.book()));
            seen.add(predicted.refusal());
            seen.add(step.fault().name());
            if (!predicted.equals(answered)) {
                findings.add("seed %d step %d %s:%n  predicted %s%n  answered  %s"
                        .formatted(seed, number, step, predicted, answered));
            }
        }
        for (int which = 0; which < 2; which++) {
            compareRows(seed, model.book(which), pair.get(which), findings);
        }
        return findings;
    }

    /** The same seed's requests from several people at once; each line names the seed. */
    public List<String> findingsOfRush(long seed, int steps, int people) {
        List<Long> pair = List.of(books.incrementAndGet(), books.incrementAndGet());
        Rush rush = new Rush(new RealLedger(door, clock, database, pair), database, pair);
        List<String> findings = new ArrayList<>();
        rush.live(seed, steps, people);
        for (int which = 0; which < 2; which++) {
            Replay replay = rush.inBookOrder(which);
            replay.findings().forEach(finding -> findings.add("seed %d in a rush, %s".formatted(seed, finding)));
            compareRows(seed, replay.book(), pair.get(which), findings);
        }
        return findings;
    }

    /** Which kinds of entries, refusals and faults the histories brought about, so that a tame generator is found out. */
    public Set<String> seen() {
        return Set.copyOf(seen);
    }

    private void compareRows(long seed, ModelBook book, long id, List<String> findings) {
        try (Connection connection = database.getConnection()) {
            List<String> predicted = BookRows.predicted(book);
            book.entries.forEach(entry -> seen.add(entry.kind()));
            List<String> kept = BookRows.kept(connection, id);
            for (int line = 0; line < Math.max(predicted.size(), kept.size()); line++) {
                String wanted = line < predicted.size() ? predicted.get(line) : "nothing";
                String seen = line < kept.size() ? kept.get(line) : "nothing";
                if (!wanted.equals(seen)) {
                    findings.add("seed %d book %d: predicted [%s] kept [%s]".formatted(seed, id, wanted, seen));
                    break;
                }
            }
            ChainReader.findings(connection, id)
                    .forEach(finding -> findings.add("seed %d %s".formatted(seed, finding)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
