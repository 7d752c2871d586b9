/**
 * The pages of customers, one bean a page: home, statement, why a debit, orders, incidents.
 *
 * <p>Owns no rule: the features below decide what a contact may see and do, and in which organisation.
 */
package org.packledger.web.customer;
