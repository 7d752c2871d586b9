package org.packledger.kernel;

/** What a person may do. The first five belong to contacts of a customer, the others to the vendor's people. */
public enum Role {
    /** Opens incidents and writes in them. */
    REQUESTER,
    /** Buys packs and sees orders and invoices. */
    BUYER,
    /** Consents to billable work and appeals. */
    APPROVER,
    /** Reads statements and invoices. */
    FINANCE,
    /** All that the others of the organisation may, and manages its contacts. */
    OWNER,
    /** Answers incidents, proposes and closes with a verdict. */
    AGENT,
    /** Decides appeals, grants goodwill, reverses a debit. */
    LEAD,
    /** Confirms payments, audits the ledger, closes periods. */
    ACCOUNTANT,
    /** Catalogue, policy, users, settings. Never posts. */
    ADMINISTRATOR,
    /** A job of the portal itself. */
    SYSTEM
}
