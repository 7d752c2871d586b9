package org.packledger.it;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A mail as it comes from a sender whose domain our server has looked at; more lines make it something else. */
public final class TestMail {

    /** The name under which our server writes what it found out. */
    static final String SERVER = "mx.example.org";

    private final String id = "<" + UUID.randomUUID() + "@elsewhere.example>";
    private final List<String> head = new ArrayList<>();
    private String body = "Hello";

    private TestMail() {}

    static TestMail from(String sender) {
        return unproven(sender)
                .with("Authentication-Results: " + SERVER + "; dmarc=pass header.from="
                        + sender.substring(sender.indexOf('@') + 1));
    }

    /** Nobody says where it comes from. */
    static TestMail unproven(String sender) {
        return nobodys().with("From: " + sender);
    }

    /** Without a sender. */
    static TestMail nobodys() {
        TestMail mail = new TestMail();
        return mail.with("Message-ID: " + mail.id)
                .with("Date: Tue, 3 Mar 2026 10:00:00 +0000")
                .with("To: support@example.org");
    }

    TestMail with(String line) {
        head.add(line);
        return this;
    }

    TestMail subject(String subject) {
        return with("Subject: " + subject);
    }

    TestMail answering(String reference) {
        return with("In-Reply-To: " + reference);
    }

    /** The body; also its parts, when the head says so. */
    TestMail saying(String... lines) {
        body = String.join("\r\n", lines);
        return this;
    }

    String id() {
        return id;
    }

    byte[] raw() {
        return (String.join("\r\n", head) + "\r\n\r\n" + body + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The same mail, as it looks when it came on another way. */
    byte[] again() {
        return ("Received: from elsewhere\r\nDelivered-To: other@example.org\r\n"
                        + new String(raw(), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
    }
}
