package org.packledger.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.packledger.billability.FaultTest;
import org.packledger.incident.Category;
import org.packledger.incident.Closed;
import org.packledger.incident.Closing;
import org.packledger.incident.IncidentDesk;
import org.packledger.incident.NewIncident;
import org.packledger.incident.VerdictDesk;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Money;
import org.packledger.platform.PortalClock;
import org.packledger.sales.MoneyReceived;
import org.packledger.sales.OrderRequest;
import org.packledger.sales.PackSales;
import org.packledger.sales.PaymentMethod;
import org.packledger.sales.PlacedOrder;

/**
 * The scenes that history is made of, each some steps at their instants. They wait in order of time, so that the packs,
 * incidents and payments of all customers come one after the other as they would have.
 */
@ApplicationScoped
class Scenes {

    @Inject
    private PortalClock clock;

    @Inject
    private Cast cast;

    @Inject
    private House house;

    @Inject
    private PackSales sales;

    @Inject
    private IncidentDesk incidents;

    @Inject
    private VerdictDesk verdicts;

    @Inject
    private Agreements agreements;

    @Inject
    private Reviews reviews;

    private final PriorityQueue<Step> steps =
            new PriorityQueue<>(Comparator.comparing(Step::at).thenComparing(Step::order));
    private long planned;

    /** Something happens at that instant. */
    void at(Instant instant, Runnable what) {
        steps.add(new Step(instant, planned++, what));
    }

    /** Plays all that is planned, and what that plans in turn. */
    void play() {
        for (Step step = steps.poll(); step != null; step = steps.poll()) {
            clock.at(step.at(), step.what());
        }
    }

    /** A pack is ordered and, after some days, paid. */
    void purchase(String buyer, String offer, Instant ordered, Optional<Integer> paidAfterDays) {
        purchase(buyer, offer, ordered, paidAfterDays, Money.of(0, "CAD"));
    }

    /** The same, with more paid than was owed. */
    void purchase(String buyer, String offer, Instant ordered, Optional<Integer> paidAfterDays, Money tooMuch) {
        at(ordered, () -> {
            Actor who = cast.named(buyer);
            OrderRequest request = OrderRequest.of(sales.quote(who, offer, 1), Optional.empty());
            PlacedOrder order = sales.order(who, Intent.fresh(), request);
            paidAfterDays.ifPresent(days -> at(ordered.plus(Duration.ofDays(days)), () -> pay(order, tooMuch)));
        });
    }

    private void pay(PlacedOrder order, Money tooMuch) {
        LocalDate today = clock.today();
        MoneyReceived money = new MoneyReceived(
                order.invoice(),
                order.gross().plus(tooMuch),
                today,
                "Transfer " + order.invoice(),
                PaymentMethod.BANK_TRANSFER,
                tooMuch.isPositive(),
                Optional.empty());
        sales.recordPayment(cast.named("Priya Nair"), Intent.fresh(), money);
    }

    /** An incident is opened, answered and closed. */
    void incident(Script script, Parts parts, Instant opened) {
        at(opened, () -> {
            long number = open(script, parts);
            Actor agent = cast.named(parts.agent());
            at(opened.plus(Duration.ofMinutes(47)), () -> {
                incidents.assign(agent, number, Optional.of(agent.id()));
                incidents.answer(agent, Intent.fresh(), number, script.second(), false);
            });
            if (script.part(4).equals("billable") && !isOrdered(script)) {
                at(opened.plus(Duration.ofHours(2)), () -> agreements.ask(script, parts, number));
            }
            at(opened.plus(Duration.ofHours(26)), () -> close(script, parts, number));
        });
    }

    /** An incident that nobody has closed yet. */
    void openIncident(String requester, NewIncident what, Instant opened, List<Reply> replies) {
        at(opened, () -> {
            long number = incidents.open(cast.named(requester), Intent.fresh(), what);
            replies.forEach(reply -> at(reply.at(), () -> reply.say(cast, incidents, agreements, number)));
        });
    }

    private long open(Script script, Parts parts) {
        boolean ordered = isOrdered(script);
        Actor who = cast.named(ordered ? parts.approver() : parts.requester());
        NewIncident what = new NewIncident(script.part(0), Category.valueOf(script.part(1)), script.first(), ordered);
        return incidents.open(who, Intent.fresh(), what);
    }

    /** Administration is ordered by an approver, who then need not be asked. */
    private static boolean isOrdered(Script script) {
        return script.part(2).equals("ADMINISTRATION");
    }

    private void close(Script script, Parts parts, long number) {
        Actor agent = cast.named(parts.agent());
        boolean billable = script.part(4).equals("billable");
        if (script.part(2).equals("ADMINISTRATION") || script.part(2).equals("CUSTOMER_MAINTENANCE")) {
            incidents.logWork(agent, Intent.fresh(), number, script.part(3), 50);
        }
        Optional<Long> article = house.article(script.part(3));
        FaultTest fault =
                new FaultTest(script.part(3).equals("fault"), script.part(3).equals("information"));
        String note = billable && article.isEmpty() ? script.part(3) : "";
        Closing closing = new Closing(
                fault,
                fault.productAtFault() || fault.informationMissing() ? "" : script.part(2),
                article,
                "",
                note,
                script.second());
        Closed closed = verdicts.close(agent, Intent.fresh(), number, closing);
        closed.entry().ifPresent(debit -> reviews.after(parts.review(), number, debit, clock.now()));
    }

    /**
     * Who plays.
     *
     * @param requester who asks
     * @param approver who agrees to the cost
     * @param agent who answers and closes
     * @param review what comes of the debit later
     */
    record Parts(String requester, String approver, String agent, Optional<Review> review) {}

    /**
     * A later word in an open incident.
     *
     * @param at when
     * @param speaker an agent, or the customer
     * @param text what is said; of a proposed verdict, what the customer reads
     * @param kind answer, waiting, reply, note, proposed or accepted
     */
    record Reply(Instant at, String speaker, String text, Kind kind) {

        /** What sort of word. */
        enum Kind {
            ANSWER,
            WAITING,
            REPLY,
            NOTE,
            PROPOSED,
            ACCEPTED
        }

        void say(Cast cast, IncidentDesk desk, Agreements agreements, long number) {
            Actor who = cast.named(speaker);
            switch (kind) {
                case ANSWER -> desk.answer(who, Intent.fresh(), number, text, false);
                case WAITING -> desk.answer(who, Intent.fresh(), number, text, true);
                case REPLY -> desk.reply(who, Intent.fresh(), number, text);
                case NOTE -> desk.note(who, Intent.fresh(), number, text);
                case PROPOSED -> agreements.propose(who, number, "CUSTOMER_MAINTENANCE", Optional.empty(), text);
                case ACCEPTED -> agreements.accept(who, number);
            }
        }
    }

    private record Step(Instant at, long order, Runnable what) {}
}
