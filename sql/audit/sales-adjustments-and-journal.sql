-- What two people agreed on is what was posted, by those two; and nothing that needs two people was posted without it, but
-- the units of licence terms and the grace after a reversal.
-- A row is an adjustment without its entry, with other people, or an entry without its adjustment.
select a.number, a.kind, e.book_id, e.number as entry, e.kind as posted
  from adjustment a
  left join journal_entry e on e.book_id = a.book_id and e.number = a.entry_number
 where a.status = 'CONFIRMED'
   and ((a.kind <> 'BUNDLE' and e.number is null)
     or (e.number is not null and (e.actor <> a.decided_by
       or (e.proposed_by is not null and e.proposed_by <> a.proposed_by)
       or e.book_id <> a.organisation_id
       or not case a.kind
                when 'REFUND' then e.kind = 'PACK_REFUNDED'
                when 'WRITE_OFF' then e.kind in ('DEBT_WRITTEN_OFF', 'UNITS_TAKEN_BACK')
                when 'TAX_CORRECTION' then e.kind = 'TAX_CORRECTED'
                when 'CREDIT_REPAYMENT' then e.kind = 'CREDIT_REPAID'
                when 'GOODWILL' then e.kind = 'GOODWILL_GRANTED' and e.document = a.number
                when 'EXTENSION' then e.kind = 'LOT_EXTENDED'
                when 'BUNDLE' then e.kind = 'BUNDLE_GRANTED'
              end)))
union all
select null, null, e.book_id, e.number, e.kind
  from journal_entry e
 where e.proposed_by is not null
   and not exists (select 1 from adjustment a where a.book_id = e.book_id and a.entry_number = e.number)
   and not exists (select 1 from licence_term t where t.book_id = e.book_id and t.entry_number = e.number)
   and not (e.kind = 'UNITS_TAKEN_BACK'
        and exists (select 1 from journal_entry w where w.intent_id = e.intent_id and w.kind = 'DEBT_WRITTEN_OFF'));
