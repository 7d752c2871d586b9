package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Addresses written by hand, buttons of a list that changed meanwhile, and forms that come twice or too late: each is answered. */
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

    @Test
    void anOrderSentAgainIsAnsweredLikeTheFirstTimeAndOneWithOtherContentIsRefused() {
        try (var buyer = DemoPersonAtWork.named("Ben Carver")) {
            String form = orders(buyer);
            String order = buyer.parameter("reference");
            SentAgain same = SentAgain.by(buyer, form);
            assertThat(same.status()).isEqualTo(200);
            assertThat(same.address()).contains("/customer/order").contains(order);
            SentAgain other = SentAgain.by(buyer, form.replace("purchaseOrder=", "purchaseOrder=4712"));
            assertThat(other.status()).isEqualTo(200);
            assertThat(other.text()).contains("already sent with other content");
            assertThat(SentAgain.by(buyer, form.replaceAll("(^|&)intent=[^&]*", ""))
                            .text())
                    .contains("Nothing was done; load the page again");
            assertThat(Ids.order(organisationOf(order))).isEqualTo(order);
            buyer.sawNoComplaint();
        }
    }

    @Test
    void aPaymentSentAgainIsRecordedOnceAndOneOfAnOlderPageSaysThatItWasNot() {
        String invoice = anUnpaidInvoice();
        try (var accountant = DemoPersonAtWork.named("Priya Nair")) {
            accountant.open("audit/receivable?invoice=" + invoice);
            accountant.page().locator("#reference").fill("TRANSFER " + invoice);
            String older = SentAgain.formOf(accountant, "#form", "record");
            accountant.open("audit/receivable?invoice=" + invoice);
            accountant.page().locator("#reference").fill("TRANSFER " + invoice);
            String form = SentAgain.recorded(
                    accountant, () -> accountant.page().locator("#record").click());
            assertThat(accountant.page().url()).contains("/audit/invoice");
            for (int again = 0; again < 2; again++) {
                SentAgain answer = SentAgain.by(accountant, form);
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.address()).contains("/audit/invoice");
            }
            SentAgain late = SentAgain.by(accountant, older);
            assertThat(late.status()).isEqualTo(200);
            assertThat(late.text())
                    .contains("Invoice " + invoice + " is not open any more: Paid. Nothing was changed.");
            assertThat(late.text()).contains("TRANSFER " + invoice);
            assertThat(payments(invoice)).isEqualTo("1");
            accountant.sawNoComplaint();
        }
    }

    @Test
    void aPaymentOfAnInvoiceThatWasCancelledMeanwhileIsRefusedWithItsReason() {
        String invoice = anUnpaidInvoice();
        try (var accountant = DemoPersonAtWork.named("Priya Nair")) {
            accountant.open("audit/receivable?invoice=" + invoice);
            accountant.page().locator("#reference").fill("Too late");
            String payment = SentAgain.formOf(accountant, "#form", "record");
            accountant.page().locator("details.more > summary").last().click();
            String cancelling = SentAgain.recorded(
                    accountant,
                    () -> accountant.page().locator("#cancelInvoice").click());
            SentAgain again = SentAgain.by(accountant, cancelling);
            assertThat(again.status()).isEqualTo(200);
            assertThat(again.address()).contains("/audit/invoice");
            SentAgain late = SentAgain.by(accountant, payment);
            assertThat(late.status()).isEqualTo(200);
            assertThat(late.text())
                    .contains("Invoice " + invoice + " is not open any more: Cancelled. Nothing was changed.");
            assertThat(payments(invoice)).isEqualTo("0");
            accountant.sawNoComplaint();
        }
    }

    @Test
    void aPersonAddedTwiceByOneFormIsThereOnceAndAnotherPasswordIsOffered() {
        String address = "twice" + System.nanoTime() + "@hostile.example";
        try (var owner = DemoPersonAtWork.named("Anna Roy")) {
            owner.open("customer/add-contact");
            owner.page().locator("#name").fill("Twice Added");
            owner.page().locator("#email").fill(address);
            owner.page().locator("input[name=roles]").first().check();
            String form = SentAgain.recorded(
                    owner, () -> owner.page().locator("#add-person").click());
            assertThat(owner.reads()).contains("Twice Added was added. Password to begin with");
            SentAgain again = SentAgain.by(owner, form);
            assertThat(again.status()).isEqualTo(200);
            assertThat(again.address()).contains("/customer/contact?reference=contact-");
            assertThat(again.text()).contains("was added already", "New password to begin with");
            assertThat(Ids.one("select count(*) from contact where email = '" + address + "'"))
                    .isEqualTo("1");
            SentAgain other = SentAgain.by(owner, form.replace("name=Twice", "name=Somebody"));
            assertThat(other.text()).contains("already sent with other content");
            assertThat(SentAgain.by(owner, form.replaceAll("(^|&)add-person=[^&]*", ""))
                            .text())
                    .contains("Nothing was done by it");
            owner.sawNoComplaint();
        }
    }

    @Test
    void aClosingSentAgainIsAnsweredLikeTheFirstTimeAndAnotherOneSaysThatItIsClosed() {
        String number = anOpenIncident();
        try (var agent = DemoPersonAtWork.named("Maya Lindqvist")) {
            agent.open("staff/close-incident?number=" + number);
            agent.page().locator("#fault").check();
            agent.page().locator("#explanation").fill("An older page.");
            String older = SentAgain.formOf(agent, "#close", "do");
            agent.open("staff/close-incident?number=" + number);
            agent.page().locator("#fault").check();
            agent.page().locator("#explanation").fill("It was ours.");
            String form =
                    SentAgain.recorded(agent, () -> agent.page().locator("#do").click());
            assertThat(agent.page().url()).contains("/staff/incident?");
            for (int again = 0; again < 2; again++) {
                SentAgain answer = SentAgain.by(agent, form);
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.address()).contains("/staff/incident?");
            }
            SentAgain late = SentAgain.by(agent, older);
            assertThat(late.status()).isEqualTo(200);
            assertThat(late.text()).contains("is closed already", "An older page.");
            agent.sawNoComplaint();
        }
    }

    /** Of this test alone: others look for those of the demo world. */
    private static String anOpenIncident() {
        try (var requester = DemoPersonAtWork.named("Leo Park")) {
            requester.open("customer/new-incident");
            requester.page().locator("#subject").fill("Closed twice");
            requester.page().locator("#category").selectOption("DELIVERY");
            requester.page().locator("#text").fill("Please look.");
            requester.page().locator("#open").click();
            requester.page().waitForURL(url -> url.contains("/customer/incident?"));
            return requester.parameter("number");
        }
    }

    private static String orders(DemoPersonAtWork buyer) {
        buyer.open("customer/buy-pack");
        buyer.choose("10-pack");
        buyer.page().locator("#packs").selectOption("1");
        buyer.press("Continue to check");
        buyer.page().waitForURL(url -> url.contains("/customer/check-order"));
        return SentAgain.recorded(buyer, () -> buyer.page().locator("#order").click());
    }

    private static String anUnpaidInvoice() {
        try (var buyer = DemoPersonAtWork.named("Ben Carver")) {
            orders(buyer);
            return Ids.one("select i.number from invoice i join pack_order o on o.id = i.order_id where o.reference = '"
                    + buyer.parameter("reference") + "'");
        }
    }

    private static long organisationOf(String order) {
        return Long.parseLong(Ids.one("select organisation_id from pack_order where reference = '" + order + "'"));
    }

    private static String payments(String invoice) {
        return Ids.one("select count(*) from payment p join invoice i on i.id = p.invoice_id where i.number = '"
                + invoice + "'");
    }
}
