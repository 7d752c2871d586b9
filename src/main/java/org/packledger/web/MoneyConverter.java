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
import org.packledger.kernel.Money;

/**
 * Reads an amount as people write it, {@code 1,234.50} or {@code 1 234,50}, in the currency of the field (attribute
 * {@code currency}, else CAD). Refuses more decimals than the currency has.
 */
@FacesConverter(forClass = Money.class)
public class MoneyConverter implements Converter<Money> {

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

    /** The last comma or point is the decimal sign when one or two digits follow; other signs group thousands. */
    static String plain(String written) {
        String digits = written.replaceAll("[\\s\\u00a0\\u202f$']", "").replace('\u2212', '-');
        int sign = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
        if (sign < 0) {
            return digits;
        }
        boolean decimal = digits.length() - sign - 1 != 3 || (digits.charAt(sign) == '.' && digits.indexOf(',') >= 0);
        String whole = digits.substring(0, sign).replaceAll("[.,]", "");
        String rest = digits.substring(sign + 1);
        return decimal ? whole + "." + rest : whole + rest;
    }

    private static Currency currency(UIComponent field) {
        Object code = field.getAttributes().get("currency");
        return Currency.getInstance(code == null || code.toString().isEmpty() ? "CAD" : code.toString());
    }
}
