package org.packledger.it;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;
import org.packledger.ledger.Instruction;
import org.packledger.ledger.Ledger;
import org.packledger.ledger.Matter;
import org.packledger.ledger.NewInvoice;
import org.packledger.ledger.Posted;
import org.packledger.ledger.Settlement;

/** A door for load from outside the portal: gives a book a pack, and closes one incident after the other on it. */
@WebServlet("/test/close")
public class CloseServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PostingDesk desk;

    @Inject
    private transient Ledger counter;

    /** Answers with the number of the settlement, or of the grant where no incident is named. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long book = Long.parseLong(request.getParameter("book"));
        Intent intent = Intent.of(request.getParameter("intent"));
        String incident = request.getParameter("incident");
        Posted posted = incident == null
                ? desk.post(ledger -> grant(ledger, book, intent))
                : settle(book, intent, incident, "counter".equals(request.getParameter("at")));
        response.setContentType("text/plain");
        response.getWriter().print(posted.entry().number());
    }

    private Posted settle(long book, Intent intent, String incident, boolean atCounter) {
        Instruction instruction = instruction(book, intent, incident);
        Matter matter = new Matter(Long.parseLong(incident), 1);
        return atCounter
                ? counter.settleAtCounter(new Settlement(instruction, matter, TestBook.CHARGE))
                : desk.post(ledger -> ledger.settle(instruction, matter, TestBook.CHARGE));
    }

    private static Posted grant(Ledger ledger, long book, Intent intent) {
        NewInvoice invoice = new NewInvoice("K-" + book, List.of(TestBook.pack(10_000, 9_999_999)));
        return ledger.grant(
                instruction(book, intent.then("grant"), "grant"),
                ledger.issueInvoice(instruction(book, intent, "invoice"), invoice)
                        .lots());
    }

    private static Instruction instruction(long book, Intent intent, String content) {
        return new Instruction(intent, Fingerprint.of(content), TestBook.AGENT, book, LocalDate.of(2026, 1, 15));
    }
}
