package org.packledger.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;

/** What was done for the customer, and each access to its servers. */
@Entity
@Table(name = "work_log")
@SuppressWarnings("UnusedVariable") // written here, read by the pages' SQL
class WorkEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "incident_id")
    private long incident;

    private String staff;

    @Column(name = "staff_name")
    private String staffName;

    private String what;

    private int minutes;

    @Column(name = "worked_at")
    private Instant workedAt;

    private String server;

    @Column(name = "consent_id")
    private Long consent;

    @Column(name = "message_id")
    private Long message;

    @Column(name = "intent_id")
    private String intent;

    /** For JPA. */
    protected WorkEntry() {}

    WorkEntry(Incident incident, Actor by, String what, int minutes, Intent intent, Instant now) {
        this.incident = incident.id();
        this.staff = by.reference();
        this.staffName = by.name();
        this.what = what;
        this.minutes = minutes;
        this.intent = intent.id().toString();
        this.workedAt = now;
    }

    /** One that was an access to a server of the customer. */
    static WorkEntry access(Incident incident, Actor by, Access access, Intent intent, Instant now) {
        WorkEntry entry = new WorkEntry(incident, by, access.what(), access.minutes(), intent, now);
        entry.server = access.server();
        entry.consent = access.request().consent().orElse(null);
        entry.message = access.request().message().orElse(null);
        return entry;
    }

    /** Whether it is the same work of the same incident, whenever it was logged and by whom. */
    boolean saysTheSameAs(WorkEntry other) {
        return incident == other.incident
                && what.equals(other.what)
                && minutes == other.minutes
                && Objects.equals(server, other.server)
                && Objects.equals(consent, other.consent)
                && Objects.equals(message, other.message);
    }
}
