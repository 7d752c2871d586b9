package org.packledger.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day as {@code <input type="date">} and addresses write it, {@code 2026-11-20}; years 1900 to 2999. */
@FacesConverter(forClass = LocalDate.class)
public class DayConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent field, String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(written.strip());
            if (!Years.hold(day)) {
                throw refused("problem.date.range");
            }
            return day;
        } catch (DateTimeParseException e) {
            throw refused("problem.date");
        }
    }

    static ConverterException refused(String key) {
        String words = CDI.current().select(Text.class).get().of(key);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
