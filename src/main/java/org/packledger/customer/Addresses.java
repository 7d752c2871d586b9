package org.packledger.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.packledger.platform.Reads;

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
     * Refuses an address that somebody has.
     *
     * @throws AddressTaken naming it
     */
    public void mustBeFree(EmailAddress address) {
        if (isTaken(address)) {
            throw new AddressTaken(address.text());
        }
    }
}
