package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.packledger.incident.work.Writing;

/** Answers the customer. */
@Named("answerForm")
@RequestScoped
public class AnswerForm extends MessageForm {

    @Override
    Writing kind() {
        return Writing.REPLY;
    }

    /** Sends it; the vendor goes on, and owes the next answer once the customer writes. */
    public String send() {
        return send(false);
    }

    /** Sends it; the customer is to move next. */
    public String sendAndWait() {
        return send(true);
    }

    private String send(boolean waiting) {
        return send(
                (desk, actor, intent, number, text, files) -> desk.answer(actor, intent, number, text, files, waiting),
                "staff.answered");
    }
}
