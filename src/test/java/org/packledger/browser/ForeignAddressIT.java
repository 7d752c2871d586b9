package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What belongs to another organisation does not exist for who asks by address. */
class ForeignAddressIT {

    @Test
    void anotherOrganisationsThingsAreNotFound() {
        String maples = "2";
        List<String> foreign = List.of(
                "customer/incident?number="
                        + Ids.one("select number from incident where organisation_id = " + maples + " limit 1"),
                "customer/invoice?number="
                        + Ids.one("select number from invoice where organisation_id = " + maples + " limit 1"),
                "customer/order?reference=" + Ids.order(2),
                "customer/debit?entry=" + beyond(1),
                "customer/statement?organisation=" + maples + "&book=" + maples + "&from=x");
        try (var owner = DemoPersonAtWork.named("Anna Roy")) {
            owner.visitor().forgiving("404");
            for (String address : foreign.subList(0, 4)) {
                assertThat(owner.open(address).status()).as(address).isEqualTo(404);
                owner.visitor().findsPageAccessible();
            }
            owner.open(foreign.get(4));
            assertThat(owner.reads()).doesNotContain("Kai Brandt", "Maple");
            owner.sawNoComplaint();
        }
    }

    @Test
    void aNumberThatIsNoneIsNotFound() {
        try (var owner = DemoPersonAtWork.named("Anna Roy")) {
            owner.visitor().forgiving("404");
            for (String bad : List.of("-1", "0", "99999999999999999999", "x", "1%27%20or%201=1", "%3Cscript%3E")) {
                for (String page :
                        List.of("customer/incident?number=", "customer/debit?entry=", "customer/order?reference=")) {
                    assertThat(owner.open(page + bad).status()).as(page + bad).isEqualTo(404);
                }
            }
            owner.sawNoComplaint();
        }
    }

    @Test
    void othersRoomsAreClosed() {
        try (var owner = DemoPersonAtWork.named("Anna Roy")) {
            owner.visitor().forgiving("403");
            for (String room : List.of("staff/inbox", "audit/overview", "admin/users", "audit/journal")) {
                assertThat(owner.open(room).status()).as(room).isEqualTo(403);
            }
            owner.visitor().findsPageAccessible();
            owner.sawNoComplaint();
        }
    }

    @Test
    void aSessionInAnAddressIsNobodys() throws Exception {
        try (var owner = DemoPersonAtWork.named("Anna Roy")) {
            Cookie session = owner.page().context().cookies().stream()
                    .filter(cookie -> cookie.name.equals("packledger"))
                    .findFirst()
                    .orElseThrow();
            URI home = PortalUnderTest.address().resolve("customer/home");
            assertThat(answer(HttpRequest.newBuilder(home).header("Cookie", "packledger=" + session.value)))
                    .isEqualTo(200);
            assertThat(answer(HttpRequest.newBuilder(URI.create(home + ";packledger=" + session.value))))
                    .isNotEqualTo(200);
        }
    }

    private static int answer(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static String beyond(long book) {
        return Long.toString(Long.parseLong(Ids.one("select next_number from book where id = " + book)) + 5);
    }
}
