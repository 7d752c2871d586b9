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
import org.packledger.incident.attachment.FileType;
import org.packledger.incident.attachment.InspectedFile;
import org.packledger.incident.attachment.RandomName;

/** A file that belongs to a message. It is never changed; its bytes lie in the folder of attachments. */
@Entity
@Table(name = "attachment")
@SuppressWarnings("UnusedVariable") // written here, read by the pages' SQL
class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "message_id")
    private long message;

    @Column(name = "incident_id")
    private long incident;

    private String reference;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private int size;

    private byte[] digest;

    @Column(name = "stored_as")
    private String storedAs;

    @Column(name = "added_at")
    private Instant addedAt;

    /** For JPA. */
    protected Attachment() {}

    /** @param storedAs the name in the folder */
    Attachment(Message message, InspectedFile file, String storedAs, Instant now) {
        this.message = message.id();
        this.incident = message.incident();
        this.reference = RandomName.next();
        this.name = file.name().text();
        this.type = file.type();
        this.size = file.content().length;
        this.digest = file.digest();
        this.storedAs = storedAs;
        this.addedAt = now;
    }
}
