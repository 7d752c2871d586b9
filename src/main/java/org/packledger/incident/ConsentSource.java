package org.packledger.incident;

/** Where a consent comes from. */
public enum ConsentSource {
    /** A statement of staff, as it was recorded before approvers answered themselves. */
    STATED,
    /** An approver accepted the proposed verdict on the page. */
    PAGE,
    /** An approver accepted the proposed verdict by answering the letter that asked. */
    MAIL,
    /** An approver agreed on the telephone, as staff state it. */
    PHONE,
    /** The customer agreed beforehand. */
    STANDING_ORDER,
    /** An approver ordered administration. */
    ORDER
}
