package org.packledger.ledger.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.kernel.Slice;
import org.packledger.platform.Reads;

/** What checks were run and what they found, for accountants and administrators. */
@ApplicationScoped
public class Checks {

    private static final String COLUMNS = "id, occasion, started_by_name, started_at, looked, entries, finished_at,"
            + " verdict, coverage, finding_count";

    @Inject
    private Reads reads;

    /** The runs, the newest first. */
    public Slice<CheckRun> runs(Actor actor, int page, int size) {
        mustRead(actor);
        return reads.page(CheckRun.class, COLUMNS, "from check_run", "id desc", Map.of(), page, size);
    }

    /** The newest run. */
    public Optional<CheckRun> newest(Actor actor) {
        mustRead(actor);
        return reads.find(CheckRun.class, "select " + COLUMNS + " from check_run order by id desc limit 1", Map.of());
    }

    /**
     * One run.
     *
     * @throws NotFound when there is none
     */
    public CheckRun run(Actor actor, long id) {
        mustRead(actor);
        return reads.find(CheckRun.class, "select " + COLUMNS + " from check_run where id = :id", Map.of("id", id))
                .orElseThrow(() -> new NotFound("check"));
    }

    /** What a run found, a page of it. */
    public Slice<Finding> findings(Actor actor, long run, int page, int size) {
        mustRead(actor);
        return reads.page(
                Finding.class,
                "kind, book_id as book, number, lot_id as lot, text",
                "from check_finding where run_id = :run",
                "place",
                Map.of("run", run),
                page,
                size);
    }

    /** The books that are parked, at most a hundred. */
    public List<ParkedBook> parked(Actor actor) {
        mustRead(actor);
        String sql = """
                select p.id, p.book_id, coalesce(o.name, '?') as organisation, p.run_id, p.parked_at
                from parking p left join organisation o on o.id = p.book_id
                where p.released_at is null order by p.id limit 100
                """;
        return reads.list(ParkedBook.class, sql, Map.of());
    }

    private static void mustRead(Actor actor) {
        actor.mustBe(Role.ACCOUNTANT, Role.ADMINISTRATOR);
    }
}
