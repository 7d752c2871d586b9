package org.packledger.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.packledger.kernel.Actor;

/**
 * Which incidents are one matter. The one with the least id is its root; whoever works on any of them holds the lock of the
 * root's row first, so that what the matter costs is decided by one at a time.
 */
@ApplicationScoped
class OneMatters {

    @PersistenceContext
    private EntityManager entities;

    /** Locks the incidents of these numbers, and the roots of their matters, before anything about them is read. */
    void lock(Long... numbers) {
        List<Long> incidents =
                Stream.of(numbers).flatMap(number -> idOf(number).stream()).toList();
        TreeSet<Long> locked = new TreeSet<>();
        TreeSet<Long> wanted = new TreeSet<>(incidents);
        incidents.forEach(incident -> wanted.add(rootOf(incident)));
        while (!wanted.isEmpty()) {
            for (long incident : wanted) {
                entities.createNativeQuery("select id from incident where id = ?1 for update")
                        .setParameter(1, incident)
                        .getResultList();
            }
            locked.addAll(wanted);
            wanted.clear();
            // Somebody may have merged it while we waited.
            incidents.forEach(incident -> wanted.add(rootOf(incident)));
            wanted.removeAll(locked);
        }
    }

    private Optional<Long> idOf(long number) {
        return number("select id from incident where number = ?1", number);
    }

    /** The incident that stands for the whole matter; itself when it is alone. */
    long rootOf(long incident) {
        return number("select root_id from one_matter where incident_id = ?1", incident)
                .orElse(incident);
    }

    /** The number of the incident in which this one goes on, merged once or more often; its own when it was not merged. */
    long goesOnIn(long number) {
        long found = number;
        for (Optional<Long> next = mergedInto(found); next.isPresent(); next = mergedInto(found)) {
            found = next.get();
        }
        return found;
    }

    /** @throws GoesOnElsewhere when it was merged into another one; it says where it goes on by now */
    void mustNotGoOnElsewhere(Incident incident) {
        long there = goesOnIn(incident.number());
        if (there != incident.number()) {
            throw new GoesOnElsewhere(incident.number(), there);
        }
    }

    private Optional<Long> mergedInto(long number) {
        return number("""
                select t.number from incident i join one_matter m on m.incident_id = i.id
                join incident t on t.id = m.goes_on_in where i.number = ?1
                """, number);
    }

    /**
     * The incident of the matter whose debit stands in the billing cycle that it is in, by its number. The caller holds the
     * lock.
     */
    Optional<Long> debited(Incident incident) {
        return number("""
                select i.number from incident i
                join journal_entry e on e.incident_id = i.id and e.cycle = i.cycle and e.kind = 'INCIDENT_SETTLED'
                left join journal_entry r on r.book_id = e.book_id and r.reverses = e.number
                where r.number is null
                  and (i.id = ?1 or i.id in (select incident_id from one_matter where root_id =
                    (select root_id from one_matter where incident_id = ?1)))
                order by i.id limit 1
                """, incident.id());
    }

    /** @throws MatterDebited when another incident of the matter has used its unit */
    void mustNotBeDebitedElsewhere(Incident incident) {
        debited(incident).filter(number -> number != incident.number()).ifPresent(number -> {
            throw new MatterDebited(incident.number(), number);
        });
    }

    /** From now on the one goes on in the other, and all that belongs to either is one matter. */
    void merge(Actor by, Incident from, Incident into, Instant now) {
        keep(by, from, now);
        keep(by, into, now);
        long one = rootOf(from.id());
        long other = rootOf(into.id());
        change("update one_matter set root_id = ?1 where root_id = ?2", Math.min(one, other), Math.max(one, other));
        change("update one_matter set goes_on_in = ?1 where incident_id = ?2", into.id(), from.id());
    }

    /** A part was taken out of an incident. */
    void split(Actor by, Incident whole, Incident part, Instant now) {
        keep(by, whole, now);
        insert(by, part.id(), rootOf(whole.id()), whole.id(), now);
    }

    /** Whether this incident was taken out of, or merged into, another one, or another one into it. */
    boolean isOneWith(Incident one, Incident other) {
        return rootOf(one.id()) == rootOf(other.id());
    }

    private void keep(Actor by, Incident incident, Instant now) {
        if (number("select incident_id from one_matter where incident_id = ?1", incident.id())
                .isEmpty()) {
            insert(by, incident.id(), incident.id(), null, now);
        }
    }

    private void insert(Actor by, long incident, long root, Long splitFrom, Instant now) {
        entities.createNativeQuery("""
                        insert into one_matter (incident_id, root_id, split_from, since, by_whom, by_name)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, incident)
                .setParameter(2, root)
                .setParameter(3, splitFrom)
                .setParameter(4, Timestamp.from(now))
                .setParameter(5, by.reference())
                .setParameter(6, by.name())
                .executeUpdate();
    }

    private void change(String sql, long value, long where) {
        entities.createNativeQuery(sql)
                .setParameter(1, value)
                .setParameter(2, where)
                .executeUpdate();
    }

    private Optional<Long> number(String sql, long parameter) {
        List<?> found =
                entities.createNativeQuery(sql).setParameter(1, parameter).getResultList();
        return found.stream().map(value -> ((Number) value).longValue()).findFirst();
    }
}
