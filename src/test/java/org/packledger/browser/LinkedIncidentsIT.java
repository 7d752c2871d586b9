package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Staff link two incidents of a customer on one page, see it on the other, and so does the customer; what cannot be is said. */
class LinkedIncidentsIT {

    @Test
    void aLinkIsMadeSeenFromBothEndsAndRemoved() {
        long one = Asking.about("Slow since Tuesday");
        long other = Asking.about("Held since Tuesday");
        try (var agent = DemoPersonAtWork.named("Maya Lindqvist");
                var customer = DemoPersonAtWork.named("Leo Park")) {
            agent.open("staff/incident?number=" + one);
            link(agent, one, ".problems");
            assertThat(agent.page().locator(".problems").innerText()).contains("This is the incident itself");
            assertThat(agent.page().locator("#link-to").isVisible())
                    .as("the form is still open")
                    .isTrue();
            link(agent, other, "[data-received]");
            assertThat(links(agent)).contains(other + " Held since Tuesday", "Same cause", "Linked by Maya Lindqvist");
            customer.visit("customer/incident?number=" + one);
            assertThat(links(customer)).contains(other + " Held since Tuesday").doesNotContain("Maya");
            agent.visit("staff/incident?number=" + other);
            assertThat(links(agent)).contains(one + " Slow since Tuesday");
            agent.page().locator("button[name=unlink]").click();
            agent.page().locator("[data-received]").first().waitFor();
            agent.visitor().findsPageAccessible();
            assertThat(links(agent)).contains("One link that was removed");
            customer.open("customer/incident?number=" + other);
            assertThat(customer.page().locator("#links-heading").count()).isZero();
            agent.sawNoComplaint();
            customer.sawNoComplaint();
        }
    }

    private static void link(DemoPersonAtWork agent, long number, String answer) {
        if (!agent.page().locator("#link-to").isVisible()) {
            agent.page().locator("details:has(#link-to) > summary").click();
        }
        agent.page().locator("#link-kind").selectOption("SAME_CAUSE");
        agent.page().locator("#link-to").fill(Long.toString(number));
        agent.page().locator("#relate").click();
        agent.page().locator(answer).first().waitFor();
    }

    private static String links(DemoPersonAtWork person) {
        return person.page().locator("section:has(#links-heading)").innerText();
    }
}
