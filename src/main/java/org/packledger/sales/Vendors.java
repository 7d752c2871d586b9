package org.packledger.sales;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.packledger.platform.Reads;

/** Reads who sells. */
@ApplicationScoped
public class Vendors {

    private static final String CURRENT = """
            select
              coalesce(max(case when name = 'vendor.name' then value end), '') as name,
              coalesce(max(case when name = 'vendor.address' then value end), '') as address,
              coalesce(max(case when name = 'vendor.taxNumbers' then value end), '') as tax_numbers,
              coalesce(max(case when name = 'vendor.bankAccount' then value end), '') as bank_account
            from setting
            """;

    @Inject
    private Reads reads;

    /** The vendor as it is now. */
    public Vendor current() {
        return reads.find(Vendor.class, CURRENT, Map.of()).orElseThrow();
    }
}
