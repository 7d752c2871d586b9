package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.packledger.audit.AuditSql;
import org.packledger.it.JdbcAsOwner;

/** What one person proposes on a page, another one confirms on theirs; then the customer's statement says it. */
class TwoPeopleIT {

    private static final String COLLEGE = "(select id from organisation where name = 'Collège Sainte-Anne')";

    /** The first visit begins the portal, and with it the demonstration. */
    @BeforeAll
    static void thePortalIsThere() {
        try (var visitor = Browser.visitor()) {
            visitor.open("");
        }
    }

    @Test
    void aRefundIsProposedAndConfirmedByTwoAccountants() {
        String invoice = Ids.one("select i.number from invoice i join invoice_line l on l.invoice_id = i.id"
                + " join lot t on t.id = l.lot_id where i.status = 'PAID' and t.available > 0 and i.organisation_id = "
                + COLLEGE);
        String number = proposeRefund(invoice);
        confirm("George Tanaka", "audit/adjustment?number=" + number);
        try (var accountant = DemoPersonAtWork.named("George Tanaka")) {
            accountant.visit("audit/invoice?number=" + invoice);
            assertThat(accountant.reads()).contains("Refunded");
            accountant.visit("audit/adjustment?number=" + number);
            accountant.page().locator("main a[href*='/audit/entry']").first().click();
            accountant.page().waitForURL(url -> url.contains("/audit/entry"));
            accountant.visitor().findsPageAccessible();
            assertThat(accountant.reads()).contains("Pack refunded", "Units refunded", "Priya Nair", "George Tanaka");
            accountant.sawNoComplaint();
        }
        try (var finance = DemoPersonAtWork.named("Sophie Bédard")) {
            finance.visit("customer/statement");
            assertThat(finance.reads()).contains("remboursé");
            finance.visit("customer/credit-notes").visit("customer/invoices");
            assertThat(finance.reads()).contains("Remboursée");
            finance.sawNoComplaint();
        }
    }

    @Test
    void goodwillIsProposedAndConfirmedByTwoLeads() {
        long clinic = Long.parseLong(Ids.one("select id from organisation where name = 'Harbour Clinic'"));
        String number = proposeGoodwill(clinic);
        confirm("Victor Amsel", "staff/adjustment?number=" + number);
        try (var owner = DemoPersonAtWork.named("Anna Roy")) {
            // Of the last days: others of this run have filled the first page of the year.
            LocalDate today = LocalDate.now(ZoneId.of("America/Toronto"));
            owner.visit("customer/statement?from=" + today.minusDays(1) + "&to=" + today.plusDays(1));
            assertThat(owner.reads()).contains("2 incidents given", "+2");
            owner.sawNoComplaint();
        }
    }

    /** The demonstration has one of each event, all through the desks. */
    @Test
    void theBooksOfTheDemonstrationAreClean() throws SQLException {
        try (Connection connection = JdbcAsOwner.open()) {
            AuditSql.assertClean(connection);
        }
    }

    private static String proposeRefund(String invoice) {
        try (var accountant = DemoPersonAtWork.named("Priya Nair")) {
            accountant.visit("audit/invoice?number=" + invoice);
            accountant.visit("audit/correct?invoice=" + invoice);
            accountant.page().getByText("Propose the refund").first().click();
            accountant.choose("The customer asked for it");
            accountant.page().locator("#refund-explanation").fill("They close their laboratory.");
            accountant.visitor().findsPageAccessible();
            accountant.page().locator("#refund").click();
            accountant.page().waitForURL(url -> url.contains("/audit/adjustment?"));
            accountant.visitor().findsPageAccessible();
            assertThat(accountant.page().locator("#confirm").count()).isZero();
            assertThat(accountant.page().locator("#withdraw").count()).isEqualTo(1);
            accountant.sawNoComplaint();
            return accountant.parameter("number");
        }
    }

    private static String proposeGoodwill(long customer) {
        try (var lead = DemoPersonAtWork.named("Helen Marsh")) {
            lead.visit("staff/customer?id=" + customer);
            lead.visit("staff/propose-goodwill?customer=" + customer);
            lead.page().locator("#units").fill("2");
            lead.choose("A courtesy");
            lead.page().locator("#goodwill-explanation").fill("For their patience.");
            lead.page().locator("#propose").click();
            lead.page().waitForURL(url -> url.contains("/staff/adjustment?"));
            lead.visitor().findsPageAccessible();
            lead.sawNoComplaint();
            return lead.parameter("number");
        }
    }

    private static void confirm(String name, String address) {
        try (var other = DemoPersonAtWork.named(name)) {
            other.visit(address);
            other.page().locator("#confirm").click();
            other.page().locator("main .chip.ok").first().waitFor();
            other.visitor().findsPageAccessible();
            assertThat(other.reads()).contains("Confirmed");
            other.sawNoComplaint();
        }
    }
}
