-- No unit is taken before its lot was granted or after the lot's last day, and no lot is expired before its last day is
-- over: by the terms that held when it happened, since a lot may be extended later. A row is a unit taken or lost on the
-- wrong day.
select straight_join e.book_id, e.number, e.kind, e.effective_on, t.lot_id, t.granted_on, t.expires_on
  from journal_entry e
  join posting p on p.book_id = e.book_id and p.number = e.number and p.account = 'UNITS_AVAILABLE' and p.amount < 0
  join lot_terms t on t.lot_id = p.lot_id and t.book_id = e.book_id
       and t.number = (select max(o.number) from lot_terms o
                        where o.lot_id = p.lot_id and o.book_id = e.book_id and o.number <= e.number)
 where e.kind in ('INCIDENT_HELD', 'LOT_EXPIRED')
   and ((e.kind = 'INCIDENT_HELD' and (e.effective_on < t.granted_on or e.effective_on > t.expires_on))
    or (e.kind = 'LOT_EXPIRED' and (t.expires_on is null or e.effective_on <= t.expires_on)));
