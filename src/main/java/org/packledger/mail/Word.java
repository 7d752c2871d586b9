package org.packledger.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A word that orders something when it stands alone on the first line of an answer. */
enum Word {
    /** Agrees to the proposed verdict. */
    ACCEPT("accept", "accepter", "j'accepte"),
    /** Does not. */
    DECLINE("decline", "décliner", "refuser"),
    /** Objects to a debit; the lines below say why. */
    APPEAL("appeal", "appel"),
    /** Asks what is left. */
    BALANCE("balance", "solde");

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<String> spellings;

    Word(String... spellings) {
        this.spellings = List.of(spellings);
    }

    /**
     * An order.
     *
     * @param word what it orders
     * @param rest what stands below the word, or blank
     */
    record Order(Word word, String rest) {}

    /** What these words order, if they begin with such a line. */
    static Optional<Order> in(String said) {
        String[] lines = said.strip().split("\n", 2);
        String first =
                lines[0].strip().replace('’', '\'').replaceAll("[\\s.!:]+$", "").toLowerCase(Locale.ROOT);
        for (Word word : values()) {
            if (word.spellings.contains(first)) {
                return Optional.of(new Order(word, lines.length == 1 ? "" : lines[1].strip()));
            }
        }
        return Optional.empty();
    }
}
