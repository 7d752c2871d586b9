package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Asked, accepted, closed as billable, appealed, upheld by a lead: the balance is what it was, and the statement says all of it. */
class AppealIT {

    @Test
    void anAppealThatIsUpheldGivesTheUnitBack() {
        long number = openIncident();
        int before = left();
        Agreement.given(number, "Investigation of why", "Asha Singh");
        close(number);
        assertThat(left()).isEqualTo(before - 1);
        String debit = Ids.debit(1);
        appeal(debit);
        uphold("1-" + debit);
        assertThat(left()).isEqualTo(before);
        try (var approver = DemoPersonAtWork.named("Asha Singh")) {
            approver.visit("customer/debit?entry=" + debit);
            assertThat(approver.reads()).contains("Upheld", "You are right");
            approver.visitNewestStatement();
            assertThat(approver.reads()).contains("appeal upheld", "You are right");
            approver.sawNoComplaint();
        }
    }

    private static long openIncident() {
        try (var requester = DemoPersonAtWork.named("Leo Park")) {
            requester.visit("customer/new-incident");
            requester.page().locator("#subject").fill("Late since noon");
            requester.page().locator("#category").selectOption("DELIVERY");
            requester.page().locator("#text").fill("Please look.");
            requester.page().locator("#open").click();
            requester.page().waitForURL(url -> url.contains("/customer/incident?"));
            return Long.parseLong(requester.parameter("number"));
        }
    }

    private static void close(long number) {
        try (var agent = DemoPersonAtWork.named("Maya Lindqvist")) {
            agent.visit("staff/close-incident?number=" + number).choose("Investigation of why");
            agent.page().locator("#proof").fill("Looked through the trace of that day.");
            agent.page().locator("#explanation").fill("A rule of yours sorts by size.");
            agent.page().locator("#explanation").blur();
            agent.page().locator("#do").click();
            agent.page().waitForURL(url -> url.contains("/staff/incident?"));
        }
    }

    private static void appeal(String debit) {
        try (var approver = DemoPersonAtWork.named("Asha Singh")) {
            approver.visit("customer/debit?entry=" + debit);
            approver.page()
                    .locator("#object summary, section:has(#appeal-text) summary")
                    .first()
                    .click();
            approver.page().locator("#appeal-text").fill("The rule came with your last update.");
            approver.visitor().findsPageAccessible();
            approver.page().locator("#send-appeal").click();
            approver.page().locator("[data-received]").first().waitFor();
            approver.visitor().findsPageAccessible();
            assertThat(approver.reads()).contains("in suspense");
            approver.visit("customer/home").visitNewestStatement();
            assertThat(approver.reads()).contains("appealed: in suspense");
            approver.sawNoComplaint();
        }
    }

    private static void uphold(String debit) {
        try (var lead = DemoPersonAtWork.named("Victor Amsel")) {
            lead.visit("staff/appeals").visit("staff/appeal?debit=" + debit);
            lead.page().locator("#decision").fill("You are right, our update brought it.");
            lead.page().locator("#uphold").click();
            lead.page().locator("[data-received]").first().waitFor();
            lead.visitor().findsPageAccessible();
            assertThat(lead.reads()).contains("Upheld");
            lead.sawNoComplaint();
        }
    }

    private static int left() {
        return Integer.parseInt(Ids.one("select available from book where id = 1"));
    }
}
