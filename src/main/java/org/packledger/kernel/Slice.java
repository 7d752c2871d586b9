package org.packledger.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a long list.
 *
 * @param rows at most {@code size} of them
 * @param page 1 for the first
 * @param size rows a page
 * @param total rows in all
 * @param <T> a row
 */
public record Slice<T>(List<T> rows, int page, int size, long total) {

    /** Copies the rows. */
    public Slice {
        rows = List.copyOf(rows);
    }

    /** How many pages there are, at least 1. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The same page with other rows. */
    public <R> Slice<R> map(Function<? super T, ? extends R> to) {
        return new Slice<>(rows.stream().<R>map(to).toList(), page, size, total);
    }
}
