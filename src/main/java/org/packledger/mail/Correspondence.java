package org.packledger.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.packledger.kernel.BusinessClock;
import org.packledger.platform.Reads;
import org.packledger.platform.ReplyAddresses;

/** Who writes to us, and to what they answer. */
@ApplicationScoped
class Correspondence {

    private static final Pattern OURS = Pattern.compile("<([0-9a-f]{32})@[^>]+>");

    @Inject
    private Reads reads;

    @Inject
    private ReplyAddresses addresses;

    @Inject
    private BusinessClock clock;

    /** The contact who has this address and may sign in. */
    Optional<Writer> writer(String email) {
        return reads.find(Writer.class, """
                select c.id, c.organisation_id, c.email, c.name, c.language,
                  (select group_concat(r.role) from contact_role r where r.contact_id = c.id) as roles
                from contact c where c.email = :email and c.active""", Map.of("email", email));
    }

    /** What the address says that the mail came back to. */
    Optional<ReplyAddresses.Answered> answered(ReadMail mail) {
        return mail.recipients().stream()
                .flatMap(address -> addresses.read(address, mail.sender(), clock.today()).stream())
                .findFirst();
    }

    /** The incident that a mail answers to: by the letters that it refers to, then by the address it came back to. */
    Optional<Long> incident(ReadMail mail) {
        return Stream.<java.util.function.Supplier<Optional<Long>>>of(
                        () -> byOurLetters(mail.references()),
                        () -> answered(mail).map(ReplyAddresses.Answered::number),
                        () -> byTheirMail(mail.references()))
                .flatMap(way -> way.get().stream())
                .findFirst();
    }

    /** Whether the incident is that organisation's. */
    boolean isOf(long organisation, long incident) {
        return reads.find(
                        Long.class,
                        "select i.id from incident i where i.number = :number and i.organisation_id = :organisation",
                        Map.of("number", incident, "organisation", organisation))
                .isPresent();
    }

    /** Whether an answer was used before, by another mail. */
    boolean isUsed(String token, long mail) {
        return reads.find(
                        Long.class,
                        "select mail_id from answer_used where token = :token and mail_id <> :mail",
                        Map.of("token", token, "mail", mail))
                .isPresent();
    }

    /** How many mails of a sender came to this within the hour. */
    long withinTheHour(String sender, MailState state) {
        return reads.find(
                        Long.class,
                        """
                        select count(*) from incoming_mail
                        where sender = :sender and received_at > :since and state = :state""",
                        Map.of(
                                "sender",
                                sender,
                                "since",
                                LocalDateTime.ofInstant(clock.now().minusSeconds(3600), ZoneOffset.UTC),
                                "state",
                                state.name()))
                .orElse(0L);
    }

    private Optional<Long> byOurLetters(List<String> references) {
        List<String> named = references.stream()
                .flatMap(reference -> OURS.matcher(reference).results())
                .map(found -> found.group(1))
                .toList();
        return named.stream()
                .flatMap(name -> reads
                        .find(
                                Long.class,
                                "select incident_number from outbox where message_id = :name and incident_number is not null",
                                Map.of("name", name))
                        .stream())
                .findFirst();
    }

    private Optional<Long> byTheirMail(List<String> references) {
        return references.stream()
                .flatMap(name -> reads.find(Long.class, """
                                select incident_number from incoming_mail
                                where message_id = :name and incident_number is not null and state in ('OPENED', 'REPLIED')
                                order by id desc limit 1""", Map.of("name", name)).stream())
                .findFirst();
    }
}
