-- An incident is debited at most once in a billing cycle, reversals taken off, and never given back more than it cost.
-- A row is an incident that paid twice, or was paid.
select e.incident_id, e.cycle, sum(p.amount) as net_debits
  from journal_entry e
  join posting p on p.book_id = e.book_id and p.number = e.number and p.account = 'UNITS_USED'
 group by e.incident_id, e.cycle
having e.incident_id is null or sum(p.amount) not in (0, 1);
