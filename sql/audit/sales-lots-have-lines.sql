-- Each lot has what it came from: an invoice line of the same net, a licence term, or a goodwill proposal; and the units of a
-- line are granted only where its invoice was paid or its order said that they come at once.
-- A row is a lot without its origin, or units given for an invoice that nobody paid.
select n.id as lot_id, n.kind, n.document, n.basis_minor, l.net_minor, i.number, i.status, n.granted_on
  from lot n
  left join invoice_line l on l.lot_id = n.id
  left join invoice i on i.id = l.invoice_id
  left join pack_order o on o.id = i.order_id
 where (l.lot_id is null
        and not exists (select 1 from licence_term t where t.lot_id = n.id and t.number = n.document and n.kind = 'BUNDLED')
        and not exists (select 1 from adjustment a where a.number = n.document and n.kind = 'GOODWILL' and a.status = 'CONFIRMED'))
    or (l.lot_id is not null and (i.number <> n.document or l.net_minor <> n.basis_minor or n.kind = 'GOODWILL'))
    or (n.granted_on is not null and i.status in ('OPEN', 'PARTLY_PAID', 'CANCELLED', 'CREDITED') and o.usable_when = 'PAID'
        and not exists (select 1 from journal_entry b where b.document = i.number and b.kind = 'PAYMENT_CHARGED_BACK'));
