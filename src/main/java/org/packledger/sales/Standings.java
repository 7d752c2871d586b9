package org.packledger.sales;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.packledger.platform.Reads;

/** Reads from the journal where an invoice stands; within a desk, with what it has just posted. */
@ApplicationScoped
class Standings {

    /** What is owed for the invoice whose number the outer statement calls {@code i.number}. */
    static final String OWED = """
            (select cast(coalesce(sum(p.amount), 0) as signed) from journal_entry e
              join posting p on p.book_id = e.book_id and p.number = e.number and p.account = 'RECEIVABLE'
             where e.document = i.number)""";

    // A refund names its credit note, so that it is found by the lots of the invoice.
    private static final String STANDING = """
            select cast(coalesce(sum(p.amount), 0) as signed) as owed,
              cast(coalesce(-sum(case when e.kind in ('PAYMENT_RECEIVED', 'CREDIT_APPLIED', 'PAYMENT_CHARGED_BACK')
                then p.amount end), 0) as signed) as paid,
              coalesce(max(e.kind = 'REVERSAL'), 0) as cancelled,
              coalesce(max(e.kind = 'INVOICE_CREDITED'), 0) as credited,
              exists (select 1 from lot l
                        join posting r on r.lot_id = l.id and r.account = 'UNITS_REFUNDED'
                        join journal_entry f on f.book_id = r.book_id and f.number = r.number and f.kind = 'PACK_REFUNDED'
                       where l.book_id = :book and l.document = :invoice) as refunded,
              coalesce(max(e.kind = 'PAYMENT_CHARGED_BACK'), 0) as charged_back,
              coalesce(max(e.kind = 'DEBT_WRITTEN_OFF'), 0)
                or (coalesce(max(e.kind = 'UNITS_TAKEN_BACK'), 0) and not coalesce(max(e.kind = 'PAYMENT_CHARGED_BACK'), 0)) as given_up
            from journal_entry e
            left join posting p on p.book_id = e.book_id and p.number = e.number and p.account = 'RECEIVABLE'
            where e.book_id = :book and e.document = :invoice
            """;

    @Inject
    private Reads reads;

    Standing of(long book, String invoice) {
        return reads.find(Standing.class, STANDING, Map.of("book", book, "invoice", invoice))
                .orElseThrow();
    }

    /** Whether any unit that the invoice promised was granted. */
    boolean isGranted(long book, String invoice) {
        return reads.find(
                        Long.class,
                        "select count(*) from lot where book_id = :book and document = :invoice and granted_on is not null",
                        Map.of("book", book, "invoice", invoice))
                .filter(granted -> granted > 0)
                .isPresent();
    }
}
