package org.packledger.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Intent;
import org.packledger.kernel.Slice;
import org.packledger.sales.AdjustmentDesk;
import org.packledger.sales.LicenceDesk;
import org.packledger.sales.LicenceRow;
import org.packledger.sales.LicenceWanted;
import org.packledger.sales.Licences;
import org.packledger.web.Notices;
import org.packledger.web.adjustment.WhyField;

/** {@code /audit/licences?page=}: the terms of licences; one is proposed, or ended. */
@Named("licencePage")
@RequestScoped
public class LicencePage {

    private static final int A_YEAR = 12;

    @Inject
    private Actor actor;

    @Inject
    private Licences licences;

    @Inject
    private LicenceDesk desk;

    @Inject
    private AdjustmentDesk adjustments;

    @Inject
    private WhyField why;

    @Inject
    private BusinessClock clock;

    @Inject
    private Notices notices;

    private Integer page;
    private Slice<LicenceRow> slice;
    private Intent intent;
    private Long customer;
    private String title;
    private Integer units;
    private LocalDate startsOn;
    private Integer months = A_YEAR;
    private boolean renews = true;

    /** Reads what the address asks for, and proposes to begin today. */
    public void load() {
        getSlice();
        startsOn = clock.today();
    }

    /** The page that the address asks for. */
    public Slice<LicenceRow> getSlice() {
        if (slice == null) {
            slice = licences.list(actor, page == null ? 1 : page);
        }
        return slice;
    }

    /** Whom a licence can be for. */
    public List<Licences.Customer> getCustomers() {
        return licences.customers(actor);
    }

    /** Proposes a licence. */
    public String propose() {
        LicenceWanted wanted = new LicenceWanted(title, units, startsOn, months, renews);
        String number = adjustments.proposeLicence(actor, intent, customer, wanted, why.typed());
        notices.done("adjustment.proposed", number);
        return "/audit/adjustment?faces-redirect=true&number=" + number;
    }

    /** Decides that no further term follows. */
    public String end(String number) {
        desk.end(actor, number);
        notices.done("licence.ended", number);
        return "/audit/licences?faces-redirect=true";
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public Long getCustomer() {
        return customer;
    }

    public void setCustomer(Long customer) {
        this.customer = customer;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Integer getUnits() {
        return units;
    }

    public void setUnits(Integer units) {
        this.units = units;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public boolean isRenews() {
        return renews;
    }

    public void setRenews(boolean renews) {
        this.renews = renews;
    }
}
