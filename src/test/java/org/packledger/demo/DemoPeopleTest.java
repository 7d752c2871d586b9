package org.packledger.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.packledger.customer.Contact;
import org.packledger.customer.EmailAddress;
import org.packledger.identity.DemoRoster.DemoPerson;
import org.packledger.identity.StaffMember;
import org.packledger.kernel.Role;

class DemoPeopleTest {

    private final DemoPeople people = new DemoPeople();

    @Test
    void everyOrganisationHasSomebodyInEveryRole() {
        assertThat(people.organisations()).hasSize(3);
        people.organisations()
                .forEach((organisation, contacts) ->
                        Contact.ROLES.forEach(role -> assertThat(DemoPeople.with(role, contacts))
                                .as("%s of %s", role, organisation)
                                .isNotEmpty()));
    }

    @Test
    void theVendorHasSomebodyInEveryRole() {
        StaffMember.ROLES.forEach(
                role -> assertThat(DemoPeople.with(role, people.staff())).isNotEmpty());
        assertThat(DemoPeople.with(Role.LEAD, people.staff())).hasSize(2);
    }

    @Test
    void everybodyIsFictionalAndOnce() {
        List<String> addresses = people.people().stream().map(DemoPerson::email).toList();
        assertThat(addresses).doesNotHaveDuplicates().allMatch(address -> address.endsWith(".example"));
        addresses.forEach(EmailAddress::new);
    }
}
