package org.packledger.ledger;

import java.util.Optional;
import org.packledger.kernel.DomainException;

/**
 * How an errand fared that was served together with others.
 *
 * @param posted the answer, when it was carried out
 * @param refused why it was not, when it was refused; when both are empty its caller does it alone
 */
record Served(Optional<Posted> posted, Optional<DomainException> refused) {

    static final Served ALONE = new Served(Optional.empty(), Optional.empty());

    static Served posted(Posted answer) {
        return new Served(Optional.of(answer), Optional.empty());
    }

    static Served refused(DomainException why) {
        return new Served(Optional.empty(), Optional.of(why));
    }
}
