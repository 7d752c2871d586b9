package org.packledger.sales;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.platform.Reads;

/** The catalogue as it is read. */
@ApplicationScoped
class Offers {

    private static final String COLUMNS = "select code, title, size, net_minor, currency, tax_category, kind,"
            + " validity_months, usable_when, on_sale, version from offer ";

    // A catalogue is read on one page: it is kept short by people, and cut here all the same.
    private static final String ORDER = " order by on_sale desc, size, net_minor, code limit 200";

    @Inject
    private Reads reads;

    /** The offers on sale, smallest first. */
    List<ListedOffer> onSale() {
        return reads.list(ListedOffer.class, COLUMNS + "where on_sale" + ORDER, Map.of());
    }

    /** Every offer, those on sale first. */
    List<ListedOffer> all() {
        return reads.list(ListedOffer.class, COLUMNS + ORDER, Map.of());
    }

    /** One offer, on sale or not. */
    Optional<ListedOffer> find(String code) {
        return reads.find(ListedOffer.class, COLUMNS + "where code = :code", Map.of("code", code));
    }
}
