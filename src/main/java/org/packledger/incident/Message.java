package org.packledger.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.packledger.incident.attachment.InspectedFile;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Fingerprint;
import org.packledger.kernel.Intent;

/** One thing said in an incident. It is never edited. */
@Entity
@Table(name = "message")
@SuppressWarnings("UnusedVariable") // written here, read by the pages' SQL
class Message {

    /** Who speaks to whom. */
    enum Kind {
        CUSTOMER,
        /** A mail that staff sorted, for the customer: nobody proved whose words these are, so it asks for nothing that costs. */
        FORWARDED,
        STAFF,
        /** Between the vendor's people only. */
        NOTE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "incident_id")
    private long incident;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String author;

    @Column(name = "author_name")
    private String authorName;

    private String body;
    private String quoted;

    @Column(name = "forwarded_from", updatable = false)
    private String forwardedFrom;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "intent_id")
    private String intent;

    private byte[] fingerprint;

    /** For JPA. */
    protected Message() {}

    Message(
            Incident incident,
            Kind kind,
            Actor author,
            String body,
            List<InspectedFile> files,
            Intent intent,
            Instant now) {
        this.incident = incident.id();
        this.kind = kind;
        this.author = author.reference();
        this.authorName = author.name();
        this.body = body;
        this.writtenAt = now;
        this.intent = intent.id().toString();
        this.fingerprint = fingerprint(incident.number(), kind, body, files).bytes();
    }

    /** Keeps what it quotes of what was said before; blank: nothing. */
    void quote(String earlier) {
        quoted = earlier.isEmpty() ? null : earlier;
    }

    /** Keeps from which address it came by mail. */
    void forwardFrom(String sender) {
        forwardedFrom = sender;
    }

    /** Of the text and, where there are any, the names and bytes of the files. */
    static Fingerprint fingerprint(long number, Kind kind, String body, List<InspectedFile> files) {
        return files.isEmpty()
                ? Fingerprint.of("message", number, kind, body)
                : Fingerprint.of("message", number, kind, body, names(files));
    }

    private static String names(List<InspectedFile> files) {
        return files.stream()
                .map(file -> HexFormat.of().formatHex(file.digest()) + " "
                        + file.name().text())
                .collect(Collectors.joining("\n"));
    }

    long id() {
        return id;
    }

    boolean isCustomersIn(Incident where) {
        return incident == where.id() && kind == Kind.CUSTOMER;
    }

    /** As the first message of an incident of its own. */
    NewIncident asIncident(String subject, Category category) {
        return new NewIncident(subject, category, body);
    }

    /** The same words by the same person at the same time, in another incident. */
    Message copiedTo(Incident other, Intent copying) {
        Message copy = new Message();
        copy.incident = other.id();
        copy.kind = kind;
        copy.author = author;
        copy.authorName = authorName;
        copy.body = body;
        copy.quoted = quoted;
        copy.forwardedFrom = forwardedFrom;
        copy.writtenAt = writtenAt;
        copy.intent = copying.id().toString();
        copy.fingerprint = fingerprint(other.number(), kind, body, List.of()).bytes();
        return copy;
    }

    long incident() {
        return incident;
    }

    boolean isOf(Fingerprint request) {
        return Fingerprint.ofBytes(fingerprint).equals(request);
    }
}
