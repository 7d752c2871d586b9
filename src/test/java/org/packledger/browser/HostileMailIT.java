package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.packledger.it.JdbcAsOwner;

/**
 * Three hundred hostile texts in letters through a mail server, of a customer and of strangers, and in our letters: on the
 * pages of both sides and in the reader's mail program nothing runs and nothing is fetched.
 */
class HostileMailIT {

    private static final String WRITER = "Leo Park";
    private static final String READER = "reader@hostile.example";

    /** Texts of one conversation, and of one letter of a stranger or of ours. */
    private static final int TOGETHER = 20;

    /** Texts of one letter of a conversation. */
    private static final int A_LETTER = 5;

    @Test
    void nothingThatLettersBringRunsOrFetches() throws Exception {
        Ids.change("delete from lease where name = 'incoming-mail'"); // of a portal that is gone
        long before = Long.parseLong(Ids.one("select coalesce(max(id), 0) from incoming_mail"));
        try (ArrivedLetters arrived = ArrivedLetters.after(before);
                Trap trap = Trap.set();
                MailPortal portal = MailPortal.start()) {
            assertThat(arrived).isNotNull();
            List<String> texts = HostileTexts.with(trap.address());
            assertThat(texts).hasSizeGreaterThanOrEqualTo(300);
            int strangers = strangers(portal, texts);
            int letters = customer(portal, texts);
            goOut(texts);
            await("select count(*) = " + (letters + strangers)
                    + " from incoming_mail where state <> 'WAITING' and id > " + before);
            String ours = " from incoming_mail where id > " + before + " and state ";
            assertThat(Ids.one("select count(*)" + ours + "= 'TRIAGE'")).isEqualTo(Integer.toString(strangers));
            assertThat(Ids.one("select count(*)" + ours + "= 'OPENED'"))
                    .isEqualTo(Integer.toString((texts.size() + TOGETHER - 1) / TOGETHER));
            List<String> incidents = Ids.all("select incident_number" + ours + "= 'OPENED'");
            try (var agent = DemoPersonAtWork.at(portal.address(), "Maya Lindqvist")) {
                answer(agent, incidents.get(0), texts);
                HostileTextIT.look(agent, staffs(incidents, Ids.all("select id" + ours + "= 'TRIAGE'"), letters));
            }
            try (var customer = DemoPersonAtWork.at(portal.address(), WRITER)) {
                HostileTextIT.look(customer, customers(incidents));
            }
            readLetters(portal, texts);
            assertThat(trap.calls()).isEmpty();
        }
    }

    /** Conversations of a few letters each. */
    private static int customer(MailPortal portal, List<String> texts) throws Exception {
        HostileLetters letters = HostileLetters.of(email());
        int sent = 0;
        for (int i = 0; i < texts.size(); i += A_LETTER) {
            if (i % TOGETHER == 0) {
                letters.begin();
            }
            portal.deliver(letters.saying(texts.subList(i, Math.min(texts.size(), i + A_LETTER))));
            sent++;
        }
        return sent;
    }

    /** What nobody knows waits for a person, and so does what is too large, too deep or in too many pieces. */
    private static int strangers(MailPortal portal, List<String> texts) throws Exception {
        int sent = 0;
        for (int i = 0; i < texts.size(); i += TOGETHER) {
            HostileLetters letters = HostileLetters.of("stranger" + i + "@hostile.example");
            portal.deliver(letters.saying(texts.subList(i, Math.min(texts.size(), i + TOGETHER))));
            sent++;
        }
        HostileLetters letters = HostileLetters.of(email());
        portal.deliver(letters.ofManyParts(10_000, texts.get(0)));
        portal.deliver(letters.ofManyLevels(200, texts.get(1)));
        String long10 = texts.get(2).repeat(10 * 1024 * 1024 / texts.get(2).length());
        portal.deliver(letters.saying(List.of(long10)));
        return sent + 3;
    }

    /** The same texts in letters that wait to be sent. */
    private static void goOut(List<String> texts) throws SQLException {
        try (Connection connection = JdbcAsOwner.open();
                PreparedStatement letter = connection.prepareStatement(
                        "insert into outbox (kind, recipient, subject, body, created_at, due_at) values ('ANSWERED', ?, ?, ?,"
                                + " utc_timestamp(6), utc_timestamp(6))")) {
            for (int i = 0; i < texts.size(); i += TOGETHER) {
                letter.setString(1, READER);
                letter.setString(2, HostileTexts.name(texts.get(i), 160));
                letter.setString(3, String.join("\n\n", texts.subList(i, Math.min(texts.size(), i + TOGETHER))));
                letter.executeUpdate();
            }
        }
    }

    /** An agent answers with the same words, which go out to the customer. */
    private static void answer(DemoPersonAtWork agent, String incident, List<String> texts) {
        agent.open("staff/incident?number=" + incident);
        agent.page().locator("#answer").fill(String.join("\n\n", texts.subList(0, TOGETHER)));
        agent.page().locator("#send").click();
        agent.page().locator("[data-received]").first().waitFor();
    }

    private static List<String> staffs(List<String> incidents, List<String> waiting, int letters) {
        List<String> all = new ArrayList<>();
        for (String view : List.of("", "&q=" + PlantedTexts.word())) {
            all.add("staff/inbox?view=ALL" + view);
        }
        for (int page = 1; page <= letters / 25 + 1; page++) {
            all.add("staff/incoming-mail?state=REPLIED&page=" + page);
        }
        all.add("staff/incoming-mail?state=OPENED");
        all.add("staff/incoming-mail");
        incidents.forEach(number -> all.add("staff/incident?number=" + number));
        waiting.forEach(id -> all.add("staff/one-mail?id=" + id));
        return all;
    }

    private static List<String> customers(List<String> incidents) {
        List<String> all = new ArrayList<>(List.of("customer/home", "customer/incidents"));
        incidents.forEach(number -> all.add("customer/incident?number=" + number));
        return all;
    }

    /** In a reader without any protection of its own. */
    private static void readLetters(MailPortal portal, List<String> texts) throws Exception {
        int wanted = (texts.size() + TOGETHER - 1) / TOGETHER;
        await("select count(*) = " + wanted + " from outbox where recipient = '" + READER
                + "' and sent_at is not null");
        await("select count(*) > 0 from outbox where kind = 'ANSWERED' and sent_at is not null and recipient = '"
                + email() + "'");
        List<MimeMessage> letters = new ArrayList<>(portal.letters(READER));
        assertThat(letters).hasSize(wanted);
        letters.addAll(portal.letters(email()));
        try (var reader = Browser.visitor(portal.address())) {
            List<String> fetched = new ArrayList<>();
            reader.page().onRequest(request -> fetched.add(request.url()));
            for (MimeMessage letter : letters) {
                reader.page().setContent(page(letter));
                assertThat(reader.page().evaluate("window.ran"))
                        .as(letter.getSubject())
                        .isNull();
                assertThat(reader.page()
                                .locator("body *:not(p, br, a), head *:not(meta[charset], title)")
                                .count())
                        .as(letter.getSubject())
                        .isZero();
                assertThat(reader.page().locator("a:not([href^='http'])").count())
                        .isZero();
            }
            assertThat(fetched).isEmpty();
            reader.sawNoComplaint();
        }
    }

    private static String page(MimeMessage letter) throws Exception {
        Multipart both = (Multipart) letter.getContent();
        for (int i = 0; i < both.getCount(); i++) {
            BodyPart part = both.getBodyPart(i);
            if (part.isMimeType("text/html")) {
                return part.getContent().toString();
            }
        }
        throw new AssertionError("no page in " + letter.getSubject());
    }

    private static String email() {
        return Ids.one("select email from contact where name = '" + WRITER + "'");
    }

    private static void await(String isSo) throws InterruptedException {
        long end = System.nanoTime() + 120_000_000_000L;
        while (!Ids.one(isSo).equals("1")) {
            assertThat(System.nanoTime()).as(isSo).isLessThan(end);
            Thread.sleep(300);
        }
    }
}
