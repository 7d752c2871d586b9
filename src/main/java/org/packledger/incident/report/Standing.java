package org.packledger.incident.report;

/** Which verdicts count: the last one of each billing cycle, unless it was undone. */
final class Standing {

    /** Verdicts {@code v} of incidents {@code i} of organisations {@code o}, decided between {@code :begins} and {@code :ends}. */
    static final String VERDICTS = """
            from verdict v
            join incident i on i.id = v.incident_id
            join organisation o on o.id = i.organisation_id
            where v.decided_at >= :begins and v.decided_at < :ends
              and not exists (select 1 from closing_undone u where u.incident_id = v.incident_id and u.closing = v.closing)
              and not exists (
                select 1 from verdict later
                where later.incident_id = v.incident_id and later.cycle = v.cycle and later.closing > v.closing
                  and not exists (
                    select 1 from closing_undone u
                    where u.incident_id = later.incident_id and u.closing = later.closing))
            """;

    /** Whether no debit of the verdict's cycle is left. */
    static final String TAKEN_BACK = """
            not exists (
              select 1 from journal_entry d
              left join journal_entry r on r.book_id = d.book_id and r.reverses = d.number
              where d.incident_id = v.incident_id and d.cycle = v.cycle and d.kind = 'INCIDENT_SETTLED' and r.number is null)
            """;

    private Standing() {}
}
