package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;

/** A figure of the reports leads to its incidents, and each table is a file for those who may read it. */
class ReportsIT {

    private static final String FILE = "staff/report?by=REASON&from=2025-01-01&to=2027-12-31";

    @Test
    void aFigureLeadsToItsIncidents() {
        try (var agent = DemoPersonAtWork.named("Maya Lindqvist")) {
            agent.visit("staff/reports?from=2025-01-01&to=2027-12-31");
            Locator figure = agent.page()
                    .locator("a[href*='reason='][href*='ended=FREE']")
                    .first();
            int free = Integer.parseInt(figure.innerText());
            String reason = figure.locator("xpath=ancestor::tr/th").innerText();
            figure.click();
            agent.page().waitForURL(url -> url.contains("/staff/inbox?"));
            agent.visitor().findsPageAccessible();
            assertThat(agent.main().locator("p.notice").first().innerText()).contains("Verdicts from", "free", reason);
            assertThat(agent.main().locator("ul.rows > li").count()).isBetween(1, free);
            agent.main().getByText("Show without this").click();
            agent.page().waitForURL(url -> url.endsWith("/staff/inbox?view=ALL"));
            agent.sawNoComplaint();
        }
    }

    @Test
    void staffGetTheTableAsAFile() {
        try (var agent = DemoPersonAtWork.named("Tom Okafor")) {
            APIResponse file = get(agent, FILE);
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.headers().get("content-type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
            assertThat(file.headers().get("content-disposition"))
                    .contains("attachment", "verdicts-by-reason-2025-01-01-2027-12-31.csv");
            assertThat(file.text())
                    .contains(
                            "\"code\",\"name\",\"free\",\"billable\",\"taken_back\",\"verdicts\"",
                            "\"BUG_REPORT\",\"Bug report\",");
            assertThat(get(agent, "staff/report?by=MONTH").status()).isEqualTo(200);
            assertThat(get(agent, "staff/report?by=COLOUR").status()).isEqualTo(404);
            assertThat(get(agent, "staff/report?by=REASON&from=someday").status())
                    .isEqualTo(404);
            assertThat(get(agent, "staff/report?by=REASON&from=1990-01-01").status())
                    .isEqualTo(404);
        }
    }

    @Test
    void nobodyElseGetsIt() {
        for (String other : new String[] {"Anna Roy", "Priya Nair", "Rosa Delgado"}) {
            try (var person = DemoPersonAtWork.named(other)) {
                assertThat(get(person, FILE).status()).as(other).isEqualTo(403);
            }
        }
        try (var visitor = Browser.visitor()) {
            APIResponse answer = visitor.page()
                    .request()
                    .get(
                            PortalUnderTest.address().resolve(FILE).toString(),
                            RequestOptions.create().setMaxRedirects(0));
            assertThat(answer.status()).isIn(302, 303, 401);
            assertThat(answer.text()).doesNotContain("BUG_REPORT");
        }
    }

    private static APIResponse get(DemoPersonAtWork person, String address) {
        return person.page()
                .request()
                .get(PortalUnderTest.address().resolve(address).toString());
    }
}
