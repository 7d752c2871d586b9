package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

/** An administrator writes the next version of the policy, sees what it would have done, publishes it; customers read it. */
class NextVersionIT {

    @Test
    void aVersionIsWrittenTriedPublishedAndRead() {
        try (var administrator = DemoPersonAtWork.named("Rosa Delgado")) {
            begin(administrator);
            administrator.visit("admin/policy-reason");
            administrator.page().locator("#newCode").fill("TRAINING");
            administrator.page().locator("#englishTitle").fill("Training at your request");
            administrator.page().locator("#englishWords").fill("What we taught");
            administrator.page().locator("#frenchTitle").fill("Une formation à votre demande");
            administrator.page().locator("#frenchWords").fill("Ce que nous avons enseigné");
            administrator.choose("Billable").choose("A note");
            administrator.page().locator("#keep").click();
            administrator.page().waitForURL(url -> url.contains("/admin/policy-draft"));
            assertThat(administrator.reads()).contains("Training at your request");
            free(administrator, "INVESTIGATION");
            administrator.visit("admin/policy-draft");
            administrator.page().locator("#months").selectOption("24");
            administrator.page().locator("#try").click();
            administrator.page().waitForURL(url -> url.contains("/admin/policy-trial"));
            administrator.visitor().findsPageAccessible();
            assertThat(administrator.reads()).contains("Investigation of why", "Free", "By customer");
            administrator
                    .page()
                    .locator("#begins")
                    .fill(Ids.one("select date_format(greatest(max(effective_from), now()) + interval 40 day,"
                            + " '%Y-%m-%dT%H:%i') from policy_version"));
            administrator.page().locator("#publish").click();
            administrator.page().waitForURL(url -> url.endsWith("/admin/policy"));
            administrator.visitor().findsPageAccessible();
            assertThat(administrator.reads()).contains("To come");
            administrator.sawNoComplaint();
        }
        String version = Ids.one("select max(version) from policy_version");
        try (var visitor = Browser.visitor()) {
            visitor.open("how-support-works?version=" + version);
            visitor.findsPageAccessible();
            assertThat(visitor.page().locator("main").innerText())
                    .contains("Training at your request", "in force from");
            visitor.open("how-support-works");
            assertThat(visitor.page().locator("main").innerText()).doesNotContain("Training at your request");
            visitor.sawNoComplaint();
        }
    }

    /** What a form is about was taken away meanwhile: the page that says so, and not our own failure. */
    @Test
    void aFormAboutWhatIsGoneGetsThePageThatSaysSo() {
        try (var administrator = DemoPersonAtWork.named("Rosa Delgado")) {
            begin(administrator);
            administrator.visit("admin/policy-reason?code=INVESTIGATION");
            Page other = administrator.newTab();
            other.navigate(
                    PortalUnderTest.address().resolve("admin/policy-draft").toString());
            other.locator("#discard").click();
            other.waitForURL(url -> url.endsWith("/admin/policy"));
            administrator.visitor().forgiving("404");
            Response answer = sent(administrator, "#keep");
            assertThat(answer.status()).isEqualTo(404);
            administrator.visitor().findsPageAccessible();
            assertThat(administrator.reads()).contains("not");
            administrator.sawNoComplaint();
        }
    }

    /** Who may no more what the form asks for, neither. */
    @Test
    void aFormOfWhoMayNoMoreGetsThePageThatSaysSo() {
        try (var requester = DemoPersonAtWork.named("Leo Park")) {
            requester.visit("customer/new-incident");
            requester.page().locator("#subject").fill("May I?");
            requester.page().locator("#category").selectOption("DELIVERY");
            requester.page().locator("#text").fill("No more.");
            String leo = "(select id from contact where name = 'Leo Park')";
            Ids.change("update contact_role set role = 'FINANCE' where role = 'REQUESTER' and contact_id = " + leo);
            try {
                requester.visitor().forgiving("403");
                Response answer = sent(requester, "#open");
                assertThat(answer.status()).isEqualTo(403);
                requester.visitor().findsPageAccessible();
                requester.sawNoComplaint();
            } finally {
                Ids.change("update contact_role set role = 'REQUESTER' where role = 'FINANCE' and contact_id = " + leo);
            }
        }
    }

    /** What a form was answered with. */
    private static Response sent(DemoPersonAtWork person, String button) {
        return person.page()
                .waitForResponse(
                        response -> response.request().isNavigationRequest()
                                && "POST".equals(response.request().method()),
                        () -> person.page().locator(button).click());
    }

    private static void begin(DemoPersonAtWork administrator) {
        administrator.visit("admin/policy");
        if (administrator.page().locator("#begin").count() == 1) {
            administrator.page().locator("#begin").click();
            administrator.page().waitForURL(url -> url.contains("/admin/policy-draft"));
        }
    }

    private static void free(DemoPersonAtWork administrator, String code) {
        administrator.visit("admin/policy-reason?code=" + code).choose("Free");
        administrator.page().locator("#keep").click();
        administrator.page().waitForURL(url -> url.contains("/admin/policy-draft"));
    }
}
