-- Slot k of n units with basis P is worth round(P*k/n) - round(P*(k-1)/n), half up: what a settlement recognised is that.
-- A row is a settlement that took other cents.
select p.book_id, p.number, p.lot_id, p.slot, -p.amount as recognised,
       (2 * l.basis_minor * p.slot + l.size) div (2 * l.size)
       - (2 * l.basis_minor * (p.slot - 1) + l.size) div (2 * l.size) as worth
  from posting p
  join lot l on l.id = p.lot_id
  join journal_entry e on e.book_id = p.book_id and e.number = p.number
 where p.account = 'REVENUE_INCIDENTS'
   and e.kind = 'INCIDENT_SETTLED'
   and -p.amount <> (2 * l.basis_minor * p.slot + l.size) div (2 * l.size)
                  - (2 * l.basis_minor * (p.slot - 1) + l.size) div (2 * l.size);
