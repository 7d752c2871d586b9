package org.packledger.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The only source of time. Instants are whole microseconds, as the database keeps them. */
public interface BusinessClock {

    /** Now, truncated to microseconds. */
    Instant now();

    /** The zone in which the vendor's days begin and end. */
    ZoneId zone();

    /** The vendor's date. */
    default LocalDate today() {
        return now().atZone(zone()).toLocalDate();
    }
}
