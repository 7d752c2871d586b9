package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.packledger.it.TestDatabase;

/**
 * Every page that the WAR has is opened by somebody who may, at both widths and in both themes: axe finds nothing, the
 * content security policy is not violated, nothing sticks out. The pages are listed from the sources, so that a new one
 * cannot be forgotten.
 */
class EveryPageIT {

    /** What a page needs behind its address; a page that needs nothing is not listed. */
    private static final Map<String, String> PARAMETERS = Map.ofEntries(
            Map.entry("customer/check-order", "?offer=PACK-10&quantity=1"),
            Map.entry("customer/answered", "?article=1&asked=Where%20is%20it"),
            Map.entry("customer/comment", "?article=1"),
            Map.entry("customer/order", "?reference={order}"),
            Map.entry("customer/invoice", "?number={invoice}"),
            Map.entry("customer/incident", "?number=1087"),
            Map.entry("customer/debit", "?entry={debit}"),
            Map.entry("staff/incident", "?number=1087"),
            Map.entry("staff/close-incident", "?number=1087"),
            Map.entry("staff/customer", "?id=1"),
            Map.entry("staff/log-incident", "?customer=1"),
            Map.entry("staff/article", "?id=1"),
            Map.entry("audit/entry", "?book=1&number=1"),
            Map.entry("audit/integrity", "?since=1"),
            Map.entry("audit/invoice", "?number=INV-000001"),
            Map.entry("audit/receivable", "?invoice={unpaid}"),
            Map.entry("audit/correct", "?invoice={invoice}&region=CA-ON"),
            Map.entry("audit/charge-back", "?invoice={paid}&payment={payment}"),
            Map.entry("audit/adjustment", "?number=ADJ-000001"),
            Map.entry("audit/credit", "?customer=1"),
            Map.entry("audit/propose-extension", "?customer=1"),
            Map.entry("audit/trial-balance", "?book=1&known=2026-06-30T12:00"),
            Map.entry("audit/check", "?run={check}"),
            Map.entry("audit/release-book", "?parking={parking}"),
            Map.entry("audit/period", "?ends={month}"),
            Map.entry("staff/adjustment", "?number={goodwill}"),
            Map.entry("staff/propose-goodwill", "?customer=1"),
            Map.entry("staff/propose-verdict", "?number=1087"),
            Map.entry("staff/appeal", "?debit={appeal}"),
            Map.entry("staff/one-mail", "?id={mail}"),
            Map.entry("staff/our-fault", "?bug=NG-2207"),
            Map.entry("staff/propose-extension", "?customer=1"),
            Map.entry("admin/edit-offer", "?code=PACK-5"),
            Map.entry("admin/policy-reason", "?code=INVESTIGATION"),
            Map.entry("admin/policy-trial", "?months=24"),
            Map.entry("admin/add-contact", "?organisation=1"),
            Map.entry("admin/customer", "?id=1"),
            Map.entry("admin/user", "?reference=staff-1"),
            Map.entry("customer/contact", "?reference=contact-2"));

    /** Pages that are shown when something else happened; they have tests of their own. */
    private static final Set<String> NOT_OPENED = Set.of("failed", "session-expired", "kb-article", "account");

    private final Path pages = TestDatabase.base().resolve("src/main/webapp");

    @Test
    void visitorsPages() throws IOException {
        try (var visitor = Browser.visitor()) {
            for (String page : pagesIn("")) {
                assertThat(visitor.open(page.equals("index") ? "" : page).status())
                        .as(page)
                        .isEqualTo(200);
                visitor.findsPageAccessible();
            }
            visitor.open("kb");
            visitor.page().locator("main a[href*='/kb/']").first().click();
            visitor.page().waitForURL(url -> url.contains("/kb/"));
            visitor.findsPageAccessible();
            visitor.sawNoComplaint();
        }
    }

    @Test
    void customersPages() throws IOException {
        every("customer", "Anna Roy");
    }

    @Test
    void staffsPages() throws IOException {
        DemoPersonAtWork.named("Helen Marsh").close(); // from now on there is a demo world to plant it in
        PlantedMail.arrives();
        every("staff", "Helen Marsh");
    }

    @Test
    void accountantsPages() throws IOException {
        DemoPersonAtWork.named("Priya Nair").close(); // from now on there is a demo world to plant it in
        ParkedBook finding = ParkedBook.planted();
        try {
            every("audit", "Priya Nair");
        } finally {
            finding.release();
        }
    }

    @Test
    void administratorsPages() throws IOException {
        try (var administrator = DemoPersonAtWork.named("Rosa Delgado")) {
            administrator.visit("admin/policy-draft").visit("admin/policy");
            if (administrator.page().locator("#begin").count() == 1) {
                administrator.press("Begin the next version");
            }
        }
        every("admin", "Rosa Delgado");
    }

    private void every(String audience, String name) throws IOException {
        List<String> all = pagesIn(audience);
        assertThat(all).as(audience).isNotEmpty();
        try (var person = DemoPersonAtWork.named(name)) {
            for (String page : all) {
                person.visit(page + Ids.fill(PARAMETERS.getOrDefault(page, "")));
            }
            person.sawNoComplaint();
        }
    }

    private List<String> pagesIn(String audience) throws IOException {
        try (Stream<Path> files = Files.list(pages.resolve(audience))) {
            return new TreeSet<>(files.filter(file -> file.toString().endsWith(".xhtml"))
                            .map(file -> pages.relativize(file).toString().replace(".xhtml", ""))
                            .filter(page -> !NOT_OPENED.contains(page))
                            .toList())
                    .stream().toList();
        }
    }
}
