-- The billing policy as data: which reasons there are, what each costs and what it must prove. A version is never edited.

create table if not exists policy_version (
  version        int         not null primary key,
  effective_from datetime(6) not null,
  appeal_days    int         not null,
  reopen_days    int         not null comment 'reopened within these days it is the same billing cycle'
) engine = innodb;

create table if not exists policy_reason (
  version  int         not null,
  code     varchar(40) not null,
  position int         not null,
  billable boolean     not null,
  evidence varchar(30) not null,
  decided_by varchar(20) not null,
  primary key (version, code),
  constraint policy_reason_version foreign key (version) references policy_version (version) on delete restrict,
  constraint policy_reason_evidence check (evidence in ('NONE', 'ARTICLE_OR_PAGE', 'NOTE', 'NOTE_OR_WORK_LOG', 'REQUEST_AND_WORK_LOG')),
  constraint policy_reason_decided_by check (decided_by in ('AGENT', 'LEAD', 'POLICY'))
) engine = innodb;

insert ignore into policy_version (version, effective_from, appeal_days, reopen_days) values (1, '2000-01-01 00:00:00', 30, 14);
insert ignore into policy_reason (version, code, position, billable, evidence, decided_by) values
  (1, 'GENERAL_QUESTION',     10, false, 'NONE',                 'AGENT'),
  (1, 'BUG_REPORT',           20, false, 'NONE',                 'AGENT'),
  (1, 'FEATURE_REQUEST',      30, false, 'NONE',                 'AGENT'),
  (1, 'CUSTOMER_FEEDBACK',    40, false, 'NONE',                 'AGENT'),
  (1, 'PRODUCT_AT_FAULT',     50, false, 'NONE',                 'POLICY'),
  (1, 'INFORMATION_MISSING',  60, false, 'NONE',                 'POLICY'),
  (1, 'DUPLICATE',            70, false, 'NONE',                 'AGENT'),
  (1, 'WITHDRAWN',            80, false, 'NONE',                 'AGENT'),
  (1, 'GOODWILL',             90, false, 'NOTE',                 'LEAD'),
  (1, 'ANSWER_AVAILABLE',    110, true,  'ARTICLE_OR_PAGE',      'AGENT'),
  (1, 'INVESTIGATION',       120, true,  'NOTE',                 'AGENT'),
  (1, 'THIRD_PARTY',         130, true,  'NOTE',                 'AGENT'),
  (1, 'CUSTOMER_MAINTENANCE',140, true,  'NOTE_OR_WORK_LOG',     'AGENT'),
  (1, 'UNRELATED_CONFIGURATION',150, true, 'NOTE_OR_WORK_LOG',   'AGENT'),
  (1, 'ADMINISTRATION',      160, true,  'REQUEST_AND_WORK_LOG', 'AGENT');
