-- A customer objects to a debit, once; a lead who did not decide it upholds or rejects the appeal, once. An upheld one has
-- its reversal in debit_reversal and in the journal.

create table if not exists appeal (
  id               bigint        not null auto_increment primary key,
  incident_id      bigint        not null,
  book_id          bigint        not null,
  entry_number     bigint        not null comment 'the debit',
  text             varchar(5000) not null,
  appealed_by      varchar(60)   not null,
  appealed_by_name varchar(120)  not null,
  appealed_at      datetime(6)   not null,
  intent_id        uuid          not null unique,
  fingerprint      binary(32)    not null,
  status           varchar(20)   not null,
  explanation      varchar(2000) null comment 'what the customer reads',
  decided_by       varchar(60)   null,
  decided_by_name  varchar(120)  null,
  decided_at       datetime(6)   null,
  decision_intent  uuid          null unique,
  decision_fingerprint binary(32) null,
  version          int           not null default 0,
  unique key appeal_once (book_id, entry_number),
  key appeal_waiting (status, appealed_at),
  key appeal_of_incident (incident_id),
  constraint appeal_incident foreign key (incident_id) references incident (id) on delete restrict,
  constraint appeal_entry foreign key (book_id, entry_number) references journal_entry (book_id, number) on delete restrict,
  constraint appeal_status check (status in ('OPEN', 'UPHELD', 'REJECTED')),
  constraint appeal_decided check ((status = 'OPEN') = (decided_by is null)),
  constraint appeal_reasoned check (status = 'OPEN' or explanation is not null)
) engine = innodb;

delimiter //
create or replace trigger appeal_decided_once before update on appeal for each row
begin
  if old.status <> 'OPEN' then
    signal sqlstate '45000' set message_text = 'an appeal is decided once: update refused';
  end if;
end//
delimiter ;

create or replace trigger appeal_no_delete before delete on appeal for each row
  signal sqlstate '45000' set message_text = 'appeal stays: delete refused';

grant select, insert on appeal to '${appUser}'@'%';
grant update (status, explanation, decided_by, decided_by_name, decided_at, decision_intent, decision_fingerprint, version)
  on appeal to '${appUser}'@'%';
