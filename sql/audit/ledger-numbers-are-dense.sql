-- The entries of a book are numbered 1, 2, 3 … without a gap: nothing was taken out of the middle.
-- The primary key forbids twins. A row is a book whose highest number is not its count.
select book_id, min(number) as first_number, max(number) as last_number, count(*) as entries
  from journal_entry
 group by book_id
having min(number) <> 1 or max(number) <> count(*);
