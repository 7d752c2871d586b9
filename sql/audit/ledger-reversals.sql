-- A reversal names an earlier entry of its book that is no reversal itself, once, and is its exact opposite: same
-- accounts, lots, slots, taxes, other sign. A chargeback names a payment and a credited invoice its issue, once.
-- A row is an entry that takes back what it cannot, or again, or not exactly.
select r.book_id, r.number, r.reverses, o.kind as of_kind, 'takes back what cannot be' as what
  from journal_entry r
  left join journal_entry o on o.book_id = r.book_id and o.number = r.reverses
 where (r.kind in ('REVERSAL', 'PAYMENT_CHARGED_BACK', 'INVOICE_CREDITED')) <> (r.reverses is not null)
    or (r.reverses is not null and (o.kind is null or r.reverses >= r.number))
    or (r.kind = 'REVERSAL' and o.kind not in ('INCIDENT_SETTLED', 'INVOICE_ISSUED'))
    or (r.kind = 'PAYMENT_CHARGED_BACK' and o.kind <> 'PAYMENT_RECEIVED')
    or (r.kind = 'INVOICE_CREDITED' and o.kind <> 'INVOICE_ISSUED')
union all
select book_id, max(number), reverses, null, 'takes it back again'
  from journal_entry
 where reverses is not null
 group by book_id, reverses
having count(*) > 1
union all
select l.book_id, l.number, l.reverses, null, concat('is not the opposite in ', l.account)
  from (select r.book_id, r.number, r.reverses, p.account, p.commodity, p.lot_id, p.slot, p.tax_code, p.amount
          from journal_entry r
          join posting p on p.book_id = r.book_id and p.number = r.number
         where r.kind = 'REVERSAL'
        union all
        select r.book_id, r.number, r.reverses, p.account, p.commodity, p.lot_id, p.slot, p.tax_code, p.amount
          from journal_entry r
          join posting p on p.book_id = r.book_id and p.number = r.reverses
         where r.kind = 'REVERSAL') l
 group by l.book_id, l.number, l.reverses, l.account, l.commodity, l.lot_id, l.slot, l.tax_code
having sum(l.amount) <> 0;
