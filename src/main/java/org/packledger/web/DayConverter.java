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
            if (day.getYear() < 1900 || day.getYear() > 2999) {
                throw new DateTimeParseException("out of range", written, 0);
            }
            return day;
        } catch (DateTimeParseException e) {
            String words = CDI.current().select(Text.class).get().of("problem.date");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
