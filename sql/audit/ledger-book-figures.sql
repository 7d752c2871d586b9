-- What a book says of its units is the sum of its postings. A row is a book whose cache is wrong.
select b.id as book_id, b.available, b.held, m.available as available_posted, m.held as held_posted
  from book b
  left join (select book_id,
                    sum(case when account = 'UNITS_AVAILABLE' then amount else 0 end) as available,
                    sum(case when account = 'UNITS_HELD' then amount else 0 end) as held
               from posting
              group by book_id) m on m.book_id = b.id
 where b.available <> coalesce(m.available, 0)
    or b.held <> coalesce(m.held, 0);
