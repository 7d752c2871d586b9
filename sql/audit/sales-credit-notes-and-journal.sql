-- Each credit note rests on an entry of its amount: an invoice that was cancelled or credited, or a refund that names it.
-- A row is a note without its entry, of another amount, or an entry without its note.
select c.number, c.gross_minor, e.kind, sum(p.amount) as posted
  from credit_note c
  join invoice i on i.id = c.invoice_id
  left join journal_entry e on e.book_id = c.book_id and e.number = c.entry_number
       and (e.kind in ('REVERSAL', 'INVOICE_CREDITED') and e.document = i.number or e.kind = 'PACK_REFUNDED' and e.document = c.number)
  left join posting p on p.book_id = e.book_id and p.number = e.number and p.account in ('DEFERRED_REVENUE', 'TAX_PAYABLE')
 group by c.number, c.gross_minor, e.kind
having posted is null or posted <> c.gross_minor
union all
select e.document, null, e.kind, null
  from journal_entry e
  left join journal_entry o on o.book_id = e.book_id and o.number = e.reverses
 where (e.kind in ('INVOICE_CREDITED', 'PACK_REFUNDED') or (e.kind = 'REVERSAL' and o.kind = 'INVOICE_ISSUED'))
   and not exists (select 1 from credit_note c where c.book_id = e.book_id and c.entry_number = e.number);
