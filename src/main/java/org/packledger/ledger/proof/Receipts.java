package org.packledger.ledger.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.platform.Connections;
import org.packledger.platform.Reads;

/** Receipts for closed incidents: for the customer whose book it is, and for accountants. */
@ApplicationScoped
public class Receipts {

    private static final String CLOSING = """
            select incident_id from journal_entry
             where book_id = :book and number = :number and kind in ('INCIDENT_SETTLED', 'INCIDENT_FREE')""";

    @Inject
    private Reads reads;

    @Inject
    private MerkleLog log;

    @Inject
    private Connections connections;

    /**
     * The receipt of the closing that this entry is.
     *
     * @return empty while the entry waits to be sealed: some seconds, or as long as the portal has no key
     * @throws NotFound when it is no closing, or another organisation's
     */
    public Optional<String> find(Actor actor, long book, long number) {
        incident(actor, book, number);
        return log.position(book, number).flatMap(position -> log.covering(position)
                .map(checkpoint -> log.receipt(previousAndBytes(book, number), position, checkpoint)));
    }

    /** Whether there is a receipt already; refuses what {@link #find} refuses. */
    public boolean isReady(Actor actor, long book, long number) {
        incident(actor, book, number);
        return log.position(book, number).flatMap(log::covering).isPresent();
    }

    /** By which key the ledger, and so the receipt, knows the incident; refuses what {@link #find} refuses. */
    public long incident(Actor actor, long book, long number) {
        actor.mustBelongTo(book, "entry");
        if (!actor.isCustomer()) {
            actor.mustBe(Role.ACCOUNTANT);
        }
        return reads.find(Long.class, CLOSING, Map.of("book", book, "number", number))
                .orElseThrow(() -> new NotFound("entry"));
    }

    private byte[] previousAndBytes(long book, long number) {
        try {
            return connections.lend(connection -> previousAndBytes(connection, book, number));
        } catch (SQLException e) {
            throw new LogFailure(e);
        }
    }

    private static byte[] previousAndBytes(Connection connection, long book, long number) throws SQLException {
        try (EntryBytes entry = EntryBytes.of(connection, EntryRange.of(book, number, number))) {
            if (!entry.next()) {
                throw new LogFailure("The entry %d-%d is gone".formatted(book, number));
            }
            byte[] previous = entry.previousHash();
            byte[] both = Arrays.copyOf(previous, previous.length + entry.length());
            System.arraycopy(entry.array(), 0, both, previous.length, entry.length());
            if (!Arrays.equals(Verify.sha256(both), entry.hash())) {
                throw new LogFailure("The entry %d-%d is not what it was hashed as".formatted(book, number));
            }
            return both;
        }
    }
}
