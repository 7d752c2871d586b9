package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Whoever types fast while the page asks the server what would follow loses no key, and no key acts as a shortcut. */
class TypingIT {

    private static final String TYPED = "r and c are typed here, rarely or correctly, over and over, before it answers";
    private static final double BETWEEN_KEYS = 25;
    private static final int SLOW = 700;

    @Test
    void nothingTypedRightAfterAChoiceIsLost() {
        long number = openIncident();
        try (var agent = DemoPersonAtWork.named("Tom Okafor")) {
            agent.open("staff/close-incident?number=" + number);
            AtomicInteger answers = answerSlowly(agent.page());
            agent.choose("Investigation of why");
            agent.page().locator("#proof").focus();
            type(agent.page(), TYPED);
            agent.choose("Follow-up with a third party");
            agent.page().locator("#proof").focus();
            agent.page().keyboard().press("End");
            type(agent.page(), TYPED);
            assertThat(answers.get()).as("answers while typing").isPositive();
            assertThat(agent.page().locator("#proof").inputValue()).isEqualTo(TYPED + TYPED);
            assertThat(agent.page().url()).contains("close-incident");
            agent.sawNoComplaint();
        }
    }

    @Test
    void whatFollowsIsOfTheLastAnswerHoweverFastItWasGiven() {
        long number = openIncident();
        try (var agent = DemoPersonAtWork.named("Tom Okafor")) {
            agent.open("staff/close-incident?number=" + number);
            answerSlowly(agent.page());
            agent.choose("Investigation of why");
            agent.page()
                    .locator("#outcome")
                    .getByText("This reason needs a note")
                    .waitFor();
            agent.page().locator("#fault").check();
            agent.page().locator("#fault").uncheck();
            agent.page().locator("#proof").fill("Traced.");
            agent.page().locator("#explanation").fill("We found out why.");
            agent.page().locator("#explanation").blur();
            agent.page().locator("#outcome").getByText("−1 from").waitFor();
            agent.sawNoComplaint();
        }
    }

    @Test
    void aKeyPressedOnAChoiceIsNoShortcut() {
        long number = openIncident();
        try (var agent = DemoPersonAtWork.named("Tom Okafor")) {
            agent.open("staff/close-incident?number=" + number);
            agent.choose("Investigation of why");
            agent.page().keyboard().press("r");
            agent.page().waitForTimeout(SLOW);
            assertThat(agent.page().url()).contains("close-incident");
        }
    }

    @Test
    void aKeyPressedOnThePageIsAShortcut() {
        long number = openIncident();
        try (var agent = DemoPersonAtWork.named("Tom Okafor")) {
            agent.open("staff/close-incident?number=" + number);
            agent.page().keyboard().press("r");
            agent.page().waitForURL(url -> url.contains("/staff/incident?"));
        }
    }

    @Test
    void theButtonSaysWhatItDoesAndOnlyWhatIsAskedIsShown() {
        long number = openIncident();
        try (var agent = DemoPersonAtWork.named("Tom Okafor")) {
            agent.open("staff/close-incident?number=" + number);
            Page page = agent.page();
            assertThat(page.locator("#do").inputValue()).isEqualTo("Close");
            agent.choose("Answer readily available");
            assertThat(page.locator("#do").inputValue()).isEqualTo("Close and debit 1");
            assertThat(page.locator("#article_input").isVisible()).isTrue();
            assertThat(page.locator("#proof").isVisible()).isFalse();
            agent.choose("Follow-up with a third party");
            assertThat(page.locator("#proof-hint").innerText()).isEqualTo("With whom");
            assertThat(page.locator("#article_input").isVisible()).isFalse();
            page.locator("#fault").check();
            assertThat(page.locator("#do").inputValue()).isEqualTo("Close, free");
            assertThat(page.locator("#proof").isVisible()).isFalse();
            assertThat(page.locator("#reason").isVisible()).isFalse();
            agent.sawNoComplaint();
        }
    }

    /** Calls in the background take their time, as over a bad line. */
    private static AtomicInteger answerSlowly(Page page) {
        AtomicInteger answers = new AtomicInteger();
        page.onResponse(response -> {
            if ("POST".equals(response.request().method())) {
                answers.incrementAndGet();
            }
        });
        page.evaluate("""
                delay => {
                  const send = XMLHttpRequest.prototype.send;
                  XMLHttpRequest.prototype.send = function (body) { setTimeout(() => send.call(this, body), delay); };
                }""", SLOW);
        return answers;
    }

    private static void type(Page page, String text) {
        page.keyboard().type(text, new Keyboard.TypeOptions().setDelay(BETWEEN_KEYS));
    }

    private static long openIncident() {
        try (var requester = DemoPersonAtWork.named("Leo Park")) {
            requester.open("customer/new-incident");
            requester.page().locator("#subject").fill("Typed fast");
            requester.page().locator("#category").selectOption("OTHER");
            requester.page().locator("#text").fill("Please look.");
            requester.page().locator("#open").click();
            requester.page().waitForURL(url -> url.contains("/customer/incident?"));
            return Long.parseLong(requester.parameter("number"));
        }
    }
}
