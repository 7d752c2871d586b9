package org.packledger.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.packledger.audit.JournalFilter;
import org.packledger.audit.JournalPages;
import org.packledger.audit.JournalRow;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Slice;
import org.packledger.ledger.Account;
import org.packledger.ledger.EntryKind;
import org.packledger.web.Choice;
import org.packledger.web.Text;

/** {@code /audit/journal}: every entry, or those that the address asks for. */
@Named("journal")
@RequestScoped
public class Journal {

    @Inject
    private Actor actor;

    @Inject
    private JournalPages pages;

    @Inject
    private Text text;

    private Long book;
    private EntryKind kind;
    private LocalDate from;
    private LocalDate to;
    private String document;
    private Long incident;
    private String by;
    private Account account;
    private String pack;
    private Integer page;
    private Slice<JournalRow> rows;

    /** Reads the page that the address asks for. */
    public void load() {
        rows = pages.list(actor, filter(), page == null ? 1 : page);
    }

    private JournalFilter filter() {
        return new JournalFilter(
                Optional.ofNullable(book),
                Optional.ofNullable(kind),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(document),
                Optional.ofNullable(incident),
                Optional.ofNullable(by),
                Optional.ofNullable(account),
                Optional.ofNullable(pack));
    }

    public Slice<JournalRow> getRows() {
        return rows;
    }

    /** The organisations that have a book. */
    public List<Choice> getBooks() {
        return pages.books(actor).stream()
                .map(one -> Choice.of(one.id(), one.name(), ""))
                .toList();
    }

    /** The kinds of entries. */
    public List<Choice> getKinds() {
        return Arrays.stream(EntryKind.values())
                .map(each -> Choice.of(each, text.name(each), ""))
                .toList();
    }

    /** The accounts. */
    public List<Choice> getAccounts() {
        return Arrays.stream(Account.values())
                .map(each -> Choice.of(each, text.name(each), ""))
                .toList();
    }

    public Long getBook() {
        return book;
    }

    public void setBook(Long book) {
        this.book = book;
    }

    public EntryKind getKind() {
        return kind;
    }

    public void setKind(EntryKind kind) {
        this.kind = kind;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public Long getIncident() {
        return incident;
    }

    public void setIncident(Long incident) {
        this.incident = incident;
    }

    /** The reference of who did it; {@code actor} in the address. */
    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public Account getAccount() {
        return account;
    }

    public void setAccount(Account account) {
        this.account = account;
    }

    public String getPack() {
        return pack;
    }

    public void setPack(String pack) {
        this.pack = pack;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
