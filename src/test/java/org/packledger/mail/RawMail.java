package org.packledger.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Mails as they are on the wire. */
final class RawMail {

    private RawMail() {}

    /** Of these lines: those of the head, an empty one, those of the body. */
    static byte[] of(String... lines) {
        return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    static MimeMessage parsed(String... lines) {
        try {
            return new MimeMessage(MailReader.session(), new ByteArrayInputStream(of(lines)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What Packledger reads in it. */
    static ReadMail read(String... lines) throws UnreadableMail {
        return MailReader.read(of(lines), "portal@example.org");
    }
}
