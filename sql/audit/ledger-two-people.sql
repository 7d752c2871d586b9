-- Where money leaves or units appear from nothing, somebody proposed it and another person posted it.
-- A row is an entry that one person made alone.
select book_id, number, kind, actor, proposed_by
  from journal_entry
 where (kind in ('CREDIT_REPAID', 'BUNDLE_GRANTED', 'GOODWILL_GRANTED', 'PACK_REFUNDED', 'DEBT_WRITTEN_OFF', 'TAX_CORRECTED')
        or (kind = 'LOT_EXTENDED' and coalesce(reason, '') <> 'REVERSAL_GRACE'))
   and (proposed_by is null or proposed_by = actor);
