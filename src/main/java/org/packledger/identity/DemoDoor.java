package org.packledger.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.packledger.identity.DemoRoster.DemoPerson;

/** Open only while {@code packledger.demo} is true, and only to the people of the demo world. */
@ApplicationScoped
public class DemoDoor {

    private boolean open;
    private List<DemoPerson> people;

    DemoDoor() {
        // for the proxy
    }

    @Inject
    DemoDoor(
            @ConfigProperty(name = "packledger.demo", defaultValue = "false") boolean demo,
            Instance<DemoRoster> rosters) {
        this(demo, rosters.stream());
    }

    DemoDoor(boolean demo, Stream<DemoRoster> rosters) {
        open = demo;
        people = demo ? rosters.flatMap(roster -> roster.people().stream()).toList() : List.of();
    }

    public boolean isOpen() {
        return open;
    }

    /** Whom it is open to, none while it is closed. */
    public List<DemoPerson> people() {
        return people;
    }

    /** Whether this address is one of them. */
    boolean admits(String email) {
        return people.stream().anyMatch(person -> person.email().equals(email));
    }
}
