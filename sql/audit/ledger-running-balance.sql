-- Each entry's balance is the balance before it and what it moved: statements read these figures instead of summing.
-- A row is an entry whose available or held units do not follow.
select e.book_id, e.number, e.kind, e.available_after, e.held_after,
       coalesce(b.available_after, 0) + m.available as available_expected, coalesce(b.held_after, 0) + m.held as held_expected
  from journal_entry e
  left join journal_entry b on b.book_id = e.book_id and b.number = e.number - 1
  join (select book_id, number,
               sum(case when account = 'UNITS_AVAILABLE' then amount else 0 end) as available,
               sum(case when account = 'UNITS_HELD' then amount else 0 end) as held
          from posting
         group by book_id, number) m on m.book_id = e.book_id and m.number = e.number
 where e.available_after <> coalesce(b.available_after, 0) + m.available
    or e.held_after <> coalesce(b.held_after, 0) + m.held;
