-- Invoices, credit notes, adjustments and licence terms are numbered without gaps and without twins, and the series goes on after the newest.
-- A row is a series with a hole, a twin, or a next number that does not follow.
select s.name, s.next_number, d.documents, d.numbers, d.first_number, d.last_number
  from number_series s
  left join (select 'INVOICE' as name, count(*) as documents,
                    count(distinct cast(regexp_substr(number, '[0-9]+$') as unsigned)) as numbers,
                    min(cast(regexp_substr(number, '[0-9]+$') as unsigned)) as first_number,
                    max(cast(regexp_substr(number, '[0-9]+$') as unsigned)) as last_number
               from invoice
              union all
             select 'CREDIT_NOTE', count(*),
                    count(distinct cast(regexp_substr(number, '[0-9]+$') as unsigned)),
                    min(cast(regexp_substr(number, '[0-9]+$') as unsigned)),
                    max(cast(regexp_substr(number, '[0-9]+$') as unsigned))
               from credit_note
              union all
             select 'ADJUSTMENT', count(*),
                    count(distinct cast(regexp_substr(number, '[0-9]+$') as unsigned)),
                    min(cast(regexp_substr(number, '[0-9]+$') as unsigned)),
                    max(cast(regexp_substr(number, '[0-9]+$') as unsigned))
               from adjustment
              union all
             select 'LICENCE_TERM', count(*),
                    count(distinct cast(regexp_substr(number, '[0-9]+$') as unsigned)),
                    min(cast(regexp_substr(number, '[0-9]+$') as unsigned)),
                    max(cast(regexp_substr(number, '[0-9]+$') as unsigned))
               from licence_term) d on d.name = s.name
 where s.name in ('INVOICE', 'CREDIT_NOTE', 'ADJUSTMENT', 'LICENCE_TERM')
   and (s.next_number <> d.documents + 1
     or d.numbers <> d.documents
     or d.first_number <> 1
     or d.last_number <> d.documents);
