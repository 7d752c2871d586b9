package org.packledger.web.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.packledger.kernel.Actor;
import org.packledger.statement.Pack;
import org.packledger.statement.Pack.Cell;
import org.packledger.web.PackCard;
import org.packledger.web.Text;

/** Makes the punch cards that {@code pl:pack} draws. For a contact each used cell opens why it was used. */
@RequestScoped
public class PackCards {

    @Inject
    private Text text;

    @Inject
    private LotWords words;

    /** The card of one pack, as this actor may open its cells. */
    public PackCard of(Actor actor, Pack pack) {
        return new PackCard(
                words.title(pack.kind(), pack.title()),
                text.name(pack.kind()),
                pack.size(),
                summary(pack),
                pack.cells().stream().map(cell -> cell(actor, cell)).toList());
    }

    /** What the cells show, in words. */
    private String summary(Pack pack) {
        List<String> parts = new ArrayList<>();
        if (pack.isOpen()) {
            parts.add(text.of("statement.pack.left", pack.left()));
        }
        add(parts, "statement.pack.held", pack.held());
        add(parts, "statement.pack.expired", pack.expired());
        add(parts, "statement.pack.refunded", pack.refunded());
        parts.add(pack.expiresOn()
                .map(day -> text.of(pack.expired() > 0 ? "statement.pack.ended" : "statement.pack.expires", day))
                .orElseGet(() -> text.of("statement.pack.never")));
        return String.join(" · ", parts);
    }

    private void add(List<String> parts, String key, int units) {
        if (units > 0) {
            parts.add(text.of(key, units));
        }
    }

    private PackCard.Cell cell(Actor actor, Cell cell) {
        String state = cell.state().name().toLowerCase(Locale.ROOT);
        // A number is a name here: it is never grouped.
        String incident = cell.incident().map(number -> Long.toString(number)).orElse("");
        String label = cell.state() == Pack.State.NEXT ? text.of("statement.cell.next") : incident;
        return new PackCard.Cell(
                state,
                label,
                href(actor, cell),
                text.of("statement.cell.title." + cell.state(), cell.slot(), incident));
    }

    private static String href(Actor actor, Cell cell) {
        if (cell.incident().isEmpty()) {
            return null;
        }
        if (!actor.isCustomer()) {
            return "/staff/incident?number=" + cell.incident().get();
        }
        return cell.state() == Pack.State.USED
                ? "/customer/debit?entry=" + cell.entry().orElseThrow()
                : "/customer/incident?number=" + cell.incident().get();
    }
}
