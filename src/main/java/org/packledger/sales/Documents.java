package org.packledger.sales;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.packledger.platform.Reads;

/** The lines and taxes of invoices, which are written once by plain SQL in the transaction of the desk. */
@ApplicationScoped
class Documents {

    private static final int ONLY_LINE = 1;

    private static final String INSERT_LINE = "insert into invoice_line"
            + " (invoice_id, line, description, quantity, unit_net_minor, net_minor, lot_id) values (?, ?, ?, ?, ?, ?, ?)";

    private static final String INSERT_TAX = "insert into invoice_tax"
            + " (invoice_id, line, code, name, rate_ppm, tax_minor) values (?, ?, ?, ?, ?, ?)";

    @Resource(lookup = "jdbc/ledger")
    private DataSource ledger;

    @Inject
    private Reads reads;

    /** Writes what the invoice says. */
    void write(Invoice invoice, Quote quote, long lot) {
        try (Connection connection = ledger.getConnection()) {
            writeLine(connection, invoice.id(), quote, lot);
            writeTaxes(connection, invoice.id(), quote.taxes());
        } catch (SQLException e) {
            throw new DocumentFailure(e);
        }
    }

    /** The lots that the lines of an invoice promise and whose units nobody got yet. */
    List<Long> ungrantedLotsOf(Invoice invoice) {
        String sql = """
                select l.lot_id from invoice_line l join lot t on t.id = l.lot_id
                where l.invoice_id = :invoice and t.granted_on is null order by l.line
                """;
        return reads.list(Long.class, sql, Map.of("invoice", invoice.id()));
    }

    private static void writeLine(Connection connection, long invoice, Quote quote, long lot) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT_LINE)) {
            insert.setLong(1, invoice);
            insert.setInt(2, ONLY_LINE);
            insert.setString(3, quote.terms().title());
            insert.setInt(4, quote.quantity());
            insert.setLong(5, quote.unitNet().minor());
            insert.setLong(6, quote.net().minor());
            insert.setLong(7, lot);
            insert.executeUpdate();
        }
    }

    private static void writeTaxes(Connection connection, long invoice, List<Tax> taxes) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT_TAX)) {
            for (Tax tax : taxes) {
                insert.setLong(1, invoice);
                insert.setInt(2, ONLY_LINE);
                insert.setString(3, tax.code());
                insert.setString(4, tax.name());
                insert.setInt(5, tax.ratePpm());
                insert.setLong(6, tax.amount().minor());
                insert.executeUpdate();
            }
        }
    }
}
