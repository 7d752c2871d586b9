-- Each hold keeps which lots were seen and that it took the first of them, at the slot that its legs name.
-- A row is a hold whose choice is missing or is another one.
select e.book_id, e.number, c.lot_id, c.slot, p.lot_id as posted_lot, p.slot as posted_slot, c.candidates
  from journal_entry e
  left join lot_choice c on c.book_id = e.book_id and c.number = e.number
  left join posting p on p.book_id = e.book_id and p.number = e.number and p.account = 'UNITS_HELD'
 where e.kind = 'INCIDENT_HELD'
   and (c.lot_id is null
     or not c.lot_id <=> p.lot_id
     or not c.slot <=> p.slot
     or substring_index(c.candidates, ':', 1) <> c.lot_id);
