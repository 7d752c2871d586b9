package org.packledger.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.packledger.kernel.Actor;

/** An incident is about a bug of the product. */
@Entity
@Table(name = "incident_bug")
@IdClass(BugLink.Key.class)
@SuppressWarnings("UnusedVariable") // written here, read by the pages' SQL
class BugLink {

    @Id
    @Column(name = "incident_id")
    private long incident;

    @Id
    private String reference;

    @Column(name = "linked_by")
    private String linkedBy;

    @Column(name = "linked_by_name")
    private String linkedByName;

    @Column(name = "linked_at")
    private Instant linkedAt;

    /** For JPA. */
    protected BugLink() {}

    BugLink(Incident incident, String reference, Actor by, Instant now) {
        this.incident = incident.id();
        this.reference = reference;
        this.linkedBy = by.reference();
        this.linkedByName = by.name();
        this.linkedAt = now;
    }

    /** Its key, as JPA wants it. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long incident;
        private String reference;

        /** For JPA. */
        protected Key() {}

        Key(long incident, String reference) {
            this.incident = incident;
            this.reference = reference;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.incident == incident && Objects.equals(key.reference, reference);
        }

        @Override
        public int hashCode() {
            return Objects.hash(incident, reference);
        }
    }
}
