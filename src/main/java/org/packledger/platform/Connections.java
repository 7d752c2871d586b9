package org.packledger.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lends a connection for hand-written SQL. Inside a transaction it is the very one that the entities use.
 *
 * <p>Asking the data source there gives the same connection too, but takes a second place of the pool for it: when every
 * place was taken by somebody who waits for a lock, who held the lock waited for a place, and nobody moved.
 */
@ApplicationScoped
public class Connections {

    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = "jdbc/ledger")
    private DataSource ledger;

    /** Keeps what the running transaction borrowed: asking the entities for it costs more than a short statement. */
    @Resource
    private TransactionSynchronizationRegistry transaction;

    /** What is done with the connection; it is not closed by who borrows it. */
    public interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** Does this with the transaction's connection, or with one of the pool where there is no transaction. */
    public <T> T lend(Work<T> work) throws SQLException {
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            return work.with(shared());
        }
        try (Connection own = ledger.getConnection()) {
            return work.with(own);
        }
    }

    private Connection shared() {
        Connection borrowed = (Connection) transaction.getResource(Connections.class);
        if (borrowed == null) {
            borrowed = entities.unwrap(Connection.class);
            transaction.putResource(Connections.class, borrowed);
        }
        return borrowed;
    }
}
