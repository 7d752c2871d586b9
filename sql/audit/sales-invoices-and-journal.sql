-- An invoice, its lines and taxes, its payments and the journal say the same: what money and credit paid of it is what its row
-- says, its lines and taxes are what was first posted, and its status fits what is owed.
-- A row is an invoice of which two of these differ.
select i.number, i.status, i.gross_minor, i.paid_minor, coalesce(l.net, 0) as lines_net, coalesce(t.tax, 0) as taxes,
       coalesce(j.receivable, 0) as receivable, coalesce(j.paid, 0) as paid, coalesce(j.issued, 0) as issued,
       coalesce(j.issued_tax, 0) as issued_tax
  from invoice i
  left join (select invoice_id, sum(net_minor) as net from invoice_line group by invoice_id) l on l.invoice_id = i.id
  left join (select invoice_id, sum(tax_minor) as tax from invoice_tax group by invoice_id) t on t.invoice_id = i.id
  left join (select e.document,
                    sum(case when p.account = 'RECEIVABLE' then p.amount else 0 end) as receivable,
                    -sum(case when p.account = 'RECEIVABLE' and e.kind in ('PAYMENT_RECEIVED', 'CREDIT_APPLIED', 'PAYMENT_CHARGED_BACK')
                              then p.amount else 0 end) as paid,
                    sum(case when p.account = 'RECEIVABLE' and e.kind = 'INVOICE_ISSUED' then p.amount else 0 end) as issued,
                    -sum(case when p.account = 'TAX_PAYABLE' and e.kind = 'INVOICE_ISSUED' then p.amount else 0 end) as issued_tax
               from journal_entry e
               join posting p on p.book_id = e.book_id and p.number = e.number
              where e.document is not null
              group by e.document) j on j.document = i.number
 where i.net_minor <> coalesce(l.net, 0)
    or i.tax_minor <> coalesce(t.tax, 0)
    or i.gross_minor <> coalesce(j.issued, 0)
    or i.tax_minor <> coalesce(j.issued_tax, 0)
    or i.paid_minor <> greatest(0, coalesce(j.paid, 0))
    or (i.status in ('PAID', 'CANCELLED', 'CREDITED', 'REFUNDED', 'WRITTEN_OFF') and coalesce(j.receivable, 0) <> 0)
    or (i.status in ('OPEN', 'PARTLY_PAID') and coalesce(j.receivable, 0) <= 0);
