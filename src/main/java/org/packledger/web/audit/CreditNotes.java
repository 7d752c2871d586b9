package org.packledger.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Slice;
import org.packledger.sales.CreditNotes.CreditNoteRow;

/** {@code /audit/credit-notes?page=}: all of them, the newest first. */
@Named("auditCreditNotes")
@RequestScoped
public class CreditNotes {

    @Inject
    private Actor actor;

    @Inject
    private org.packledger.sales.CreditNotes notes;

    private Integer page;
    private Slice<CreditNoteRow> slice;

    /** Reads what the address asks for, so that a refusal comes before anything is drawn. */
    public void load() {
        slice = notes.all(actor, page == null ? 1 : page);
    }

    public Slice<CreditNoteRow> getSlice() {
        return slice;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
