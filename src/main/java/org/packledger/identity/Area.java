package org.packledger.identity;

import static org.packledger.kernel.Role.ACCOUNTANT;
import static org.packledger.kernel.Role.ADMINISTRATOR;
import static org.packledger.kernel.Role.AGENT;
import static org.packledger.kernel.Role.LEAD;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import org.packledger.kernel.Role;

/** The parts of the portal, whose doors {@code web.xml} guards by group. What may be done inside, the desks say. */
public enum Area {
    /** What contacts of a customer see. */
    CUSTOMER("/customer/", "home"),
    /** What agents and leads see. */
    STAFF("/staff/", "inbox", AGENT, LEAD),
    /** What accountants see. */
    AUDIT("/audit/", "overview", ACCOUNTANT),
    /** What administrators see. */
    ADMIN("/admin/", "catalogue", ADMINISTRATOR);

    private final String prefix;
    private final String home;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot change
    private final Set<Role> roles;

    Area(String prefix, String home, Role... roles) {
        this.prefix = prefix;
        this.home = home;
        this.roles = Set.of(roles);
    }

    /** Where a person begins. */
    public static String homeOf(Person person) {
        return Arrays.stream(values())
                .filter(area -> area.isOpenTo(person))
                .findFirst()
                .map(area -> area.prefix + area.home)
                .orElse("/");
    }

    /** Whether the person may enter. */
    public boolean isOpenTo(Person person) {
        return this == CUSTOMER ? person.isCustomer() : !Collections.disjoint(roles, person.roles());
    }

    boolean contains(String address) {
        return address.startsWith(prefix);
    }
}
