package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Response targets and office hours: a lead and an administrator set them on their pages, an agent reads them. */
class ResponseTargetsIT {

    private static final String URGENT = "[id='time:0:first']";
    private static final String MONDAY_FROM = "[id='day:0:from']";
    private static final String MONDAY_TO = "[id='day:0:to']";

    @Test
    void aLeadSetsThemAnAgentReadsThemAndAnAdministratorSetsThemBack() {
        try (var lead = DemoPersonAtWork.named("Helen Marsh");
                var agent = DemoPersonAtWork.named("Tom Okafor");
                var administrator = DemoPersonAtWork.named("Rosa Delgado")) {
            administrator.visit("admin/response-targets");
            lead.open("staff/inbox");
            lead.main().getByText("Response targets").click();
            lead.page().waitForURL(url -> url.endsWith("/staff/response-targets"));
            refused(lead, URGENT, "soon", "Write hours and minutes, such as 1:30");
            refused(lead, URGENT, "200", "What is more urgent must not be due later");
            fill(lead, URGENT, "0:45");
            refused(lead, MONDAY_FROM, "09:00", "A day has two times");
            fill(lead, MONDAY_TO, "17:30");
            set(lead);
            assertThat(lead.reads())
                    .contains("Urgent: 1:00 / 2:00 → 0:45 / 2:00", "Monday: none → 09:00–17:30", "Helen Marsh");
            agent.visit("staff/response-targets");
            assertThat(agent.reads()).contains("0:45", "09:00–17:30", "A lead or an administrator changes these");
            assertThat(agent.page().locator("#set").count()).isZero();
            refused(administrator, URGENT, "0:50", "Somebody else changed these times meanwhile");
            administrator.open("admin/response-targets");
            fill(administrator, URGENT, "1:00");
            fill(administrator, MONDAY_FROM, "");
            fill(administrator, MONDAY_TO, "");
            set(administrator);
            assertThat(administrator.reads())
                    .contains("Urgent: 0:45 / 2:00 → 1:00 / 2:00", "Monday: 09:00–17:30 → none");
            lead.sawNoComplaint();
            administrator.sawNoComplaint();
        }
    }

    private static void fill(DemoPersonAtWork person, String field, String words) {
        person.page().locator(field).fill(words);
    }

    private static void refused(DemoPersonAtWork person, String field, String words, String why) {
        fill(person, field, words);
        person.page().locator("#set").click();
        person.page()
                .locator(".problems")
                .filter(new Locator.FilterOptions().setHasText(why))
                .waitFor();
        person.visitor().findsPageAccessible();
    }

    private static void set(DemoPersonAtWork person) {
        person.page().locator("#set").click();
        person.page().locator("[data-received]").first().waitFor();
        person.visitor().findsPageAccessible();
    }
}
