-- The next version of the policy while it is written: in tables of its own, so that the application needs no right to change
-- what was published. There is one draft at most; publishing copies it and removes it.

create table if not exists policy_draft (
  version          int          not null primary key comment 'the number that it will have',
  one              boolean      not null default true unique comment 'one draft at a time',
  appeal_days      int          not null,
  reopen_days      int          not null,
  withdraw_minutes int          not null,
  changes          int          not null default 0 comment 'counts changes, so that nobody overwrites unseen ones',
  tried            int          null comment 'the change for which it was laid over past verdicts',
  begun_by_name    varchar(120) not null,
  begun_at         datetime(6)  not null,
  changed_by_name  varchar(120) not null,
  changed_at       datetime(6)  not null,
  constraint policy_draft_one check (one)
) engine = innodb;

create table if not exists policy_draft_reason (
  version    int         not null,
  code       varchar(40) not null,
  position   int         not null,
  billable   boolean     not null,
  evidence   varchar(30) not null,
  decided_by varchar(20) not null,
  primary key (version, code),
  constraint policy_draft_reason_draft foreign key (version) references policy_draft (version) on delete restrict
) engine = innodb;

create table if not exists policy_draft_text (
  version  int           not null,
  language varchar(5)    not null,
  code     varchar(40)   not null,
  title    varchar(200)  not null,
  words    varchar(2000) not null,
  primary key (version, language, code),
  constraint policy_draft_text_draft foreign key (version) references policy_draft (version) on delete restrict
) engine = innodb;

grant select, insert, update, delete on policy_draft to '${appUser}'@'%';
grant select, insert, update, delete on policy_draft_reason to '${appUser}'@'%';
grant select, insert, update, delete on policy_draft_text to '${appUser}'@'%';
