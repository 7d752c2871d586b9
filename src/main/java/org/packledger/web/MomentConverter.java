package org.packledger.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
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
            if (!Years.hold(moment.toLocalDate())) {
                throw DayConverter.refused("problem.date.range");
            }
            return moment;
        } catch (DateTimeParseException e) {
            throw DayConverter.refused("problem.date");
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, LocalDateTime moment) {
        return moment == null ? "" : moment.toString();
    }
}
