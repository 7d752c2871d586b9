package org.packledger.demo;

import static org.packledger.demo.Cast.CLINIC;
import static org.packledger.demo.Cast.COLLEGE;
import static org.packledger.demo.Cast.LOGISTICS;
import static org.packledger.demo.Scenes.Reply.Kind.ACCEPTED;
import static org.packledger.demo.Scenes.Reply.Kind.ANSWER;
import static org.packledger.demo.Scenes.Reply.Kind.NOTE;
import static org.packledger.demo.Scenes.Reply.Kind.PROPOSED;
import static org.packledger.demo.Scenes.Reply.Kind.REPLY;
import static org.packledger.demo.Scenes.Reply.Kind.WAITING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.packledger.customer.StandingOrderDesk;
import org.packledger.demo.Scenes.Parts;
import org.packledger.demo.Scenes.Reply;
import org.packledger.incident.Category;
import org.packledger.incident.NewIncident;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Money;

/**
 * Two years of three customers, the same ones each time, in the proportions that the policy speaks of: most incidents are
 * free, one or two a year cost a unit; a logistics firm hands over more of its own work and has just run out of units; the
 * first licence's bundle expires with two units unused; a lead takes one debit back.
 */
@ApplicationScoped
class History {

    private static final long SEED = 20130812;
    private static final int DAYS = 725;

    private static final Map<String, List<String>> REQUESTERS = Map.of(
            CLINIC, List.of("Leo Park", "Asha Singh", "Anna Roy"),
            LOGISTICS, List.of("Kai Brandt", "Frank Maple"),
            COLLEGE, List.of("Olivier Roy", "Lucie Tremblay"));
    private static final Map<String, String> APPROVERS =
            Map.of(CLINIC, "Asha Singh", LOGISTICS, "Frank Maple", COLLEGE, "Hélène Côté");
    private static final Map<Integer, Review> REVIEWS = Map.of(
            7,
            new Review(
                    Review.What.REJECTED,
                    "Frank Maple",
                    "We think that reading a log is part of what we pay the licence for.",
                    "The page of the message says why it was held, and the article that we cited explains it; both were"
                            + " there before you asked. Going through your three messages was work that you asked for."),
            9,
            new Review(
                    Review.What.WAITING,
                    "Frank Maple",
                    "The supplier says that their entry was right all along. Please look at it again.",
                    ""));
    private static final List<String> AGENTS = List.of("Maya Lindqvist", "Tom Okafor", "Helen Marsh");

    @Inject
    private Scenes scenes;

    @Inject
    private Cast cast;

    @Inject
    private House house;

    @Inject
    private Corrections corrections;

    @Inject
    private SupportRoom supportRoom;

    @Inject
    private StandingOrderDesk standing;

    @Inject
    private BusinessClock clock;

    private Instant now;

    /** Plans everything. */
    void plan() {
        now = clock.now();
        scenes.at(daysAgo(800), () -> {
            cast.register();
            house.furnish();
        });
        Script.read("articles.md")
                .forEach(article -> scenes.at(
                        daysAgo(Integer.parseInt(article.part(3)) * 30L),
                        () -> house.publish(cast.named("Maya Lindqvist"), article)));
        planPacks();
        scenes.at(
                daysAgo(500),
                () -> standing.order(cast.named("Frank Maple"), Intent.fresh(), "CUSTOMER_MAINTENANCE", 1));
        planFreeIncidents();
        planBillableIncidents();
        planOpenIncidents();
        corrections.plan(now);
        supportRoom.plan(now);
        scenes.at(daysAgo(100), house::closeOldOffers);
    }

    private void planPacks() {
        scenes.purchase("Ben Carver", House.BUNDLE, daysAgo(700), Optional.of(6));
        scenes.purchase("Ben Carver", "PACK-10", daysAgo(600), Optional.of(11));
        scenes.purchase("Ben Carver", House.BUNDLE, daysAgo(240), Optional.of(4));
        scenes.purchase("Joan Maple", "PACK-5", daysAgo(690), Optional.of(8));
        scenes.purchase("Joan Maple", "PACK-5", daysAgo(330), Optional.of(15));
        scenes.purchase("Marc Gagnon", "PACK-5", daysAgo(650), Optional.of(21));
        scenes.purchase("Lucie Tremblay", House.YEAR_PACK, daysAgo(200), Optional.of(9), cents(5_000));
        scenes.purchase("Marc Gagnon", "SINGLE", daysAgo(44), Optional.empty());
        scenes.purchase("Ben Carver", "PACK-5", daysAgo(8), Optional.empty());
    }

    private void planFreeIncidents() {
        List<Script> free = Script.read("incidents.md").stream()
                .filter(script -> !script.part(4).equals("billable"))
                .toList();
        Random random = new Random(SEED);
        for (Map.Entry<String, Integer> customer :
                List.of(Map.entry(CLINIC, 28), Map.entry(LOGISTICS, 24), Map.entry(COLLEGE, 17))) {
            for (int i = 0; i < customer.getValue(); i++) {
                Script script = free.get(random.nextInt(free.size()));
                long day = 10 + (long) (DAYS - 20) * i / customer.getValue() + random.nextInt(9);
                Instant opened = daysAgo(DAYS - day).plus(Duration.ofMinutes(random.nextInt(420)));
                scenes.incident(script, parts(customer.getKey(), random, Optional.empty()), opened);
            }
        }
    }

    private void planBillableIncidents() {
        billable(CLINIC, 640, "Why was this message quarantined?");
        billable(CLINIC, 300, "Move the gateway to our new address range");
        billable(CLINIC, 270, "Please follow up with the supplier's mail team");
        scenes.incident(
                script("Our inner server answers slowly"),
                parts(
                        CLINIC,
                        new Random(SEED),
                        Optional.of(new Review(
                                Review.What.UPHELD,
                                "Asha Singh",
                                "The waiting list of the gateway said that it was the gateway. How should we have known"
                                        + " that our own server was full?",
                                "The waiting list of the gateway showed the wrong cause, so that you could not have"
                                        + " known. The debit was ours to avoid and is taken back."))),
                daysAgo(160));
        billable(CLINIC, 90, "Why do some newsletters arrive and others not?");
        List<String> logistics = List.of(
                "Move the gateway to our new address range",
                "Clean up the old rules for us",
                "Why was this message quarantined?",
                "Our inner server answers slowly",
                "Please follow up with the supplier's mail team");
        for (int i = 0; i < 10; i++) {
            billable(
                    LOGISTICS, 655 - 70L * i, logistics.get(i % logistics.size()), Optional.ofNullable(REVIEWS.get(i)));
        }
        billable(
                COLLEGE,
                500,
                "Why do some newsletters arrive and others not?",
                Optional.of(new Review(
                        Review.What.OUR_FAULT,
                        "",
                        "",
                        "Two of the nine newsletters were held by a bug of ours (NG-2207), which we found a week later."
                                + " The incident is yours again.")));
        billable(COLLEGE, 120, "Clean up the old rules for us");
    }

    private void planOpenIncidents() {
        scenes.openIncident(
                "Leo Park",
                new NewIncident(
                        "Tune the greylisting for our laboratories",
                        Category.DELIVERY,
                        "Results from three laboratories arrive ten minutes late. Could you look at our settings and"
                                + " tune them for us?"),
                daysAgo(3),
                List.of(
                        new Reply(
                                daysAgo(3).plus(Duration.ofHours(1)),
                                "Maya Lindqvist",
                                "We can do that. The article on greylisting explains it; if you would rather have us"
                                        + " do it, it uses one incident of your pack. Dr. Singh can answer on this page.",
                                WAITING),
                        new Reply(
                                daysAgo(3).plus(Duration.ofMinutes(65)),
                                "Maya Lindqvist",
                                "Tuning the greylisting for three laboratories: we look at what each of them sends,"
                                        + " and change your settings.",
                                PROPOSED),
                        new Reply(daysAgo(2), "Asha Singh", "", ACCEPTED),
                        new Reply(
                                daysAgo(2).plus(Duration.ofMinutes(1)),
                                "Asha Singh",
                                "Yes please, go ahead. One incident is fine.",
                                REPLY),
                        new Reply(
                                daysAgo(2).plus(Duration.ofMinutes(25)),
                                "Maya Lindqvist",
                                "The three labs send from one provider, SPF is right. Exempt by SPF, not by address.",
                                NOTE)));
        scenes.openIncident(
                "Kai Brandt",
                new NewIncident(
                        "Please add our new subsidiary's domain",
                        Category.CONFIGURATION,
                        "We bought a carrier and receive its mail from next month on. Please add the domain for us."),
                daysAgo(1),
                List.of(new Reply(
                        daysAgo(1).plus(Duration.ofHours(2)),
                        "Tom Okafor",
                        "The article on adding a domain takes you through it in five minutes, free. If we do it for"
                                + " you it uses one incident, and your packs are used up at the moment.",
                        WAITING)));
        scenes.openIncident(
                "Olivier Roy",
                new NewIncident(
                        "Résumé quotidien en double",
                        Category.FILTERING,
                        "Depuis hier, nos utilisateurs reçoivent deux fois le résumé du matin."),
                now.minus(Duration.ofHours(5)),
                List.of(new Reply(
                        now.minus(Duration.ofHours(4)),
                        "Helen Marsh",
                        "Merci. Nous voyons la même chose et cherchons la cause.",
                        ANSWER)));
        scenes.openIncident(
                "Anna Roy",
                new NewIncident(
                        "Is there a way to see who released a message?",
                        Category.FILTERING,
                        "A message was released from the quarantine this morning and nobody here remembers doing it."),
                now.minus(Duration.ofMinutes(50)),
                List.of());
        scenes.openIncident(
                "Leo Park",
                new NewIncident(
                        "Tidy up what the former administrator left",
                        Category.CONFIGURATION,
                        "We found forty rules that nobody here knows. Could you go through them with us?"),
                now.minus(Duration.ofHours(7)),
                List.of(new Reply(
                        now.minus(Duration.ofHours(6)),
                        "Tom Okafor",
                        "Going through forty rules is maintenance that we can do for you: we list what each of them does,"
                                + " and remove what you do not want.",
                        PROPOSED)));
    }

    private void billable(String customer, long daysAgo, String subject) {
        billable(customer, daysAgo, subject, Optional.empty());
    }

    private void billable(String customer, long daysAgo, String subject, Optional<Review> review) {
        scenes.incident(script(subject), parts(customer, new Random(SEED + daysAgo), review), daysAgo(daysAgo));
    }

    private static Script script(String subject) {
        return Script.read("incidents.md").stream()
                .filter(script -> script.part(0).equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static Parts parts(String customer, Random random, Optional<Review> review) {
        List<String> requesters = REQUESTERS.get(customer);
        return new Parts(
                requesters.get(random.nextInt(requesters.size())),
                APPROVERS.get(customer),
                AGENTS.get(random.nextInt(AGENTS.size())),
                review);
    }

    private static Money cents(long minor) {
        return Money.of(minor, "CAD");
    }

    private Instant daysAgo(long days) {
        return now.minus(Duration.ofDays(days));
    }
}
