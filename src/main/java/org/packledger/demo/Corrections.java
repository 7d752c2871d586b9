package org.packledger.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Money;
import org.packledger.ledger.Account;
import org.packledger.ledger.EntryId;
import org.packledger.platform.Reads;
import org.packledger.sales.AdjustmentDesk;
import org.packledger.sales.AdjustmentReason;
import org.packledger.sales.InvoiceDesk;
import org.packledger.sales.LicenceDesk;
import org.packledger.sales.LicenceWanted;
import org.packledger.sales.Why;

/**
 * What went another way in these two years: units given back, given, prolonged and taken back, money paid twice, taken
 * back by a bank or never paid, a wrong tax. Each by the people who may, two where two are needed.
 */
@ApplicationScoped
class Corrections {

    private static final String PRIYA = "Priya Nair";
    private static final String GEORGE = "George Tanaka";
    private static final String HELEN = "Helen Marsh";
    private static final String VICTOR = "Victor Amsel";
    private static final Actor RENEWAL = Actor.job("renewal");

    @Inject
    private Scenes scenes;

    @Inject
    private Cast cast;

    @Inject
    private AdjustmentDesk adjustments;

    @Inject
    private InvoiceDesk invoices;

    @Inject
    private LicenceDesk licences;

    @Inject
    private BusinessClock clock;

    @Inject
    private Reads reads;

    void plan(Instant now) {
        planMoney(now);
        planUnits(now);
    }

    private void planMoney(Instant now) {
        scenes.purchase("Ben Carver", "SINGLE", daysBefore(now, 560), Optional.of(5));
        byTwo(
                daysBefore(now, 541),
                PRIYA,
                GEORGE,
                priya -> adjustments.proposeRefund(
                        priya,
                        Intent.fresh(),
                        invoice(Cast.CLINIC, "Single incident"),
                        Account.BANK,
                        why(
                                AdjustmentReason.CUSTOMER_REQUEST,
                                "Ordered by mistake beside the 10-pack, and never used.")));
        scenes.at(
                daysBefore(now, 480),
                () -> chargeBack(
                        Cast.COLLEGE,
                        "5-pack",
                        "The bank of the college took the transfer back: it had been sent twice."));
        scenes.at(
                daysBefore(now, 362),
                () -> chargeBack(Cast.LOGISTICS, "5-pack", "Returned by the bank after a change of the account."));
        byTwo(
                daysBefore(now, 251),
                GEORGE,
                PRIYA,
                george -> adjustments.proposeWriteOff(
                        george,
                        Intent.fresh(),
                        invoice(Cast.LOGISTICS, "5-pack"),
                        Optional.empty(),
                        why(
                                AdjustmentReason.NOT_WORTH_COLLECTING,
                                "Three reminders; settled with the purchase of a new pack.")));
        byTwo(
                daysBefore(now, 210),
                PRIYA,
                GEORGE,
                priya -> adjustments.proposeTaxCorrection(
                        priya,
                        Intent.fresh(),
                        newest(Cast.CLINIC, "Bundled with licence"),
                        "NONE",
                        why(AdjustmentReason.TAX_EXEMPT, "The clinic sent its certificate of exemption.")));
        byTwo(
                daysBefore(now, 190),
                PRIYA,
                GEORGE,
                priya -> adjustments.proposeRepayment(
                        priya,
                        Intent.fresh(),
                        organisation(Cast.CLINIC),
                        credit(Cast.CLINIC),
                        Account.BANK,
                        "Transfer 7731",
                        why(AdjustmentReason.CUSTOMER_REQUEST, "The clinic asked for its tax back.")));
        scenes.at(
                daysBefore(now, 30),
                () -> invoices.useCredit(cast.named(PRIYA), Intent.fresh(), newest(Cast.COLLEGE, "Single incident")));
    }

    private void planUnits(Instant now) {
        byTwo(
                daysBefore(now, 400),
                PRIYA,
                GEORGE,
                priya -> adjustments.proposeLicence(
                        priya,
                        Intent.fresh(),
                        organisation(Cast.COLLEGE),
                        new LicenceWanted("Licence, small gateway", 2, clock.today(), 12, true),
                        why(AdjustmentReason.LICENCE, "Contract 2214, invoiced with the licence.")));
        scenes.at(daysBefore(now, 30), () -> licences.due(RENEWAL).forEach(term -> licences.catchUp(RENEWAL, term)));
        byTwo(
                daysBefore(now, 110),
                HELEN,
                VICTOR,
                helen -> adjustments.proposeGoodwill(
                        helen,
                        Intent.fresh(),
                        organisation(Cast.COLLEGE),
                        2,
                        Optional.of(clock.today().plusYears(1)),
                        why(AdjustmentReason.OUR_MISTAKE, "Our answer in the spring took a week.")));
        byTwo(
                daysBefore(now, 20),
                HELEN,
                PRIYA,
                helen -> adjustments.proposeExtension(
                        helen,
                        Intent.fresh(),
                        lot(Cast.CLINIC),
                        clock.today().plusMonths(8),
                        why(AdjustmentReason.COURTESY, "The clinic moves house until then.")));
        scenes.at(
                daysBefore(now, 2),
                () -> adjustments.proposeGoodwill(
                        cast.named(HELEN),
                        Intent.fresh(),
                        organisation(Cast.CLINIC),
                        1,
                        Optional.empty(),
                        why(AdjustmentReason.COURTESY, "For their help with the new trace.")));
    }

    /** One proposes, and the other confirms a day later. */
    private void byTwo(Instant at, String maker, String checker, Function<Actor, String> propose) {
        scenes.at(at, () -> {
            String number = propose.apply(cast.named(maker));
            scenes.at(
                    at.plus(Duration.ofDays(1)),
                    () -> adjustments.confirm(cast.named(checker), Intent.fresh(), number));
        });
    }

    private void chargeBack(String customer, String title, String explanation) {
        String invoice = invoice(customer, title);
        String sql = """
                select p.entry_number from payment p join invoice i on i.id = p.invoice_id where i.number = :invoice
                """;
        long entry = reads.find(Long.class, sql, Map.of("invoice", invoice)).orElseThrow();
        invoices.chargeBack(
                cast.named(PRIYA), Intent.fresh(), invoice, new EntryId(organisation(customer), entry), explanation);
    }

    private String invoice(String customer, String title) {
        return invoice(customer, title, "asc");
    }

    private String newest(String customer, String title) {
        return invoice(customer, title, "desc");
    }

    private String invoice(String customer, String title, String order) {
        String sql = """
                select i.number from invoice i join pack_order o on o.id = i.order_id
                where i.organisation_id = :customer and o.title = :title order by i.id %s limit 1
                """.formatted(order);
        return reads.find(String.class, sql, Map.of("customer", organisation(customer), "title", title))
                .orElseThrow();
    }

    private Money credit(String customer) {
        String sql = """
                select cast(-sum(amount) as signed) from posting where book_id = :customer and account = 'CUSTOMER_CREDIT'
                """;
        return Money.of(
                reads.find(Long.class, sql, Map.of("customer", organisation(customer)))
                        .orElseThrow(),
                "CAD");
    }

    private long lot(String customer) {
        String sql = "select max(id) from lot where book_id = :customer and kind = 'BUNDLED'";
        return reads.find(Long.class, sql, Map.of("customer", organisation(customer)))
                .orElseThrow();
    }

    private long organisation(String customer) {
        return reads.find(Long.class, "select id from organisation where name = :name", Map.of("name", customer))
                .orElseThrow();
    }

    private static Why why(AdjustmentReason reason, String explanation) {
        return new Why(reason, explanation);
    }

    private static Instant daysBefore(Instant now, long days) {
        return now.minus(Duration.ofDays(days));
    }
}
