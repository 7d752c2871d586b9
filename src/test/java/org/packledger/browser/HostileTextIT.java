package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Three hundred hostile texts where people's words are shown, on the screen, on paper and in what a search finds: nothing
 * runs, nothing is fetched, the content policy is not even asked.
 */
class HostileTextIT {

    @Test
    void nothingThatPeopleWroteRunsOrFetches() throws Exception {
        DemoPersonAtWork.named("Helen Marsh").close(); // from now on there is a demo world to plant it in
        try (Trap trap = Trap.set();
                PlantedTexts planted = PlantedTexts.of(HostileTexts.with(trap.address()))) {
            try (var agent = DemoPersonAtWork.named("Helen Marsh")) {
                look(agent, staffs(planted));
            }
            try (var customer = DemoPersonAtWork.named("Anna Roy")) {
                look(customer, customers(planted));
            }
            try (var visitor = Browser.visitor()) {
                for (String address : anybodys(planted)) {
                    assertThat(visitor.open(address).status()).as(address).isEqualTo(200);
                    quiet(visitor.page(), address);
                }
                visitor.sawNoComplaint();
            }
            assertThat(trap.calls()).isEmpty();
        }
    }

    /** Where nothing protects, the same texts run and fetch: so the test above would see it. */
    @Test
    void whereNothingProtectsTheyDoRun() throws Exception {
        try (Trap trap = Trap.set();
                var visitor = Browser.visitor()) {
            List<String> texts = HostileTexts.with(trap.address());
            assertThat(texts).hasSizeGreaterThanOrEqualTo(300);
            visitor.page().setContent("<body>" + texts.get(3) + texts.get(0));
            visitor.page().waitForFunction("window.ran");
            visitor.page().setContent("<body>" + texts.get(8) + texts.get(35));
            visitor.page().waitForTimeout(500);
            assertThat(trap.calls()).contains("/run").anyMatch(call -> !call.equals("/run"));
        }
    }

    private static List<String> staffs(PlantedTexts planted) {
        List<String> all = new ArrayList<>(List.of("staff/customers", "staff/customers?q=" + PlantedTexts.word()));
        for (int page = 1; page <= planted.pages() / 2; page++) {
            all.add("staff/inbox?view=ALL&page=" + page);
            all.add("staff/inbox?view=ALL&q=" + PlantedTexts.word() + "&page=" + page);
        }
        for (int page = 0; page < planted.pages(); page++) {
            all.add("staff/incident?number=" + PlantedTexts.incident(page));
            all.add("staff/article?id=" + PlantedTexts.article(page));
        }
        return all;
    }

    private static List<String> customers(PlantedTexts planted) {
        List<String> all = new ArrayList<>(List.of("customer/home", "customer/incidents"));
        for (int page = 0; page < planted.pages(); page++) {
            all.add("customer/incident?number=" + PlantedTexts.incident(page));
        }
        return all;
    }

    private static List<String> anybodys(PlantedTexts planted) {
        List<String> all = new ArrayList<>(List.of("kb", "kb?q=" + PlantedTexts.word()));
        for (int page = 0; page < planted.pages(); page++) {
            all.add("kb/" + PlantedTexts.slug(page));
        }
        return all;
    }

    private static void look(DemoPersonAtWork person, List<String> addresses) {
        for (String address : addresses) {
            assertThat(person.open(address).status()).as(address).isEqualTo(200);
            quiet(person.page(), address);
        }
        person.sawNoComplaint();
    }

    /** On the screen and on paper. */
    private static void quiet(Page page, String address) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.evaluate("window.ran")).as(address).isNull();
        assertThat(page.locator(
                                "main script, main iframe, main object, main embed, main style, main svg use[href^=http],"
                                        + " main [onerror], main [onload], main [onfocus], main img[src^='http:'], main a[href^='java' i]")
                        .count())
                .as(address)
                .isZero();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
