package org.packledger.incident.attachment;

import org.packledger.kernel.DomainException;

/** A file is not taken, and nothing was written. */
public class AttachmentRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Refusal why;

    /** Names the file, why, and the greatest size in megabytes. */
    AttachmentRefused(FileName name, Refusal why) {
        super("%s is not taken: %s".formatted(name.text(), why), name.text(), why, Inspection.MEGABYTES);
        this.why = why;
    }

    public Refusal why() {
        return why;
    }
}
