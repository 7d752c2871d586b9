package org.packledger.sales;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.packledger.kernel.Money;
import org.packledger.platform.Reads;

/** What the taxes of an invoice's lines would have been in another region, on the day of the invoice. */
@ApplicationScoped
public class InvoiceTaxes {

    /** The region of who pays no tax. */
    public static final String NOWHERE = "NONE";

    private static final String LINES = """
            select l.lot_id as lot, l.net_minor, i.currency, i.issued_on, f.tax_category as category
            from invoice i
            join invoice_line l on l.invoice_id = i.id
            join pack_order o on o.id = i.order_id
            join offer f on f.id = o.offer_id
            where i.number = :invoice
            order by l.line
            """;

    @Inject
    private Reads reads;

    @Inject
    private TaxRates rates;

    /** The regions that the tax rates know. */
    public List<String> regions() {
        return reads.list(String.class, "select distinct region from tax_rate order by region limit 500", Map.of());
    }

    /** The taxes of each line; a region that has no rates charges none. */
    public List<OfLine> in(String region, String invoice) {
        return reads.list(Line.class, LINES, Map.of("invoice", invoice)).stream()
                .map(line -> new OfLine(
                        line.lot(),
                        rates.of(region, line.category(), line.issuedOn()).stream()
                                .map(rate -> rate.on(Money.of(line.netMinor(), line.currency())))
                                .toList()))
                .toList();
    }

    /** The tax that the books have of an invoice now, in minor units. */
    long booked(long book, String invoice) {
        String sql = """
                select coalesce(cast(-sum(p.amount) as signed), 0)
                from lot l
                join posting p on p.lot_id = l.id and p.account = 'TAX_PAYABLE'
                where l.book_id = :book and l.document = :invoice
                """;
        return reads.find(Long.class, sql, Map.of("book", book, "invoice", invoice))
                .orElse(0L);
    }

    /** The same by code, those of nothing left out. */
    List<Booked> bookedByCode(long book, String invoice) {
        String sql = """
                select p.tax_code as code, cast(-sum(p.amount) as signed) as minor
                from lot l
                join posting p on p.lot_id = l.id and p.account = 'TAX_PAYABLE'
                where l.book_id = :book and l.document = :invoice
                group by p.tax_code
                having minor <> 0
                order by p.tax_code
                """;
        return reads.list(Booked.class, sql, Map.of("book", book, "invoice", invoice));
    }

    /** A tax that the books have. */
    public record Booked(String code, long minor) {}

    /** The taxes of the line that promised a lot. */
    public record OfLine(long lot, List<Tax> taxes) {
        long total() {
            return taxes.stream().mapToLong(tax -> tax.amount().minor()).sum();
        }
    }

    /** A line as it is stored. */
    public record Line(long lot, long netMinor, String currency, LocalDate issuedOn, TaxCategory category) {}
}
