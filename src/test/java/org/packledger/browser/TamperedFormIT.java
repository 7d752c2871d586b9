package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What a page does not show cannot be sent either: forms put together by hand, with the view, the nonce and the session of somebody who may
 * see the page, for what they may not do there. Nothing comes of any of them.
 */
class TamperedFormIT {

    /** Builds the form in the page itself, where cookies, view state and intent are those of the person, and sends it. */
    private static final String SEND = """
            ([address, fields]) => {
              const form = document.createElement('form');
              form.method = 'post'; form.action = address;
              const put = (name, value) => {
                const field = document.createElement('input');
                field.type = 'hidden'; field.name = name; field.value = value; form.appendChild(field);
              };
              for (const [name, value] of Object.entries(fields)) put(name, value);
              const state = document.querySelector('input[name="jakarta.faces.ViewState"]');
              if (state && !('jakarta.faces.ViewState' in fields)) put('jakarta.faces.ViewState', state.value);
              document.body.appendChild(form);
              form.submit();
            }
            """;

    @Test
    void whoAgreesToNoCostsAcceptsNothingByAFormOfTheirOwn() {
        long number = proposed();
        try (var requester = DemoPersonAtWork.named("Leo Park")) {
            requester.visit("customer/incident?number=" + number);
            assertThat(requester.page().locator("input[id$=accept]").count()).isZero();
            for (String form : List.of("accepting", "declining", "j_idt0:0:accepting")) {
                requester.open("customer/incident?number=" + number);
                send(
                        requester,
                        requester.page().url(),
                        Map.of(
                                form,
                                form,
                                "accept",
                                "x",
                                form + ":accept",
                                "x",
                                "accept-intent",
                                Ids.one("select uuid()")));
            }
            assertUnanswered(number);
        }
    }

    @Test
    void anotherOrganisationsIncidentIsNotReachedByTheHiddenFieldOfAForm() {
        long number = proposed();
        try (var stranger = DemoPersonAtWork.named("Kai Brandt")) {
            stranger.visitor().forgiving("404").forgiving("403");
            stranger.visit("customer/incidents");
            String own =
                    Ids.one("select number from incident where organisation_id = 2 and status <> 'SOLVED' limit 1");
            stranger.open("customer/incident?number=" + own);
            for (String state : List.of("", "gone:gone")) {
                stranger.open("customer/incident?number=" + own);
                var fields = new java.util.HashMap<>(Map.of(
                        "accepting", "accepting",
                        "accept", "x",
                        "withdrawing", "withdrawing",
                        "withdraw", "x",
                        "withdrawal", "none of mine",
                        "replying", "replying",
                        "about-key", Long.toString(number),
                        "number", Long.toString(number)));
                if (!state.isEmpty()) {
                    fields.put("jakarta.faces.ViewState", state);
                }
                send(stranger, stranger.page().url(), fields);
            }
            assertUnanswered(number);
            assertThat(Ids.one("select status from incident where number = " + number))
                    .isNotEqualTo("SOLVED");
        }
    }

    @Test
    void staffsFormsAreClosedToCustomers() {
        long number = proposed();
        for (String page : List.of("staff/close-incident", "staff/propose-verdict", "staff/appeal", "admin/policy")) {
            try (var owner = DemoPersonAtWork.named("Anna Roy")) {
                owner.open("customer/incident?number=" + number);
                String address = PortalUnderTest.address()
                        .resolve(page + "?number=" + number)
                        .toString();
                Map<String, String> fields =
                        Map.of("close", "close", "reason", "INVESTIGATION", "do", "x", "begin", "x");
                assertThat(send(owner, address, fields).status()).as(page).isEqualTo(403);
            }
        }
        assertThat(Ids.one("select count(*) from verdict v join incident i on i.id = v.incident_id where i.number = "
                        + number))
                .isEqualTo("0");
    }

    /** The page chooses nothing, and what is sent without a choice or with a choice that is none is refused by the desk. */
    @Test
    void closingChoosesNothingAndARemovedOrInventedReasonClosesNothing() {
        long number = proposed();
        try (var agent = DemoPersonAtWork.named("Maya Lindqvist")) {
            agent.visit("staff/close-incident?number=" + number);
            assertThat(agent.page().locator("#close input:checked").count()).isZero();
            for (String reason : List.of("", "PRODUCT_AT_FAULT", "INVENTED", "INVESTIGATION")) {
                agent.open("staff/close-incident?number=" + number);
                agent.page().locator("#explanation").fill("So it was.");
                agent.page().evaluate("""
                                reason => {
                                  const close = document.querySelector('#close');
                                  const box = close.querySelector('input[name="reason"]');
                                  const field = document.createElement('input');
                                  field.type = 'hidden'; field.name = box ? box.name : 'reason'; field.value = reason;
                                  close.appendChild(field);
                                }
                                """, reason);
                agent.page()
                        .waitForResponse(
                                response -> response.request().isNavigationRequest()
                                        && "POST".equals(response.request().method()),
                                () -> agent.page().locator("#do").click());
                agent.page().waitForLoadState();
            }
            assertThat(Ids.one(
                            "select count(*) from verdict v join incident i on i.id = v.incident_id where i.number = "
                                    + number))
                    .isEqualTo("0");
            agent.sawNoComplaint();
        }
    }

    private static void assertUnanswered(long number) {
        assertThat(Ids.one(
                        "select group_concat(p.status) from verdict_proposal p join incident i on i.id = p.incident_id"
                                + " where i.number = " + number))
                .isEqualTo("PROPOSED");
        assertThat(Ids.one("select count(*) from consent c join incident i on i.id = c.incident_id where i.number = "
                        + number))
                .isEqualTo("0");
    }

    private static Response send(DemoPersonAtWork person, String address, Map<String, String> fields) {
        person.page().evaluate("window.before = true");
        Response answer = person.page()
                .waitForResponse(
                        response -> response.request().isNavigationRequest()
                                && "POST".equals(response.request().method()),
                        () -> person.page().evaluate(SEND, List.of(address, fields)));
        person.page().waitForFunction("!window.before"); // the answer may lead to another page
        person.page().waitForLoadState();
        return answer;
    }

    /** An incident of the Harbour Clinic whose proposed verdict waits. */
    private static long proposed() {
        long number;
        try (var requester = DemoPersonAtWork.named("Leo Park")) {
            requester.visit("customer/new-incident");
            requester.page().locator("#subject").fill("Not without a word");
            requester.page().locator("#category").selectOption("DELIVERY");
            requester.page().locator("#text").fill("Please look.");
            requester.page().locator("#open").click();
            requester.page().waitForURL(url -> url.contains("/customer/incident?"));
            number = Long.parseLong(requester.parameter("number"));
        }
        try (var agent = DemoPersonAtWork.named("Maya Lindqvist")) {
            agent.open("staff/propose-verdict?number=" + number);
            agent.choose("Investigation of why");
            agent.page().locator("#proof").fill("Looking through the trace of that day.");
            agent.page().locator("#explanation").fill("We would look into it for you.");
            agent.page().locator("#propose").click();
            agent.page().waitForURL(url -> url.contains("/staff/incident?"));
        }
        return number;
    }
}
