package org.packledger.simulation;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import org.packledger.ledger.Ledger;
import org.packledger.platform.Connections;
import org.packledger.platform.WholeOrNothing;

/** A desk like any other that meets a fault when it is told to. */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class FaultyDesk {

    /** Whoever stands between the portal and the database cuts the next COMMIT of the connection on which this was said. */
    public static final String CUT = "do 'cut the next commit'";

    private static final String DIE = "kill connection connection_id()";

    @Inject
    private Ledger ledger;

    @Inject
    private Connections connections;

    public <T> T post(Fault fault, Function<Ledger, T> what) {
        if (fault == Fault.BEFORE_LOCK) {
            say(DIE);
        }
        T answer = what.apply(ledger);
        if (fault == Fault.AFTER_INSERT) {
            say(DIE);
        } else if (fault == Fault.AFTER_COMMIT_SENT) {
            say(CUT);
        }
        return answer;
    }

    private void say(String sql) {
        try {
            connections.lend(connection -> said(connection, sql));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean said(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
        } catch (SQLException dying) {
            if (sql.equals(DIE)) {
                return false;
            }
            throw dying;
        }
    }
}
