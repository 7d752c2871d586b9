package org.packledger.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.packledger.kernel.Role;

/**
 * The people whom a demonstration lets in with one click. The demo world provides it; without one, nobody is let in that
 * way. It stands here, so that identity need not know the demo world.
 */
public interface DemoRoster {

    /** All of them, in the order in which they are offered. */
    List<DemoPerson> people();

    /**
     * One of them.
     *
     * @param organisation the name of a contact's organisation; empty for the vendor's people
     * @param language such as {@code fr}; empty: as the browser says
     */
    record DemoPerson(
            String email, String name, Set<Role> roles, Optional<String> organisation, Optional<String> language) {

        /** Copies the roles. */
        public DemoPerson {
            roles = Set.copyOf(roles);
        }
    }
}
