-- Our fault after all: an article that misled, or a bug. Debits that rested on it are given back.

create table if not exists incident_bug (
  incident_id    bigint       not null,
  reference      varchar(40)  not null comment 'of the bug, in capitals',
  linked_by      varchar(60)  not null,
  linked_by_name varchar(120) not null,
  linked_at      datetime(6)  not null,
  primary key (incident_id, reference),
  key incident_bug_reference (reference),
  constraint incident_bug_incident foreign key (incident_id) references incident (id) on delete restrict
) engine = innodb;

create table if not exists vendor_fault (
  id             bigint        not null auto_increment primary key,
  article_id     bigint        null unique,
  bug            varchar(40)   null unique,
  explanation    varchar(2000) not null comment 'what each customer reads',
  found_by       varchar(60)   not null,
  found_by_name  varchar(120)  not null,
  found_at       datetime(6)   not null,
  intent_id      uuid          not null unique,
  fingerprint    binary(32)    not null,
  constraint fault_article foreign key (article_id) references article (id) on delete restrict,
  constraint fault_of_one check ((article_id is null) <> (bug is null))
) engine = innodb;

create or replace trigger vendor_fault_no_update before update on vendor_fault for each row
  signal sqlstate '45000' set message_text = 'vendor_fault only grows: update refused';

create or replace trigger vendor_fault_no_delete before delete on vendor_fault for each row
  signal sqlstate '45000' set message_text = 'vendor_fault only grows: delete refused';

create or replace trigger incident_bug_no_update before update on incident_bug for each row
  signal sqlstate '45000' set message_text = 'incident_bug only grows: update refused';

create or replace trigger incident_bug_no_delete before delete on incident_bug for each row
  signal sqlstate '45000' set message_text = 'incident_bug only grows: delete refused';

grant select, insert on incident_bug to '${appUser}'@'%';
grant select, insert on vendor_fault to '${appUser}'@'%';
