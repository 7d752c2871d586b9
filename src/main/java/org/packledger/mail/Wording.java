package org.packledger.mail;

import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.packledger.incident.AppealDesk;
import org.packledger.incident.attachment.NewFile;

/**
 * What of a mail becomes a message: its words, what it quotes, its files. What does not fit comes along as a file.
 *
 * @param text never blank
 * @param quoted what was said before, or blank
 */
record Wording(String text, String quoted, List<NewFile> files) {

    /** What one message holds, in characters. */
    static final int LONGEST = 50_000;

    /** For the names of files that were left out. */
    private static final int ROOM = 4_000;

    /**
     * The wording of a mail that has words or files.
     *
     * @param language of its writer, or null
     * @param filesAreTaken whether files can be kept at all
     */
    static Wording of(ReadMail mail, String language, boolean filesAreTaken) {
        return of(mail, mail.body().text().said(), LONGEST, language, filesAreTaken);
    }

    /** The wording of a mail whose first line was an order: what stands below it, with the files. */
    static Wording below(Word.Order order, ReadMail mail, String language, boolean filesAreTaken) {
        int longest = order.word() == Word.APPEAL ? AppealDesk.LONGEST : LONGEST;
        return of(mail, order.rest(), longest, language, filesAreTaken);
    }

    private static Wording of(ReadMail mail, String words, int longest, String language, boolean filesAreTaken) {
        int most = longest - Math.min(ROOM, longest / 2);
        String said = words;
        List<NewFile> all = new ArrayList<>();
        if (said.length() > most) {
            all.add(new NewFile("message.txt", said.getBytes(StandardCharsets.UTF_8)));
            said = shortened(said, most);
        }
        all.addAll(mail.body().files());
        TakenFiles files = TakenFiles.of(all, filesAreTaken);
        ResourceBundle texts = texts(language);
        String text = said.isBlank() ? texts.getString("mailIn.noWords") : said;
        if (!files.leftOut().isEmpty()) {
            text += "\n\n"
                    + MessageFormat.format(texts.getString("mailIn.leftOut"), String.join(", ", files.leftOut()));
        }
        return new Wording(text, shortened(mail.body().text().quoted(), LONGEST), files.taken());
    }

    /** The wording of a mail of which nobody knows what it says. */
    static Wording unreadable() {
        return new Wording(texts(null).getString("mailIn.noWords"), "", List.of());
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle(
                "messages",
                language == null ? Locale.ENGLISH : Locale.forLanguageTag(language),
                Thread.currentThread().getContextClassLoader());
    }

    /** At most so many characters, whole ones; the last says that there was more. */
    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
