package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static String beyond(long book) {
        return Long.toString(Long.parseLong(Ids.one("select next_number from book where id = " + book)) + 5);
    }
}
