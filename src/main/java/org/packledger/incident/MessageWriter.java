package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.packledger.incident.attachment.AttachmentFolder;
import org.packledger.incident.attachment.InspectedFile;
import org.packledger.incident.attachment.Inspection;
import org.packledger.incident.attachment.NewFile;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.kernel.InvalidInput;

/** Writes messages with their files: all of it, or nothing. */
@ApplicationScoped
class MessageWriter {

    @Inject
    private IncidentFile file;

    @Inject
    private AttachmentFolder folder;

    @Inject
    private BusinessClock clock;

    /**
     * Writes it once.
     *
     * @return whether it is new
     * @throws org.packledger.incident.attachment.AttachmentRefused when a file is not taken; nothing is written then
     */
    boolean write(Incident incident, Message.Kind kind, Actor actor, Intent intent, Written written) {
        return keep(incident, kind, actor, intent, written).isPresent();
    }

    /** The same; the id of the message, or nothing when it had been written. */
    Optional<Long> keep(Incident incident, Message.Kind kind, Actor actor, Intent intent, Written written) {
        String body = Limits.required("text", written.text(), Limits.BODY);
        String quoted = Limits.optional("quoted", written.quoted(), Limits.BODY);
        List<NewFile> files = written.files();
        if (files.size() > Attachments.WITH_ONE_MESSAGE) {
            throw new InvalidInput(
                    "files",
                    "are %d; at most %d go with one message".formatted(files.size(), Attachments.WITH_ONE_MESSAGE));
        }
        List<InspectedFile> inspected = files.stream().map(Inspection::of).toList();
        if (file.wasWritten(intent, Message.fingerprint(incident.number(), kind, body, inspected))) {
            return Optional.empty();
        }
        Message message = new Message(incident, kind, actor, body, inspected, intent, clock.now());
        message.quote(quoted);
        written.forwardedFrom().ifPresent(message::forwardFrom);
        file.add(message);
        for (InspectedFile each : inspected) {
            file.add(new Attachment(message, each, folder.keep(each.content()), clock.now()));
        }
        return Optional.of(message.id());
    }
}
