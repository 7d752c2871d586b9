-- The head of a book (next number, hash, recording time) is its newest entry; of an empty book, its fixed beginning.
-- A row is a book from whose end something was taken, or to which something was added past the ledger.
select b.book_id, b.next_number, b.newest, hex(b.head_hash) as head, hex(b.newest_hash) as newest_hash
  from (select k.id as book_id, k.next_number, k.head_hash, k.head_recorded_at,
               coalesce(e.number, 0) as newest,
               coalesce(e.hash, unhex(sha2(concat('packledger book ', k.id), 256))) as newest_hash,
               coalesce(e.recorded_at, k.head_recorded_at) as newest_recorded_at
          from book k
          left join journal_entry e on e.book_id = k.id
           and e.number = (select max(n.number) from journal_entry n where n.book_id = k.id)) b
 where b.next_number <> b.newest + 1
    or b.head_hash <> b.newest_hash
    or b.head_recorded_at <> b.newest_recorded_at;
