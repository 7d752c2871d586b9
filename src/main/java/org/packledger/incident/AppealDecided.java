package org.packledger.incident;

import org.packledger.kernel.DomainException;

/** An appeal is decided once. */
public class AppealDecided extends DomainException {

    private static final long serialVersionUID = 1L;

    AppealDecided(AppealStatus status) {
        super("The appeal is %s already".formatted(status), status);
    }
}
