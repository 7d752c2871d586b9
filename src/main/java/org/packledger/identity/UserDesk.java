package org.packledger.identity;

import static org.packledger.kernel.Role.ADMINISTRATOR;
import static org.packledger.kernel.Role.SYSTEM;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.packledger.customer.Addresses;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;
import org.packledger.platform.WholeOrNothing;

/** The vendor's people: an administrator adds them, gives them roles, and lets them go. */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class UserDesk {

    @PersistenceContext(unitName = "packledger")
    private EntityManager entities;

    @Inject
    private BusinessClock clock;

    @Inject
    private Addresses addresses;

    /**
     * Adds one of the vendor's people, who can sign in once a password was issued.
     *
     * @return the staff member's id
     * @throws org.packledger.customer.AddressTaken when somebody has the address
     */
    public long addStaffMember(Actor actor, NewStaffMember wanted) {
        actor.mustBe(ADMINISTRATOR, SYSTEM);
        StaffMember member = new StaffMember(wanted, clock.now());
        addresses.take(wanted.email(), () -> {
            entities.persist(member);
            entities.flush();
        });
        return member.id();
    }

    /**
     * Gives a staff member exactly these roles.
     *
     * @throws LastAdministrator when nobody would manage the users
     */
    public void changeRoles(Actor actor, long staffMemberId, Set<Role> roles) {
        managed(actor, staffMemberId).take(roles);
        keepAnAdministrator();
    }

    /**
     * Lets a staff member no longer sign in; an open session ends with its next request.
     *
     * @throws LastAdministrator when nobody would manage the users
     */
    public void deactivate(Actor actor, long staffMemberId) {
        managed(actor, staffMemberId).deactivate();
        keepAnAdministrator();
    }

    /** Lets a staff member sign in again. */
    public void reactivate(Actor actor, long staffMemberId) {
        managed(actor, staffMemberId).reactivate();
    }

    /**
     * A staff member, for the administrator.
     *
     * @throws NotFound when there is none
     */
    public StaffMember getStaffMember(Actor actor, long staffMemberId) {
        actor.mustBe(ADMINISTRATOR);
        StaffMember member = entities.find(StaffMember.class, staffMemberId);
        if (member == null) {
            throw new NotFound("staff member");
        }
        return member;
    }

    /** All staff rows are locked, so that two administrators cannot remove each other at the same moment. */
    private StaffMember managed(Actor actor, long staffMemberId) {
        actor.mustBe(ADMINISTRATOR, SYSTEM);
        return everybody(LockModeType.PESSIMISTIC_WRITE).stream()
                .filter(member -> member.id() == staffMemberId)
                .findFirst()
                .orElseThrow(() -> new NotFound("staff member"));
    }

    private void keepAnAdministrator() {
        if (everybody(LockModeType.NONE).stream().noneMatch(StaffMember::isAdministrator)) {
            throw new LastAdministrator();
        }
    }

    private List<StaffMember> everybody(LockModeType lock) {
        return entities.createQuery("select s from StaffMember s order by s.id", StaffMember.class)
                .setLockMode(lock)
                .getResultList();
    }
}
