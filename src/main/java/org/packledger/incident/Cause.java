package org.packledger.incident;

import java.util.Locale;
import java.util.Optional;
import org.packledger.kernel.InvalidInput;

/**
 * What turned out to be the vendor's fault: an article that verdicts cited, or a bug that incidents are linked to.
 *
 * @param article the article's id
 * @param bug the bug's reference, in capitals
 */
public record Cause(Optional<Long> article, Optional<String> bug) {

    private static final String REFERENCE = "[A-Z0-9][A-Z0-9._/#-]{1,39}";

    /** Refuses what is neither, or both. */
    public Cause {
        if (article.isPresent() == bug.isPresent()) {
            throw new InvalidInput("cause", "is an article or a bug");
        }
    }

    /** An article. */
    public static Cause article(long id) {
        return new Cause(Optional.of(id), Optional.empty());
    }

    /** A bug, by its reference. */
    public static Cause bug(String reference) {
        return new Cause(Optional.empty(), Optional.of(reference(reference)));
    }

    /**
     * The reference of a bug as it is kept.
     *
     * @throws InvalidInput when it is none
     */
    static String reference(String written) {
        String reference = written == null ? "" : written.strip().toUpperCase(Locale.ROOT);
        if (!reference.matches(REFERENCE)) {
            throw new InvalidInput("bug", "is no reference of a bug, such as PM-1234");
        }
        return reference;
    }

    @Override
    public String toString() {
        return article.map(id -> "article " + id).or(() -> bug).orElseThrow();
    }
}
