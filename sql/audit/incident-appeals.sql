-- An upheld appeal has its reversal in the journal, one that waits or was rejected has a debit that stood when it was
-- decided, and who decided the debit rejected no appeal against it. A row is an appeal that the books do not know.
select 'upheld and not reversed' as what, a.book_id, a.entry_number
  from appeal a
 where a.status = 'UPHELD'
   and not exists (select 1 from journal_entry r where r.book_id = a.book_id and r.reverses = a.entry_number)
union all
select 'waits and is reversed', a.book_id, a.entry_number
  from appeal a
  join journal_entry r on r.book_id = a.book_id and r.reverses = a.entry_number
 where a.status = 'OPEN'
union all
select 'rejected by who decided it', a.book_id, a.entry_number
  from appeal a
  join verdict v on v.book_id = a.book_id and v.entry_number = a.entry_number
 where a.status = 'REJECTED'
   and a.decided_by = v.decided_by;
