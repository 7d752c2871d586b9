-- Recognised + deferred + breakage + refunded = the net that was invoiced, for each lot, to the cent; nothing for a lot
-- whose invoice was taken back. And no part is negative. A row is a lot that gained or lost money.
select l.id as lot_id, l.book_id, l.document, l.basis_minor, m.recognised, m.deferred, m.breakage, m.refunded
  from lot l
  left join (select p.lot_id,
                    -sum(case when p.account = 'REVENUE_INCIDENTS' then p.amount else 0 end) as recognised,
                    -sum(case when p.account = 'REVENUE_BREAKAGE' then p.amount else 0 end) as breakage,
                    -sum(case when p.account = 'DEFERRED_REVENUE' then p.amount else 0 end) as deferred,
                    sum(case when p.account = 'DEFERRED_REVENUE' and e.kind in ('PACK_REFUNDED', 'UNITS_TAKEN_BACK') then p.amount else 0 end) as refunded,
                    max((e.kind = 'REVERSAL' and r.kind = 'INVOICE_ISSUED') or e.kind = 'INVOICE_CREDITED') as taken_back
               from posting p
               join journal_entry e on e.book_id = p.book_id and e.number = p.number
               left join journal_entry r on r.book_id = e.book_id and r.number = e.reverses
              where p.lot_id is not null and p.commodity <> 'INC'
              group by p.lot_id) m on m.lot_id = l.id
 where coalesce(m.recognised + m.deferred + m.breakage + m.refunded, 0)
       <> case when coalesce(m.taken_back, 0) = 1 then 0 else l.basis_minor end
    or m.recognised < 0 or m.deferred < 0 or m.breakage < 0 or m.refunded < 0;
