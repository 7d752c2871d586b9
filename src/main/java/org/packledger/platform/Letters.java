package org.packledger.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Letters to people, in their language, into the outbox of the transaction: subject and body are the texts
 * {@code mail.<kind>.subject} and {@code mail.<kind>.body}.
 */
@ApplicationScoped
public class Letters {

    /** What a person must decide, pays for or asked for just now: sent at once whatever they chose. */
    private static final Set<String> NEEDED = Set.of(
            "VERDICT_PROPOSED",
            "COVERED_BEFOREHAND",
            "AGREEMENT_RECORDED",
            "AGREEMENT_DENIED",
            "DEBITED",
            "APPEAL_MADE",
            "APPEAL_UPHELD",
            "APPEAL_REJECTED",
            "DEBIT_GIVEN_BACK",
            "MAIL_ACCEPT",
            "MAIL_DECLINE",
            "MAIL_APPEAL",
            "MAIL_BALANCE",
            "MAIL_REFUSED",
            DigestDesk.KIND);

    /** Begins and ends the line above which an answer is written. */
    public static final String ABOVE = "##-";

    @Inject
    private Outbox outbox;

    @Inject
    private ReplyAddresses replies;

    /** Where people reach the portal, without a slash at the end; empty: letters name the page only. */
    @Inject
    @ConfigProperty(name = "packledger.address")
    private Optional<String> address;

    /**
     * Whom a letter goes to.
     *
     * @param email one address
     * @param language such as {@code fr}, or null
     * @param letters what they want to be sent
     */
    public record Reader(String email, String language, LetterChoice letters) {

        Locale locale() {
            return language == null ? Locale.ENGLISH : Locale.forLanguageTag(language);
        }
    }

    /**
     * A value that is itself a text.
     *
     * @param key of the bundle
     * @param otherwise by language, where the bundle has no such text
     */
    public record Named(String key, Map<String, String> otherwise) {

        /** A text that the bundle has. */
        public Named(String key) {
            this(key, Map.of());
        }

        String in(ResourceBundle texts, Locale locale) {
            return texts.containsKey(key) ? texts.getString(key) : otherwise.getOrDefault(locale.getLanguage(), key);
        }
    }

    /**
     * A value that is itself a text with values. A list of them is said one after the other; an empty one says nothing.
     *
     * @param key of the bundle
     */
    public record Told(String key, List<Object> values) {

        /** A text with these values. */
        public static Told of(String key, Object... values) {
            return new Told(key, List.of(values));
        }
    }

    /**
     * A value that is the address of a page.
     *
     * @param path such as {@code /kb/a-question}
     */
    public record Place(String path) {}

    /**
     * Sends it after the commit.
     *
     * @param path where the reader finds out more, such as {@code /customer/incident?number=1}
     */
    public void write(Reader reader, String kind, String path, Object... values) {
        write(Optional.empty(), reader, kind, path, values);
    }

    /** The same about something that the reader may answer to. */
    public void write(Topic topic, Reader reader, String kind, String path, Object... values) {
        write(Optional.of(topic), reader, kind, path, values);
    }

    /** The same, about something or not. */
    public void write(Optional<Topic> topic, Reader reader, String kind, String path, Object... values) {
        boolean atOnce = reader.letters() == LetterChoice.EACH || NEEDED.contains(kind);
        if (!atOnce && reader.letters() == LetterChoice.NEEDED) {
            return;
        }
        ResourceBundle texts = ResourceBundle.getBundle(
                "messages", reader.locale(), Thread.currentThread().getContextClassLoader());
        Object[] shown = Arrays.stream(values)
                .map(value -> shown(value, texts, reader.locale()))
                .toArray();
        String body = filled(texts, "mail." + kind + ".body", reader.locale(), shown) + "\n\n" + address.orElse("")
                + path + "\n";
        outbox.put(new Letter(
                kind,
                reader.email(),
                reader.locale().toLanguageTag(),
                oneLine(filled(texts, "mail." + kind + ".subject", reader.locale(), shown)),
                topic.filter(any -> atOnce && replies.areRead())
                        .map(about -> answerable(about, texts, body))
                        .orElse(body),
                topic,
                !atOnce));
    }

    /** Says where to write, for what the answer quotes is folded away by this line, and how to decide by a word. */
    private static String answerable(Topic topic, ResourceBundle texts, String body) {
        String how = topic.decides()
                .map(decides -> "\n" + texts.getString("mail.decide." + decides.charAt(0)) + "\n")
                .orElse("");
        return ABOVE + " " + texts.getString("mail.above") + " " + ABOVE + "\n\n" + body + how;
    }

    private Object shown(Object value, ResourceBundle texts, Locale locale) {
        if (value instanceof Named named) {
            return named.in(texts, locale);
        }
        if (value instanceof Place place) {
            return address.orElse("") + place.path();
        }
        if (value instanceof Told told) {
            Object[] values = told.values().stream()
                    .map(each -> shown(each, texts, locale))
                    .toArray();
            return filled(texts, told.key(), locale, values);
        }
        if (value instanceof List<?> all) {
            return all.stream()
                    .map(each -> shown(each, texts, locale).toString())
                    .collect(Collectors.joining());
        }
        return value instanceof LocalDate day
                ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(day)
                : value;
    }

    private static String filled(ResourceBundle texts, String key, Locale locale, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }

    /** A subject is one line and fits its column. */
    private static String oneLine(String subject) {
        String line = subject.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= 200 ? line : line.substring(0, 199) + "…";
    }
}
