-- A reversal names an earlier entry of its book that is no reversal itself, once, and is its exact opposite: same
-- accounts, lots, slots, taxes, other sign. A row is a reversal that is not.
select r.book_id, r.number, r.reverses, o.kind as of_kind, 'takes back what cannot be' as what
  from journal_entry r
  left join journal_entry o on o.book_id = r.book_id and o.number = r.reverses
 where (r.kind = 'REVERSAL') <> (r.reverses is not null)
    or (r.reverses is not null and (o.kind is null or o.kind = 'REVERSAL' or r.reverses >= r.number))
union all
select book_id, max(number), reverses, null, 'takes it back again'
  from journal_entry
 where reverses is not null
 group by book_id, reverses
having count(*) > 1
union all
select r.book_id, r.number, r.reverses, null, concat('is not the opposite in ', p.account)
  from journal_entry r
  join posting p on p.book_id = r.book_id and p.number in (r.number, r.reverses)
 where r.reverses is not null
 group by r.book_id, r.number, r.reverses, p.account, p.commodity, p.lot_id, p.slot, p.tax_code
having sum(p.amount) <> 0;
