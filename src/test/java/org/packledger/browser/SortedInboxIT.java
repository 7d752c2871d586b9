package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The inbox as staff want to see it again, and what is done there with several incidents at once. */
class SortedInboxIT {

    private static final String HELEN = "Helen Marsh";
    private static final String MAYA = "Maya Lindqvist";
    private static final String TOM = "Tom Okafor";

    @Test
    void aViewIsSavedOpenedByAnotherAndRemovedByWhoMay() {
        String shared = "Loud " + System.nanoTime();
        String own = "Mine " + System.nanoTime();
        try (var lead = DemoPersonAtWork.named(HELEN);
                var agent = DemoPersonAtWork.named(TOM)) {
            lead.open("staff/inbox?view=ALL&priority=HIGH");
            save(lead, shared, true);
            assertThat(view(lead, shared).getAttribute("aria-current")).isEqualTo("true");
            agent.open("staff/inbox?view=SOLVED");
            assertThat(agent.page().locator("#view-shared").count())
                    .as("an agent shares nothing")
                    .isZero();
            save(agent, own, false);
            view(agent, shared).click();
            agent.page().waitForURL(url -> url.contains("priority=HIGH"));
            agent.visitor().findsPageAccessible();
            assertThat(view(agent, shared).innerText()).contains("shared by a lead");
            assertThat(forgetting(agent, shared).count()).isZero();
            lead.open("staff/inbox");
            assertThat(view(lead, own).count()).as("another's own view").isZero();
            forget(lead, shared);
            agent.open("staff/inbox");
            assertThat(view(agent, shared).count()).isZero();
            forget(agent, own);
            lead.sawNoComplaint();
            agent.sawNoComplaint();
        }
    }

    @Test
    void severalIncidentsAreSortedAtOnceAndWhatIsRefusedSaysWhy() {
        String word = "batch" + Long.toString(System.nanoTime(), 36);
        List<Long> numbers =
                List.of(Asking.about(word + " one"), Asking.about(word + " two"), Asking.about(word + " three"));
        long closed = numbers.get(2);
        try (var agent = DemoPersonAtWork.named(MAYA)) {
            closeFree(agent, closed);
            apply(agent, word, "priority:HIGH");
            assertThat(agent.reads()).contains("2 of 3 done.", "Not " + closed, "is closed already");
            agent.visitor().findsPageAccessible();
            assertThat(rows(agent)).filteredOn(row -> row.contains("High")).hasSize(2);
            agent.page().locator("#what").selectOption("tag");
            agent.page().locator("#bulk-tag").fill("two words");
            agent.page().locator("input[name=picked]").all().forEach(Locator::check);
            agent.page().locator("#apply").click();
            agent.page().locator("#problems li").first().waitFor();
            assertThat(agent.page().locator("input[name=picked]:checked").count())
                    .as("still ticked after a refusal")
                    .isEqualTo(3);
            assertThat(agent.page().locator("#what").inputValue()).isEqualTo("tag");
            agent.page().locator("#bulk-tag").fill(word);
            applied(agent, "3 of 3 done.");
            assertThat(rows(agent)).hasSize(3).allMatch(row -> row.indexOf(word) != row.lastIndexOf(word));
            String tom = agent.page()
                    .locator("#what option")
                    .filter(new Locator.FilterOptions().setHasText(TOM))
                    .first()
                    .getAttribute("value");
            apply(agent, word, tom);
            assertThat(rows(agent)).allMatch(row -> row.contains(TOM));
            assertThat(rows(agent)).anyMatch(row -> row.contains("(unread)"));
            apply(agent, word, "read");
            assertThat(rows(agent)).noneMatch(row -> row.contains("(unread)"));
            agent.sawNoComplaint();
        }
    }

    @Test
    void nothingTickedOrChosenIsSaid() {
        try (var agent = DemoPersonAtWork.named(MAYA)) {
            agent.open("staff/inbox?view=ALL");
            agent.page().locator("#apply").click();
            agent.page().locator(".problems").waitFor();
            assertThat(agent.reads()).contains("Tick at least one incident");
            agent.sawNoComplaint();
        }
    }

    private static void save(DemoPersonAtWork person, String name, boolean forEverybody) {
        person.page().locator("details:has(#view-name) > summary").click();
        person.page().locator("#view-name").fill(name);
        if (forEverybody) {
            person.page().locator("#view-shared").check();
        }
        person.page().locator("#save").click();
        person.page().locator("[data-received]").first().waitFor();
    }

    private static Locator view(DemoPersonAtWork person, String name) {
        return person.page().locator("a.saved-view").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator forgetting(DemoPersonAtWork person, String name) {
        return person.page().locator("button[name=forget]").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void forget(DemoPersonAtWork person, String name) {
        person.page().locator("details:has(#forgetting) > summary").click();
        forgetting(person, name).click();
        person.page().locator("[data-received]").first().waitFor();
        assertThat(view(person, name).count()).isZero();
    }

    private static void closeFree(DemoPersonAtWork agent, long number) {
        agent.open("staff/close-incident?number=" + number);
        agent.choose("Bug report");
        agent.page().locator("#explanation").fill("Mended in the next version.");
        agent.page().locator("#explanation").blur();
        agent.page().locator("#do").click();
        agent.page().waitForURL(url -> url.contains("/staff/incident?"));
    }

    /** All that the word finds, the oldest and the newest. */
    private static void apply(DemoPersonAtWork agent, String word, String what) {
        agent.open("staff/inbox?view=ALL&q=" + word);
        agent.page().locator("#what").selectOption(what);
        applied(agent, " of 3 done.");
    }

    private static void applied(DemoPersonAtWork agent, String said) {
        agent.page().locator("input[name=picked]").all().forEach(Locator::check);
        agent.page().locator("#apply").click();
        agent.page()
                .locator("[data-received]")
                .filter(new Locator.FilterOptions().setHasText(said))
                .waitFor();
    }

    private static List<String> rows(DemoPersonAtWork agent) {
        return agent.main().locator("ul.rows > li").allTextContents();
    }
}
