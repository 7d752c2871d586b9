-- Every entry sums to zero in each commodity, and has at least one leg.
-- A row is an entry that moved units or money from nowhere or to nowhere.
select e.book_id, e.number, e.kind, p.commodity, sum(p.amount) as off_by
  from journal_entry e
  left join posting p on p.book_id = e.book_id and p.number = e.number
 group by e.book_id, e.number, e.kind, p.commodity
having p.commodity is null or sum(p.amount) <> 0;
