-- A debit that was taken back says who decided it and why, and every such decision has its reversal in the journal.
-- A row is one without the other.
select e.book_id, e.number, e.reverses, 'reversal without decision' as what
  from journal_entry e
  join journal_entry o on o.book_id = e.book_id and o.number = e.reverses and o.kind = 'INCIDENT_SETTLED'
  left join debit_reversal d on d.book_id = e.book_id and d.reverses = e.reverses
 where d.id is null
union all
select d.book_id, d.entry_number, d.reverses, 'decision without reversal'
  from debit_reversal d
  left join journal_entry e on e.book_id = d.book_id and e.reverses = d.reverses
 where e.number is null;
