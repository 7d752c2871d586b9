package org.packledger.platform;

import org.packledger.kernel.DomainException;

/** A setting that is needed is empty, or one is too long. */
public class SettingMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Names the setting and its greatest length in characters. */
    SettingMissing(String name, int longest) {
        super("%s needs a text of at most %d characters".formatted(name, longest), name, longest);
    }
}
