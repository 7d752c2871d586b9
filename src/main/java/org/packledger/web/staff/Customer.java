package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.packledger.customer.CustomerDesk;
import org.packledger.customer.Organisation;
import org.packledger.incident.IncidentLists;
import org.packledger.incident.IncidentRow;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Role;
import org.packledger.kernel.Slice;
import org.packledger.statement.Balance;
import org.packledger.statement.Statements;
import org.packledger.statement.Year;
import org.packledger.web.PackCard;
import org.packledger.web.units.PackCards;

/** {@code /staff/customer?id=}: what a customer has, and what they asked. */
@Named("staffCustomer")
@RequestScoped
public class Customer {

    @Inject
    private Actor actor;

    @Inject
    private CustomerDesk desk;

    @Inject
    private Statements statements;

    @Inject
    private IncidentLists incidents;

    @Inject
    private PackCards cards;

    private Long id;
    private Integer page;
    private Organisation organisation;
    private Balance balance;
    private Slice<IncidentRow> slice;

    /** Finds the customer, or answers that there is none. */
    public void load() {
        organisation = desk.getOrganisation(actor, id);
        balance = statements.balance(actor, id);
        slice = incidents.of(actor, id, page == null ? 1 : page);
    }

    public String getName() {
        return organisation.name();
    }

    /** Whether this person may propose something for the customer. */
    public boolean isLead() {
        return actor.isOneOf(Role.LEAD);
    }

    public Balance getBalance() {
        return balance;
    }

    /** Free and billable incidents since the first of January. */
    public Year getYear() {
        return statements.thisYear(actor, id);
    }

    /** The packs with units left or held, in their order of use. */
    public List<PackCard> getPacks() {
        return statements.packs(actor, id).stream()
                .map(pack -> cards.of(actor, pack))
                .toList();
    }

    /** The packs that are used up or over, the newest. */
    public List<PackCard> getEnded() {
        return statements.endedPacks(actor, id, 1).rows().stream()
                .map(pack -> cards.of(actor, pack))
                .toList();
    }

    /** Their incidents, the last moved first. */
    public Slice<IncidentRow> getSlice() {
        return slice;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
