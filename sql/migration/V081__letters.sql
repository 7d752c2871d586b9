-- Letters that can be answered: what names one in the headers of its answer, which incident it is about, and what an answer
-- may decide. And why the last attempt to send one failed.

alter table outbox
  add column if not exists message_id      char(32) character set ascii collate ascii_bin null unique
                                           comment 'before the @; cannot be guessed',
  add column if not exists incident_number bigint       null,
  add column if not exists decides         varchar(40)  null comment 'a proposed verdict or a debit',
  add column if not exists language        varchar(8)   null,
  add column if not exists last_error      varchar(300) null,
  add index if not exists outbox_dead (sent_at, attempts);

grant update (due_at, sent_at, attempts, last_error) on outbox to '${appUser}'@'%';
