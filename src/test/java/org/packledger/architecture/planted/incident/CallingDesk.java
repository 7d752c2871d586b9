package org.packledger.architecture.planted.incident;

import jakarta.ejb.Stateless;
import org.packledger.architecture.planted.sales.HastyDesk;

/** Calls another desk. */
@Stateless
public class CallingDesk {

    @Override
    public String toString() {
        return new HastyDesk().toString();
    }
}
