-- Every billable verdict rests on a consent of its own incident and billing cycle, to the same reason, that nobody denied
-- before it; a standing order gave no more consents in a calendar month of the vendor than it says; an accepted proposal has
-- its consent. The vendor's month is taken as that of UTC with a day of room at each end. A row is a cost without agreement.
select 'billable without its consent' as what, v.incident_id, v.cycle, v.id
  from verdict v
  left join consent c on c.id = v.consent_id and c.incident_id = v.incident_id and c.cycle = v.cycle
                     and (c.reason is null or c.reason = v.reason)
 where v.billable
   and c.id is null
union all
select 'billable after a denial', v.incident_id, v.cycle, v.id
  from verdict v
  join consent_denial d on d.consent_id = v.consent_id and d.denied_at < v.decided_at
 where v.billable
union all
select 'more than a standing order gives', max(c.incident_id), 0, c.standing_order_id
  from consent c
  join standing_order s on s.id = c.standing_order_id
 where day(c.stated_at) between 2 and 27
 group by c.standing_order_id, year(c.stated_at), month(c.stated_at), s.monthly
having count(*) > s.monthly
union all
select 'accepted without a consent', p.incident_id, p.cycle, p.id
  from verdict_proposal p
 where p.status = 'ACCEPTED'
   and not exists (select 1 from consent c where c.incident_id = p.incident_id and c.cycle = p.cycle and c.reason = p.reason);
