package org.packledger.web.customer;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.packledger.identity.CurrentActor;
import org.packledger.kernel.Actor;
import org.packledger.kernel.NotFound;
import org.packledger.ledger.proof.Receipts;

/** {@code /customer/receipt?entry=}: the receipt of a closed incident of the actor's organisation, as a file; 404 while there is none. */
@WebServlet("/customer/receipt")
public class ReceiptFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Receipts receipts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String entry = String.valueOf(request.getParameter("entry"));
        Optional<String> receipt = entry.matches("\\d{1,18}") ? find(Long.parseLong(entry)) : Optional.empty();
        if (receipt.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"receipt-%s.tlog-proof\"".formatted(entry));
        response.getWriter().write(receipt.get());
    }

    private Optional<String> find(long entry) {
        Actor actor = current.get();
        try {
            return actor.organisation().flatMap(book -> receipts.find(actor, book, entry));
        } catch (NotFound e) {
            return Optional.empty();
        }
    }
}
