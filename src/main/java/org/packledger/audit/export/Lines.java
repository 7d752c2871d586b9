package org.packledger.audit.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import org.packledger.audit.TrialBalance;

/** Writes lines of plain ASCII that hold nothing but what was meant, whatever stands in the texts. */
final class Lines {

    private static final String SAFE = " _./:#+-";

    private final Writer out;
    private final Map<String, Integer> decimals = new HashMap<>();

    Lines(Writer out) {
        this.out = out;
    }

    /** Writes these parts and ends the line. */
    void line(String... parts) {
        try {
            for (String part : parts) {
                out.write(part);
            }
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands on what is buffered. */
    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A text that ends no line, comment, tag or string: letters and digits of ASCII, spaces and {@code _./:#+-} stand as they
     * are, all else as {@code %} and two hexadecimal digits for each byte of its UTF-8.
     */
    static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xff);
            if ((letter >= '0' && letter <= '9')
                    || (letter >= 'A' && letter <= 'Z')
                    || (letter >= 'a' && letter <= 'z')
                    || SAFE.indexOf(letter) >= 0) {
                safe.append(letter);
            } else {
                safe.append("%%%02X".formatted((int) letter));
            }
        }
        return safe.toString();
    }

    /** {@code 90.00 CAD}, {@code 3 INC}. */
    String amount(String commodity, long amount) {
        return number(commodity, amount) + " " + commodity;
    }

    /** With exactly the decimals that the commodity has. */
    String number(String commodity, long amount) {
        return BigDecimal.valueOf(amount, decimals(commodity)).toPlainString();
    }

    private int decimals(String commodity) {
        return decimals.computeIfAbsent(
                commodity,
                code -> code.equals(TrialBalance.UNITS)
                        ? 0
                        : Currency.getInstance(code).getDefaultFractionDigits());
    }
}
