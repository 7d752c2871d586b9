package org.packledger.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorTest {

    private final Actor buyer = Actor.contact(12, "Ann", 3, Set.of(Role.BUYER));
    private final Actor agent = Actor.staff(4, "Bo", Set.of(Role.AGENT));

    @Test
    void anotherOrganisationsThingDoesNotExistForAContact() {
        assertThatThrownBy(() -> buyer.mustBelongTo(4, "invoice")).isInstanceOf(NotFound.class);
        assertThatCode(() -> buyer.mustBelongTo(3, "invoice")).doesNotThrowAnyException();
        assertThatCode(() -> agent.mustBelongTo(4, "invoice")).doesNotThrowAnyException();
    }

    @Test
    void oneOfTheRolesIsEnoughAndNoneIsNot() {
        assertThatCode(() -> buyer.mustBe(Role.OWNER, Role.BUYER)).doesNotThrowAnyException();
        assertThatThrownBy(() -> buyer.mustBe(Role.OWNER, Role.APPROVER)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(buyer::mustBe).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theLedgerKeepsAnOpaqueReferenceOnly() {
        assertThat(buyer.reference()).isEqualTo("contact-12");
        assertThat(buyer.id()).isEqualTo(12);
        assertThat(Actor.job("expiry").reference()).isEqualTo("job-expiry");
        assertThat(agent.isCustomer()).isFalse();
    }
}
