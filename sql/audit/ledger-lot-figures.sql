-- What a lot says of its units is the sum of its postings, and granted = available + held + used + expired + refunded.
-- A row is a lot whose cache is wrong, or whose units do not add up.
select l.id as lot_id, l.book_id, l.available, l.held, l.used, l.expired, l.refunded,
       m.issued, m.available as available_posted, m.held as held_posted, m.used as used_posted,
       m.expired as expired_posted, m.refunded as refunded_posted
  from lot l
  left join (select lot_id,
                    -sum(case when account = 'UNITS_ISSUED' then amount else 0 end) as issued,
                    sum(case when account = 'UNITS_AVAILABLE' then amount else 0 end) as available,
                    sum(case when account = 'UNITS_HELD' then amount else 0 end) as held,
                    sum(case when account = 'UNITS_USED' then amount else 0 end) as used,
                    sum(case when account = 'UNITS_EXPIRED' then amount else 0 end) as expired,
                    sum(case when account = 'UNITS_REFUNDED' then amount else 0 end) as refunded
               from posting
              where lot_id is not null and commodity = 'INC'
              group by lot_id) m on m.lot_id = l.id
 where l.available <> coalesce(m.available, 0)
    or l.held <> coalesce(m.held, 0)
    or l.used <> coalesce(m.used, 0)
    or l.expired <> coalesce(m.expired, 0)
    or l.refunded <> coalesce(m.refunded, 0)
    or coalesce(m.issued, 0) <> l.available + l.held + l.used + l.expired + l.refunded;
