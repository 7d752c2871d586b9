-- Each invoice line promised the lot that it names: same document, same net, and units granted only where it was paid.
-- A row is a lot without its line, or units given for an invoice that nobody paid.
select n.id as lot_id, n.document, n.basis_minor, l.net_minor, i.number, i.status, n.granted_on
  from lot n
  left join invoice_line l on l.lot_id = n.id
  left join invoice i on i.id = l.invoice_id
 where (n.kind <> 'GOODWILL' and (i.number is null or i.number <> n.document or l.net_minor <> n.basis_minor))
    or (n.granted_on is not null and i.status <> 'PAID');
