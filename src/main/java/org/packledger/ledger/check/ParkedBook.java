package org.packledger.ledger.check;

import java.time.Instant;

/**
 * A book against which a finding stands.
 *
 * @param id of the parking
 * @param bookId the organisation
 * @param organisation its name
 * @param runId the check that found it
 */
public record ParkedBook(long id, long bookId, String organisation, long runId, Instant parkedAt) {}
