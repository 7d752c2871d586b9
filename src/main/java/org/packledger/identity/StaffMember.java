package org.packledger.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.packledger.customer.RolesDoNotFit;
import org.packledger.customer.Texts;
import org.packledger.kernel.Role;
import org.packledger.platform.LetterChoice;

/**
 * One of the vendor's people. Added by an administrator, given roles, deactivated when they leave, never deleted: verdicts
 * and entries keep naming them.
 */
@Entity
@Table(name = "staff_member")
public class StaffMember {

    /** The roles that one of the vendor's people may have. */
    public static final Set<Role> ROLES =
            Set.copyOf(EnumSet.of(Role.AGENT, Role.LEAD, Role.ACCOUNTANT, Role.ADMINISTRATOR));

    private static final int LONGEST_NAME = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String email;
    private String name;
    private String language;
    private boolean active;

    @Enumerated(EnumType.STRING)
    @SuppressWarnings("UnusedVariable") // written here, read by the letters' SQL
    private LetterChoice letters;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "staff_role", joinColumns = @JoinColumn(name = "staff_member_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected StaffMember() {
        // for JPA
    }

    StaffMember(NewStaffMember wanted, Instant at) {
        this.email = wanted.email().text();
        this.active = true;
        this.letters = LetterChoice.EACH;
        this.createdAt = at;
        callThemself(wanted.name());
        speak(wanted.language());
        take(wanted.roles());
    }

    /**
     * Has exactly these roles from now on.
     *
     * @throws RolesDoNotFit when there is none, or one of a customer's
     * @throws DutiesNotSeparate when an administrator would also account: who makes users may not use them to post
     */
    void take(Set<Role> wanted) {
        if (wanted.isEmpty() || !ROLES.containsAll(wanted)) {
            throw new RolesDoNotFit();
        }
        if (wanted.contains(Role.ADMINISTRATOR) && wanted.contains(Role.ACCOUNTANT)) {
            throw new DutiesNotSeparate();
        }
        roles.retainAll(wanted);
        roles.addAll(wanted);
    }

    void deactivate() {
        active = false;
    }

    void reactivate() {
        active = true;
    }

    void callThemself(String newName) {
        name = Texts.needed("name", newName, LONGEST_NAME);
    }

    void speak(Optional<String> chosen) {
        language = chosen.orElse(null);
    }

    /** The person's own choice of what they are sent. */
    void wantLetters(LetterChoice chosen) {
        letters = chosen;
    }

    /** Whether they are active and administrator. */
    boolean isAdministrator() {
        return active && roles.contains(Role.ADMINISTRATOR);
    }

    public long id() {
        return id;
    }

    /** The reference of the actor that this person is. */
    public String reference() {
        return "staff-" + id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    /** Such as {@code fr}; empty: as the browser says. */
    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    public boolean isActive() {
        return active;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
