package org.packledger.mail;

import java.util.List;
import java.util.Optional;
import org.packledger.incident.attachment.NewFile;

/**
 * A mail as it was read: what it says of itself, and none of it believed yet.
 *
 * @param sender the one address of its From field, in small letters; blank when there is none or there are several
 * @param recipients the addresses that it went to
 * @param references the messages that it answers, the last first, with their angle brackets
 * @param subject one line
 * @param results the Authentication-Results, the uppermost first
 * @param sign by what it is known as automatic
 */
record ReadMail(
        String sender,
        List<String> recipients,
        List<String> references,
        String subject,
        List<String> results,
        Optional<AutomaticSign> sign,
        Body body) {

    /**
     * What it says, or why it could not be read.
     *
     * @param text its words and what they quote
     * @param files its files
     * @param trouble why it was not read to its end; then there are no words and no files
     */
    record Body(Quotes text, List<NewFile> files, Optional<TriageReason> trouble) {

        static Body of(Quotes text, List<NewFile> files) {
            return new Body(text, List.copyOf(files), Optional.empty());
        }

        static Body unread(TriageReason trouble) {
            return new Body(new Quotes("", ""), List.of(), Optional.of(trouble));
        }
    }
}
