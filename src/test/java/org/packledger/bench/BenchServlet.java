package org.packledger.bench;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.sql.DataSource;
import org.packledger.it.PostingDesk;
import org.packledger.ledger.Ledger;

/** Opens books and runs blocks inside the container, when it is told to. */
@WebServlet("/bench")
public class BenchServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PostingDesk desk;

    @Inject
    private transient Ledger ledger;

    @Resource(lookup = "jdbc/ledger")
    private transient DataSource pool;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        try {
            response.getWriter().print(answer(request));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String answer(HttpServletRequest request) throws Exception {
        LedgerCloser closers = new LedgerCloser(desk, ledger);
        Terms terms = Terms.of(request::getParameter);
        String who = request.getParameter("who");
        if (who.equals("open")) {
            for (long book = terms.firstBook(); book < terms.firstBook() + terms.books(); book++) {
                closers.open(book, terms.packs(), terms.units());
            }
            return "";
        }
        Closer closer =
                switch (who) {
                    case "desk" -> terms.together() == 1 ? closers.throughDesk() : closers.together(terms.together());
                    case "counter" -> closers.atCounter();
                    case "jdbc" -> new JdbcCloser(pool::getConnection, terms.together());
                    default -> throw new IllegalArgumentException(who);
                };
        return Block.run(closer, terms).written();
    }
}
