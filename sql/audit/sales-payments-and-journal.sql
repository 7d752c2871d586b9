-- Each payment and each charge-back has its own entry, of the same amount, and each such entry has its document.
-- A row is one without the other.
select 'payment' as what, p.id, e.book_id, e.number, p.amount_minor, sum(g.amount) as posted
  from payment p
  join invoice i on i.id = p.invoice_id
  left join journal_entry e on e.book_id = p.book_id and e.number = p.entry_number and e.kind = 'PAYMENT_RECEIVED' and e.document = i.number
  left join posting g on g.book_id = e.book_id and g.number = e.number and g.account in ('BANK', 'CARD_CLEARING')
 group by p.id, e.book_id, e.number, p.amount_minor
having posted is null or posted <> p.amount_minor
union all
select 'charge-back', c.id, e.book_id, e.number, p.amount_minor, -sum(g.amount)
  from charge_back c
  join payment p on p.id = c.payment_id
  left join journal_entry e on e.book_id = c.book_id and e.reverses = p.entry_number and e.kind = 'PAYMENT_CHARGED_BACK'
  left join posting g on g.book_id = e.book_id and g.number = e.number and g.account in ('BANK', 'CARD_CLEARING')
 group by c.id, e.book_id, e.number, p.amount_minor
having -sum(g.amount) is null or -sum(g.amount) <> p.amount_minor
union all
select 'entry without payment', null, e.book_id, e.number, null, null
  from journal_entry e
 where e.kind = 'PAYMENT_RECEIVED'
   and not exists (select 1 from payment p where p.book_id = e.book_id and p.entry_number = e.number)
union all
select 'entry without charge-back', null, e.book_id, e.number, null, null
  from journal_entry e
 where e.kind = 'PAYMENT_CHARGED_BACK'
   and not exists (select 1 from charge_back c join payment p on p.id = c.payment_id
                    where p.book_id = e.book_id and p.entry_number = e.reverses);
