package org.packledger.incident;

/** Where a consent comes from. */
public enum ConsentSource {
    /** A statement of staff, as it was recorded before approvers answered themselves. */
    STATED,
    /** An approver accepted the proposed verdict. */
    PAGE,
    /** An approver agreed on the telephone, as staff state it. */
    PHONE,
    /** The customer agreed beforehand. */
    STANDING_ORDER,
    /** An approver ordered administration. */
    ORDER
}
