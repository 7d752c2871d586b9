package org.packledger.customer;

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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.packledger.kernel.Role;
import org.packledger.platform.LetterChoice;

/**
 * A person of one customer. Added by an owner or by the vendor, given roles, deactivated when they leave, never deleted:
 * orders and incidents keep naming them.
 */
@Entity
@Table(name = "contact")
public class Contact {

    /** The roles that a contact may have. */
    public static final Set<Role> ROLES =
            Set.copyOf(EnumSet.of(Role.REQUESTER, Role.BUYER, Role.APPROVER, Role.FINANCE, Role.OWNER));

    private static final int LONGEST_NAME = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

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
    @CollectionTable(name = "contact_role", joinColumns = @JoinColumn(name = "contact_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected Contact() {
        // for JPA
    }

    Contact(Organisation organisation, NewContact wanted, Instant at) {
        this.organisation = organisation;
        this.email = wanted.email().text();
        this.language = wanted.language().orElse(null);
        this.active = true;
        this.letters = LetterChoice.EACH;
        this.createdAt = at;
        callThemself(wanted.name());
        take(wanted.roles());
    }

    /** Has exactly these roles from now on. */
    void take(Set<Role> wanted) {
        if (wanted.isEmpty() || !ROLES.containsAll(wanted)) {
            throw new RolesDoNotFit();
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

    /** The person's own choice of name. */
    public void callThemself(String newName) {
        name = Texts.needed("name", newName, LONGEST_NAME);
    }

    /** The person's own choice of language; empty: as the browser says. */
    public void speak(Optional<String> chosen) {
        language = chosen.orElse(null);
    }

    /** The person's own choice of what they are sent. */
    public void wantLetters(LetterChoice chosen) {
        letters = chosen;
    }

    /** Whether the contact is active and owner. */
    boolean isOwner() {
        return active && roles.contains(Role.OWNER);
    }

    public long id() {
        return id;
    }

    /** The reference of the actor that this person is. */
    public String reference() {
        return "contact-" + id;
    }

    public Organisation organisation() {
        return organisation;
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
}
