package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.platform.Letters;
import org.packledger.platform.Reads;
import org.packledger.platform.Topic;

/** Writes to the people of a matter, within the transaction of what they are told about. */
@ApplicationScoped
class Addressees {

    private static final String APPROVERS = """
            select distinct c.email, c.language, c.letters from contact c join contact_role r on r.contact_id = c.id
             where c.organisation_id = :organisation and c.active and r.role in ('APPROVER', 'OWNER')
             order by c.email limit 100""";

    private static final String APPROVER = """
            select distinct r.contact_id from contact_role r where r.contact_id = :id and r.role in ('APPROVER', 'OWNER')""";

    private static final String STAFF = """
            select email, language, letters from staff_member where id = :id and active""";

    private static final String CONTACT = """
            select email, language, letters from contact where id = :id and active""";

    private static final String LEADS = """
            select distinct m.email, m.language, m.letters from staff_member m join staff_role r on r.staff_member_id = m.id
             where m.active and r.role = 'LEAD' order by m.email limit 100""";

    @Inject
    private Letters letters;

    @Inject
    private Reads reads;

    /** Tells those of the customer who agree to costs. */
    void tellApprovers(Incident incident, String kind, Object... values) {
        tellApprovers(incident, Topic.of(incident.number()), kind, values);
    }

    /** Tells those of the customer who agree to costs what they can decide by an answer. */
    void tellApprovers(Incident incident, Topic topic, String kind, Object... values) {
        readers(APPROVERS, Map.of("organisation", incident.organisation()))
                .forEach(reader ->
                        letters.write(topic, reader, kind, customersPage(incident), values(incident, values)));
    }

    /** Tells those of the customer who agree to costs, and who brought the incident, each once. */
    void tellCustomer(Incident incident, String kind, Object... values) {
        tellCustomer(incident, Topic.of(incident.number()), kind, values);
    }

    /** The same; only those who agree to costs can decide it by an answer. */
    void tellCustomer(Incident incident, Topic topic, String kind, Object... values) {
        tellApprovers(incident, topic, kind, values);
        if (!isApprover(incident)) {
            tellAsker(incident, kind, values);
        }
    }

    private boolean isApprover(Incident incident) {
        return number("contact-", incident.openedBy())
                .flatMap(id -> reads.find(Long.class, APPROVER, Map.of("id", id)))
                .isPresent();
    }

    /** Tells who brought the incident; who left is told nothing. */
    void tellAsker(Incident incident, String kind, Object... values) {
        number("contact-", incident.openedBy()).ifPresent(id -> readers(CONTACT, Map.of("id", id))
                .forEach(reader -> letters.write(
                        Topic.of(incident.number()), reader, kind, customersPage(incident), values(incident, values))));
    }

    /** Points who brought the incident to another page; who left is told nothing. */
    void pointAsker(Incident incident, String kind, String path, Object... values) {
        number("contact-", incident.openedBy()).ifPresent(id -> readers(CONTACT, Map.of("id", id))
                .forEach(reader -> write(reader, kind, path, incident, values)));
    }

    /** Tells one of the vendor's people; who is not one any more is told nothing. */
    void tellStaff(String reference, Incident incident, String kind, Object... values) {
        number("staff-", reference).ifPresent(id -> readers(STAFF, Map.of("id", id))
                .forEach(reader ->
                        write(reader, kind, "/staff/incident?number=" + incident.number(), incident, values)));
    }

    /** Tells the leads that something waits for one of them. */
    void tellLeads(Incident incident, String kind, Object... values) {
        readers(LEADS, Map.of()).forEach(reader -> write(reader, kind, "/staff/appeals", incident, values));
    }

    private List<Letters.Reader> readers(String sql, Map<String, ?> parameters) {
        return reads.list(Letters.Reader.class, sql, parameters);
    }

    private void write(Letters.Reader reader, String kind, String path, Incident incident, Object... values) {
        letters.write(reader, kind, path, values(incident, values));
    }

    private static String customersPage(Incident incident) {
        return "/customer/incident?number=" + incident.number();
    }

    private static Object[] values(Incident incident, Object... values) {
        Object[] all = new Object[values.length + 2];
        all[0] = Long.toString(incident.number());
        all[1] = incident.subject();
        System.arraycopy(values, 0, all, 2, values.length);
        return all;
    }

    private static Optional<Long> number(String kind, String reference) {
        return reference.startsWith(kind)
                ? Optional.of(Long.valueOf(reference.substring(kind.length())))
                : Optional.empty();
    }
}
