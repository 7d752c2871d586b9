package org.packledger.web;

/**
 * One card of {@code pl:choiceCards}.
 *
 * @param value what is chosen; its {@code toString()} must be unique among the cards
 * @param label what it is called
 * @param hint one line below, may be empty
 * @param kind the chip's kind: free, debit, held, ok, or empty for no chip
 * @param words what the chip says
 */
public record Choice(Object value, String label, String hint, String kind, String words) {

    /** A card without chip. */
    public static Choice of(Object value, String label, String hint) {
        return new Choice(value, label, hint, "", "");
    }

    /** The value as the form sends it. */
    public String sent() {
        return String.valueOf(value);
    }
}
