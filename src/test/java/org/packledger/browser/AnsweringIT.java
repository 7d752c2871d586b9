package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** While staff answer: canned replies, what was typed on another machine, and colleagues who answer the same incident. */
class AnsweringIT {

    private static final String MAYA = "Maya Lindqvist";
    private static final String TOM = "Tom Okafor";

    @Test
    void aCannedReplyIsFilledInReadOnceMoreAndSent() {
        String title = "Thanks " + System.nanoTime();
        long number = Asking.about("Where is the archive");
        try (var lead = DemoPersonAtWork.named("Helen Marsh")) {
            lead.open("staff/canned-replies");
            lead.page().locator("#title").fill(title);
            lead.page()
                    .locator("#body")
                    .fill("Hello {contact}, we look into {incident} ({subject}). {agent}, {vendor}");
            received(lead, "#write");
            lead.visitor().findsPageAccessible();
            lead.sawNoComplaint();
        }
        try (var agent = DemoPersonAtWork.named(MAYA)) {
            agent.open("staff/incident?number=" + number);
            agent.page().locator("#answer").fill("First: ");
            agent.page().locator("details.canned > summary").click();
            agent.visitor().findsPageAccessible();
            agent.page()
                    .locator("details.canned button")
                    .filter(new Locator.FilterOptions().setHasText(title))
                    .click();
            String words = "First: Hello Leo Park, we look into " + number + " (Where is the archive). " + MAYA;
            assertThat(answer(agent.page())).startsWith(words + ", ").doesNotContain("{");
            assertThat(agent.reads()).as("nothing is sent by itself").doesNotContain(words);
            received(agent, "#send");
            assertThat(agent.reads()).contains(words);
            assertThat(answer(agent.page())).isEmpty();
            agent.sawNoComplaint();
        }
        try (var lead = DemoPersonAtWork.named("Helen Marsh")) {
            lead.open("staff/canned-replies");
            lead.main()
                    .getByText(title, new Locator.GetByTextOptions().setExact(true))
                    .click();
            lead.page().waitForURL(url -> url.contains("id="));
            received(lead, "#remove");
            assertThat(lead.main().locator("h3").allInnerTexts()).doesNotContain(title);
        }
    }

    @Test
    void whatWasTypedGoesOnElsewhereAndIsShownTwiceWhereBothWentOn() {
        long number = Asking.about("Two windows");
        try (var office = DemoPersonAtWork.named(MAYA);
                var home = DemoPersonAtWork.named(MAYA)) {
            office.open("staff/incident?number=" + number);
            type(office, "From the office");
            keptByServer(number, "From the office");
            home.open("staff/incident?number=" + number);
            assertThat(answer(home.page())).isEqualTo("From the office");
            office.visitor().forgiving("ERR_INTERNET_DISCONNECTED");
            office.page().context().setOffline(true);
            type(office, "From the office, without a line");
            office.page().waitForTimeout(700);
            type(home, "From the office and from home");
            keptByServer(number, "From the office and from home");
            office.page().context().setOffline(false);
            office.open("staff/incident?number=" + number);
            assertThat(answer(office.page()))
                    .contains("From the office and from home", "From the office, without a line");
            received(office, "#send");
            home.open("staff/incident?number=" + number);
            assertThat(home.reads()).contains("From the office, without a line");
            office.sawNoComplaint();
            home.sawNoComplaint();
        }
    }

    @Test
    void whoElseAnswersIsSaidAndWhatTheyWroteMeanwhileLosesNothing() {
        long number = Asking.about("Two of us");
        try (var one = DemoPersonAtWork.named(TOM);
                var other = DemoPersonAtWork.named(MAYA)) {
            one.open("staff/incident?number=" + number);
            one.page().locator("#answer").focus();
            saysOfOthers(other, number, TOM + " is writing an answer");
            other.visitor().findsPageAccessible();
            other.page().locator("#answer").fill("I answer too.");
            keptByServer(number, "I answer too.");
            one.page().locator("#answer").fill("Answered by me.");
            received(one, "#send");
            other.page().locator("#note").focus();
            other.page().locator("#answer").focus();
            other.page()
                    .locator(".others")
                    .getByText("Somebody wrote a message since you opened this page")
                    .waitFor();
            other.open("staff/incident?number=" + number);
            assertThat(other.reads()).contains("Answered by me.");
            assertThat(answer(other.page())).isEqualTo("I answer too.");
            one.sawNoComplaint();
            other.sawNoComplaint();
        }
    }

    private static String answer(Page page) {
        return page.locator("#answer").inputValue();
    }

    private static void type(DemoPersonAtWork person, String text) {
        person.page().locator("#answer").fill(text);
    }

    private static void received(DemoPersonAtWork person, String button) {
        person.page().locator(button).click();
        person.page().locator("[data-received]").first().waitFor();
    }

    /** The page tells the server some moments after the last key. */
    private static void keptByServer(long number, String text) {
        await(() -> Ids.one(
                        "select count(*) from unsent_text t join incident i on i.id = t.incident_id where i.number = "
                                + number + " and t.body = '" + text + "'")
                .equals("1"));
    }

    private static void saysOfOthers(DemoPersonAtWork person, long number, String words) {
        await(() -> {
            person.open("staff/incident?number=" + number);
            return person.page().locator(".others").innerText().contains(words);
        });
    }

    private static void await(java.util.function.BooleanSupplier done) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as("20 seconds are over").isLessThan(end);
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
