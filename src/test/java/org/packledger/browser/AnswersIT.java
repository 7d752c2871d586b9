package org.packledger.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Answers are offered while a question is written, and one of them is taken by the keyboard alone: nothing is opened. */
class AnswersIT {

    @Test
    void anAnswerIsOfferedAsOneTypesAndTakenByKeyboard() {
        try (var requester = DemoPersonAtWork.named("Leo Park")) {
            requester.open("customer/new-incident");
            Page page = requester.page();
            page.locator("#subject").focus();
            page.keyboard().type("Why was it quarantined", new Keyboard.TypeOptions().setDelay(40));
            assertThat(page.locator("#answers .offered li").first()).isVisible();
            assertThat(page.locator("#subject")).hasValue("Why was it quarantined");
            assertThat(page.locator("#subject")).isFocused();
            requester.visitor().findsPageAccessible();
            page.locator("#answers .offered a.button").first().focus();
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("/customer/answered?article="));
            requester.visitor().findsPageAccessible();
            page.locator("#yes").focus();
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("/customer/incidents"));
            assertThat(page.locator(".notice").first()).isVisible();
            requester.sawNoComplaint();
        }
        try (var agent = DemoPersonAtWork.named("Helen Marsh")) {
            agent.open("staff/search-misses");
            assertThat(agent.page().locator("[aria-labelledby=answering] li").first())
                    .isVisible();
        }
    }

    @Test
    void whoMayNotAskIsNotLedToTheForm() {
        try (var finance = DemoPersonAtWork.named("Nora Field")) {
            assertEquals(403, finance.open("customer/new-incident").status());
            finance.visitor().open("kb");
            assertThat(finance.page().locator("a[href^='/customer/new-incident']"))
                    .hasCount(0);
        }
        try (var buyer = DemoPersonAtWork.named("Ben Carver")) {
            buyer.open("kb");
            assertThat(buyer.page().locator("a[href^='/customer/new-incident']").first())
                    .isVisible();
            buyer.visit("customer/new-incident");
        }
    }
}
