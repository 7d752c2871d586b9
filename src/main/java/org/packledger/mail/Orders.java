package org.packledger.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.packledger.incident.AppealDesk;
import org.packledger.incident.Attachments;
import org.packledger.incident.ConsentDesk;
import org.packledger.incident.IncidentDesk;
import org.packledger.kernel.DomainException;
import org.packledger.kernel.Intent;
import org.packledger.ledger.EntryId;
import org.packledger.platform.Letters;
import org.packledger.platform.ReplyAddresses;
import org.packledger.platform.Topic;
import org.packledger.statement.Balance;
import org.packledger.statement.Statements;

/**
 * Does what a word of a proven mail orders, at the desk that the page asks too. The permission is the signed address that the
 * mail came back to: it names what may be decided, by whom, until when, and is used once.
 */
@ApplicationScoped
class Orders {

    /** Told within an hour to one sender. */
    private static final int TOLD = 5;

    /** A note holds no more; the mail itself is kept. */
    private static final int NOTE = 2_000;

    private static final String HOME = "/customer/home";

    @Inject
    private Correspondence correspondence;

    @Inject
    private ConsentDesk consents;

    @Inject
    private AppealDesk appeals;

    @Inject
    private IncidentDesk incidents;

    @Inject
    private Attachments attachments;

    @Inject
    private Statements statements;

    /**
     * What became of it.
     *
     * @param id of the mail
     * @param incident that it answers, if any
     */
    Outcome done(long id, ReadMail mail, Writer writer, Intent intent, Word.Order order, Optional<Long> incident) {
        Optional<ReplyAddresses.Answered> answered = correspondence.answered(mail);
        Optional<OrderRefusal> refusal = refusal(id, order, answered);
        if (refusal.isEmpty()) {
            try {
                return done(mail, writer, intent, order, answered.orElseThrow());
            } catch (DomainException e) {
                refusal = Optional.of(OrderRefusal.of(e));
            }
        }
        Outcome refused = Outcome.of(mail, MailState.REFUSED)
                .because(refusal.orElseThrow())
                .by(writer)
                .about(incident);
        return correspondence.withinTheHour(mail.sender(), MailState.REFUSED) < TOLD
                ? refused.telling(new Outcome.Notice(
                        writer.reader(),
                        incident.map(Topic::of),
                        "MAIL_REFUSED",
                        incident.map(Orders::page).orElse(HOME),
                        List.of(
                                order.word().name(),
                                new Letters.Named(
                                        "OrderRefusal." + refusal.get().name()))))
                : refused;
    }

    /** Whether the mail's permission is one for this word; the person's roles are the desk's to ask. */
    private Optional<OrderRefusal> refusal(long id, Word.Order order, Optional<ReplyAddresses.Answered> answered) {
        boolean may = answered.filter(found -> permits(found, order.word())).isPresent();
        if (!may) {
            return Optional.of(order.word() == Word.BALANCE ? OrderRefusal.NO_LETTER : OrderRefusal.NO_PERMISSION);
        }
        if (order.word() == Word.BALANCE) {
            return Optional.empty();
        }
        if (correspondence.isUsed(answered.get().token(), id)) {
            return Optional.of(OrderRefusal.ALREADY);
        }
        if (answered.get().expired()) {
            return Optional.of(OrderRefusal.EXPIRED);
        }
        return order.word() == Word.APPEAL && order.rest().isBlank()
                ? Optional.of(OrderRefusal.NO_WORDS)
                : Optional.empty();
    }

    private static boolean permits(ReplyAddresses.Answered answered, Word word) {
        String decides = answered.decides().orElse("");
        return switch (word) {
            case ACCEPT, DECLINE -> decides.startsWith("p");
            case APPEAL -> decides.startsWith("d");
            case BALANCE -> true;
        };
    }

    private Outcome done(
            ReadMail mail, Writer writer, Intent intent, Word.Order order, ReplyAddresses.Answered answered) {
        long number = answered.number();
        Outcome ordered = Outcome.of(mail, MailState.ORDERED).by(writer).about(number);
        Wording below = Wording.below(order, mail, writer.language(), attachments.areTaken());
        String what = answered.decides().map(decides -> decides.substring(1)).orElse("");
        switch (order.word()) {
            case ACCEPT -> {
                consents.acceptByMail(writer.actor(), intent, number, Long.parseLong(what));
                if (!order.rest().isBlank() || !mail.body().files().isEmpty()) {
                    incidents.reply(writer.actor(), intent.then("rest"), number, below.text(), below.files());
                }
            }
            case DECLINE ->
                consents.decline(
                        writer.actor(),
                        intent,
                        number,
                        Long.parseLong(what),
                        Wording.shortened(order.rest(), NOTE),
                        false);
            case APPEAL -> appeals.appeal(writer.actor(), intent, number, debit(what), below.text(), below.files());
            case BALANCE -> {
                return ordered.telling(balance(writer, number));
            }
        }
        return ordered.using(answered.token())
                .telling(new Outcome.Notice(
                        writer.reader(),
                        Optional.of(Topic.of(number)),
                        "MAIL_" + order.word().name(),
                        page(number),
                        List.of(Long.toString(number))));
    }

    private Outcome.Notice balance(Writer writer, long number) {
        Balance balance = statements.balance(writer.actor(), writer.organisationId());
        return new Outcome.Notice(
                writer.reader(),
                Optional.of(Topic.of(number)),
                "MAIL_BALANCE",
                HOME,
                List.of(balance.spendable(), balance.held()));
    }

    private static String page(long number) {
        return "/customer/incident?number=" + number;
    }

    private static EntryId debit(String what) {
        String[] parts = what.split("-", 2);
        return new EntryId(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }
}
