package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An agent works a morning without touching the mouse: ten incidents are taken, answered, judged and closed. */
class KeyboardIT {

    private static final String CLINIC = "1";

    /** The incidents, and how each is closed: by a fault question, a free reason, a note, or an article. */
    private static final List<String> WAYS = List.of(
            "fault",
            "missing",
            "GENERAL_QUESTION",
            "FEATURE_REQUEST",
            "BUG_REPORT",
            "CUSTOMER_FEEDBACK",
            "WITHDRAWN",
            "INVESTIGATION",
            "THIRD_PARTY",
            "ANSWER_AVAILABLE");

    private static final Map<String, String> BILLABLE = Map.of(
            "INVESTIGATION", "Traced the three messages of that day.",
            "THIRD_PARTY", "The postmaster of the supplier.",
            "ANSWER_AVAILABLE", "quarantine");

    @Test
    void tenIncidentsAreWorkedWithTheKeyboardAlone() {
        List<String> numbers = tenAreOpened();
        long debits = debits();
        try (Visitor agent = Browser.visitor()) {
            Keys keys = new Keys(agent.page());
            signIn(agent, keys);
            helpIsShown(keys);
            for (int i = 0; i < WAYS.size(); i++) {
                takeAndAnswer(keys, numbers.get(i));
                if (BILLABLE.containsKey(WAYS.get(i))) {
                    agree(keys, WAYS.get(i));
                }
                keys.leadTo("/staff/close-incident?number=" + numbers.get(i), "c");
                judge(keys, WAYS.get(i));
                keys.leadTo("/staff/incident?number=" + numbers.get(i), "Control+Enter")
                        .sees("[data-received]");
            }
            agent.sawNoComplaint();
        }
        assertThat(debits() - debits).isEqualTo(BILLABLE.size());
        for (int i = 0; i < WAYS.size(); i++) {
            assertThat(ended(numbers.get(i)))
                    .as(WAYS.get(i))
                    .isEqualTo("SOLVED Maya Lindqvist " + reason(WAYS.get(i)) + " "
                            + (BILLABLE.containsKey(WAYS.get(i)) ? "1 INCIDENT_SETTLED" : "0 INCIDENT_FREE"));
        }
    }

    private static void signIn(Visitor agent, Keys keys) {
        agent.open("sign-in");
        keys.tabTo("input[type=submit][value='Maya Lindqvist']").leadTo("/staff/inbox", "Enter");
    }

    private static void helpIsShown(Keys keys) {
        keys.press("?").sees("dialog#keys").press("Escape");
    }

    private static void takeAndAnswer(Keys keys, String number) {
        keys.leadTo("/staff/inbox", "g", "i");
        keys.press("/").type(number).leadTo("q=" + number, "Enter");
        keys.leadTo("/staff/incident?number=" + number, "j", "Enter");
        keys.leadTo("/staff/incident", "a").sees("[data-received]");
        keys.press("n").type("Like the one of last week.").leadTo("/staff/incident", "Control+Enter");
        keys.sees("article.note");
        keys.press("r").type("Thank you, we are looking at it.").leadTo("/staff/incident", "Control+Enter");
        keys.sees("article.staff");
    }

    /** What the approver said on the telephone is recorded, and a unit is held. */
    private static void agree(Keys keys, String reason) {
        keys.tabTo("details:has(#agreeing) > summary").press("Enter");
        keys.tabTo("#approver").type("Asha").tabTo("#agreed-reason");
        keys.type(label(reason)).tabTo("#how").type("Called us back on our number.");
        keys.leadTo("/staff/incident", "Control+Enter").sees("[data-received]");
    }

    private static void judge(Keys keys, String way) {
        keys.tabTo("#fault");
        switch (way) {
            case "fault" -> keys.press("Space");
            case "missing" -> keys.tabTo("#missing").press("Space");
            default -> keys.tabTo("input[name=reason]").arrowTo(way);
        }
        if (way.equals("ANSWER_AVAILABLE")) {
            keys.tabTo("#article_input").type(BILLABLE.get(way)).sees(".ui-autocomplete-item");
            keys.press("ArrowDown", "Enter").sees("#cited:not(:empty)");
        } else if (BILLABLE.containsKey(way)) {
            keys.tabTo("#proof").type(BILLABLE.get(way));
        }
        keys.tabTo("#explanation").type("This is how it was.");
    }

    private static String label(String reason) {
        return switch (reason) {
            case "INVESTIGATION" -> "Investigation";
            case "THIRD_PARTY" -> "Follow-up";
            default -> "Answer";
        };
    }

    private static String reason(String way) {
        return switch (way) {
            case "fault" -> "PRODUCT_AT_FAULT";
            case "missing" -> "INFORMATION_MISSING";
            default -> way;
        };
    }

    private static List<String> tenAreOpened() {
        List<String> numbers = new ArrayList<>();
        try (var requester = DemoPersonAtWork.named("Leo Park")) {
            for (String way : WAYS) {
                requester.open("customer/new-incident");
                requester.page().locator("#subject").fill("By keyboard: " + way.toLowerCase(java.util.Locale.ROOT));
                requester.page().locator("#category").selectOption("OTHER");
                requester.page().locator("#text").fill("Please look.");
                requester.page().locator("#open").click();
                requester.page().waitForURL(url -> url.contains("/customer/incident?"));
                numbers.add(requester.parameter("number"));
            }
        }
        return numbers;
    }

    private static String ended(String number) {
        return Ids.one("""
                select concat_ws(' ', i.status, s.name, v.reason, v.billable, e.kind)
                from incident i join staff_member s on s.id = i.assignee_id
                join verdict v on v.incident_id = i.id and v.closing = i.closings
                join journal_entry e on e.book_id = v.book_id and e.number = v.entry_number
                where i.number = %s""".formatted(number));
    }

    private static long debits() {
        return Long.parseLong(
                Ids.one("select count(*) from journal_entry where kind = 'INCIDENT_SETTLED' and book_id = " + CLINIC));
    }
}
