package org.packledger.simulation;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.packledger.ledger.Ledger;
import org.packledger.platform.PortalClock;

/**
 * Lives some seeds inside a portal and answers one line for each finding and each thing seen. Each seed is lived with
 * faults; every fourth also in a rush.
 */
@WebServlet("/test/simulate")
public class SimulationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int STEPS = 60;
    private static final int PEOPLE = 4;
    private static final int RUSH_EVERY = 4;
    private static final long FIRST_BOOK = 3_000_001;
    private static final long BOOKS_OF_A_SEED = 4;

    /** What the server says of dying connections, a hundred lines for each: here they are meant to die. */
    private static final List<Logger> EXPECTED = Stream.of(
                    "jakarta.enterprise.ejb.container",
                    "javax.enterprise.resource.jta.com.sun.enterprise.transaction",
                    "javax.enterprise.resource.resourceadapter.com.sun.enterprise.resource",
                    "javax.enterprise.resource.resourceadapter.com.sun.enterprise.resource.allocator",
                    "javax.enterprise.resource.resourceadapter.com.sun.enterprise.resource.pool",
                    "javax.enterprise.resource.resourceadapter.com.sun.gjc.spi")
            .map(Logger::getLogger)
            .toList();

    @Inject
    private transient FaultyDesk desk;

    @Inject
    private transient PortalClock clock;

    @Resource(lookup = "jdbc/ledger")
    private transient DataSource database;

    @Override
    public void init() {
        EXPECTED.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private record Faulty(FaultyDesk desk) implements PortalDoor.Desk {

        @Override
        public <T> T post(Fault fault, Function<Ledger, T> what) {
            return desk.post(fault, what);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long first = Long.parseLong(request.getParameter("seed"));
        long end = first + Long.parseLong(request.getParameter("seeds"));
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        PrintWriter out = response.getWriter();
        Door door = new PortalDoor(new Faulty(desk), clock, database);
        for (long seed = first; seed < end; seed++) {
            Simulation simulation = Simulation.withFaults(FIRST_BOOK + seed * BOOKS_OF_A_SEED, door);
            simulation.findings(seed, STEPS).forEach(finding -> say(out, "finding", finding));
            if (seed % RUSH_EVERY == 0) {
                simulation.findingsOfRush(seed, STEPS, PEOPLE).forEach(finding -> say(out, "finding", finding));
            }
            simulation.seen().forEach(what -> say(out, "seen", what));
        }
        say(out, "lived", Long.toString(end - first));
    }

    private static void say(PrintWriter out, String what, String text) {
        out.println(what + " " + text.replace(System.lineSeparator(), " | "));
    }
}
