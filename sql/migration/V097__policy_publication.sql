-- A version of the policy says when it begins, who published it, and how long a customer may withdraw without any condition.
-- The texts that people read belong to the version, in each language; like the rest of it they are never edited.

alter table policy_version
  add column if not exists withdraw_minutes  int          not null default 30 comment 'withdrawn by the customer within these, it is free in any case',
  add column if not exists published_by      varchar(60)  not null default 'job-install',
  add column if not exists published_by_name varchar(120) not null default 'Packledger',
  add column if not exists published_at      datetime(6)  not null default '2000-01-01 00:00:00',
  add column if not exists intent_id         uuid         null unique,
  add unique key if not exists policy_version_begins (effective_from),
  add constraint if not exists policy_version_days check (appeal_days between 1 and 366 and reopen_days between 0 and 366),
  add constraint if not exists policy_version_minutes check (withdraw_minutes between 0 and 10080);

create table if not exists policy_text (
  version  int           not null,
  language varchar(5)    not null,
  code     varchar(40)   not null comment 'of a reason, or INTRODUCTION',
  title    varchar(200)  not null comment 'what it was, as the customer reads it',
  words    varchar(2000) not null comment 'what must be shown for it; the introduction itself',
  primary key (version, language, code),
  constraint policy_text_version foreign key (version) references policy_version (version) on delete restrict
) engine = innodb;

create or replace trigger policy_text_no_update before update on policy_text for each row
  signal sqlstate '45000' set message_text = 'policy_text only grows: update refused';

create or replace trigger policy_text_no_delete before delete on policy_text for each row
  signal sqlstate '45000' set message_text = 'policy_text only grows: delete refused';

grant select, insert on policy_text to '${appUser}'@'%';
