-- A hold is settled or released at most once, later than it was made, by an entry of the same incident. (A reversal holds
-- the unit that it gives back for a moment: its release resolves the reversal.) A row is a resolution that should not be.
select e.book_id, e.resolves, h.kind as of_kind, count(*) as times, min(e.number) as first_by, max(e.number) as last_by
  from journal_entry e
  left join journal_entry h on h.book_id = e.book_id and h.number = e.resolves
 where e.resolves is not null
 group by e.book_id, e.resolves, h.kind
having count(*) > 1
    or h.kind is null
    or h.kind not in ('INCIDENT_HELD', 'REVERSAL')
    or min(e.number) <= e.resolves
    or min(e.incident_id <=> (select x.incident_id from journal_entry x where x.book_id = e.book_id and x.number = e.resolves)) = 0;
