-- Every entry sums to zero in units and in money, has money of one currency only, and has at least one leg.
-- A row is an entry that moved units or money from nowhere or to nowhere, or mixes currencies.
-- (One step through the legs, in their own order: nothing is kept or sorted.)
select book_id, number, sum(case when commodity = 'INC' then amount else 0 end) as units_off_by,
       sum(case when commodity <> 'INC' then amount else 0 end) as money_off_by,
       min(case when commodity <> 'INC' then commodity end) as currency,
       max(case when commodity <> 'INC' then commodity end) as other_currency
  from posting
 group by book_id, number
having units_off_by <> 0 or money_off_by <> 0 or currency <> other_currency
union all
select e.book_id, e.number, null, null, null, null
  from journal_entry e
  left join posting p on p.book_id = e.book_id and p.number = e.number and p.leg = 1
 where p.leg is null;
