package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;

/** Closed free by mistake, and undone: whoever asked reads in a letter that the incident is open, and goes on by answering it. */
class OpenAgainIT {

    private static final String LEO = "Leo Park";
    private static final String MAYA = "Maya Lindqvist";

    @Test
    void whoAskedIsWrittenToWhenAFreeClosingIsUndone() throws Exception {
        try (var portal = MailPortal.start()) {
            long number = Asking.about(portal.address(), "Sent twice since Monday");
            closeFree(portal, number);
            undo(portal, number);
            String leo = Ids.one("select email from contact where name = '" + LEO + "'");
            MimeMessage letter = portal.letter(leo, "Incident " + number + " is open again");
            portal.answer(letter, leo, "Thank you, it still happens.");
            readTheAnswer(portal, number);
        }
    }

    private static void closeFree(MailPortal portal, long number) {
        try (var agent = DemoPersonAtWork.at(portal.address(), MAYA)) {
            agent.visit("staff/close-incident?number=" + number).choose("Bug report");
            agent.page().locator("#explanation").fill("Mended in the next version.");
            agent.page().locator("#explanation").blur();
            agent.page().locator("#do").click();
            agent.page().waitForURL(url -> url.contains("/staff/incident?"));
            agent.sawNoComplaint();
        }
    }

    private static void undo(MailPortal portal, long number) {
        try (var agent = DemoPersonAtWork.at(portal.address(), MAYA)) {
            agent.visit("staff/incident?number=" + number);
            agent.page().locator("section:has(#undo-why) summary").first().click();
            agent.page().locator("#undo-why").fill("That was another incident.");
            agent.page().locator("#undo").click();
            agent.page().locator("[data-received]").first().waitFor();
            agent.sawNoComplaint();
        }
    }

    private static void readTheAnswer(MailPortal portal, long number) throws InterruptedException {
        try (var agent = DemoPersonAtWork.at(portal.address(), MAYA)) {
            for (int i = 0; i < 60; i++) {
                agent.visit("staff/incident?number=" + number);
                if (agent.reads().contains("it still happens")) {
                    break;
                }
                Thread.sleep(500);
            }
            assertThat(agent.reads()).contains("Thank you, it still happens.", "Undone: That was another incident.");
        }
    }
}
