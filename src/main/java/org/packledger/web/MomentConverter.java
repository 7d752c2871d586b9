package org.packledger.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

/** A day and a time of it as browsers send them, {@code 2026-01-31T17:00}; the page says in which zone. */
@FacesConverter(forClass = LocalDateTime.class)
public class MomentConverter implements Converter<LocalDateTime> {

    @Override
    public LocalDateTime getAsObject(FacesContext context, UIComponent field, String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            LocalDateTime moment = LocalDateTime.parse(written.strip());
            if (moment.getYear() < 1900 || moment.getYear() > 2999) {
                throw new DateTimeParseException("out of range", written, 0);
            }
            return moment;
        } catch (DateTimeParseException e) {
            String words = CDI.current().select(Text.class).get().of("problem.date");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, LocalDateTime moment) {
        return moment == null ? "" : moment.toString();
    }
}
