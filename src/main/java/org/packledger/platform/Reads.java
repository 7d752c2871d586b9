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
            long total = count(handle, from, parameters);
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

    /**
     * One page, which rows first: for conditions that cost much to look up, or rows that say much.
     *
     * @param key the rows' number
     * @param which the {@code from …  where …} part that finds them; looked up once for the page and for how many there are
     * @param rows the statement for the rows of {@code <keys>}, without its order
     * @param orderBy the order of both, never from a person's input
     * @param page from 1; a smaller one is taken as 1
     */
    public <T> Slice<T> pageByKey(
            Class<T> row,
            String key,
            String which,
            String rows,
            String orderBy,
            Map<String, ?> parameters,
            int page,
            int size) {
        int wanted = Math.max(1, page);
        try (Handle handle = jdbi.open()) {
            List<Found> found = query(
                            handle,
                            Found.class,
                            "select %s as number, count(*) over () as total %s order by %s limit :size offset :offset"
                                    .formatted(key, which, orderBy),
                            parameters)
                    .bind("size", size)
                    .bind("offset", (wanted - 1L) * size)
                    .mapTo(Found.class)
                    .list();
            if (found.isEmpty()) {
                return new Slice<>(List.of(), wanted, size, wanted == 1 ? 0 : count(handle, which, parameters));
            }
            List<T> said = query(handle, row, rows + " order by " + orderBy, parameters)
                    .bindList("keys", found.stream().map(Found::number).toList())
                    .mapTo(row)
                    .list();
            return new Slice<>(said, wanted, size, found.get(0).total());
        }
    }

    private static long count(Handle handle, String which, Map<String, ?> parameters) {
        return handle.createQuery("select count(*) " + which)
                .bindMap(parameters)
                .mapTo(Long.class)
                .one();
    }

    /** A row of a page, and how many there are. */
    public record Found(long number, long total) {}

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
