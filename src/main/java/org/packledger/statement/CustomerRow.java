package org.packledger.statement;

import java.time.Instant;

/**
 * A customer in a list of the vendor's people.
 *
 * @param id of the organisation
 * @param name of the organisation
 * @param units that can be used today
 * @param held units set aside
 * @param openIncidents how many are not solved
 * @param lastOpened when they asked last, or null
 */
public record CustomerRow(long id, String name, int units, int held, long openIncidents, Instant lastOpened) {}
