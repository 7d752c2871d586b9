-- What stands to a customer's credit is never less than nothing, and what an invoice is owed for never either: too much paid
-- becomes credit. A row is a book or an invoice with less than nothing.
select book_id, null as document, -sum(amount) as minor
  from posting
 where account = 'CUSTOMER_CREDIT'
 group by book_id
having sum(amount) > 0
union all
select e.book_id, e.document, sum(p.amount)
  from journal_entry e
  join posting p on p.book_id = e.book_id and p.number = e.number and p.account = 'RECEIVABLE'
 group by e.book_id, e.document
having sum(p.amount) < 0;
