package org.packledger.platform;

import org.packledger.kernel.DomainException;

/** What was given as a logo is no picture that can be shown, or too large a one. */
public class LogoRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Names the greatest size of the file in kilobytes, and of each side in pixels. */
    LogoRefused(int kilobytes, int pixels) {
        super(
                "A logo is a PNG or JPEG picture of at most %d kB and %d pixels a side".formatted(kilobytes, pixels),
                kilobytes,
                pixels);
    }
}
