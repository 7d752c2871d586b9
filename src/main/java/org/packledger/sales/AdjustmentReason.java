package org.packledger.sales;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Why something is adjusted, in a word that the journal keeps. */
public enum AdjustmentReason {
    /** The customer asked for it. */
    CUSTOMER_REQUEST(AdjustmentKind.REFUND, AdjustmentKind.CREDIT_REPAYMENT, AdjustmentKind.EXTENSION),
    /** The vendor ends what the customer bought. */
    SERVICE_ENDED(AdjustmentKind.REFUND),
    /** The customer cannot pay. */
    INSOLVENT(AdjustmentKind.WRITE_OFF),
    /** Getting the money costs more than it is. */
    NOT_WORTH_COLLECTING(AdjustmentKind.WRITE_OFF),
    /** The invoice was made for another region. */
    WRONG_TAX_REGION(AdjustmentKind.TAX_CORRECTION),
    /** The customer need not pay the tax. */
    TAX_EXEMPT(AdjustmentKind.TAX_CORRECTION),
    /** Something went wrong at the vendor's. */
    OUR_MISTAKE(AdjustmentKind.REFUND, AdjustmentKind.GOODWILL, AdjustmentKind.EXTENSION),
    /** A courtesy. */
    COURTESY(AdjustmentKind.GOODWILL, AdjustmentKind.EXTENSION),
    /** A licence that was sold elsewhere. */
    LICENCE(AdjustmentKind.BUNDLE);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot change
    private final Set<AdjustmentKind> kinds;

    AdjustmentReason(AdjustmentKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    /** Those that explain this kind. */
    public static List<AdjustmentReason> of(AdjustmentKind kind) {
        return Arrays.stream(values()).filter(reason -> reason.explains(kind)).toList();
    }

    boolean explains(AdjustmentKind kind) {
        return kinds.contains(kind);
    }
}
