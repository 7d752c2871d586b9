package org.packledger.sales;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.packledger.platform.Reads;

/** Which taxes a region charges. Data, entered by migration: a new rate is a row with the day from which it counts. */
@ApplicationScoped
class TaxRates {

    // Of each code the row that became valid last; an abolished tax ends with the rate 0.
    private static final String VALID = """
            select t.code, t.name, t.rate_ppm
            from tax_rate t
            where t.region = :region and t.category = :category and t.valid_from = (
              select max(v.valid_from) from tax_rate v
              where v.region = t.region and v.category = t.category and v.code = t.code and v.valid_from <= :day)
            and t.rate_ppm > 0
            order by t.code
            """;

    @Inject
    private Reads reads;

    /** The taxes of that region on that day, none for a region or category without any. */
    List<TaxRate> of(String region, TaxCategory category, LocalDate day) {
        return reads.list(TaxRate.class, VALID, Map.of("region", region, "category", category.name(), "day", day));
    }
}
