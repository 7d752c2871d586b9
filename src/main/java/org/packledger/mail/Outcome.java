package org.packledger.mail;

import java.util.List;
import java.util.Optional;
import org.packledger.platform.Letters;
import org.packledger.platform.Topic;

/**
 * What became of a mail, to be written down together with the letter that says so.
 *
 * @param state where it stands now
 * @param reason why, where the state does not say it
 * @param sender from whom it came, as it says
 * @param subject its subject
 * @param contact who that is, where it is somebody
 * @param number of the incident that it belongs to
 * @param token the permission that it used up
 * @param notice what its sender is told
 */
record Outcome(
        MailState state,
        Optional<String> reason,
        Optional<String> sender,
        Optional<String> subject,
        Optional<Long> contact,
        Optional<Long> number,
        Optional<String> token,
        Optional<Notice> notice) {

    /**
     * A letter to the sender.
     *
     * @param topic what its answer is about, if it is answered
     * @param kind its text
     * @param values what the text says
     */
    record Notice(Letters.Reader reader, Optional<Topic> topic, String kind, String path, List<Object> values) {}

    /** A mail that could not be read at all. */
    static Outcome unread(TriageReason reason) {
        return new Outcome(
                MailState.TRIAGE,
                Optional.of(reason.name()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The beginning of an outcome: who wrote about what. */
    static Outcome of(ReadMail mail, MailState state) {
        return new Outcome(
                state,
                Optional.empty(),
                Optional.of(mail.sender()),
                Optional.of(mail.subject()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Outcome because(Enum<?> why) {
        return because(why.name());
    }

    Outcome because(String why) {
        return new Outcome(state, Optional.of(why), sender, subject, contact, number, token, notice);
    }

    Outcome by(Writer writer) {
        return new Outcome(state, reason, sender, subject, Optional.of(writer.id()), number, token, notice);
    }

    Outcome about(long incident) {
        return about(Optional.of(incident));
    }

    Outcome about(Optional<Long> incident) {
        return new Outcome(state, reason, sender, subject, contact, incident, token, notice);
    }

    Outcome using(String used) {
        return new Outcome(state, reason, sender, subject, contact, number, Optional.of(used), notice);
    }

    Outcome telling(Notice told) {
        return new Outcome(state, reason, sender, subject, contact, number, token, Optional.of(told));
    }
}
