-- People choose what is sent to them at once: everything; what they must decide or pay for, and the rest once a day; or only
-- what they must decide or pay for. What waits for the day's letter stays a row of the outbox of its own.

alter table contact
  add column if not exists letters varchar(8) character set ascii not null default 'EACH' comment 'EACH, DAILY or NEEDED';

alter table staff_member
  add column if not exists letters varchar(8) character set ascii not null default 'EACH' comment 'EACH, DAILY or NEEDED';

alter table outbox
  add column if not exists together boolean not null default false comment 'goes with the others of its day in one letter',
  add index if not exists outbox_together (together, sent_at, due_at);
