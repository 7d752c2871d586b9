package org.packledger.ledger.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.packledger.platform.Outbox;

/** Puts a new checkpoint into the outbox for those who have had none for a day. */
@ApplicationScoped
class CheckpointMail {

    private static final Duration BETWEEN = Duration.ofHours(24);
    private static final String DUE =
            "select address from checkpoint_subscriber where mailed_at is null or mailed_at <= ? order by id";
    private static final String MAILED = "update checkpoint_subscriber set mailed_at = ? where address = ?";

    @Inject
    private Outbox outbox;

    /** In the transaction that signs it. */
    void announce(Connection connection, PublishedCheckpoint checkpoint) throws SQLException {
        LocalDateTime now = LocalDateTime.ofInstant(checkpoint.madeAt(), ZoneOffset.UTC);
        try (PreparedStatement mailed = connection.prepareStatement(MAILED)) {
            for (String address : due(connection, now.minus(BETWEEN))) {
                outbox.put("CHECKPOINT", address, "Checkpoint " + checkpoint.size(), body(checkpoint));
                mailed.setObject(1, now);
                mailed.setString(2, address);
                mailed.executeUpdate();
            }
        }
    }

    /** The note stands alone at the end, so that it can be cut out as it is. */
    private static String body(PublishedCheckpoint checkpoint) {
        return """
                Please keep this checkpoint of the ledger's log. Whoever has it can show later that nothing
                which stood in the log today was changed or removed.

                Veuillez garder ce point de contrôle du registre : il permet de montrer plus tard que rien de
                ce qui y figure aujourd’hui n’a été changé ni retiré.

                """ + checkpoint.note();
    }

    private static List<String> due(Connection connection, LocalDateTime before) throws SQLException {
        List<String> addresses = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(DUE)) {
            select.setObject(1, before);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    addresses.add(row.getString(1));
                }
            }
        }
        return addresses;
    }
}
