package org.packledger.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Slice;
import org.packledger.ledger.LotKind;
import org.packledger.ledger.NextUnit;
import org.packledger.ledger.Units;
import org.packledger.platform.Reads;
import org.packledger.statement.Pack.Cell;
import org.packledger.statement.Pack.State;

/** Draws the lots of a book as punch cards. */
@ApplicationScoped
class Packs {

    /** More cells than this are not drawn: nobody counts them, the figures say it. */
    static final int DRAWN = 100;

    private static final int A_PAGE = 20;

    private static final String COLUMNS = """
            id, kind, title, size, granted_on, expires_on, document, cells, available, held, used, expired, refunded""";

    private static final String OPEN = """
            from lot
            where book_id = :book
              and ((available > 0 and (expires_on is null or expires_on >= :today)) or held > 0)""";

    private static final String ENDED = """
            from lot
            where book_id = :book and granted_on is not null
              and held = 0 and (available = 0 or expires_on < :today)""";

    /** As ledger.OrderOfUse says it. */
    private static final String ORDER_OF_USE =
            "field(kind, 'BUNDLED', 'SUPPLEMENTAL', 'GOODWILL'), expires_on is null, expires_on, granted_on, id";

    /** The newest entry that held or used a slot says whose it is, as long as its cell is held or used. */
    private static final String OCCUPANTS = """
            select t.slot, t.entry, i.number as incident
              from (select slot, max(number) as entry
                      from posting
                     where lot_id = :lot and account in ('UNITS_HELD', 'UNITS_USED') and amount > 0 and slot is not null
                     group by slot) t
              join journal_entry e on e.book_id = :book and e.number = t.entry
              left join incident i on i.id = e.incident_id""";

    @Inject
    private Reads reads;

    @Inject
    private Units units;

    @Inject
    private BusinessClock clock;

    /** Those with units left or held, in their order of use. */
    List<Pack> open(long book) {
        Optional<NextUnit> next = units.next(book);
        return page(book, OPEN, ORDER_OF_USE, 1)
                .map(row -> draw(book, row, next))
                .rows();
    }

    /** Those that are used up or over, the newest first. */
    Slice<Pack> ended(long book, int page) {
        return page(book, ENDED, "granted_on desc, id desc", page).map(row -> draw(book, row, Optional.empty()));
    }

    private Slice<Row> page(long book, String from, String order, int page) {
        return reads.page(Row.class, COLUMNS, from, order, Map.of("book", book, "today", clock.today()), page, A_PAGE);
    }

    private Pack draw(long book, Row row, Optional<NextUnit> next) {
        boolean over =
                row.expiresOn().filter(last -> last.isBefore(clock.today())).isPresent();
        int nextSlot =
                next.filter(unit -> unit.lot() == row.id()).map(NextUnit::slot).orElse(0);
        return new Pack(
                row.id(),
                row.kind(),
                row.title(),
                row.size(),
                row.grantedOn(),
                row.expiresOn(),
                row.document(),
                over ? 0 : row.available(),
                row.held(),
                row.used(),
                row.expired() + (over ? row.available() : 0),
                row.refunded(),
                row.size() > DRAWN ? List.of() : cells(book, row, over, nextSlot));
    }

    private List<Cell> cells(long book, Row row, boolean over, int nextSlot) {
        Map<Integer, Occupant> occupants = row.used() + row.held() == 0
                ? Map.of()
                : reads.list(Occupant.class, OCCUPANTS, Map.of("book", book, "lot", row.id())).stream()
                        .collect(Collectors.toMap(Occupant::slot, Function.identity()));
        return IntStream.rangeClosed(1, row.cells().length())
                .mapToObj(slot -> cell(row.cells().charAt(slot - 1), slot, over, nextSlot, occupants.get(slot)))
                .toList();
    }

    private static Cell cell(char letter, int slot, boolean over, int nextSlot, Occupant occupant) {
        State state =
                switch (letter) {
                    case 'A' -> over ? State.EXPIRED : slot == nextSlot ? State.NEXT : State.AVAILABLE;
                    case 'H' -> State.HELD;
                    case 'U' -> State.USED;
                    case 'E' -> State.EXPIRED;
                    case 'R' -> State.REFUNDED;
                    default -> throw new IllegalStateException("a cell is not " + letter);
                };
        boolean occupied = (state == State.HELD || state == State.USED) && occupant != null;
        return new Cell(
                slot,
                state,
                occupied ? occupant.incident() : Optional.empty(),
                occupied ? Optional.of(occupant.entry()) : Optional.empty());
    }

    /** A lot as it is stored. */
    public record Row(
            long id,
            LotKind kind,
            String title,
            int size,
            LocalDate grantedOn,
            Optional<LocalDate> expiresOn,
            String document,
            String cells,
            int available,
            int held,
            int used,
            int expired,
            int refunded) {}

    /** Who has a slot. */
    public record Occupant(int slot, long entry, Optional<Long> incident) {}
}
