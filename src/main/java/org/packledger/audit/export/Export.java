package org.packledger.audit.export;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.packledger.kernel.NotFound;

/**
 * What is to be written out.
 *
 * @param format in what
 * @param book the only book, or all of them
 * @param from the first effective day; what stood before it is carried forward as opening balances
 * @param to the last effective day
 */
public record Export(ExportFormat format, Optional<Long> book, Optional<LocalDate> from, Optional<LocalDate> to) {

    /**
     * Refuses days in the wrong order. The bytes are whole books always, since a chain begins with number 1.
     *
     * @throws NotFound for them
     */
    public Export {
        Objects.requireNonNull(format, "format");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new NotFound("period");
        }
        if (format == ExportFormat.BYTES) {
            from = Optional.empty();
            to = Optional.empty();
        }
    }

    /** Everything. */
    public static Export whole(ExportFormat format) {
        return new Export(format, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The name of its file: letters, digits and hyphens only. */
    public String fileName(LocalDate today) {
        return "packledger-%s%s-%s.%s"
                .formatted(
                        book.map(id -> "book-" + id).orElse("all"),
                        from.map(day -> "-from-" + day).orElse(""),
                        to.orElse(today),
                        format.extension());
    }
}
