package org.packledger.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Currency;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.packledger.kernel.Role;

class ContactTest {

    private static final Instant THEN = Instant.parse("2026-01-02T03:04:05Z");

    private final Organisation clinic =
            new Organisation("Harbour Clinic", "14 Wharf Street", "CA-NS", Currency.getInstance("CAD"), THEN);

    @Test
    void aContactHasExactlyTheRolesGivenLast() {
        Contact contact = contact(Role.BUYER, Role.FINANCE);
        contact.take(Set.of(Role.FINANCE, Role.OWNER));
        assertThat(contact.roles()).containsExactlyInAnyOrder(Role.FINANCE, Role.OWNER);
    }

    @Test
    void aContactHasAtLeastOneRole() {
        Contact contact = contact(Role.BUYER);
        assertThatThrownBy(() -> contact.take(Set.of())).isInstanceOf(RolesDoNotFit.class);
        assertThat(contact.roles()).containsExactly(Role.BUYER);
    }

    @Test
    void aContactNeverHasARoleOfTheVendor() {
        for (Role role : Role.values()) {
            if (!Contact.ROLES.contains(role)) {
                assertThatThrownBy(() -> contact(Role.OWNER, role)).isInstanceOf(RolesDoNotFit.class);
            }
        }
    }

    @Test
    void anOwnerWhoMayNotSignInManagesNobody() {
        Contact owner = contact(Role.OWNER);
        assertThat(owner.isOwner()).isTrue();
        owner.deactivate();
        assertThat(owner.isOwner()).isFalse();
    }

    @Test
    void aNameIsNeededAndBounded() {
        Contact contact = contact(Role.OWNER);
        assertThatThrownBy(() -> contact.callThemself("  ")).isInstanceOf(TextMissing.class);
        assertThatThrownBy(() -> contact.callThemself("x".repeat(121))).isInstanceOf(TextMissing.class);
        assertThatThrownBy(() -> contact.callThemself("Anna\u0000")).isInstanceOf(TextMissing.class);
    }

    @Test
    void aTaxRegionIsWrittenAsIsoDoes() {
        assertThatThrownBy(() -> clinic.beTaxedIn("Ontario")).isInstanceOf(BadTaxRegion.class);
        clinic.beTaxedIn("FR");
        assertThat(clinic.taxRegion()).isEqualTo("FR");
    }

    private Contact contact(Role... roles) {
        return new Contact(clinic, NewContact.of("anna@harbourclinic.example", "Anna Roy", roles), THEN);
    }
}
