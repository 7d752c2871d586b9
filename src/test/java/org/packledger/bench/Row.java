package org.packledger.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rows of one table in a file, as {@code load data} reads them: column after column, then {@link #end}. */
final class Row implements AutoCloseable {

    /** A number that is not there. */
    static final long NONE = Long.MIN_VALUE;

    private static final int BUFFER = 1 << 18;

    private final OutputStream out;
    private final byte[] digits = new byte[20];
    private boolean first = true;

    Row(Path file) {
        try {
            out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Row number(long value) {
        if (value == NONE) {
            return raw(null);
        }
        between();
        int at = digits.length;
        long left = Math.abs(value);
        do {
            digits[--at] = (byte) ('0' + left % 10);
            left /= 10;
        } while (left > 0);
        if (value < 0) {
            digits[--at] = '-';
        }
        put(digits, at, digits.length - at);
        return this;
    }

    Row text(String value) {
        return raw(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    /** Null is null; whatever could be taken for the end of a column is escaped. */
    Row raw(byte[] value) {
        between();
        if (value == null) {
            put(new byte[] {'\\', 'N'}, 0, 2);
            return this;
        }
        int from = 0;
        for (int i = 0; i < value.length; i++) {
            byte escaped =
                    switch (value[i]) {
                        case '\\', '\t', '\n' -> value[i];
                        case 0 -> (byte) '0';
                        default -> 0;
                    };
            if (escaped != 0) {
                put(value, from, i - from);
                put(new byte[] {'\\', escaped == '\t' ? (byte) 't' : escaped == '\n' ? (byte) 'n' : escaped}, 0, 2);
                from = i + 1;
            }
        }
        put(value, from, value.length - from);
        return this;
    }

    void end() {
        put(new byte[] {'\n'}, 0, 1);
        first = true;
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void between() {
        if (!first) {
            put(new byte[] {'\t'}, 0, 1);
        }
        first = false;
    }

    private void put(byte[] bytes, int from, int length) {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
