package org.packledger.ledger.proof;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Role;
import org.packledger.platform.Connections;
import org.packledger.platform.LeaseFence;
import org.packledger.platform.WholeOrNothing;

/**
 * Appends to the log and signs it. Each step holds the sealer's lease until it is committed, so that two sealers never
 * write side by side; were they to, the position is a primary key, and the second commits nothing.
 */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class SealDesk {

    /** What the sealer must hold. */
    public static final String LEASE = "sealer";

    @Inject
    private Connections connections;

    @Inject
    private LeaseFence fence;

    @Inject
    private Seal seal;

    @Inject
    private CheckpointMail mail;

    @Inject
    private BusinessClock clock;

    /**
     * Appends entries that were committed and are not in the log yet.
     *
     * @param holder of the lease
     * @param most entries at once
     * @return how many were appended; fewer than {@code most}: there are no more
     * @throws org.packledger.platform.LeaseLost when another process seals
     */
    public int append(Actor actor, UUID holder, int most) {
        actor.mustBe(Role.SYSTEM);
        fence.mustHold(LEASE, holder);
        return use(connection -> {
            LogWriter log = new LogWriter(connection);
            new UnsealedEntries(connection).appendTo(log, most);
            log.write();
            return log.appended();
        });
    }

    /**
     * Signs the log as it stands, when it has grown and the last checkpoint is old enough.
     *
     * @return the new checkpoint
     * @throws org.packledger.platform.LeaseLost when another process seals
     */
    public Optional<PublishedCheckpoint> sign(Actor actor, UUID holder) {
        actor.mustBe(Role.SYSTEM);
        fence.mustHold(LEASE, holder);
        return seal.key().flatMap(key -> use(connection -> sign(connection, key)));
    }

    private Optional<PublishedCheckpoint> sign(Connection connection, SealKey key) throws SQLException {
        LogNodes nodes = new LogNodes(connection);
        long size = nodes.size();
        Instant now = clock.now();
        if (!isDue(connection, size, now)) {
            return Optional.empty();
        }
        byte[] root = new MerkleTree(nodes).root(size);
        String note = key.sign(size, root);
        try (PreparedStatement insert =
                connection.prepareStatement("insert into checkpoint (size, root, note, made_at) values (?, ?, ?, ?)")) {
            insert.setLong(1, size);
            insert.setBytes(2, root);
            insert.setString(3, note);
            insert.setObject(4, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
            insert.executeUpdate();
        }
        PublishedCheckpoint signed = new PublishedCheckpoint(size, note, now);
        mail.announce(connection, signed);
        return Optional.of(signed);
    }

    private boolean isDue(Connection connection, long size, Instant now) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select size, made_at from checkpoint order by size desc limit 1");
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return size > 0;
            }
            Instant last = row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC);
            return row.getLong(1) < size && !last.plus(seal.every()).isAfter(now);
        }
    }

    private <T> T use(Connections.Work<T> work) {
        try {
            return connections.lend(work);
        } catch (SQLException e) {
            throw new LogFailure(e);
        }
    }
}
