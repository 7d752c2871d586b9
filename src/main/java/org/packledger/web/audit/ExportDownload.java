package org.packledger.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.packledger.audit.export.Export;
import org.packledger.audit.export.ExportFormat;
import org.packledger.audit.export.Exports;
import org.packledger.identity.CurrentActor;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.NotFound;
import org.packledger.web.Years;

/** {@code /audit/export?format=&book=&from=&to=}: the journal as a file, written while it is read. */
@WebServlet("/audit/export")
public class ExportDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Exports exports;

    @Inject
    private transient BusinessClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Export export;
        try {
            export = wanted(request);
        } catch (NotFound | IllegalArgumentException | DateTimeException unreadable) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Actor actor = current.get();
        if (!actor.isOneOf(Exports.READER)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType(export.format().mediaType() + ";charset=UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"%s\"".formatted(export.fileName(clock.today())));
        exports.write(actor, export, response.getOutputStream());
    }

    private static Export wanted(HttpServletRequest request) {
        return new Export(
                ExportFormat.valueOf(parameter(request, "format").orElse("")),
                parameter(request, "book").map(Long::valueOf),
                parameter(request, "from").map(ExportDownload::day),
                parameter(request, "to").map(ExportDownload::day));
    }

    private static LocalDate day(String written) {
        return Optional.of(LocalDate.parse(written)).filter(Years::hold).orElseThrow(() -> new NotFound("day"));
    }

    /** A field of the form that was left empty is none. */
    private static Optional<String> parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isEmpty());
    }
}
