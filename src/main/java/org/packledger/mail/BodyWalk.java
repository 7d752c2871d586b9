package org.packledger.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.packledger.incident.attachment.NewFile;

/** Goes through the parts of a mail: its words in the best form that it offers, and its files. Bounded in number and depth. */
final class BodyWalk {

    static final int MOST_PARTS = 1_000;
    static final int DEEPEST = 50;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final List<NewFile> files = new ArrayList<>();
    private int parts;

    /** Words, and whether they were written as words and not as a page. */
    private record Words(String text, boolean plain) {

        static final Words NONE = new Words("", false);

        boolean isBlank() {
            return text.isBlank();
        }
    }

    /**
     * The words of a mail.
     *
     * @throws UnreadableMail when it has too many parts, or cannot be decoded
     */
    String words(Part mail) throws UnreadableMail {
        try {
            return walk(mail, 0).text();
        } catch (MessagingException | IOException | ClassCastException e) {
            throw new UnreadableMail(TriageReason.UNREADABLE, e);
        }
    }

    /** The files that were met. */
    List<NewFile> files() {
        return List.copyOf(files);
    }

    private Words walk(Part part, int depth) throws UnreadableMail, MessagingException, IOException {
        parts++;
        if (parts > MOST_PARTS) {
            throw new UnreadableMail(TriageReason.TOO_MANY_PARTS);
        }
        if (depth > DEEPEST) {
            throw new UnreadableMail(TriageReason.TOO_DEEP);
        }
        if (part.isMimeType("multipart/*")) {
            return ofMany(part, depth);
        }
        boolean written = part.isMimeType("text/plain") || part.isMimeType("text/html");
        if (written && !isFile(part)) {
            String text = decoded(part);
            boolean plain = part.isMimeType("text/plain");
            return new Words(plain ? text : HtmlText.of(text), plain);
        }
        files.add(new NewFile(name(part), part.getInputStream().readAllBytes()));
        return Words.NONE;
    }

    private Words ofMany(Part part, int depth) throws UnreadableMail, MessagingException, IOException {
        Multipart many = (Multipart) part.getContent();
        if (parts + many.getCount() > MOST_PARTS) {
            throw new UnreadableMail(TriageReason.TOO_MANY_PARTS);
        }
        List<Words> all = new ArrayList<>();
        for (int i = 0; i < many.getCount(); i++) {
            BodyPart each = many.getBodyPart(i);
            Words words = walk(each, depth + 1);
            if (!words.isBlank()) {
                all.add(words);
            }
        }
        return part.isMimeType("multipart/alternative") ? best(all) : together(all);
    }

    private static Words best(List<Words> all) {
        return all.stream()
                .filter(Words::plain)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElse(Words.NONE);
    }

    private static Words together(List<Words> all) {
        return new Words(
                String.join("\n\n", all.stream().map(Words::text).toList()),
                all.stream().anyMatch(Words::plain));
    }

    private static boolean isFile(Part part) throws MessagingException {
        return Part.ATTACHMENT.equalsIgnoreCase(disposition(part))
                || !fileName(part).isEmpty();
    }

    private static String disposition(Part part) throws MessagingException {
        try {
            return part.getDisposition();
        } catch (ParseException e) {
            return Part.ATTACHMENT;
        }
    }

    /** What the sender calls it, or a name by what it is. */
    private static String name(Part part) throws MessagingException {
        String given = fileName(part);
        if (!given.isEmpty()) {
            return given;
        }
        return part.isMimeType("text/*") || part.isMimeType("message/*") ? "message.txt" : "attachment";
    }

    private static String fileName(Part part) throws MessagingException {
        try {
            return Optional.ofNullable(part.getFileName())
                    .map(BodyWalk::decodedName)
                    .orElse("");
        } catch (ParseException e) {
            return "";
        }
    }

    private static String decodedName(String name) {
        try {
            return MimeUtility.decodeText(name);
        } catch (java.io.UnsupportedEncodingException e) {
            return name;
        }
    }

    /** In the character set that it says; where it says none, or an unknown one, UTF-8 when it is that, else Western. */
    private static String decoded(Part part) throws MessagingException, IOException {
        byte[] bytes = part.getInputStream().readAllBytes();
        Optional<Charset> said = charset(part.getContentType());
        if (said.isPresent()) {
            return new String(bytes, said.get());
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WESTERN);
        }
    }

    private static Optional<Charset> charset(String contentType) {
        try {
            return Optional.ofNullable(new ContentType(contentType).getParameter("charset"))
                    .filter(said -> !said.equalsIgnoreCase("us-ascii"))
                    .map(MimeUtility::javaCharset)
                    .map(Charset::forName);
        } catch (ParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
