/**
 * What a customer reads about its units: balance, packs with their cells, statement, why a debit was made, how long the
 * units will last. Records, filled by hand-written SQL over the journal and what its entries point to.
 *
 * <p>Owns no table and writes nothing. Contacts see their own organisation only; of the vendor's people, those who work
 * on incidents see every one.
 */
package org.packledger.statement;
