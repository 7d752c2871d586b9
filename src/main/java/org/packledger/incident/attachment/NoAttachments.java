package org.packledger.incident.attachment;

import org.packledger.kernel.DomainException;

/** No folder is configured that attachments could lie in. */
public class NoAttachments extends DomainException {

    private static final long serialVersionUID = 1L;

    NoAttachments() {
        super("Attachments are not taken here: packledger.attachments.folder is not set");
    }
}
