-- What every event of docs/ledger.md needs besides V004: the second person, the original day of a late entry, the terms
-- that an entry gives to a lot (so that nothing about a lot stands outside the chain), closed periods and parked books.

alter table journal_entry
  add column if not exists original_on date null comment 'the day it would have counted for, had its period been open' after effective_on,
  add column if not exists proposed_by varchar(60) null comment 'who asked for it, where two people are needed' after actor,
  add constraint if not exists entry_two_people check (proposed_by is null or proposed_by <> actor),
  add constraint if not exists entry_needs_two check (proposed_by is not null or kind not in
    ('CREDIT_REPAID', 'BUNDLE_GRANTED', 'GOODWILL_GRANTED', 'PACK_REFUNDED', 'DEBT_WRITTEN_OFF', 'TAX_CORRECTED')
      and (kind <> 'LOT_EXTENDED' or coalesce(reason, '') = 'REVERSAL_GRACE')),
  add constraint if not exists entry_late check (original_on is null or original_on < effective_on);

alter table book
  add column if not exists sealed_through date null comment 'nothing is posted on or before this day',
  add column if not exists parked boolean not null default false comment 'the checker found something: no unit is held or used';

-- The terms of a lot as they stand after an entry: announced, granted, extended.
create table if not exists lot_terms (
  book_id         bigint       not null,
  number          bigint       not null,
  lot_id          bigint       not null,
  kind            varchar(20)  not null,
  title           varchar(120) not null,
  size            int          not null,
  basis_minor     bigint       not null,
  currency        char(3)      not null,
  validity_months int          null,
  granted_on      date         null,
  expires_on      date         null,
  primary key (book_id, number, lot_id),
  key terms_of_lot (lot_id, book_id, number),
  constraint terms_entry foreign key (book_id, number) references journal_entry (book_id, number) on delete restrict,
  constraint terms_lot foreign key (lot_id) references lot (id) on delete restrict
) engine = innodb;

create or replace trigger lot_terms_no_update before update on lot_terms for each row
  signal sqlstate '45000' set message_text = 'lot_terms only grows: update refused';

create or replace trigger lot_terms_no_delete before delete on lot_terms for each row
  signal sqlstate '45000' set message_text = 'lot_terms only grows: delete refused';

grant select, insert on lot_terms to '${appUser}'@'%';
grant update (sealed_through, parked) on book to '${appUser}'@'%';
