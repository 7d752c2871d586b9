package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The form that closes an incident is sent twice, in two tabs and fifty times at once: one debit. */
class CloseOnceIT {

    private static final String SEND_FIFTY_TIMES = """
            async () => {
              const form = document.querySelector('form#close');
              const body = new URLSearchParams(new FormData(form));
              body.append('do', 'do');
              const answers = await Promise.all(Array.from({length: 50}, () =>
                  fetch(form.action, {method: 'POST', body, redirect: 'follow'}).then(answer => answer.status)));
              return answers.filter(status => status >= 500).length;
            }
            """;

    @Test
    void fiftyAtOnceDebitOnce() {
        long number = openIncident("Closed fifty times at once");
        long before = debits();
        try (var agent = DemoPersonAtWork.named("Tom Okafor")) {
            prepare(agent.page(), agent.visitor(), number);
            assertThat(((Number) agent.page().evaluate(SEND_FIFTY_TIMES)).intValue())
                    .isZero();
        }
        assertThat(debits() - before).isEqualTo(1);
    }

    @Test
    void twoTabsDebitOnce() {
        long number = openIncident("Closed in two tabs");
        long before = debits();
        try (var agent = DemoPersonAtWork.named("Tom Okafor")) {
            prepare(agent.page(), agent.visitor(), number);
            Page second = agent.newTab();
            second.navigate(agent.page().url());
            fill(second);
            agent.page().locator("#do").click();
            agent.page().waitForURL(url -> url.contains("/staff/incident?"));
            second.locator("#do").click();
            second.waitForLoadState();
            assertThat(second.locator("main").innerText()).containsIgnoringCase("closed already");
            assertThat(second.url()).contains("close-incident");
        }
        assertThat(debits() - before).isEqualTo(1);
    }

    private static void prepare(Page page, Visitor visitor, long number) {
        visitor.open("staff/close-incident?number=" + number);
        fill(page);
    }

    private static void fill(Page page) {
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("Investigation of why"))
                .check();
        page.locator("#proof").waitFor();
        page.locator("#proof").fill("Looked through the trace of that day.");
        page.locator("#explanation").fill("We found out why; the reason stands in the trace.");
        page.locator("#explanation").blur();
        page.locator("#doing").getByText("debit").first().waitFor();
    }

    private static long openIncident(String subject) {
        try (var requester = DemoPersonAtWork.named("Leo Park")) {
            requester.open("customer/new-incident");
            requester.page().locator("#subject").fill(subject);
            requester.page().locator("#category").selectOption("OTHER");
            requester.page().locator("#text").fill("Please look.");
            requester.page().locator("#open").click();
            requester.page().waitForURL(url -> url.contains("/customer/incident?"));
            long number = Long.parseLong(requester.parameter("number"));
            Agreement.given(number, "Investigation of why", "Asha Singh");
            return number;
        }
    }

    private static long debits() {
        return Long.parseLong(
                Ids.one("select count(*) from journal_entry where kind = 'INCIDENT_SETTLED' and book_id = 1"));
    }
}
