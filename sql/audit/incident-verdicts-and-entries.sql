-- Every settled or free incident in the journal has the verdict that decided it, and every verdict its entry: billable
-- with a settlement, free with a free entry, of the same incident and cycle. A verdict may stand without an entry only
-- where its cycle was recorded before. A row is a cost without a reason, or a decision without a record.
select 'entry without verdict' as what, e.incident_id, e.cycle, e.book_id, e.number, e.kind
  from journal_entry e
  left join verdict v on v.book_id = e.book_id and v.entry_number = e.number
 where e.kind in ('INCIDENT_SETTLED', 'INCIDENT_FREE')
   and v.id is null
union all
select 'verdict and entry differ', v.incident_id, v.cycle, v.book_id, v.entry_number, e.kind
  from verdict v
  join journal_entry e on e.book_id = v.book_id and e.number = v.entry_number
 where not e.incident_id <=> v.incident_id
    or not e.cycle <=> v.cycle
    or e.kind <> case when v.billable then 'INCIDENT_SETTLED' else 'INCIDENT_FREE' end
union all
select 'verdict without entry', v.incident_id, v.cycle, null, null, null
  from verdict v
 where v.entry_number is null
   and not exists (select 1
                     from journal_entry e
                    where e.incident_id = v.incident_id
                      and e.cycle = v.cycle
                      and e.kind in ('INCIDENT_SETTLED', 'INCIDENT_FREE'));
