package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The main job from end to end, each person in a browser of their own, axe on every page that they meet. */
class MainJobIT {

    private static final Pattern DEFERRED =
            Pattern.compile("DEFERRED_REVENUE\\s+[\\d,.]+\\s+[\\d,.]+\\s+([\\d,]+\\.\\d{2})");

    @Test
    void aPackIsBoughtPaidUsedAndAccountedFor() {
        String order = buyATenPack();
        long deferredBefore = confirmPayment(invoiceOf(order));
        long question = openIncident("How is the quarantine exported for one department?", "FILTERING");
        long bug = openIncident("The trace shows the wrong hour", "DELIVERY");
        closeBillable(question);
        closeAsBugReport(bug);
        seeNineLeft(question, bug);
        seeTheBooks(deferredBefore);
    }

    private static String buyATenPack() {
        try (var buyer = DemoPersonAtWork.named("Joan Maple")) {
            buyer.visit("customer/home");
            buyer.visit("customer/buy-pack").choose("10-pack");
            buyer.page().locator("#packs").selectOption("1");
            buyer.press("Continue to check");
            buyer.visitor().findsPageAccessible();
            assertThat(buyer.reads()).contains("$900.00", "HST", "$1,017.00");
            buyer.press("Order for");
            buyer.page().waitForURL(url -> url.contains("/customer/order"));
            buyer.visitor().findsPageAccessible();
            String order = buyer.parameter("reference");
            buyer.visit("customer/orders").visit("customer/invoices");
            buyer.sawNoComplaint();
            return order;
        }
    }

    private static String invoiceOf(String order) {
        try (var buyer = DemoPersonAtWork.named("Joan Maple")) {
            buyer.visit("customer/order?reference=" + order);
            Matcher invoice = Pattern.compile("INV-\\d{6}").matcher(buyer.reads());
            assertThat(invoice.find()).isTrue();
            return invoice.group();
        }
    }

    private static long confirmPayment(String invoice) {
        try (var accountant = DemoPersonAtWork.named("Priya Nair")) {
            accountant.visit("audit/overview").visit("audit/receivables");
            accountant.visit("audit/receivable?invoice=" + invoice);
            accountant.page().locator("#amount").fill("1017.00");
            accountant.page().locator("#reference").fill("TRANSFER 4711");
            accountant.choose("Bank transfer");
            accountant.press("Record the payment");
            accountant.visitor().findsPageAccessible();
            accountant.sawNoComplaint();
            accountant.visit("audit/trial-balance");
            return deferred(accountant.reads());
        }
    }

    private static long openIncident(String subject, String category) {
        try (var requester = DemoPersonAtWork.named("Kai Brandt")) {
            requester.visit("customer/new-incident");
            requester.page().locator("#subject").fill(subject);
            requester.page().locator("#category").selectOption(category);
            requester.page().locator("#text").fill("Please tell me. This was written by the test of the main job.");
            requester.page().locator("#open").click();
            requester.page().waitForURL(url -> url.contains("/customer/incident?"));
            requester.visitor().findsPageAccessible();
            requester.sawNoComplaint();
            return Long.parseLong(requester.parameter("number"));
        }
    }

    private static void closeBillable(long number) {
        Agreement.given(number, "Answer readily available", "Frank Maple");
        try (var agent = DemoPersonAtWork.named("Maya Lindqvist")) {
            agent.visit("staff/inbox").visit("staff/incident?number=" + number);
            agent.visit("staff/close-incident?number=" + number).choose("Answer readily available");
            agent.page().locator("#article_input").waitFor();
            agent.page().locator("#article_input").pressSequentially("Exporting");
            agent.page().locator(".ui-autocomplete-item").first().click();
            agent.page().locator("#explanation").fill("The article that we cite shows the export, step by step.");
            agent.page().locator("#explanation").blur();
            agent.page()
                    .locator("#outcome")
                    .getByText("$90.00 recognised")
                    .first()
                    .waitFor();
            agent.visitor().findsPageAccessible();
            agent.page().locator("#do").click();
            agent.page().waitForURL(url -> url.contains("/staff/incident?"));
            agent.visitor().findsPageAccessible();
            assertThat(agent.reads()).contains("Billable");
            agent.sawNoComplaint();
        }
    }

    private static void closeAsBugReport(long number) {
        try (var agent = DemoPersonAtWork.named("Maya Lindqvist")) {
            agent.visit("staff/close-incident?number=" + number).choose("Bug report");
            agent.page()
                    .locator("#explanation")
                    .fill("The hour is wrong, thank you. It is corrected in the next version.");
            agent.page().locator("#do").click();
            agent.page().waitForURL(url -> url.contains("/staff/incident?"));
            assertThat(agent.reads()).contains("Free");
            agent.sawNoComplaint();
        }
    }

    private static void seeNineLeft(long billable, long free) {
        try (var buyer = DemoPersonAtWork.named("Joan Maple")) {
            buyer.visit("customer/home");
            assertThat(buyer.page().locator("h1").innerText()).isEqualTo("Nine incidents left");
            buyer.visit("customer/statement");
            String statement = buyer.reads();
            assertThat(statement).contains(Long.toString(billable), Long.toString(free));
            assertThat(row(buyer, billable, "Billable")).contains("−1", "9");
            assertThat(row(buyer, free, "Free")).contains("0", "9");
            buyer.page()
                    .locator(
                            "tr",
                            new com.microsoft.playwright.Page.LocatorOptions().setHasText(Long.toString(billable)))
                    .locator("a[href*='/customer/debit']")
                    .first()
                    .click();
            buyer.page().waitForURL(url -> url.contains("/customer/debit"));
            buyer.visitor().findsPageAccessible();
            assertThat(buyer.reads()).contains("Exporting the quarantine as a list", "Frank Maple", "$90.00");
            buyer.sawNoComplaint();
        }
    }

    private static String row(DemoPersonAtWork person, long incident, String kind) {
        return person.page()
                .locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(Long.toString(incident)))
                .filter(new com.microsoft.playwright.Locator.FilterOptions()
                        .setHas(person.page()
                                .locator(".chip", new com.microsoft.playwright.Page.LocatorOptions().setHasText(kind))))
                .first()
                .innerText();
    }

    private static void seeTheBooks(long deferredBefore) {
        try (var accountant = DemoPersonAtWork.named("Priya Nair")) {
            accountant.visit("audit/trial-balance");
            assertThat(accountant.reads()).contains("Debits = credits");
            assertThat(deferredBefore - deferred(accountant.reads())).isEqualTo(90_00);
            accountant.visit("audit/journal").visit("audit/deferred-revenue");
            accountant.open("audit/journal?kind=INCIDENT_SETTLED");
            accountant.page().locator("main a[href*='/audit/entry']").first().click();
            accountant.page().waitForURL(url -> url.contains("/audit/entry"));
            accountant.visitor().findsPageAccessible();
            assertThat(accountant.reads()).contains("90.00");
            accountant.sawNoComplaint();
        }
    }

    private static long deferred(String trialBalance) {
        Matcher amount = DEFERRED.matcher(trialBalance.replace('\n', ' '));
        assertThat(amount.find()).as(trialBalance).isTrue();
        return Long.parseLong(amount.group(1).replace(",", "").replace(".", ""));
    }
}
