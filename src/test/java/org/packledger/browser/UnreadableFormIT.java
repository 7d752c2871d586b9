package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that no page of ours sends: what cannot be read is refused with a page that helps, and is no failure of ours. */
class UnreadableFormIT {

    @Test
    void whatCannotBeReadIsRefused() {
        try (var owner = DemoPersonAtWork.named("Anna Roy")) {
            assertRefused(sent(owner, "multipart/form-data", "--x"), 400);
            String cut = "--x\r\nContent-Disposition: form-data; name=\"subject\"\r\n\r\ncut o";
            assertRefused(sent(owner, "multipart/form-data; boundary=x", cut), 400);
            String ofNoView = "jakarta.faces.ViewState=stateless&asking=asking";
            assertRefused(sent(owner, "application/x-www-form-urlencoded", ofNoView), 400);
            owner.sawNoComplaint();
        }
    }

    @Test
    void aFormOfPartsThatComesWithoutPartsIsRefused() {
        try (var owner = DemoPersonAtWork.named("Anna Roy")) {
            owner.open("customer/new-incident");
            String state = owner.page()
                    .locator("#asking input[name='jakarta.faces.ViewState']")
                    .inputValue();
            String body = "asking=asking&open=x&subject=a&text=b&jakarta.faces.ViewState="
                    + URLEncoder.encode(state, StandardCharsets.UTF_8);
            assertRefused(sent(owner, "application/x-www-form-urlencoded", body), 400);
            owner.sawNoComplaint();
        }
    }

    @Test
    void whatIsFarTooLargeIsRefused() {
        try (var owner = DemoPersonAtWork.named("Anna Roy")) {
            assertRefused(sent(owner, "application/x-www-form-urlencoded", "text=" + "x".repeat(30_000_000)), 413);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=-999999999-01-01", "to=%2B999999999-12-31", "from=1899-12-31", "to=3000-01-01"})
    void aJournalOfNoDaysIsNotThere(String days) {
        try (var accountant = DemoPersonAtWork.named("Priya Nair")) {
            for (String format : new String[] {"HLEDGER", "BEANCOUNT", "BYTES"}) {
                String address = PortalUnderTest.address()
                        .resolve("audit/export?format=" + format + "&" + days)
                        .toString();
                assertThat(accountant.page().request().get(address).status()).isEqualTo(404);
            }
        }
    }

    @Test
    void aFileWithNothingInItIsSaidNotToHaveCome() {
        try (var owner = DemoPersonAtWork.named("Anna Roy")) {
            owner.open("customer/new-incident");
            owner.page().locator("#subject").fill("With a trace");
            owner.page().locator("#category").selectOption("DELIVERY");
            owner.page().locator("#text").fill("See the file.");
            owner.page()
                    .locator("#asking input[type=file]")
                    .setInputFiles(new FilePayload("trace.log", "text/plain", new byte[0]));
            owner.page().locator("#open").click();
            owner.page()
                    .getByText("trace.log was not added: it is empty")
                    .first()
                    .waitFor();
            owner.sawNoComplaint();
        }
    }

    @Test
    void aChoiceThatWasNotOfferedIsNamedAsItsField() {
        try (var accountant = DemoPersonAtWork.named("Priya Nair")) {
            accountant.open("audit/receivable?invoice=" + Ids.invoice("i.status in ('OPEN', 'PARTLY_PAID')"));
            accountant
                    .page()
                    .evaluate("document.querySelectorAll('#form input[name=method]')"
                            + ".forEach(radio => { radio.value = 'SHELLS'; radio.checked = true; })");
            accountant.page().evaluate("document.querySelector('#owed').value = 'much'");
            accountant.page().locator("#reference").fill("Shells");
            accountant.page().locator("#record").click();
            accountant.page().locator(".problems").waitFor();
            assertThat(accountant.page().locator(".problems").innerText())
                    .contains("choose one of those offered", "write a whole number")
                    .doesNotContain("{", "owed:");
            accountant.sawNoComplaint();
        }
    }

    private static void assertRefused(APIResponse answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text()).contains("This could not be read", "Nothing was changed.");
    }

    private static APIResponse sent(DemoPersonAtWork person, String type, String body) {
        return person.page()
                .request()
                .post(
                        PortalUnderTest.address()
                                .resolve("customer/new-incident")
                                .toString(),
                        RequestOptions.create().setHeader("Content-Type", type).setData(body));
    }
}
