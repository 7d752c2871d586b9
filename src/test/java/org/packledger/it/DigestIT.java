package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.packledger.it.TestCustomer.AGENT;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.packledger.identity.AccountDesk;
import org.packledger.incident.Category;
import org.packledger.incident.ConsentDesk;
import org.packledger.incident.IncidentDesk;
import org.packledger.incident.NewIncident;
import org.packledger.incident.Proposing;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.NotAllowed;
import org.packledger.platform.DigestDesk;
import org.packledger.platform.LeaseLost;
import org.packledger.platform.Leases;
import org.packledger.platform.LetterChoice;
import org.packledger.platform.OutboxDesk;

/** What a person chose to be sent is what goes out; what must be decided is never held back. */
@ArquillianTest
class DigestIT {

    private static final Actor SENDER = Actor.job("mail");

    @Inject
    private TestCustomer customer;

    @Inject
    private IncidentDesk incidents;

    @Inject
    private ConsentDesk consents;

    @Inject
    private AccountDesk accounts;

    @Inject
    private DigestDesk digests;

    @Inject
    private Leases leases;

    @Resource(lookup = "jdbc/ledger")
    private DataSource database;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    @Test
    void everyLetterGoesAtOnceToWhoChoseNothing() throws SQLException {
        answered();
        assertThat(letters("kind = 'ANSWERED' and not together and due_at <= utc_timestamp(6)"))
                .isEqualTo("1");
    }

    @Test
    void aPersonsMorningBringsOneLetterWithAllThatHappened() throws SQLException {
        accounts.wantLetters(customer.owner(), LetterChoice.DAILY);
        long first = answered();
        long second = answered();
        assertThat(letters("together and sent_at is null and due_at > utc_timestamp(6)"))
                .as("held until the morning")
                .isEqualTo("2");
        assertThat(digests.recipients(SENDER)).doesNotContain(address());
        run("update outbox set due_at = utc_timestamp(6) - interval 1 second where recipient = '" + address() + "'");
        assertThat(digests.recipients(SENDER)).contains(address());
        UUID holder = lease();
        digests.write(SENDER, holder, address());
        digests.write(SENDER, holder, address());
        assertThat(letters("kind = 'DIGEST' and not together")).isEqualTo("1");
        assertThat(letters("together and sent_at is null")).isEqualTo("0");
        assertThat(letters("kind = 'DIGEST' and body like '%Incident " + first + ":%' and body like '%Incident "
                        + second + ":%' and body like '%We look into it%'"))
                .isEqualTo("1");
    }

    @Test
    void whoWantsFewGetsWhatTheyMustDecideAndNothingElse() throws SQLException {
        accounts.wantLetters(customer.owner(), LetterChoice.NEEDED);
        long number = answered();
        assertThat(letters("true")).isEqualTo("0");
        customer.buys(3, Optional.empty(), 1);
        consents.propose(
                AGENT,
                Intent.fresh(),
                number,
                new Proposing("INVESTIGATION", Optional.empty(), "", "the log", "Why was it held?"));
        assertThat(letters("kind = 'VERDICT_PROPOSED' and not together")).isEqualTo("1");
    }

    @Test
    void thatItWasClosedFreeIsNeitherToBeDecidedNorPaidFor() throws SQLException {
        accounts.wantLetters(customer.owner(), LetterChoice.NEEDED);
        customer.closedFree(answered(), 0);
        assertThat(letters("true")).isEqualTo("0");
        accounts.wantLetters(customer.owner(), LetterChoice.DAILY);
        customer.closedFree(customer.opens("once more", 0), 0);
        assertThat(letters("kind = 'CLOSED_FREE' and together")).isEqualTo("1");
    }

    @Test
    void whoDoesNotHoldTheLeaseWritesNothing() {
        assertThatThrownBy(() -> digests.write(SENDER, UUID.randomUUID(), address()))
                .isInstanceOf(LeaseLost.class);
        assertThatThrownBy(() -> digests.recipients(AGENT)).isInstanceOf(NotAllowed.class);
    }

    private long answered() {
        long number = incidents.open(
                customer.owner(), Intent.fresh(), new NewIncident("A question", Category.DELIVERY, "Why?"));
        incidents.answer(AGENT, Intent.fresh(), number, "We look into it", false);
        return number;
    }

    private UUID lease() throws SQLException {
        UUID holder = UUID.randomUUID();
        leases.take(OutboxDesk.LEASE, holder, Duration.ofSeconds(1));
        run("update lease set held_until = '2000-01-01' where name = '" + OutboxDesk.LEASE + "'");
        assertThat(leases.take(OutboxDesk.LEASE, holder, Duration.ofSeconds(60)))
                .isTrue();
        return holder;
    }

    private String address() throws SQLException {
        return rows("select email from contact where id = " + customer.contact());
    }

    private String letters(String which) throws SQLException {
        return rows("select count(*) from outbox where recipient = '" + address() + "' and " + which);
    }

    private String rows(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Rows.of(connection, sql).get(0);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
