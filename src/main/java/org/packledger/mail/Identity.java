package org.packledger.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;

/**
 * By what a mail is recognised when it comes again on another way: how it names itself, and its sender, date, subject and
 * body. What servers add on the way does not count; another text under the same name is another mail.
 *
 * @param messageId as it names itself, with its angle brackets
 * @param hash of all that counts
 */
record Identity(Optional<String> messageId, Fingerprint hash) {

    private static final List<String> COUNT =
            List.of("Message-ID", "From", "Date", "Subject", "Content-Type", "Content-Transfer-Encoding");
    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    static Identity of(byte[] raw) {
        String body = new String(raw, endOfHead(raw), raw.length - endOfHead(raw), StandardCharsets.ISO_8859_1);
        try {
            MimeMessage mail = new MimeMessage(MailReader.session(), new SharedByteArrayInputStream(raw));
            Object[] parts = new Object[COUNT.size() + 1];
            for (int i = 0; i < COUNT.size(); i++) {
                parts[i] = Arrays.toString(mail.getHeader(COUNT.get(i)));
            }
            parts[COUNT.size()] = body;
            return new Identity(MailReader.messageId(mail), Fingerprint.of(parts));
        } catch (MessagingException | RuntimeException e) {
            return new Identity(Optional.empty(), Fingerprint.of(new String(raw, StandardCharsets.ISO_8859_1)));
        }
    }

    /** The same for the same mail, and nobody can foresee it who does not have the mail. */
    Intent intent() {
        return new Intent(UUID.nameUUIDFromBytes(("mail/" + hash.hex()).getBytes(StandardCharsets.UTF_8)));
    }

    private static int endOfHead(byte[] raw) {
        for (int i = 0; i + END_OF_HEAD.length <= raw.length; i++) {
            if (raw[i] == '\r' && Arrays.equals(raw, i, i + END_OF_HEAD.length, END_OF_HEAD, 0, END_OF_HEAD.length)) {
                return i + END_OF_HEAD.length;
            }
        }
        return raw.length;
    }
}
