package org.packledger.bench;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.packledger.it.PostingDesk;

/** Runs the blocks in turn inside the container and answers with the table. */
@WebServlet("/bench")
public class BenchServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int BOOKS = 1000;
    private static final int THREADS = 8;
    private static final int WARM_UPS = 10;

    @Inject
    private transient PostingDesk desk;

    @Resource(lookup = "jdbc/ledger")
    private transient DataSource pool;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int rounds = Integer.parseInt(request.getParameter("rounds"));
        long millis = Long.parseLong(request.getParameter("millis"));
        long first = Long.parseLong(request.getParameter("first"));
        response.setContentType("text/plain");
        try {
            measure(rounds, millis, first, response.getWriter());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void measure(int rounds, long millis, long first, PrintWriter table) throws Exception {
        DeskCloser desks = new DeskCloser(desk);
        JdbcCloser jdbc = new JdbcCloser(pool);
        int units = (int) Math.min(10_000, 100 + (rounds + WARM_UPS) * millis / 250);
        for (long book = first; book < first + 2 * BOOKS; book++) {
            desks.open(book, units);
        }
        AtomicLong incidents = new AtomicLong(first * 1_000_000);
        for (int i = 0; i < WARM_UPS; i++) {
            Block.run(desks, first, BOOKS, incidents, THREADS, millis);
            Block.run(jdbc, first + BOOKS, BOOKS, incidents, THREADS, millis);
        }
        table.println(
                "round | desk /s | p50 ms | p95 ms | p99 ms | CPU µs | JDBC /s | p50 ms | p95 ms | p99 ms | CPU µs |"
                        + " ratio");
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            // Who goes first changes, so that neither always meets the other's dirty pages.
            Block one = round % 2 == 1 ? Block.run(desks, first, BOOKS, incidents, THREADS, millis) : null;
            Block other = Block.run(jdbc, first + BOOKS, BOOKS, incidents, THREADS, millis);
            Block measured = one == null ? Block.run(desks, first, BOOKS, incidents, THREADS, millis) : one;
            double ratio = measured.perSecond() / other.perSecond();
            ratios.add(ratio);
            table.println("%d | %s | %s | %.3f".formatted(round, line(measured), line(other), ratio));
            table.flush();
        }
        Collections.sort(ratios);
        table.println("median ratio %.3f".formatted(ratios.get(ratios.size() / 2)));
    }

    private static String line(Block block) {
        return "%.0f | %.1f | %.1f | %.1f | %.0f"
                .formatted(block.perSecond(), block.p50(), block.p95(), block.p99(), block.cpuMicros());
    }
}
