package org.packledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.packledger.identity.Area;
import org.packledger.identity.CurrentActor;
import org.packledger.identity.Person;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Role;
import org.packledger.statement.Balance;
import org.packledger.statement.Statements;

/** What the frame of every page asks about who is signed in. Shows or hides; it guards nothing. */
@Named
@RequestScoped
public class SignedIn {

    @Inject
    private CurrentActor current;

    @Inject
    private Statements statements;

    @Inject
    private Text text;

    private String balanceLine;

    /** Whether anybody is signed in. */
    public boolean isPresent() {
        return current.findPerson().isPresent();
    }

    /** The person's name, empty for a visitor. */
    public String getName() {
        return current.findPerson().map(Person::name).orElse("");
    }

    /** The name of a contact's organisation, empty for everybody else. */
    public String getOrganisationName() {
        return current.findPerson().flatMap(Person::organisationName).orElse("");
    }

    /** The language that the person chose, empty: as the browser says. */
    public String getLanguage() {
        return current.findPerson().flatMap(Person::language).orElse("");
    }

    /** The address where this person begins. */
    public String getHome() {
        return current.findPerson().map(Area::homeOf).orElse("/");
    }

    public boolean isCustomer() {
        return current.findPerson().filter(Area.CUSTOMER::isOpenTo).isPresent();
    }

    /** An agent or a lead. */
    public boolean isStaff() {
        return current.findPerson().filter(Area.STAFF::isOpenTo).isPresent();
    }

    public boolean isLead() {
        return is(Role.LEAD);
    }

    public boolean isAccountant() {
        return is(Role.ACCOUNTANT);
    }

    public boolean isAdministrator() {
        return is(Role.ADMINISTRATOR);
    }

    public boolean isOwner() {
        return is(Role.OWNER);
    }

    /** May buy: a buyer or an owner. */
    public boolean isBuyer() {
        return is(Role.BUYER, Role.OWNER);
    }

    /** May open incidents: every contact but one who only reads statements and invoices. */
    public boolean isOpener() {
        return is(Role.REQUESTER, Role.APPROVER, Role.BUYER, Role.OWNER);
    }

    /** Whether a page for anybody offers to open an incident: to a visitor too, who signs in first. */
    public boolean isOfferedToOpen() {
        return !isPresent() || isOpener();
    }

    /** The balance of a contact's organisation in one line, empty for everybody else. */
    public String getBalanceLine() {
        if (balanceLine == null) {
            balanceLine = current.find()
                    .filter(Actor::isCustomer)
                    .map(this::balanceLine)
                    .orElse("");
        }
        return balanceLine;
    }

    private String balanceLine(Actor actor) {
        Balance balance = statements.balance(actor, actor.organisation().orElseThrow());
        String line = text.of("statement.balance.line", balance.spendable(), balance.held(), balance.inSuspense());
        return balance.nextExpiry()
                .map(day -> text.of("statement.balance.expiry", line, day))
                .orElse(line);
    }

    private boolean is(Role... roles) {
        return current.find().filter(actor -> actor.isOneOf(roles)).isPresent();
    }
}
