package org.packledger.sales;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which invoices an accountant looks for.
 *
 * @param status only these
 * @param words part of the number or of the organisation's name
 * @param from issued on that day or later
 * @param to issued on that day or before
 */
public record InvoiceFilter(
        Optional<InvoiceStatus> status, Optional<String> words, Optional<LocalDate> from, Optional<LocalDate> to) {

    /** All of them. */
    public static InvoiceFilter all() {
        return new InvoiceFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Blank words are none. */
    public InvoiceFilter {
        words = words.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The words as a pattern of SQL in which they mean themselves. */
    Optional<String> pattern() {
        return words.map(
                text -> "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
    }
}
