package org.packledger.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.audit.EntryPage;
import org.packledger.audit.JournalPages;
import org.packledger.kernel.Actor;

/** {@code /audit/entry?book=&number=}: one entry with its legs and what it is tied to. */
@Named("entry")
@RequestScoped
public class Entry {

    @Inject
    private Actor actor;

    @Inject
    private JournalPages pages;

    private Long book;
    private Long number;
    private EntryPage found;

    /** Finds the entry. */
    public void load() {
        found = pages.entry(actor, book, number);
    }

    public EntryPage getFound() {
        return found;
    }

    /** The address of another entry of the same book. */
    public String hrefOf(long other) {
        return "/audit/entry?book=" + book + "&number=" + other;
    }

    public Long getBook() {
        return book;
    }

    public void setBook(Long book) {
        this.book = book;
    }

    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }
}
