package org.packledger.browser;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Letters whose every part is hostile: what its sender is called, what it is about, what it says, what its file is called and holds. */
final class HostileLetters {

    private static final List<String> ENDINGS = List.of("", ".txt", ".svg", ".html", ".png");

    private final String sender;
    private int written;
    private String first;

    private HostileLetters(String sender) {
        this.sender = sender;
    }

    static HostileLetters of(String sender) {
        return new HostileLetters(sender);
    }

    /** The next letter begins a conversation. */
    void begin() {
        first = null;
    }

    /** One letter of the conversation: words and pages in turn, with a file. */
    byte[] saying(List<String> texts) throws MessagingException, IOException {
        MimeMessage mail = headed(texts.get(0), texts.get(texts.size() - 1));
        mail.setContent(new MimeMultipart(words(String.join("\n\n", texts)), file(texts.get(texts.size() / 2))));
        return sent(mail);
    }

    /** A letter with so many parts beside one another. */
    byte[] ofManyParts(int parts, String text) throws MessagingException, IOException {
        return sent(
                headed(text, text),
                "multipart/mixed; boundary=b",
                ("--b\r\n\r\n" + text + "\r\n").repeat(parts) + "--b--\r\n");
    }

    /** A letter with so many parts, one within the other. */
    byte[] ofManyLevels(int levels, String text) throws MessagingException, IOException {
        StringBuilder body = new StringBuilder();
        for (int level = 1; level < levels; level++) {
            body.append("--b%d\r\nContent-Type: multipart/mixed; boundary=b%d\r\n\r\n".formatted(level - 1, level));
        }
        body.append("--b%d\r\n\r\n".formatted(levels - 1)).append(text).append("\r\n");
        return sent(headed(text, text), "multipart/mixed; boundary=b0", body.toString());
    }

    private MimeMessage headed(String called, String about) throws MessagingException, IOException {
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setFrom(new InternetAddress(sender, HostileTexts.name(called, 120), "UTF-8"));
        mail.setRecipients(MimeMessage.RecipientType.TO, MailPortal.SUPPORT);
        mail.setSubject(HostileTexts.name(about, 160), "UTF-8");
        mail.setHeader(
                "Authentication-Results",
                MailPortal.MAIL_EXCHANGER + "; dmarc=pass header.from=" + sender.substring(sender.indexOf('@') + 1));
        if (first != null) {
            mail.setHeader("In-Reply-To", first);
        }
        return mail;
    }

    private MimeBodyPart words(String text) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(PlantedTexts.word() + " " + text, "UTF-8", written % 2 == 0 ? "plain" : "html");
        return part;
    }

    private MimeBodyPart file(String text) throws MessagingException, IOException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, "UTF-8");
        part.setFileName(MimeUtility.encodeText(
                HostileTexts.name(text, 100) + ENDINGS.get(written % ENDINGS.size()), "UTF-8", "B"));
        part.setDisposition(MimeBodyPart.ATTACHMENT);
        return part;
    }

    private byte[] sent(MimeMessage mail) throws MessagingException, IOException {
        mail.saveChanges();
        written++;
        if (first == null) {
            first = mail.getMessageID();
        }
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        mail.writeTo(raw);
        return raw.toByteArray();
    }

    /** The body as it stands: to put so many parts together is what the other side must not be tempted to. */
    private byte[] sent(MimeMessage mail, String type, String body) throws MessagingException, IOException {
        mail.setText("");
        mail.saveChanges();
        mail.setHeader("Content-Type", type);
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        mail.writeTo(raw);
        raw.write(body.getBytes(StandardCharsets.UTF_8));
        return raw.toByteArray();
    }
}
