package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** What stands in the inbox of the vendor's people: calls that were logged, and what each of them has not read. */
class InboxIT {

    @Test
    void aCallIsLoggedForTheContactWhoCalled() {
        String number;
        try (var agent = DemoPersonAtWork.named("Maya Lindqvist")) {
            agent.visit("staff/inbox").main().getByText("Log a phone incident").click();
            agent.page().waitForURL(url -> url.endsWith("/staff/log-incident"));
            agent.visitor().findsPageAccessible();
            agent.main()
                    .getByText("Maple", new Locator.GetByTextOptions().setExact(false))
                    .first()
                    .click();
            agent.page().waitForURL(url -> url.contains("customer="));
            agent.page()
                    .locator("#contact")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Kai Brandt"));
            agent.page().locator("#subject").fill("No mail since noon");
            agent.page().locator("#log").click();
            agent.page().locator("#text-problem").waitFor();
            agent.page().locator("#category").selectOption("DELIVERY");
            agent.page().locator("#text").fill("He says that nothing has come in since noon.");
            agent.page().locator("#log").click();
            agent.page().waitForURL(url -> url.contains("/staff/incident?"));
            assertThat(agent.reads()).contains("Opened by Kai Brandt", "by phone", "nothing has come in since noon");
            number = agent.parameter("number");
            agent.sawNoComplaint();
        }
        try (var caller = DemoPersonAtWork.named("Kai Brandt")) {
            caller.visit("customer/incident?number=" + number);
            assertThat(caller.reads()).contains("nothing has come in since noon");
        }
    }

    @Test
    void whatSomebodyElseWroteIsUnreadUntilItIsLookedAt() {
        String number = "";
        try (var requester = DemoPersonAtWork.named("Leo Park")) {
            requester.open("customer/new-incident");
            requester.page().locator("#subject").fill("Read or not");
            requester.page().locator("#category").selectOption("OTHER");
            requester.page().locator("#text").fill("Please look.");
            requester.page().locator("#open").click();
            requester.page().waitForURL(url -> url.contains("/customer/incident?"));
            number = requester.parameter("number");
        }
        try (var one = DemoPersonAtWork.named("Tom Okafor");
                var other = DemoPersonAtWork.named("Maya Lindqvist")) {
            assertThat(row(one, number)).contains("(unread)");
            one.open("staff/incident?number=" + number);
            assertThat(row(one, number)).doesNotContain("(unread)");
            assertThat(row(other, number)).contains("(unread)");
            one.open("staff/incident?number=" + number);
            one.page().locator("#answer").fill("We are looking.");
            one.page().locator("#send").click();
            one.page().waitForLoadState();
            assertThat(row(one, number)).doesNotContain("(unread)");
            other.open("staff/incident?number=" + number);
            other.page().locator("#note").fill("Asked a colleague.");
            other.page().locator("#keep").click();
            other.page().waitForLoadState();
            assertThat(row(one, number)).contains("(unread)");
            assertThat(row(other, number)).doesNotContain("(unread)");
            one.sawNoComplaint();
        }
    }

    private static String row(DemoPersonAtWork person, String number) {
        person.open("staff/inbox?view=ALL&q=" + number);
        return person.main().locator("ul.rows > li").first().textContent();
    }
}
