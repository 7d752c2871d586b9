package org.packledger.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.packledger.run.Login;
import org.packledger.run.Program;

/** Outside of any container: connections that stay open and are handed from caller to caller, with no other care. */
final class OwnConnections implements Loan, AutoCloseable {

    private final Login login;
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();

    OwnConnections(Login login) {
        this.login = login;
    }

    @Override
    public Connection take() throws SQLException {
        Connection free = idle.poll();
        if (free != null) {
            return free;
        }
        Connection opened = DriverManager.getConnection(Program.poolUrl(login.url()), login.user(), login.password());
        opened.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return opened;
    }

    @Override
    public void giveBack(Connection connection) {
        idle.add(connection);
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : idle) {
            connection.close();
        }
    }
}
