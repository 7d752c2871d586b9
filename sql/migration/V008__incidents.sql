-- Incidents, their conversation, the work done, the customer's consent, and the verdicts. Verdicts and consents only grow.

create table if not exists incident (
  id              bigint       not null auto_increment primary key,
  number          bigint       not null unique,
  organisation_id bigint       not null,
  opened_by       varchar(60)  not null,
  opened_by_name  varchar(120) not null,
  channel         varchar(10)  not null,
  subject         varchar(160) not null,
  category        varchar(30)  not null,
  status          varchar(20)  not null,
  assignee_id     bigint       null,
  cycle           int          not null default 1 comment 'billing cycle: at most one net debit each',
  closings        int          not null default 0,
  opened_at       datetime(6)  not null,
  updated_at      datetime(6)  not null,
  solved_at       datetime(6)  null,
  intent_id       uuid         not null unique,
  fingerprint     binary(32)   not null,
  version         int          not null default 0,
  key incident_of_organisation (organisation_id, status, updated_at),
  key incident_inbox (status, updated_at),
  constraint incident_organisation foreign key (organisation_id) references organisation (id) on delete restrict,
  constraint incident_assignee foreign key (assignee_id) references staff_member (id) on delete restrict,
  constraint incident_status check (status in ('NEW', 'OPEN', 'WAITING', 'SOLVED'))
) engine = innodb;

create table if not exists message (
  id          bigint       not null auto_increment primary key,
  incident_id bigint       not null,
  kind        varchar(10)  not null,
  author      varchar(60)  not null,
  author_name varchar(120) not null,
  body        mediumtext   not null,
  written_at  datetime(6)  not null,
  intent_id   uuid         not null unique,
  fingerprint binary(32)   not null,
  key message_of_incident (incident_id, written_at),
  constraint message_incident foreign key (incident_id) references incident (id) on delete restrict,
  constraint message_kind check (kind in ('CUSTOMER', 'STAFF', 'NOTE', 'EVENT'))
) engine = innodb;

-- What was done on the customer's side, and each access to its servers.
create table if not exists work_log (
  id          bigint       not null auto_increment primary key,
  incident_id bigint       not null,
  staff       varchar(60)  not null,
  staff_name  varchar(120) not null,
  what        varchar(1000) not null,
  minutes     int          not null,
  worked_at   datetime(6)  not null,
  intent_id   uuid         not null unique,
  key work_of_incident (incident_id, worked_at),
  constraint work_incident foreign key (incident_id) references incident (id) on delete restrict,
  constraint work_minutes check (minutes between 0 and 10000)
) engine = innodb;

-- The customer agreed that this may cost a unit: who, and where they said so.
create table if not exists consent (
  id          bigint       not null auto_increment primary key,
  incident_id bigint       not null,
  cycle       int          not null,
  agreed_by   varchar(120) not null,
  where_said  varchar(300) not null,
  stated_by   varchar(60)  not null,
  stated_by_name varchar(120) not null,
  stated_at   datetime(6)  not null,
  intent_id   uuid         not null unique,
  key consent_of_incident (incident_id, cycle),
  constraint consent_incident foreign key (incident_id) references incident (id) on delete restrict
) engine = innodb;

create table if not exists verdict (
  id                  bigint        not null auto_increment primary key,
  incident_id         bigint        not null,
  cycle               int           not null,
  closing             int           not null comment 'from 1, over all cycles',
  product_at_fault    boolean       not null,
  information_missing boolean       not null,
  reason              varchar(40)   not null comment 'what the policy decided',
  proposed_reason     varchar(40)   not null comment 'what the agent chose',
  billable            boolean       not null,
  article_id          bigint        null,
  interface_page      varchar(200)  null,
  note                varchar(2000) null,
  explanation         varchar(2000) not null comment 'what the customer reads',
  decided_by          varchar(60)   not null,
  decided_by_name     varchar(120)  not null,
  decided_at          datetime(6)   not null,
  policy_version      int           not null,
  consent_id          bigint        null,
  balance_before      int           not null,
  balance_after       int           not null,
  book_id             bigint        null,
  entry_number        bigint        null comment 'null when the cycle had been recorded before',
  intent_id           uuid          not null unique,
  fingerprint         binary(32)    not null,
  unique key verdict_once (incident_id, closing),
  constraint verdict_incident foreign key (incident_id) references incident (id) on delete restrict,
  constraint verdict_article foreign key (article_id) references article (id) on delete restrict,
  constraint verdict_consent foreign key (consent_id) references consent (id) on delete restrict,
  constraint verdict_entry foreign key (book_id, entry_number) references journal_entry (book_id, number) on delete restrict
) engine = innodb;

-- A debit taken back by a lead: the reversal's entry and why.
create table if not exists debit_reversal (
  id              bigint        not null auto_increment primary key,
  incident_id     bigint        not null,
  book_id         bigint        not null,
  entry_number    bigint        not null,
  reverses        bigint        not null,
  explanation     varchar(2000) not null,
  decided_by      varchar(60)   not null,
  decided_by_name varchar(120)  not null,
  decided_at      datetime(6)   not null,
  unique key reversal_once (book_id, reverses),
  constraint reversal_incident foreign key (incident_id) references incident (id) on delete restrict,
  constraint reversal_entry foreign key (book_id, entry_number) references journal_entry (book_id, number) on delete restrict
) engine = innodb;
