-- Each entry carries the hash of the one before it, the first that of its book's beginning, and no entry was recorded
-- earlier than the one before it. A row is a link that does not hold.
-- (That each hash is the hash of its own entry is for the checker: its bytes are not SQL's.)
select e.book_id, e.number, hex(e.previous_hash) as claims, hex(p.hash) as stands, e.recorded_at, p.recorded_at as before_it
  from journal_entry e
  left join journal_entry p on p.book_id = e.book_id and p.number = e.number - 1
 where e.previous_hash <> coalesce(p.hash, unhex(sha2(concat('packledger book ', e.book_id), 256)))
    or e.recorded_at < p.recorded_at;
