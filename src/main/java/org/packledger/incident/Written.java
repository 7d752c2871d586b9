package org.packledger.incident;

import java.util.List;
import java.util.Optional;
import org.packledger.incident.attachment.NewFile;

/**
 * What somebody writes into an incident.
 *
 * @param text plain text
 * @param quoted what it quotes of what was said before, or blank
 * @param files that go with it
 * @param forwardedFrom the sender of the mail that it came by, where a person gave it to the incident; blank when it names none
 */
record Written(String text, String quoted, List<NewFile> files, Optional<String> forwardedFrom) {

    Written(String text, String quoted, List<NewFile> files) {
        this(text, quoted, files, Optional.empty());
    }
}
