package org.packledger.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.packledger.kernel.Money;

/**
 * The unit that the next billable incident would use.
 *
 * @param lot its lot
 * @param title of the lot
 * @param kind of the lot
 * @param slot from 1
 * @param expiresOn the lot's last day, empty for never
 * @param worth what would be recognised
 * @param others whether another lot could have given a unit
 */
public record NextUnit(
        long lot, String title, LotKind kind, int slot, Optional<LocalDate> expiresOn, Money worth, boolean others) {}
