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

    /** One letter of the conversation: words and pages in turn. */
    byte[] saying(String text) throws MessagingException, IOException {
        MimeMultipart parts = new MimeMultipart(words(text), file(text));
        MimeMessage mail = headed(text);
        mail.setContent(parts);
        return sent(mail);
    }

    /** A letter with so many parts, one in the other, or beside one another. */
    byte[] of(int parts, boolean nested, String text) throws MessagingException, IOException {
        MimeMultipart all = new MimeMultipart(words(text));
        for (int i = 1; i < parts; i++) {
            if (nested) {
                MimeBodyPart inner = new MimeBodyPart();
                inner.setContent(all);
                all = new MimeMultipart(inner);
            } else {
                all.addBodyPart(words("x"));
            }
        }
        MimeMessage mail = headed(text);
        mail.setContent(all);
        return sent(mail);
    }

    private MimeMessage headed(String text) throws MessagingException, IOException {
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setFrom(new InternetAddress(sender, HostileTexts.name(text, 120), "UTF-8"));
        mail.setRecipients(MimeMessage.RecipientType.TO, MailPortal.SUPPORT);
        mail.setSubject(HostileTexts.name(text, 160), "UTF-8");
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
}
