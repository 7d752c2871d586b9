-- A lot's row says what the newest entry about it said: kind, title, size, basis, validity, days. A row is a lot that says
-- something else, or that no entry ever told of.
select l.id as lot_id, l.book_id, t.number
  from lot l
  left join lot_terms t on t.lot_id = l.id
       and t.number = (select max(o.number) from lot_terms o where o.lot_id = l.id)
 where t.lot_id is null
    or t.book_id <> l.book_id
    or t.kind <> l.kind
    or t.title <> l.title
    or t.size <> l.size
    or t.basis_minor <> l.basis_minor
    or t.currency <> l.currency
    or not t.validity_months <=> l.expires_after_months
    or not t.granted_on <=> l.granted_on
    or not t.expires_on <=> l.expires_on;
