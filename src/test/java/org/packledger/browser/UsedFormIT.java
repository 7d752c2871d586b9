package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Addresses written by hand and buttons of a list that changed meanwhile: each is answered. */
class UsedFormIT {

    @Test
    void aSubscriberIsRemovedByWhatTheButtonNames() {
        String address = "auditor" + System.nanoTime() + "@hostile.example";
        try (var accountant = DemoPersonAtWork.named("Priya Nair")) {
            accountant.open("audit/subscribers");
            accountant.page().locator("#address").fill(address);
            accountant.page().locator("#add-button").click();
            Locator row = accountant.page().locator("tr").filter(new Locator.FilterOptions().setHasText(address));
            row.waitFor();
            Ids.change("insert into checkpoint_subscriber (address, added_by, added_at) values ('a-" + address
                    + "', 'staff-1', utc_timestamp(6))");
            row.locator("button").click();
            accountant.page().getByText("is sent no checkpoint any more").waitFor();
            assertThat(Ids.all("select address from checkpoint_subscriber where address like '%" + address + "'"))
                    .containsExactly("a-" + address);
            Ids.change("delete from checkpoint_subscriber where address like '%" + address + "'");
            accountant.sawNoComplaint();
        }
    }

    @Test
    void aDayThatCannotBeReadIsSaidAndTheStatementShown() {
        try (var owner = DemoPersonAtWork.named("Anna Roy")) {
            assertThat(owner.open("customer/statement?from=soon").status()).isEqualTo(200);
            assertThat(owner.page().locator("body").innerText()).contains("Write a date such as", "Closing balance");
            assertThat(owner.open("customer/statement?to=9999-01-01").status()).isEqualTo(200);
            assertThat(owner.page().locator("body").innerText()).contains("Write a date from 1900 to 2999");
            owner.visitor().findsPageAccessible();
            owner.sawNoComplaint();
        }
    }

    @Test
    void whoAsksInAnotherWayWhatOthersAreAtLearnsNothingOfTheServer() {
        try (var agent = DemoPersonAtWork.named("Maya Lindqvist")) {
            String address = PortalUnderTest.address().resolve("staff/at-work").toString();
            APIResponse read = agent.page().request().get(address);
            APIResponse empty = agent.page().request().post(address);
            assertThat(read.status()).isEqualTo(405);
            assertThat(empty.status()).isEqualTo(400);
            assertThat(read.text() + empty.text()).doesNotContain("Payara").isEmpty();
        }
    }
}
