-- The terms of a licence follow each other without a hole, and each brings its units once, to its last day.
-- A row is a term that does not follow the one before, or whose lot says something else.
select t.number, t.sequence, t.starts_on, t.ends_on, p.ends_on as before_ends_on, l.id as lot_id, l.size, l.kind
  from licence_term t
  left join licence_term p on p.adjustment_id = t.adjustment_id and p.sequence = t.sequence - 1
  left join lot l on l.id = t.lot_id
 where (t.sequence > 1 and (p.id is null or t.starts_on <> date_add(p.ends_on, interval 1 day) or not p.renews))
    or (t.sequence = 1 and t.starts_on <> t.first_on)
    or (t.lot_id is not null and (l.kind <> 'BUNDLED' or l.size <> t.units or l.book_id <> t.organisation_id or l.document <> t.number));
