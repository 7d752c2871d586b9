-- Incidents that are one matter, merged or split, are debited once at the most in the billing cycles that they are in,
-- reversals taken off. A row is a matter that paid twice.
select m.root_id, sum(p.amount) as net_debits
  from one_matter m
  join incident i on i.id = m.incident_id
  join journal_entry e on e.incident_id = i.id and e.cycle = i.cycle
  join posting p on p.book_id = e.book_id and p.number = e.number and p.account = 'UNITS_USED'
 group by m.root_id
having sum(p.amount) > 1;
