-- Nothing changes the trial balance of a sealed period: summed again from the postings it is what was sealed.
-- A row is an account that has another sum now, appeared, or is gone.
select t.ends_on, t.account, t.commodity, t.debits, t.credits, n.debits as debits_now, n.credits as credits_now
  from period_total t
  join period s on s.ends_on = t.ends_on and s.status = 'SEALED'
  left join (select s.ends_on, p.account, p.commodity,
                    sum(case when p.amount > 0 then p.amount else 0 end) as debits,
                    sum(case when p.amount < 0 then -p.amount else 0 end) as credits
               from period s
               join journal_entry e on e.effective_on <= s.ends_on
               join posting p on p.book_id = e.book_id and p.number = e.number
              where s.status = 'SEALED'
              group by s.ends_on, p.account, p.commodity) n
    on n.ends_on = t.ends_on and n.account = t.account and n.commodity = t.commodity
 where not t.debits <=> n.debits or not t.credits <=> n.credits
union all
select s.ends_on, p.account, p.commodity, null, null, sum(p.amount), null
  from period s
  join journal_entry e on e.effective_on <= s.ends_on
  join posting p on p.book_id = e.book_id and p.number = e.number
  left join period_total t on t.ends_on = s.ends_on and t.account = p.account and t.commodity = p.commodity
 where s.status = 'SEALED' and t.account is null
 group by s.ends_on, p.account, p.commodity;
