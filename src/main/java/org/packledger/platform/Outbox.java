package org.packledger.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.packledger.kernel.BusinessClock;

/** Takes mail in the transaction of what it is about: either both are committed, or neither. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {

    private static final String INSERT = """
            insert into outbox (kind, recipient, subject, body, created_at, due_at, message_id, incident_number, decides, language,
              together)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** When the letter with all of a day is written, in the vendor's zone. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    @Inject
    private Connections connections;

    @Inject
    private BusinessClock clock;

    /** Sends this after the commit. */
    public void put(String kind, String recipient, String subject, String body) {
        put(new Letter(kind, recipient, null, subject, body, Optional.empty()));
    }

    /** Sends this after the commit. */
    public void put(Letter letter) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
        try {
            connections.lend(connection -> {
                try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                    insert.setString(1, letter.kind());
                    insert.setString(2, letter.recipient());
                    insert.setString(3, letter.subject());
                    insert.setString(4, letter.body());
                    insert.setObject(5, now);
                    insert.setObject(6, letter.together() ? nextMorning() : now);
                    insert.setString(7, UUID.randomUUID().toString().replace("-", ""));
                    insert.setObject(8, letter.topic().map(Topic::number).orElse(null));
                    insert.setString(9, letter.topic().flatMap(Topic::decides).orElse(null));
                    insert.setString(10, letter.language());
                    insert.setBoolean(11, letter.together());
                    return insert.executeUpdate();
                }
            });
        } catch (SQLException e) {
            throw new OutboxFailure(e);
        }
    }

    private LocalDateTime nextMorning() {
        ZonedDateTime now = clock.now().atZone(clock.zone());
        ZonedDateTime today = now.with(MORNING);
        ZonedDateTime next = now.isBefore(today) ? today : today.plusDays(1);
        return LocalDateTime.ofInstant(next.toInstant(), ZoneOffset.UTC);
    }
}
