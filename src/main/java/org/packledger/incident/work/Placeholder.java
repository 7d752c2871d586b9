package org.packledger.incident.work;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a canned reply leaves open until it is used; written in braces, such as {@code {customer}}. There are no others. */
public enum Placeholder {
    /** The customer's name. */
    CUSTOMER,
    /** Who opened the incident. */
    CONTACT,
    /** The incident's number. */
    INCIDENT,
    /** The incident's subject. */
    SUBJECT,
    /** Who answers. */
    AGENT,
    /** The vendor's name. */
    VENDOR,
    /** Title and address of the older article that fits the subject best; nothing when none does. */
    ARTICLE;

    /** As it is written, braces and all. */
    public String written() {
        return "{" + word() + "}";
    }

    /** All of them as they are written, with blanks between. */
    public static String all() {
        return Arrays.stream(values()).map(Placeholder::written).collect(Collectors.joining(" "));
    }

    static Optional<Placeholder> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
