-- An invoice, its lines and taxes, its payments and the journal say the same: what was posted to RECEIVABLE for it is what
-- is still owed, its payments are what it says was paid, and it is paid exactly when nothing is owed.
-- A row is an invoice of which two of these differ.
select i.number, i.status, i.gross_minor, i.paid_minor, coalesce(p.paid, 0) as payments, coalesce(l.net, 0) as lines_net,
       coalesce(t.tax, 0) as taxes, coalesce(j.receivable, 0) as receivable, coalesce(j.tax_payable, 0) as tax_payable
  from invoice i
  left join (select invoice_id, sum(amount_minor) as paid from payment group by invoice_id) p on p.invoice_id = i.id
  left join (select invoice_id, sum(net_minor) as net from invoice_line group by invoice_id) l on l.invoice_id = i.id
  left join (select invoice_id, sum(tax_minor) as tax from invoice_tax group by invoice_id) t on t.invoice_id = i.id
  left join (select e.document,
                    sum(case when p.account = 'RECEIVABLE' then p.amount else 0 end) as receivable,
                    sum(case when p.account = 'TAX_PAYABLE' then -p.amount else 0 end) as tax_payable
               from journal_entry e
               join posting p on p.book_id = e.book_id and p.number = e.number
              where e.document is not null
              group by e.document) j on j.document = i.number
 where i.paid_minor <> coalesce(p.paid, 0)
    or i.net_minor <> coalesce(l.net, 0)
    or i.tax_minor <> coalesce(t.tax, 0)
    or (i.status = 'PAID' and i.paid_minor < i.gross_minor)
    or (i.status = 'OPEN' and i.paid_minor >= i.gross_minor and i.gross_minor > 0)
    or coalesce(j.receivable, 0) <> case when i.status = 'CANCELLED' then 0 else i.gross_minor - i.paid_minor end
    or coalesce(j.tax_payable, 0) <> case when i.status = 'CANCELLED' then 0 else i.tax_minor end;
