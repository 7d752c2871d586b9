package org.packledger.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.packledger.kernel.Money;

/**
 * Reads an amount as people write it, {@code 1,234.50} or {@code 1 234,50}, in the currency of the field (attribute
 * {@code currency}, else CAD). Refuses more decimals than the currency has.
 */
@FacesConverter(forClass = Money.class)
public class MoneyConverter implements Converter<Money> {

    /** Thousands by commas, by spaces or apostrophes, by points, or none; the decimals last. */
    private static final List<Pattern> MANNERS = List.of(
            Pattern.compile("(-?[1-9]\\d{0,2}(?:,\\d{3})+)(?:\\.(\\d+))?"),
            Pattern.compile("(-?[1-9]\\d{0,2}(?:[ ']\\d{3})+)(?:[.,](\\d+))?"),
            Pattern.compile("(-?[1-9]\\d{0,2}(?:\\.\\d{3})+),(\\d+)"),
            Pattern.compile("(-?\\d+)(?:[.,](\\d+))?"));

    @Override
    public Money getAsObject(FacesContext context, UIComponent field, String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            return Money.ofMajor(new BigDecimal(plain(written)), currency(field));
        } catch (ArithmeticException | NumberFormatException e) {
            String words = CDI.current().select(Text.class).get().of("problem.money");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, Money amount) {
        return amount == null ? "" : amount.major().toPlainString();
    }

    /**
     * The amount with a point and nothing else. Three digits behind a comma are a thousand, behind a point too many decimals:
     * who groups by points shows it by a comma further on.
     *
     * @throws NumberFormatException when it is written in no manner that is known
     */
    static String plain(String written) {
        String digits = written.strip()
                .replaceAll("[\\u00a0\\u202f]", " ")
                .replace('\u2212', '-')
                .replaceAll(" ?\\$ ?", "");
        for (Pattern manner : MANNERS) {
            Matcher parts = manner.matcher(digits);
            if (parts.matches()) {
                String decimals = parts.group(2) == null ? "" : "." + parts.group(2);
                return parts.group(1).replaceAll("[ ',.]", "") + decimals;
            }
        }
        throw new NumberFormatException(written);
    }

    private static Currency currency(UIComponent field) {
        Object code = field.getAttributes().get("currency");
        return Currency.getInstance(code == null || code.toString().isEmpty() ? "CAD" : code.toString());
    }
}
