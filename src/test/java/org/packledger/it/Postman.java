package org.packledger.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.packledger.kernel.Actor;
import org.packledger.mail.IncomingDesk;
import org.packledger.mail.MailDoor;
import org.packledger.mail.Offered;
import org.packledger.platform.Leases;
import org.packledger.platform.ReplyAddresses;
import org.packledger.platform.Topic;

/** Brings a mail to the door, as the job that fetches mail does, and says what became of it. */
@Dependent
public class Postman {

    private static final Actor PORTER = Actor.job("incoming-mail");
    private static final AtomicLong NUMBERS = new AtomicLong();

    private final UUID holder = UUID.randomUUID();

    @Inject
    private Leases leases;

    @Inject
    private IncomingDesk incoming;

    @Inject
    private MailDoor door;

    @Inject
    private ReplyAddresses addresses;

    @Resource(lookup = "jdbc/ledger")
    private DataSource database;

    /** Takes the place of the job, for this test. */
    void begin() throws SQLException {
        try (Connection owner = JdbcAsOwner.open();
                Statement statement = owner.createStatement()) {
            statement.execute("delete from lease where name = 'incoming-mail'");
        }
        if (!leases.take(IncomingDesk.LEASE, holder, Duration.ofMinutes(5))) {
            throw new AssertionError("somebody else fetches mail");
        }
    }

    /** State, reason and incident. */
    String brings(TestMail mail) {
        String mailbox = "doors-" + holder;
        incoming.keep(PORTER, holder, new Offered(mailbox, 1, NUMBERS.incrementAndGet(), mail.raw()));
        long id = Long.parseLong(
                rows("select mail_id from fetched_mail where mailbox = ? and uid = ?", mailbox, NUMBERS.get())
                        .get(0));
        door.take(id);
        return rows("select state, reason, incident_number from incoming_mail where id = ?", id)
                .get(0);
    }

    /** The line that sends an answer back to where this person decides about this. */
    String to(Topic topic, String person, LocalDate until) {
        return "Cc: " + addresses.of(topic, person, until).orElseThrow();
    }

    String email(long contact) {
        return rows("select email from contact where id = ?", contact).get(0);
    }

    private List<String> rows(String sql, Object... values) {
        try (Connection connection = database.getConnection()) {
            return Rows.of(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
