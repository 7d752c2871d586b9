package org.packledger.demo;

/**
 * What comes of a debit later.
 *
 * @param what appealed and upheld, appealed and rejected, appealed and waiting, or the vendor's fault after all
 * @param approver who appeals for the customer
 * @param text what they say
 * @param answer what the lead answers, or says of the fault
 */
record Review(What what, String approver, String text, String answer) {

    /** What comes of it. */
    enum What {
        UPHELD,
        REJECTED,
        WAITING,
        OUR_FAULT
    }
}
