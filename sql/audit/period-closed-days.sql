-- Each book is closed as far as the periods are, and stands parked just as long as a finding against it is not released.
-- A row is a book that is closed or parked otherwise.
select b.id as book_id, b.sealed_through, c.closed, b.parked
  from book b
  cross join (select max(ends_on) as closed from period where status <> 'OPEN') c
 where not b.sealed_through <=> c.closed
    or b.parked <> exists (select 1 from parking p where p.book_id = b.id and p.released_at is null);
