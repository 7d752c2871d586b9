package org.packledger.sales;

import static org.packledger.kernel.Role.ACCOUNTANT;
import static org.packledger.kernel.Role.BUYER;
import static org.packledger.kernel.Role.FINANCE;
import static org.packledger.kernel.Role.OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.packledger.kernel.Actor;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Slice;
import org.packledger.platform.Reads;

/** Invoices as the customer's people and the accountant read them. */
@ApplicationScoped
public class Invoices {

    private static final String ROW = "i.number, i.organisation_id as organisation, g.name as organisation_name,"
            + " i.issued_on, i.due_on, i.gross_minor, i.paid_minor, " + Standings.OWED
            + " as open_minor, i.currency, i.status";

    private static final String FROM = """
            from invoice i
            join organisation g on g.id = i.organisation_id
            where\s""";

    // What the ledger could still be paid: not what was taken back, nor what was given up.
    private static final String PAYABLE =
            "i.status in ('OPEN', 'PARTLY_PAID', 'CHARGED_BACK') and " + Standings.OWED + " > 0";

    private static final String HEAD = """
            select i.id, i.number, i.organisation_id as organisation, o.reference as order_reference, o.purchase_order,
              i.issued_on, i.due_on, i.currency, i.net_minor, i.tax_minor, i.gross_minor, i.paid_minor,
              %s as open_minor, i.buyer, i.seller, i.status, i.book_id, i.entry_number
            from invoice i
            join pack_order o on o.id = i.order_id
            where i.number = :number
            """.formatted(Standings.OWED);

    private static final String LINES = """
            select l.description, l.quantity, o.size, l.unit_net_minor, l.net_minor, i.currency
            from invoice_line l
            join invoice i on i.id = l.invoice_id
            join pack_order o on o.id = i.order_id
            where l.invoice_id = :invoice
            order by l.line
            """;

    private static final String TAXES = """
            select t.code, t.name, t.rate_ppm, t.tax_minor, i.currency
            from invoice_tax t
            join invoice i on i.id = t.invoice_id
            where t.invoice_id = :invoice
            order by t.line, t.code
            """;

    private static final String PAYMENTS = """
            select p.received_on, p.method, p.reference, p.amount_minor, i.currency, p.recorded_by_name, p.book_id,
              p.entry_number, c.entry_number as charge_back, c.explanation as charged_back_because
            from payment p
            join invoice i on i.id = p.invoice_id
            left join charge_back c on c.payment_id = p.id
            where p.invoice_id = :invoice
            order by p.id
            """;

    private static final String CREDIT_NOTES = """
            select c.number, c.issued_on, c.reason, c.issued_by_name, c.gross_minor, i.currency, c.book_id, c.entry_number
            from credit_note c
            join invoice i on i.id = c.invoice_id
            where c.invoice_id = :invoice
            order by c.id
            """;

    // What each kind is about stands on one account of it; what was taken back counts units.
    private static final String EVENTS = """
            select e.kind, e.effective_on as 'on', i.currency, e.book_id, e.number as entry_number,
              cast(coalesce(sum(case when p.account = case e.kind
                  when 'CREDIT_APPLIED' then 'CUSTOMER_CREDIT' when 'TAX_CORRECTED' then 'TAX_PAYABLE'
                  when 'PAYMENT_CHARGED_BACK' then coalesce(
                    (select b.account from posting b where b.book_id = e.book_id and b.number = e.number
                        and b.account in ('BANK', 'CARD_CLEARING') limit 1), 'BANK')
                  when 'DEBT_WRITTEN_OFF' then 'RECEIVABLE' end then -p.amount end), 0) as signed) as minor,
              cast(coalesce(sum(case when p.account = 'UNITS_REFUNDED' then p.amount end), 0) as signed) as units
            from invoice i
            join journal_entry e on e.book_id = i.book_id and e.document = i.number
              and e.kind in ('CREDIT_APPLIED', 'PAYMENT_CHARGED_BACK', 'UNITS_TAKEN_BACK', 'TAX_CORRECTED', 'DEBT_WRITTEN_OFF')
            join posting p on p.book_id = e.book_id and p.number = e.number
            where i.id = :invoice
            group by e.book_id, e.number, e.kind, e.effective_on, i.currency
            order by e.number limit 200
            """;

    private static final String RECEIVABLES = """
            select currency, count(*) as invoices, sum(open_minor) as open_minor,
              count(case when due_on < :today then 1 end) as overdue_invoices,
              coalesce(sum(case when due_on < :today then open_minor end), 0) as overdue_minor
            from (select i.currency, i.due_on, %s as open_minor
                    from invoice i
                   where i.status in ('OPEN', 'PARTLY_PAID', 'CHARGED_BACK')) d
            where open_minor > 0
            group by currency
            order by currency
            """.formatted(Standings.OWED);

    @Inject
    private Reads reads;

    /** A page of the actor's organisation, the newest first. */
    public Slice<InvoiceRow> ofOwn(Actor actor, int page, int size) {
        actor.mustBe(BUYER, FINANCE, OWNER);
        long organisation = actor.organisation()
                .orElseThrow(() -> new NotAllowed("These invoices are read by the customer's people"));
        return reads.page(
                InvoiceRow.class,
                ROW,
                FROM + "i.organisation_id = :organisation",
                "i.issued_on desc, i.id desc",
                Map.of("organisation", organisation),
                page,
                size);
    }

    /** A page of all invoices, the newest first. */
    public Slice<InvoiceRow> all(Actor actor, InvoiceFilter filter, int page, int size) {
        actor.mustBe(ACCOUNTANT);
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder where = new StringBuilder("true");
        filter.status().ifPresent(status -> {
            where.append(" and i.status = :status");
            parameters.put("status", status.name());
        });
        filter.pattern().ifPresent(pattern -> {
            where.append(" and (i.number like :words or g.name like :words)");
            parameters.put("words", pattern);
        });
        filter.from().ifPresent(day -> {
            where.append(" and i.issued_on >= :from");
            parameters.put("from", day);
        });
        filter.to().ifPresent(day -> {
            where.append(" and i.issued_on <= :to");
            parameters.put("to", day);
        });
        return reads.page(InvoiceRow.class, ROW, FROM + where, "i.issued_on desc, i.id desc", parameters, page, size);
    }

    /** A page of what is to be paid, the longest due first. */
    public Slice<InvoiceRow> open(Actor actor, int page, int size) {
        actor.mustBe(ACCOUNTANT);
        return reads.page(InvoiceRow.class, ROW, FROM + PAYABLE, "i.due_on, i.id", Map.of(), page, size);
    }

    /** What customers owe, by currency. */
    public List<ReceivablesTotal> owed(Actor actor, LocalDate today) {
        actor.mustBe(ACCOUNTANT);
        return reads.list(ReceivablesTotal.class, RECEIVABLES, Map.of("today", today));
    }

    /**
     * One invoice, for the accountant and for the customer's buyers, owners and finance people.
     *
     * @throws NotFound when there is none, or it is another's
     */
    public InvoicePaper get(Actor actor, String number) {
        actor.mustBe(BUYER, FINANCE, OWNER, ACCOUNTANT);
        InvoicePaper.Head head = reads.find(InvoicePaper.Head.class, HEAD, Map.of("number", number))
                .orElseThrow(() -> new NotFound("invoice"));
        actor.mustBelongTo(head.organisation(), "invoice");
        Map<String, Object> id = Map.of("invoice", head.id());
        return new InvoicePaper(
                head,
                reads.list(InvoicePaper.Line.class, LINES, id),
                reads.list(InvoicePaper.LineTax.class, TAXES, id),
                reads.list(InvoicePaper.Receipt.class, PAYMENTS, id),
                reads.list(InvoicePaper.TakenBack.class, CREDIT_NOTES, id),
                reads.list(InvoicePaper.Event.class, EVENTS, id));
    }
}
