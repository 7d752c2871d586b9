package org.packledger.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.packledger.kernel.BusinessClock;

/** Takes mail in the transaction of what it is about: either both are committed, or neither. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {

    private static final String INSERT =
            "insert into outbox (kind, recipient, subject, body, created_at, due_at) values (?, ?, ?, ?, ?, ?)";

    @Inject
    private Connections connections;

    @Inject
    private BusinessClock clock;

    /** Sends this after the commit. */
    public void put(String kind, String recipient, String subject, String body) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
        try {
            connections.lend(connection -> {
                try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                    insert.setString(1, kind);
                    insert.setString(2, recipient);
                    insert.setString(3, subject);
                    insert.setString(4, body);
                    insert.setObject(5, now);
                    insert.setObject(6, now);
                    return insert.executeUpdate();
                }
            });
        } catch (SQLException e) {
            throw new OutboxFailure(e);
        }
    }
}
