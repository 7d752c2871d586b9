-- No unit is taken before its lot was granted or after the lot's last day, and no lot is expired before its last day is
-- over. A row is a unit taken or lost on the wrong day.
select e.book_id, e.number, e.kind, e.effective_on, l.id as lot_id, l.granted_on, l.expires_on
  from journal_entry e
  join posting p on p.book_id = e.book_id and p.number = e.number and p.account = 'UNITS_AVAILABLE' and p.amount < 0
  join lot l on l.id = p.lot_id
 where (e.kind = 'INCIDENT_HELD' and (e.effective_on < l.granted_on or e.effective_on > l.expires_on))
    or (e.kind = 'LOT_EXPIRED' and (l.expires_on is null or e.effective_on <= l.expires_on));
