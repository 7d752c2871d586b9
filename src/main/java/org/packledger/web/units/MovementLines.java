package org.packledger.web.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.packledger.kernel.Actor;
import org.packledger.statement.Movement;
import org.packledger.statement.Movement.Kind;
import org.packledger.web.Presentation;
import org.packledger.web.Text;

/** Says movements in words: what it was, how it was judged and why, what it did to the balance. */
@RequestScoped
public class MovementLines {

    @Inject
    private Text text;

    @Inject
    private Presentation show;

    @Inject
    private ReasonWords reasons;

    @Inject
    private LotWords lots;

    /** The row of one movement, with the addresses that this actor can open. */
    public MovementLine of(Actor actor, Movement movement) {
        return new MovementLine(
                movement.on(),
                title(movement),
                href(actor, movement),
                note(movement),
                chipKind(movement.what()),
                chip(movement),
                units(movement),
                movement.units() < 0 && movement.what() != Kind.HELD,
                movement.balance(),
                why(actor, movement),
                movement.objectUntil().orElse(null));
    }

    private String title(Movement movement) {
        return movement.incident()
                .map(number -> number + " " + movement.subject().orElse(""))
                .orElseGet(() ->
                        text.of("statement.title." + movement.what(), pack(movement), Math.abs(movement.units())));
    }

    private String pack(Movement movement) {
        return movement.pack()
                .map(title -> lots.title(movement.packKind().orElse(null), title))
                .orElse("");
    }

    private static String href(Actor actor, Movement movement) {
        String area = actor.isCustomer() ? "/customer/" : "/staff/";
        return movement.incident()
                .map(number -> area + "incident?number=" + number)
                .orElse("");
    }

    private static String why(Actor actor, Movement movement) {
        boolean explained = movement.what() == Kind.BILLABLE || movement.what() == Kind.FREE;
        return explained && actor.isCustomer() ? "/customer/debit?entry=" + movement.entry() : "";
    }

    /** What happened, and which day it counts for or was about, where that is not the day of the row. */
    private String note(Movement movement) {
        return Stream.of(
                        Optional.of(what(movement)),
                        movement.originalOn()
                                .map(day -> text.of("statement.note.late", day))
                                .or(() -> movement.countsFor().map(day -> text.of("statement.note.countsFor", day))))
                .flatMap(Optional::stream)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String what(Movement movement) {
        return switch (movement.what()) {
            case BILLABLE ->
                because(movement)
                        + (movement.fromHold() ? " · " + text.of("statement.note.fromHold") : "")
                        + (movement.takenBack() ? " · " + text.of("statement.note.takenBack") : "")
                        + movement.appeal()
                                .map(status -> " · "
                                        + text.of(
                                                "statement.note.appeal." + status,
                                                movement.appealAnswer().orElse("")))
                                .orElse("");
            case FREE -> because(movement) + (movement.undone() ? " · " + text.of("statement.note.undone") : "");
            case GIVEN_BACK -> movement.words().orElseGet(() -> because(movement));
            case HELD ->
                movement.agreedBy()
                        .map(name -> text.of("statement.note.agreed", name))
                        .orElse("");
            case GRANTED ->
                movement.document()
                        .map(number -> text.of("statement.note.invoice", number))
                        .orElse("");
            case GOODWILL ->
                text.of("statement.note.GOODWILL")
                        + movement.reason()
                                .map(code -> " · " + reasons.name(code))
                                .orElse("");
            case LICENCE ->
                movement.lastDay()
                        .map(day -> text.of("statement.note.LICENCE", day))
                        .orElse("");
            case EXTENDED ->
                movement.lastDay()
                                .map(day -> text.of("statement.note.EXTENDED", day))
                                .orElse("")
                        + movement.reason()
                                .map(code -> " · " + reasons.name(code))
                                .orElse("");
            case RELEASED, EXPIRED, REFUNDED, TAKEN_BACK -> text.of("statement.note." + movement.what());
        };
    }

    /** The evidence where there is an article, else the reason as a sentence. */
    private String because(Movement movement) {
        return movement.proof()
                .map(article -> text.of("statement.note.article", article.solution(), article.publishedOn()))
                .orElseGet(() -> movement.reason().map(reasons::sentence).orElse(""));
    }

    private String chip(Movement movement) {
        String words = text.of("statement.chip." + movement.what());
        return movement.what() == Kind.FREE
                ? words
                        + movement.reason()
                                .map(code -> " · " + reasons.brief(code))
                                .orElse("")
                : words;
    }

    private static String chipKind(Kind what) {
        return switch (what) {
            case BILLABLE -> "debit";
            case FREE -> "free";
            case HELD -> "held";
            case GRANTED, GIVEN_BACK, GOODWILL, LICENCE, EXTENDED -> "ok";
            case RELEASED, EXPIRED, REFUNDED, TAKEN_BACK -> "";
        };
    }

    private String units(Movement movement) {
        return movement.what() == Kind.HELD ? "(1)" : show.change(movement.units());
    }
}
