-- Each leaf with its hash in the order of the entries, so that the checker reads log and journal side by side from end to end;
-- by position, the entries of neighbouring leaves lie all over the journal.

create index if not exists leaf_in_book on log_leaf (book_id, number, hash);

-- The last entry before an instant is one step, however old the book is: an opening balance needs it.
create index if not exists entry_by_recording on journal_entry (book_id, recorded_at, number);
