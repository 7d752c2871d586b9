package org.packledger.incident.attachment;

import org.packledger.kernel.DomainException;

/** The bytes in the folder are not those that were kept. */
public class DamagedFile extends DomainException {

    private static final long serialVersionUID = 1L;

    DamagedFile(String name) {
        super("The file %s differs from what was kept".formatted(name));
    }
}
