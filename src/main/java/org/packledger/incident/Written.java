package org.packledger.incident;

import java.util.List;
import org.packledger.incident.attachment.NewFile;

/**
 * What somebody writes into an incident.
 *
 * @param text plain text
 * @param quoted what it quotes of what was said before, or blank
 * @param files that go with it
 */
record Written(String text, String quoted, List<NewFile> files) {}
