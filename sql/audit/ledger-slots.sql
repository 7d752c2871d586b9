-- Each unit of a lot is in one state: a slot that the postings hold or use has that letter in the lot's cells.
-- Together with the counts of ledger-lot-figures this covers every cell. A row is a slot in the wrong state, or in two.
select s.lot_id, s.slot, s.available, s.held, s.used, substring(l.cells, s.slot, 1) as cell
  from (select sql_big_result lot_id, slot,
               sum(case when account = 'UNITS_AVAILABLE' then amount else 0 end) as available,
               sum(case when account = 'UNITS_HELD' then amount else 0 end) as held,
               sum(case when account = 'UNITS_USED' then amount else 0 end) as used
          from posting
         where lot_id is not null and slot is not null and commodity = 'INC'
         group by lot_id, slot) s
  join lot l on l.id = s.lot_id
 where s.slot not between 1 and char_length(l.cells)
    or s.held not in (0, 1)
    or s.used not in (0, 1)
    or s.available + s.held + s.used <> 0
    or (substring(l.cells, s.slot, 1) = 'H') <> (s.held = 1)
    or (substring(l.cells, s.slot, 1) = 'U') <> (s.used = 1);
