package org.packledger.bench;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.packledger.it.PostingDesk;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Role;
import org.packledger.ledger.Charge;
import org.packledger.ledger.Instruction;
import org.packledger.ledger.Matter;
import org.packledger.ledger.Posted;
import org.packledger.statement.Statement;
import org.packledger.statement.Statements;

/** Does one thing again and again for a while, for one customer after another; answers the median in microseconds. */
@WebServlet("/history")
public class HistoryServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200_000;
    private static final Actor AGENT = Actor.staff(7, "Agent", Set.of(Role.AGENT));
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final AtomicLong INCIDENTS = new AtomicLong(900_000_000);

    @Inject
    private transient Statements statements;

    @Inject
    private transient PostingDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long first = Long.parseLong(request.getParameter("first"));
        long books = Long.parseLong(request.getParameter("books"));
        long end = System.nanoTime() + Long.parseLong(request.getParameter("millis")) * 1_000_000;
        LocalDate to = LocalDate.parse(request.getParameter("to"));
        String what = request.getParameter("what");
        int page =
                what.equals("last page") ? thirtyDays(first, to, 1).movements().pages() : 1;
        long[] nanos = new long[MOST];
        int done = 0;
        while (done < MOST && (done < 3 || System.nanoTime() < end)) {
            long book = first + done * 7919L % books;
            long before = System.nanoTime();
            Optional<Posted> posted = once(what, book, to, page);
            nanos[done] = System.nanoTime() - before;
            posted.ifPresent(this::takeBack);
            done++;
        }
        Arrays.sort(nanos, 0, done);
        response.setContentType("text/plain");
        response.getWriter().print(nanos[done / 2] / 1000.0);
    }

    /** What was posted, if it was that. */
    private Optional<Posted> once(String what, long book, LocalDate to, int page) {
        if (what.equals("posting")) {
            return Optional.of(settle(book));
        }
        read(what, book, to, page);
        return Optional.empty();
    }

    private void read(String what, long book, LocalDate to, int page) {
        switch (what) {
            case "balance" -> statements.balance(owner(book), book);
            case "first page", "last page" -> thirtyDays(book, to, page);
            case "twelve months" ->
                statements.between(owner(book), book, to.minusYears(1).plusDays(1), to, 1);
            default -> throw new IllegalArgumentException(what);
        }
    }

    private Statement thirtyDays(long book, LocalDate to, int page) {
        return statements.between(owner(book), book, to.minusDays(29), to, page);
    }

    private Posted settle(long book) {
        Instruction instruction = new Instruction(Intent.fresh(), Fingerprint.of(book), AGENT, book, DAY);
        return desk.post(ledger ->
                ledger.settle(instruction, new Matter(INCIDENTS.incrementAndGet(), 1), new Charge("INVESTIGATION", 1)));
    }

    /** So that the book never runs out of units, however long this goes on. */
    private void takeBack(Posted posted) {
        Instruction instruction = new Instruction(
                Intent.fresh(),
                Fingerprint.of(posted.entry()),
                AGENT,
                posted.entry().book(),
                DAY);
        desk.post(ledger -> ledger.reverse(instruction, posted.entry(), "measured"));
    }

    private static Actor owner(long book) {
        return Actor.contact(1, "Olga", book, Set.of(Role.OWNER));
    }
}
