package org.packledger.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import javax.sql.DataSource;
import org.packledger.it.PostingDesk;
import org.packledger.ledger.Ledger;
import org.packledger.platform.PortalClock;

/** Lives one seed's history in the model and in the real ledger and says where they part. */
public final class Simulation {

    private static final AtomicLong NEXT_BOOK = new AtomicLong(Long.getLong("packledger.books", 2_000_000));

    private final Door door;
    private final boolean faults;
    private final AtomicLong books;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    /** In books that nobody else has. */
    public Simulation(PostingDesk desk, PortalClock clock, DataSource database) {
        this(new PortalDoor(new Calm(desk), clock, database), false, NEXT_BOOK);
    }

    private Simulation(Door door, boolean faults, AtomicLong books) {
        this.door = door;
        this.faults = faults;
        this.books = books;
    }

    /** In books that others know: the first has this number. */
    public static Simulation inBooksFrom(long first, PostingDesk desk, PortalClock clock, DataSource database) {
        return new Simulation(new PortalDoor(new Calm(desk), clock, database), false, new AtomicLong(first - 1));
    }

    /** With faults, which this door brings about. */
    public static Simulation withFaults(long first, Door door) {
        return new Simulation(door, true, new AtomicLong(first - 1));
    }

    /** Nothing goes wrong. */
    private record Calm(PostingDesk desk) implements PortalDoor.Desk {

        @Override
        public <T> T post(Fault fault, Function<Ledger, T> what) {
            return desk.post(what);
        }
    }

    /** What went otherwise than predicted, each line naming the seed; nothing when all is well. */
    public List<String> findings(long seed, int steps) {
        Model model = new Model();
        List<Long> pair = List.of(books.incrementAndGet(), books.incrementAndGet());
        History history = new History(seed, pair.get(0), model, faults);
        RealLedger real = new RealLedger(door, pair);
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
        Rush rush = new Rush(new RealLedger(door, pair), door, pair);
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
        List<String> predicted = BookRows.predicted(book);
        book.entries.forEach(entry -> seen.add(entry.kind()));
        List<String> kept = door.rows(id);
        for (int line = 0; line < Math.max(predicted.size(), kept.size()); line++) {
            String wanted = line < predicted.size() ? predicted.get(line) : "nothing";
            String found = line < kept.size() ? kept.get(line) : "nothing";
            if (!wanted.equals(found)) {
                findings.add("seed %d book %d: predicted [%s] kept [%s]".formatted(seed, id, wanted, found));
                break;
            }
        }
        door.brokenChain(id).forEach(finding -> findings.add("seed %d %s".formatted(seed, finding)));
    }
}
