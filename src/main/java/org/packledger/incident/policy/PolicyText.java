package org.packledger.incident.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What people read of a reason, or the introduction.
 *
 * @param language such as {@code fr}
 * @param code of the reason, or {@link #INTRODUCTION}
 * @param title what it was, as the customer reads it; blank for the introduction
 * @param words what must be shown for it, or the introduction itself; may be blank for a free reason
 */
public record PolicyText(String language, String code, String title, String words) {

    /** The code of the text that begins it all. */
    public static final String INTRODUCTION = "INTRODUCTION";

    /** The languages in which a version has to be written. */
    public static final List<String> LANGUAGES = List.of("en", "fr");

    static Map<String, PolicyText> byCode(List<PolicyText> texts) {
        Map<String, PolicyText> found = new LinkedHashMap<>();
        texts.forEach(text -> found.put(text.code(), text));
        return found;
    }
}
