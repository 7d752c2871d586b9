package org.packledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.packledger.customer.Contact;
import org.packledger.identity.StaffMember;
import org.packledger.kernel.Role;

/** The roles as cards to choose from, each with what it may do. */
@Named("roleChoices")
@RequestScoped
public class RoleChoices {

    @Inject
    private Text text;

    /** What a contact of a customer may be. */
    public List<Choice> getOfContacts() {
        return cards(Contact.ROLES);
    }

    /** What one of the vendor's people may be. */
    public List<Choice> getOfStaff() {
        return cards(StaffMember.ROLES);
    }

    /** Their names in one line. */
    public String words(Collection<Role> roles) {
        return roles.stream().sorted().map(text::name).collect(Collectors.joining(", "));
    }

    private List<Choice> cards(Collection<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> Choice.of(role, text.name(role), text.of("Role." + role.name() + ".hint")))
                .toList();
    }
}
