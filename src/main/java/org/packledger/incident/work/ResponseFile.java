package org.packledger.incident.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Map;
import org.packledger.kernel.Actor;

/** Where the response targets, the office hours and what was changed about them are kept. */
@ApplicationScoped
class ResponseFile {

    @PersistenceContext
    private EntityManager entities;

    /** One person at a time changes them. */
    void lock() {
        entities.createNativeQuery("select priority from response_target order by priority for update")
                .getResultList();
    }

    void keep(Priority priority, ResponseTargets.Target target) {
        entities.createNativeQuery(
                        "update response_target set first_minutes = ?1, next_minutes = ?2 where priority = ?3")
                .setParameter(1, target.first().toMinutes())
                .setParameter(2, target.next().toMinutes())
                .setParameter(3, priority.name())
                .executeUpdate();
    }

    void keep(Map<DayOfWeek, OfficeHours.Open> days) {
        entities.createNativeQuery("delete from response_hours").executeUpdate();
        days.forEach((day, open) -> entities.createNativeQuery(
                        "insert into response_hours (weekday, opens, closes) values (?1, ?2, ?3)")
                .setParameter(1, day.getValue())
                .setParameter(2, open.from().toString())
                .setParameter(3, open.to().toString())
                .executeUpdate());
    }

    void changed(Actor by, String line, String was, String became, Instant now) {
        entities.createNativeQuery("""
                        insert into response_change (line, was, became, changed_by, changed_by_name, changed_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, line)
                .setParameter(2, was)
                .setParameter(3, became)
                .setParameter(4, by.reference())
                .setParameter(5, by.name())
                .setParameter(6, Timestamp.from(now))
                .executeUpdate();
    }
}
