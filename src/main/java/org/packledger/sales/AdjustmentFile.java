package org.packledger.sales;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Money;
import org.packledger.kernel.NotFound;
import org.packledger.platform.Connections;
import org.packledger.platform.Reads;

/** Where the desk keeps its proposals, and how it locks them. */
@ApplicationScoped
class AdjustmentFile {

    private static final String INSERT_TAX = "insert into adjustment_tax"
            + " (adjustment_id, lot_id, code, name, rate_ppm, tax_minor) values (?, ?, ?, ?, ?, ?)";

    @PersistenceContext(unitName = "packledger")
    private EntityManager entities;

    @Inject
    private Connections connections;

    @Inject
    private Reads reads;

    /** A proposal, locked until the end of the transaction. */
    Adjustment lock(String number) {
        Long id = first(Long.class, "select a.id from Adjustment a where a.number = ?1", number)
                .orElseThrow(() -> new NotFound("adjustment"));
        return entities.find(Adjustment.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Adjustment> of(Intent intent) {
        return first(
                Adjustment.class,
                "select a from Adjustment a where a.intent = ?1",
                intent.id().toString());
    }

    /** Writes what the taxes of a lot should have been. */
    void writeTaxes(Adjustment adjustment, long lot, List<Tax> taxes) {
        try {
            connections.lend(connection -> {
                try (PreparedStatement insert = connection.prepareStatement(INSERT_TAX)) {
                    for (Tax tax : taxes) {
                        insert.setLong(1, adjustment.id());
                        insert.setLong(2, lot);
                        insert.setString(3, tax.code());
                        insert.setString(4, tax.name());
                        insert.setInt(5, tax.ratePpm());
                        insert.setLong(6, tax.amount().minor());
                        insert.executeUpdate();
                    }
                }
                return lot;
            });
        } catch (SQLException e) {
            throw new DocumentFailure(e);
        }
    }

    /** What the taxes of each lot of its invoice should have been, by lot and code; also of a lot without any. */
    Map<Long, Map<String, Money>> taxes(Adjustment adjustment) {
        String sql = """
                select l.lot_id as lot, t.code, t.tax_minor
                from invoice i
                join invoice_line l on l.invoice_id = i.id
                left join adjustment_tax t on t.lot_id = l.lot_id and t.adjustment_id = :id
                where i.number = :invoice
                """;
        Map<Long, Map<String, Money>> byLot = new HashMap<>();
        reads.list(TaxRow.class, sql, Map.of("id", adjustment.id(), "invoice", adjustment.invoice()))
                .forEach(row -> {
                    Map<String, Money> codes = byLot.computeIfAbsent(row.lot(), none -> new HashMap<>());
                    row.code().ifPresent(code -> codes.put(code, Money.of(row.taxMinor(), adjustment.currency())));
                });
        return byLot;
    }

    private <T> Optional<T> first(Class<T> type, String query, String parameter) {
        return entities.createQuery(query, type).setParameter(1, parameter).setMaxResults(1).getResultList().stream()
                .findFirst();
    }

    /** A tax as it should have been. */
    public record TaxRow(long lot, Optional<String> code, long taxMinor) {}
}
