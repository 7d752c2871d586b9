package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/**
 * Three hundred hostile texts where people's words are shown, on the screen, on paper and in what a search finds: nothing
 * runs, nothing is fetched, the content policy is not even asked.
 */
class HostileTextIT {

    private static final Pattern CELL = Pattern.compile("(?m)(?:^|,)\"((?:[^\"]|\"\")*)\"");

    @Test
    void nothingThatPeopleWroteRunsOrFetches() throws Exception {
        DemoPersonAtWork.named("Helen Marsh").close(); // from now on there is a demo world to plant it in
        try (Trap trap = Trap.set();
                PlantedTexts planted = PlantedTexts.of(HostileTexts.with(trap.address()));
                PlantedNotes notes = PlantedNotes.of(HostileTexts.with(trap.address()))) {
            assertThat(notes).isNotNull();
            try (var agent = DemoPersonAtWork.named("Helen Marsh")) {
                look(agent, staffs(planted));
                for (String by : List.of("CUSTOMER", "AGENT")) {
                    assertIsNoFormula(text(agent, "staff/report?from=2025-01-01&to=2027-12-31&by=" + by));
                }
            }
            try (var administrator = DemoPersonAtWork.named("Rosa Delgado")) {
                look(
                        administrator,
                        List.of("admin/policy", "admin/policy-draft", "admin/policy-reason?code=PLANTED_13"));
            }
            try (var customer = DemoPersonAtWork.named("Anna Roy")) {
                look(customer, customers(planted, HostileTexts.with(trap.address())));
                for (String feed : feeds(planted)) {
                    assertIsWellFormed(text(customer, feed));
                }
            }
            try (var visitor = Browser.visitor()) {
                for (String address : anybodys(planted)) {
                    assertIsWhole(visitor.open(address), address);
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
        for (String state : List.of("WAITING", "SHOWN", "DECLINED")) {
            for (int page = 1; page <= 5; page++) {
                all.add("staff/comments?status=" + state + "&page=" + page);
            }
        }
        for (int page = 1; page <= 13; page++) {
            all.add("staff/search-misses?page=" + page);
        }
        all.addAll(List.of("staff/canned-replies", "staff/articles", "staff/reports?from=2025-01-01&to=2027-12-31"));
        for (int page = 0; page < planted.pages(); page++) {
            all.add("staff/incident?number=" + PlantedTexts.incident(page));
            all.add("staff/article?id=" + PlantedTexts.article(page));
        }
        return all;
    }

    private static List<String> customers(PlantedTexts planted, List<String> texts) {
        List<String> all = new ArrayList<>(List.of("customer/home", "customer/incidents"));
        for (int page = 0; page < planted.pages(); page++) {
            all.add("customer/incident?number=" + PlantedTexts.incident(page));
            String asked = encoded(texts.get(page * PlantedTexts.TOGETHER + page % PlantedTexts.TOGETHER));
            all.add("customer/answered?article=" + PlantedTexts.article(page) + "&asked=" + asked);
            all.add("customer/new-incident?about=" + asked);
        }
        return all;
    }

    private static List<String> feeds(PlantedTexts planted) {
        List<String> all = new ArrayList<>(List.of("kb.atom", "sitemap.xml"));
        for (int page = 0; page < planted.pages(); page++) {
            all.add("kb.atom?category="
                    + encoded(Ids.one("select category from article where slug = '" + PlantedTexts.slug(page) + "'")));
        }
        return all;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(HostileTexts.name(text, 160), StandardCharsets.UTF_8);
    }

    private static String text(DemoPersonAtWork person, String address) {
        APIResponse answer = person.page()
                .request()
                .get(PortalUnderTest.address().resolve(address).toString());
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.text();
    }

    private static void assertIsWellFormed(String xml) throws Exception {
        DocumentBuilderFactory parser = DocumentBuilderFactory.newInstance();
        parser.setNamespaceAware(true);
        Document read = parser.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        assertThat(read.getElementsByTagName("script").getLength()).isZero();
        assertThat(read.getDocumentElement().getLocalName()).isIn("feed", "urlset");
    }

    /** No cell begins with what a spreadsheet would reckon with. */
    private static void assertIsNoFormula(String csv) {
        assertThat(csv.lines().count()).isGreaterThan(2);
        List<String> cells =
                CELL.matcher(csv).results().map(found -> found.group(1)).toList();
        assertThat(cells).hasSizeGreaterThan(6).noneMatch(cell -> cell.matches("(?s)\\s*[=+@\\t-].*"));
    }

    private static List<String> anybodys(PlantedTexts planted) {
        List<String> all = new ArrayList<>(List.of("kb", "kb?q=" + PlantedTexts.word()));
        for (int page = 0; page < planted.pages(); page++) {
            all.add("kb/" + PlantedTexts.slug(page));
        }
        return all;
    }

    static void look(DemoPersonAtWork person, List<String> addresses) {
        for (String address : addresses) {
            assertIsWhole(person.open(address), address);
            quiet(person.page(), address);
        }
        person.sawNoComplaint();
    }

    /** A page that failed when a part of it was sent already is answered with 200 too. */
    private static void assertIsWhole(Response answer, String address) {
        assertThat(answer.status()).as(address).isEqualTo(200);
        assertThat(answer.text().strip()).as(address).endsWith("</html>");
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
