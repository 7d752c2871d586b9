package org.packledger.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.packledger.customer.RolesDoNotFit;
import org.packledger.kernel.Role;

class StaffMemberTest {

    private static final Instant THEN = Instant.parse("2026-01-02T03:04:05Z");

    @Test
    void anAdministratorIsNeverAnAccountant() {
        assertThatThrownBy(() -> member(Role.ADMINISTRATOR, Role.ACCOUNTANT)).isInstanceOf(DutiesNotSeparate.class);
        StaffMember member = member(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> member.take(Set.of(Role.ADMINISTRATOR, Role.ACCOUNTANT)))
                .isInstanceOf(DutiesNotSeparate.class);
        assertThat(member.roles()).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void noneOfTheVendorsPeopleHasARoleOfACustomerOrOfTheSystem() {
        for (Role role : Role.values()) {
            if (!StaffMember.ROLES.contains(role)) {
                assertThatThrownBy(() -> member(Role.AGENT, role)).isInstanceOf(RolesDoNotFit.class);
            }
        }
    }

    private static StaffMember member(Role... roles) {
        return new StaffMember(NewStaffMember.of("tom@northgate.example", "Tom Okafor", roles), THEN);
    }
}
