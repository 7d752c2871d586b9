-- The legs of an entry are numbered from 1 without gaps: their order is part of its hash, their numbers are not.
-- A row is an entry whose legs are numbered otherwise.
select book_id, number, count(*) as legs, min(leg) as first_leg, max(leg) as last_leg
  from posting
 group by book_id, number
having min(leg) <> 1 or max(leg) <> count(*);
