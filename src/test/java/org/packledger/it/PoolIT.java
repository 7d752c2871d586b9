package org.packledger.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PoolIT {

    @Resource(lookup = "jdbc/ledger")
    private DataSource ledger;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    @Test
    void thePortalReadsWhatIsCommitted() throws SQLException {
        try (var connection = ledger.getConnection()) {
            assertEquals("READ-COMMITTED", answer(connection, "select @@transaction_isolation"));
        }
    }

    @Test
    void thePortalSignsInAsTheApplicationUser() throws SQLException {
        try (var connection = ledger.getConnection()) {
            assertEquals("packledger@%", answer(connection, "select current_user()"));
        }
    }

    @Test
    void theOwnerIsAnotherUser() throws SQLException {
        try (var connection = JdbcAsOwner.open()) {
            assertEquals("packledger_owner@%", answer(connection, "select current_user()"));
        }
    }

    @Test
    void timesAreInUtcOnBothSides() throws SQLException {
        try (var connection = ledger.getConnection()) {
            assertEquals("+00:00", answer(connection, "select @@time_zone"));
            assertEquals("UTC", java.time.ZoneId.systemDefault().getId());
        }
    }

    private static String answer(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
