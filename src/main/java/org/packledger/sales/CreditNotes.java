package org.packledger.sales;

import static org.packledger.kernel.Role.ACCOUNTANT;
import static org.packledger.kernel.Role.BUYER;
import static org.packledger.kernel.Role.FINANCE;
import static org.packledger.kernel.Role.OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Money;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.Slice;
import org.packledger.platform.Reads;

/** Credit notes, as accountants and the customer's people read them. */
@ApplicationScoped
public class CreditNotes {

    private static final int A_PAGE = 25;

    // Net and taxes are those of the entry that the note rests on.
    private static final String COLUMNS = """
            c.number, i.number as invoice, g.name as organisation_name, c.issued_on, c.reason, c.gross_minor,
            (select coalesce(cast(sum(p.amount) as signed), 0) from posting p
              where p.book_id = c.book_id and p.number = c.entry_number and p.account = 'TAX_PAYABLE') as tax_minor,
            i.currency, c.issued_by_name, c.book_id, c.entry_number""";

    private static final String FROM = """
            from credit_note c
            join invoice i on i.id = c.invoice_id
            join organisation g on g.id = i.organisation_id
            where\s""";

    @Inject
    private Reads reads;

    /** A page of all of them, the newest first. */
    public Slice<CreditNoteRow> all(Actor actor, int page) {
        actor.mustBe(ACCOUNTANT);
        return reads.page(CreditNoteRow.class, COLUMNS, FROM + "true", "c.id desc", Map.of(), page, A_PAGE);
    }

    /** A page of those of the actor's organisation, the newest first. */
    public Slice<CreditNoteRow> ofOwn(Actor actor, int page) {
        actor.mustBe(BUYER, FINANCE, OWNER);
        long organisation = actor.organisation()
                .orElseThrow(() -> new NotAllowed("These credit notes are read by the customer's people"));
        return reads.page(
                CreditNoteRow.class,
                COLUMNS,
                FROM + "i.organisation_id = :organisation",
                "c.id desc",
                Map.of("organisation", organisation),
                page,
                A_PAGE);
    }

    /** A credit note in a list. */
    public record CreditNoteRow(
            String number,
            String invoice,
            String organisationName,
            LocalDate issuedOn,
            String reason,
            long grossMinor,
            long taxMinor,
            String currency,
            String issuedByName,
            long bookId,
            long entryNumber) {

        public Money gross() {
            return Money.of(grossMinor, currency);
        }

        public Money tax() {
            return Money.of(taxMinor, currency);
        }
    }
}
