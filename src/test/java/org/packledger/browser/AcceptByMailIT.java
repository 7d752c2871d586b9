package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;

/**
 * Each at their own door: proposed on the page, accepted by answering a letter, worked, closed as billable, appealed, upheld by a lead who
 * did not decide it. The balance is what it was, the statement tells each step, and so do the letters to both sides.
 */
class AcceptByMailIT {

    private static final String ASHA = "Asha Singh";
    private static final String MAYA = "Maya Lindqvist";
    private static final String VICTOR = "Victor Amsel";

    @Test
    void acceptedByMailWorkedClosedAppealedAndUpheldTheBalanceIsWhatItWas() throws Exception {
        try (var portal = MailPortal.start()) {
            String asha = email("contact", ASHA);
            String maya = email("staff_member", MAYA);
            long number = opened(portal);
            int before = left();
            propose(portal, number);
            MimeMessage asked = portal.letter(asha, "May incident " + number + " cost a unit?");
            portal.answer(asked, asha, "ACCEPT");
            portal.letter(asha, "Incident " + number + ": you accepted");
            portal.letter(maya, "Incident " + number + ": accepted");
            assertThat(left()).as("one is set aside").isEqualTo(before - 1);
            readWhatWasAgreed(portal, number);
            workAndClose(portal, number);
            portal.letter(asha, "Incident " + number + " used one unit");
            portal.letter(email("contact", "Leo Park"), "Incident " + number + " used one unit");
            String debit = Ids.debit(1);
            appeal(portal, debit);
            portal.letter(email("staff_member", VICTOR), "Incident " + number + ": an appeal waits");
            uphold(portal, debit);
            portal.letter(asha, "Incident " + number + ": your appeal is upheld");
            portal.letter(maya, "Incident " + number + ": the appeal was decided");
            assertThat(left()).isEqualTo(before);
            readTheStatement(portal, number, debit);
        }
    }

    private static long opened(MailPortal portal) {
        try (var requester = DemoPersonAtWork.at(portal.address(), "Leo Park")) {
            requester.visit("customer/new-incident");
            requester.page().locator("#subject").fill("Held back since noon");
            requester.page().locator("#category").selectOption("DELIVERY");
            requester.page().locator("#text").fill("Please look why.");
            requester.page().locator("#open").click();
            requester.page().waitForURL(url -> url.contains("/customer/incident?"));
            requester.sawNoComplaint();
            return Long.parseLong(requester.parameter("number"));
        }
    }

    private static void propose(MailPortal portal, long number) {
        try (var agent = DemoPersonAtWork.at(portal.address(), MAYA)) {
            agent.visit("staff/propose-verdict?number=" + number).choose("Investigation of why");
            agent.page().locator("#proof").fill("Looking through the trace of that day.");
            agent.page().locator("#explanation").fill("We would look into it for you.");
            agent.page().locator("#propose").click();
            agent.page().waitForURL(url -> url.contains("/staff/incident?"));
            agent.sawNoComplaint();
        }
    }

    private static void readWhatWasAgreed(MailPortal portal, long number) {
        try (var requester = DemoPersonAtWork.at(portal.address(), "Leo Park")) {
            requester.visit("customer/incident?number=" + number);
            assertThat(requester.reads())
                    .contains("What was agreed to", "Investigation of why", "We would look into it");
            requester.sawNoComplaint();
        }
    }

    private static void workAndClose(MailPortal portal, long number) {
        try (var agent = DemoPersonAtWork.at(portal.address(), MAYA)) {
            agent.visit("staff/incident?number=" + number);
            assertThat(agent.reads()).contains(ASHA, "We would look into it for you.");
            agent.page().locator("details:has(#work) summary").first().click();
            agent.page().locator("#work").fill("Followed one message from rule to rule.");
            agent.page().locator("#minutes").fill("20");
            agent.page().locator("#log").click();
            agent.page().locator("[data-received]").first().waitFor();
            agent.visit("staff/close-incident?number=" + number).choose("Investigation of why");
            agent.page().locator("#proof").fill("Looked through the trace of that day.");
            agent.press("Use what the customer agreed to");
            assertThat(agent.page().locator("#explanation").inputValue()).isEqualTo("We would look into it for you.");
            assertThat(agent.page().locator("#proof").inputValue())
                    .as("typed before")
                    .startsWith("Looked through");
            assertThat(agent.reads()).contains("one held for this incident", "the held unit of");
            agent.visitor().findsPageAccessible();
            agent.page().locator("#explanation").fill("A rule of yours sorts by size.");
            agent.page().locator("#explanation").blur();
            agent.page().locator("#do").click();
            agent.page().waitForURL(url -> url.contains("/staff/incident?"));
            assertThat(agent.reads()).contains("Billable");
            agent.sawNoComplaint();
        }
    }

    private static void appeal(MailPortal portal, String debit) {
        try (var approver = DemoPersonAtWork.at(portal.address(), ASHA)) {
            approver.visit("customer/debit?entry=" + debit);
            assertThat(approver.reads()).contains("Finding out why something was treated as it was");
            approver.page().locator("section:has(#appeal-text) summary").first().click();
            approver.page().locator("#appeal-text").fill("The rule came with your last update.");
            approver.page().locator("#send-appeal").click();
            approver.page().locator("[data-received]").first().waitFor();
            approver.sawNoComplaint();
        }
    }

    private static void uphold(MailPortal portal, String debit) {
        try (var lead = DemoPersonAtWork.at(portal.address(), VICTOR)) {
            lead.visit("staff/appeals").visit("staff/appeal?debit=1-" + debit);
            lead.page().locator("#decision").fill("You are right, our update brought it.");
            lead.page().locator("#uphold").click();
            lead.page().locator("[data-received]").first().waitFor();
            lead.sawNoComplaint();
        }
    }

    private static void readTheStatement(MailPortal portal, long number, String debit) {
        try (var approver = DemoPersonAtWork.at(portal.address(), ASHA)) {
            approver.visitNewestStatement();
            assertThat(approver.reads()).contains(Long.toString(number), "appeal upheld", "You are right");
            approver.visit("customer/debit?entry=" + debit);
            assertThat(approver.reads())
                    .contains(
                            ASHA,
                            MAYA,
                            "Followed one message from rule to rule.",
                            "A rule of yours sorts by size.",
                            "Upheld",
                            "You are right, our update brought it.");
            approver.visit("customer/incident?number=" + number);
            approver.sawNoComplaint();
        }
    }

    private static String email(String table, String name) {
        return Ids.one("select email from " + table + " where name = '" + name + "'");
    }

    private static int left() {
        return Integer.parseInt(Ids.one("select available from book where id = 1"));
    }
}
