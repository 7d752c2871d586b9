package org.packledger.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Map;
import org.packledger.platform.Reads;
import org.packledger.platform.Twins;

/**
 * Who has which address. Contacts and the vendor's people share one name space, since one address signs in as one person;
 * the keys of the tables refuse what two callers ask for at the same moment.
 */
@ApplicationScoped
public class Addresses {

    @Inject
    private Reads reads;

    /** Whether somebody has it. */
    public boolean isTaken(EmailAddress address) {
        return reads.find(Long.class, """
                        select (select count(*) from contact where email = :email)
                             + (select count(*) from staff_member where email = :email)
                             + (select count(*) from credential where email = :email)""", Map.of("email", address.text())).orElse(0L) > 0;
    }

    /**
     * Has somebody new kept under an address that nobody has.
     *
     * @param keep writes the row
     * @throws AddressTaken when somebody has it, or took it at the same moment
     */
    public void take(EmailAddress address, Runnable keep) {
        if (isTaken(address)) {
            throw new AddressTaken(address.text());
        }
        try {
            keep.run();
        } catch (PersistenceException e) {
            if (Twins.refusedBy("email", e)) {
                throw new AddressTaken(address.text());
            }
            throw e;
        }
    }
}
