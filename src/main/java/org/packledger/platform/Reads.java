package org.packledger.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.packledger.kernel.Slice;

/**
 * Reads by hand-written SQL with named parameters ({@code :organisation}) into records: the column {@code opened_at}
 * fills the component {@code openedAt}. Inside a transaction it reads through that transaction's connection.
 */
@ApplicationScoped
public class Reads {

    @Resource(lookup = "jdbc/ledger")
    private DataSource ledger;

    private Jdbi jdbi;

    @PostConstruct
    void open() {
        jdbi = Jdbi.create(ledger);
    }

    /** All rows; the statement bounds how many. */
    public <T> List<T> list(Class<T> row, String sql, Map<String, ?> parameters) {
        try (Handle handle = jdbi.open()) {
            return query(handle, row, sql, parameters).mapTo(row).list();
        }
    }

    /** The only row, or nothing. */
    public <T> Optional<T> find(Class<T> row, String sql, Map<String, ?> parameters) {
        try (Handle handle = jdbi.open()) {
            return query(handle, row, sql, parameters).mapTo(row).findOne();
        }
    }

    /**
     * One page.
     *
     * @param from the {@code from …  where …} part, used for the rows and for their count
     * @param select the select list
     * @param orderBy the order, never from a person's input
     * @param page from 1; a smaller one is taken as 1
     */
    public <T> Slice<T> page(
            Class<T> row, String select, String from, String orderBy, Map<String, ?> parameters, int page, int size) {
        try (Handle handle = jdbi.open()) {
            long total = handle.createQuery("select count(*) " + from)
                    .bindMap(parameters)
                    .mapTo(Long.class)
                    .one();
            int wanted = Math.max(1, page);
            String sql = "select %s %s order by %s limit :size offset :offset".formatted(select, from, orderBy);
            List<T> rows = query(handle, row, sql, parameters)
                    .bind("size", size)
                    .bind("offset", (wanted - 1L) * size)
                    .mapTo(row)
                    .list();
            return new Slice<>(rows, wanted, size, total);
        }
    }

    /** Reads what the database held at one instant; never inside a transaction. */
    public void atOneInstant(Consumer<Snapshot> reading) {
        Snapshot.take(jdbi, reading);
    }

    static <T> Query query(Handle handle, Class<T> row, String sql, Map<String, ?> parameters) {
        if (row.isRecord()) {
            handle.registerRowMapper(row, ConstructorMapper.of(row));
        }
        return handle.createQuery(sql).bindMap(parameters);
    }
}
