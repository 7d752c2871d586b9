-- Each entry's balance is the balance before it and what it moved: statements read these figures instead of summing.
-- A row is an entry whose available or held units do not follow.
-- (Straight on from the legs, whose order is that of the entries: nothing is kept or sorted.)
select straight_join p.book_id, p.number, max(e.available_after) as available_after, max(e.held_after) as held_after,
       coalesce(max(b.available_after), 0) + sum(case when p.account = 'UNITS_AVAILABLE' then p.amount else 0 end) as available_expected,
       coalesce(max(b.held_after), 0) + sum(case when p.account = 'UNITS_HELD' then p.amount else 0 end) as held_expected
  from posting p
  join journal_entry e on e.book_id = p.book_id and e.number = p.number
  left join journal_entry b on b.book_id = p.book_id and b.number = p.number - 1
 group by p.book_id, p.number
having available_after <> available_expected or held_after <> held_expected;
