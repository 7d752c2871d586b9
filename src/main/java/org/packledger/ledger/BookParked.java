package org.packledger.ledger;

import org.packledger.kernel.DomainException;

/** The checker found something wrong in this book: no unit is held or used until an accountant releases it. */
public class BookParked extends DomainException {

    private static final long serialVersionUID = 1L;

    BookParked(long book) {
        super("Book %d is parked".formatted(book));
    }
}
