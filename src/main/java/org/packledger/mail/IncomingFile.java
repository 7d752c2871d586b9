package org.packledger.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.platform.Connections;

/** Where mail that came in is kept, for the desk of this package. */
@ApplicationScoped
class IncomingFile {

    /** Below what one packet of the database takes. */
    private static final int PIECE = 4 * 1024 * 1024;

    private static final int ATTEMPTS = 5;

    @Inject
    private Connections connections;

    @Inject
    private BusinessClock clock;

    boolean wasFetched(Offered offered) {
        return find(
                        "select mail_id from fetched_mail where mailbox = ? and uid_validity = ? and uid = ?",
                        offered.mailbox(),
                        offered.uidValidity(),
                        offered.uid())
                .isPresent();
    }

    /** The mail that is recognised by this. */
    Optional<Long> kept(Identity identity) {
        return find("select id from incoming_mail where identity = ?", (Object)
                identity.hash().bytes());
    }

    /** Keeps it in pieces. */
    long keep(Identity identity, byte[] content) {
        run(
                "insert into incoming_mail (message_id, identity, size, received_at) values (?, ?, ?, ?)",
                identity.messageId().orElse(null),
                identity.hash().bytes(),
                content.length,
                now());
        long id = kept(identity).orElseThrow();
        for (int piece = 0; piece * PIECE < Math.max(1, content.length); piece++) {
            run(
                    "insert into incoming_mail_piece (mail_id, piece, bytes) values (?, ?, ?)",
                    id,
                    piece,
                    Arrays.copyOfRange(content, piece * PIECE, Math.min(content.length, (piece + 1) * PIECE)));
        }
        return id;
    }

    void fetched(Offered offered, long id) {
        run(
                "insert into fetched_mail (mailbox, uid_validity, uid, mail_id, fetched_at) values (?, ?, ?, ?, ?)",
                offered.mailbox(),
                offered.uidValidity(),
                offered.uid(),
                id,
                now());
    }

    /** @return whether nobody settled it before */
    boolean settle(long id, Outcome outcome) {
        return run(
                        """
                        update incoming_mail set state = ?, reason = ?, sender = ?, subject = ?, contact_id = ?,
                          incident_number = ? where id = ? and state = 'WAITING'""",
                        outcome.state().name(),
                        outcome.reason().orElse(null),
                        outcome.sender()
                                .map(sender -> CleanText.line(sender, 254))
                                .orElse(null),
                        outcome.subject().orElse(null),
                        outcome.contact().orElse(null),
                        outcome.number().orElse(null),
                        id)
                == 1;
    }

    void use(String token, long mail) {
        run("insert into answer_used (token, mail_id, used_at) values (?, ?, ?)", token, mail, now());
    }

    void failed(long id) {
        run("update incoming_mail set attempts = attempts + 1 where id = ?", id);
        run(
                "update incoming_mail set state = 'TRIAGE', reason = 'FAILED' where id = ? and state = 'WAITING' and attempts >= ?",
                id,
                ATTEMPTS);
    }

    /** A person decided about one that waits; who comes second changes nothing. */
    void decided(Actor actor, long id, MailState state, Long contact, Long number) {
        run("""
                update incoming_mail set state = ?, contact_id = coalesce(?, contact_id),
                  incident_number = coalesce(?, incident_number), decided_by = ?, decided_at = ?
                where id = ? and state = 'TRIAGE'""", state.name(), contact, number, actor.reference(), now(), id);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
    }

    private Optional<Long> find(String sql, Object... values) {
        return with(sql, values, select -> {
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        });
    }

    private int run(String sql, Object... values) {
        return with(sql, values, PreparedStatement::executeUpdate);
    }

    private <T> T with(String sql, Object[] values, Use<T> use) {
        try {
            return connections.lend(connection -> {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    for (int i = 0; i < values.length; i++) {
                        statement.setObject(i + 1, values[i]);
                    }
                    return use.of(statement);
                }
            });
        } catch (SQLException e) {
            throw new IncomingFailure(e);
        }
    }

    /** What is done with a statement whose values are set. */
    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }
}
