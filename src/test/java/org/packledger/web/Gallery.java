package org.packledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.packledger.kernel.DomainException;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Money;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Slice;

/** Every tag once, with figures of no business; beside {@code src/test/webapp/gallery.xhtml}, never in the WAR. */
@Named("gallery")
@RequestScoped
public class Gallery {

    @Inject
    private Notices notices;

    private Intent intent;
    private String subject;
    private String body;
    private String kind;
    private Money amount;
    private LocalDate day;
    private boolean ours;
    private String reason;
    private Set<String> several = Set.of();
    private Long number;

    /** A row of a table. */
    public record Row(LocalDate on, String what, String why, String verdict, String words, int units, int balance) {}

    /** A refusal. */
    public static class NothingLeft extends DomainException {
        private static final long serialVersionUID = 1L;

        NothingLeft() {
            super("No unit is left: keep the incident open, or close it free");
        }
    }

    public List<PackCard> getPacks() {
        List<PackCard.Cell> ten = new ArrayList<>();
        for (int i : new int[] {981, 988, 1007, 1015}) {
            ten.add(new PackCard.Cell("used", String.format("%04d", i), "#", "Used by incident " + i));
        }
        ten.add(new PackCard.Cell("held", "1057", "#", "Held for incident 1057"));
        ten.add(new PackCard.Cell("next", "next", null, "Next to be used"));
        for (int i = 0; i < 2; i++) {
            ten.add(new PackCard.Cell("available", "", null, "Available"));
        }
        ten.add(new PackCard.Cell("expired", "", null, "Expired"));
        ten.add(new PackCard.Cell("refunded", "", null, "Refunded"));
        return List.of(
                new PackCard(
                        "Bundled with licence 2026",
                        "Bundled",
                        3,
                        "2 left · expires 31 Mar 2027",
                        List.of(
                                new PackCard.Cell("used", "1042", "#", "Used by incident 1042"),
                                new PackCard.Cell("available", "", null, "Available"),
                                new PackCard.Cell("available", "", null, "Available"))),
                new PackCard(
                        "10-pack, bought 12 May 2026", "Supplemental", 10, "3 left · 1 held · never expires", ten));
    }

    public List<OfferCard> getOffers() {
        return List.of(
                new OfferCard("Single", 1, Money.of(12000, "CAD"), "1 incident · never expires", "#", false),
                new OfferCard("5-pack", 5, Money.of(50000, "CAD"), "5 incidents · $100 each", "#", false),
                new OfferCard("10-pack", 10, Money.of(90000, "CAD"), "10 incidents · $90 each", "#", true),
                new OfferCard("25-pack", 25, Money.of(200000, "CAD"), "25 incidents · $80 each", "#", false));
    }

    public Slice<Row> getRows() {
        return new Slice<>(
                List.of(
                        new Row(
                                LocalDate.of(2026, 11, 20),
                                "1058 Delivery report wrong for aliases",
                                "Something was wrong in our product",
                                "free",
                                "Free · bug report",
                                0,
                                7),
                        new Row(
                                LocalDate.of(2026, 11, 18),
                                "1057 Move gateway to new address range",
                                "You asked us to do it; accepted by A. Roy",
                                "held",
                                "Held",
                                0,
                                7),
                        new Row(
                                LocalDate.of(2026, 11, 2),
                                "1042 Why was this message quarantined?",
                                "Answer in article 00000412 since 14 Jan 2026",
                                "debit",
                                "Billable",
                                -1,
                                8)),
                2,
                3,
                8);
    }

    public StepChart getRunway() {
        return new StepChart(
                List.of(
                        new StepChart.Point(LocalDate.of(2025, 1, 10), 10),
                        new StepChart.Point(LocalDate.of(2025, 6, 1), 9),
                        new StepChart.Point(LocalDate.of(2025, 11, 3), 8),
                        new StepChart.Point(LocalDate.of(2026, 2, 3), 11),
                        new StepChart.Point(LocalDate.of(2026, 5, 3), 8),
                        new StepChart.Point(LocalDate.of(2026, 11, 3), 7)),
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2029, 9, 1));
    }

    public BarChart getReasons() {
        return new BarChart(List.of(
                new BarChart.Bar("General question", 31, "31", "free"),
                new BarChart.Bar("Bug report", 18, "18", "free"),
                new BarChart.Bar("Answer readily available", 7, "7", "debit"),
                new BarChart.Bar("Held", 2, "2", "held")));
    }

    public List<Choice> getReasonChoices() {
        return List.of(
                new Choice("QUESTION", "General question", "", "free", "Free"),
                new Choice("BUG", "Bug report", "", "free", "Free"),
                new Choice(
                        "AVAILABLE",
                        "Answer readily available",
                        "needs an article older than the incident",
                        "debit",
                        "Billable"),
                new Choice("WHY", "Investigation of why", "needs a note", "debit", "Billable"));
    }

    public List<String> suggest(String typed) {
        return List.of(typed + " in the quarantine", "00000412 · Reading the quarantine reason", "00000007 · Why?");
    }

    public void send() {
        if ("fail".equals(subject)) {
            throw new IllegalStateException("as asked");
        }
        if ("nothing".equals(subject)) {
            throw new NothingLeft();
        }
        if ("lost".equals(subject)) {
            throw new NotFound("incident");
        }
    }

    public String done() {
        send();
        notices.done("pager.page", 1, 2);
        return "/gallery?faces-redirect=true";
    }

    public Instant getNow() {
        return Instant.parse("2026-11-20T19:05:00Z");
    }

    public Money getDebt() {
        return Money.of(-123450, "CAD");
    }

    public LocalDate getToday() {
        return LocalDate.of(2026, 11, 20);
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public boolean isOurs() {
        return ours;
    }

    public void setOurs(boolean ours) {
        this.ours = ours;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Set<String> getSeveral() {
        return several;
    }

    public void setSeveral(Set<String> several) {
        this.several = several;
    }

    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }
}
