package org.packledger.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.packledger.ledger.proof.MerkleLog;
import org.packledger.ledger.proof.PublishedCheckpoint;

/**
 * {@code /audit/log?checkpoint=}: a checkpoint as it was signed. {@code /audit/log?older=&newer=}: what shows that the log
 * only grew between two of them.
 */
@WebServlet("/audit/log")
public class LogFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MerkleLog log;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> checkpoint = size(request, "checkpoint");
        Optional<Long> older = size(request, "older");
        Optional<Long> newer = size(request, "newer").filter(size -> size <= log.size());
        if (checkpoint.isPresent()) {
            send(
                    checkpoint.flatMap(log::checkpoint).map(PublishedCheckpoint::note),
                    checkpoint.get() + ".checkpoint",
                    response);
        } else {
            send(
                    older.filter(size -> newer.isPresent() && size <= newer.get())
                            .map(size -> log.consistency(size, newer.get())),
                    older.orElse(0L) + "-to-" + newer.orElse(0L) + ".consistency",
                    response);
        }
    }

    private static void send(Optional<String> text, String name, HttpServletResponse response) throws IOException {
        if (text.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"%s\"".formatted(name));
        response.getWriter().write(text.get());
    }

    private static Optional<Long> size(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(size -> size.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }
}
