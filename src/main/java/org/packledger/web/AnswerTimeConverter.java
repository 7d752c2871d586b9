package org.packledger.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import org.packledger.incident.work.AnswerTime;
import org.packledger.kernel.InvalidInput;

/** Reads how long an answer may take: hours and minutes, {@code 1:30}, or whole hours, {@code 24}. */
@FacesConverter(forClass = AnswerTime.class)
public class AnswerTimeConverter implements Converter<AnswerTime> {

    @Override
    public AnswerTime getAsObject(FacesContext context, UIComponent field, String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            return AnswerTime.of(written);
        } catch (InvalidInput e) {
            String words = CDI.current().select(Problems.class).get().words(e);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, AnswerTime time) {
        return time == null ? "" : time.written();
    }
}
