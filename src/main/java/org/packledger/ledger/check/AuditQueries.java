package org.packledger.ledger.check;

import java.util.List;

/** The queries of sql/audit that the portal carries; a test holds this list against the folder. */
public final class AuditQueries {

    /** All of them, by the names of their files. */
    public static final List<String> NAMES = List.of(
            "incident-appeals",
            "incident-consents",
            "incident-fault-is-free",
            "incident-one-debit-a-matter",
            "incident-reversals-are-explained",
            "incident-verdicts-and-entries",
            "ledger-book-figures",
            "ledger-chain-is-linked",
            "ledger-choice-of-lot",
            "ledger-credit",
            "ledger-entries-balance",
            "ledger-expired-not-used",
            "ledger-given-back",
            "ledger-head-is-newest",
            "ledger-holds-resolved-once",
            "ledger-legs-are-dense",
            "ledger-lot-cents",
            "ledger-lot-figures",
            "ledger-numbers-are-dense",
            "ledger-one-debit-a-cycle",
            "ledger-reversals",
            "ledger-running-balance",
            "ledger-slot-cents",
            "ledger-slots",
            "ledger-terms",
            "ledger-two-people",
            "period-closed-days",
            "period-totals",
            "sales-adjustments-and-journal",
            "sales-credit-notes-and-journal",
            "sales-document-numbers",
            "sales-invoices-and-journal",
            "sales-licence-terms",
            "sales-lots-have-lines",
            "sales-payments-and-journal");

    private AuditQueries() {}

    /** Those about the journal alone. */
    public static List<String> ofLedger() {
        return NAMES.stream().filter(name -> name.startsWith("ledger-")).toList();
    }
}
