package org.packledger.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.packledger.kernel.Actor;
import org.packledger.ledger.period.Period;
import org.packledger.ledger.period.Periods;

/** {@code /audit/periods}: the months of the books, and how far they are closed. */
@Named("periodsPage")
@RequestScoped
public class PeriodsPage {

    @Inject
    private Actor actor;

    @Inject
    private Periods periods;

    private List<Period> all;

    /** Reads what the page shows. */
    public void load() {
        all = periods.all(actor);
    }

    public List<Period> getAll() {
        return all;
    }
}
