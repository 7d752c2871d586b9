package org.packledger.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a raw mail with Jakarta Mail, within bounds. */
final class MailReader {

    /** The greatest mail that is read, in bytes. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int SUBJECT = 160;
    private static final int MOST_REFERENCES = 100;
    private static final Pattern NAMED = Pattern.compile("<[^<>\\s]{1,480}>");
    private static final List<String> DELIVERED = List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To");

    private MailReader() {}

    /**
     * What this mail says.
     *
     * @param ours the address that our letters come from
     * @throws UnreadableMail when not even its head can be read
     */
    static ReadMail read(byte[] raw, String ours) throws UnreadableMail {
        try {
            MimeMessage mail = new MimeMessage(session(), new SharedByteArrayInputStream(raw));
            String sender = sender(mail);
            return new ReadMail(
                    sender,
                    recipients(mail),
                    references(mail),
                    subject(mail),
                    header(mail, "Authentication-Results"),
                    AutomaticSign.of(mail, sender, ours),
                    raw.length > MOST_BYTES ? ReadMail.Body.unread(TriageReason.TOO_LARGE) : body(mail));
        } catch (MessagingException | RuntimeException e) {
            // The decoders of other people meet whatever somebody sends; what they trip over is for a person to look
            // at.
            throw new UnreadableMail(TriageReason.UNREADABLE, e);
        }
    }

    /** How a mail names itself. */
    static Optional<String> messageId(MimeMessage mail) throws MessagingException {
        return header(mail, "Message-ID").stream()
                .map(NAMED::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(found -> found.group())
                .findFirst();
    }

    /** Nothing is fetched, and letters outside of ASCII are taken as what they are. */
    static Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.mime.allowutf8", "true");
        properties.setProperty("mail.mime.address.strict", "false");
        return Session.getInstance(properties);
    }

    private static ReadMail.Body body(MimeMessage mail) {
        BodyWalk walk = new BodyWalk();
        try {
            String text = CleanText.lines(walk.words(mail));
            return ReadMail.Body.of(Quotes.of(text), walk.files());
        } catch (UnreadableMail e) {
            return ReadMail.Body.unread(e.reason());
        }
    }

    static String sender(MimeMessage mail) throws MessagingException {
        List<String> fields = header(mail, "From");
        if (fields.size() != 1) {
            return "";
        }
        try {
            InternetAddress[] from = InternetAddress.parseHeader(fields.get(0), false);
            boolean one = from.length == 1 && !from[0].isGroup() && from[0].getAddress() != null;
            return one ? from[0].getAddress().toLowerCase(Locale.ROOT) : "";
        } catch (AddressException e) {
            return "";
        }
    }

    private static List<String> recipients(MimeMessage mail) throws MessagingException {
        List<String> all = new ArrayList<>();
        for (String name : DELIVERED) {
            for (String field : header(mail, name)) {
                all.addAll(addresses(field));
            }
        }
        return all;
    }

    private static List<String> addresses(String field) {
        try {
            return Arrays.stream((Address[]) InternetAddress.parseHeader(field, false))
                    .map(address -> ((InternetAddress) address).getAddress())
                    .filter(address -> address != null)
                    .limit(MOST_REFERENCES)
                    .toList();
        } catch (AddressException e) {
            return List.of();
        }
    }

    private static List<String> references(MimeMessage mail) throws MessagingException {
        List<String> all = new ArrayList<>(named(header(mail, "References")));
        Collections.reverse(all);
        List<String> answered = new ArrayList<>(named(header(mail, "In-Reply-To")));
        answered.addAll(all);
        return answered.stream().distinct().limit(MOST_REFERENCES).toList();
    }

    private static List<String> named(List<String> fields) {
        return NAMED.matcher(String.join(" ", fields))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String subject(MimeMessage mail) throws MessagingException {
        return CleanText.line(Optional.ofNullable(mail.getSubject()).orElse(""), SUBJECT);
    }

    private static List<String> header(MimeMessage mail, String name) throws MessagingException {
        String[] values = mail.getHeader(name);
        return values == null ? List.of() : List.of(values);
    }
}
