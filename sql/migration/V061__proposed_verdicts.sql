-- Before billable work: staff propose the verdict, an approver of the customer accepts or declines it, once.

create table if not exists verdict_proposal (
  id               bigint        not null auto_increment primary key,
  incident_id      bigint        not null,
  cycle            int           not null,
  reason           varchar(40)   not null,
  article_id       bigint        null,
  interface_page   varchar(200)  null,
  note             varchar(2000) null,
  explanation      varchar(2000) not null comment 'what the customer reads',
  policy_version   int           not null,
  units_left       int           not null comment 'what could be used when it was proposed',
  proposed_by      varchar(60)   not null,
  proposed_by_name varchar(120)  not null,
  proposed_at      datetime(6)   not null,
  intent_id        uuid          not null unique,
  fingerprint      binary(32)    not null,
  status           varchar(20)   not null,
  answered_by      varchar(60)   null,
  answered_by_name varchar(120)  null,
  answered_at      datetime(6)   null,
  answer_note      varchar(2000) null,
  answer_intent    uuid          null unique,
  answer_fingerprint binary(32)  null,
  version          int           not null default 0,
  key proposal_of_incident (incident_id, cycle),
  key proposal_waiting (status),
  constraint proposal_incident foreign key (incident_id) references incident (id) on delete restrict,
  constraint proposal_article foreign key (article_id) references article (id) on delete restrict,
  constraint proposal_status check (status in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'REPLACED')),
  constraint proposal_answered check ((status = 'PROPOSED') = (answered_at is null))
) engine = innodb;

delimiter //
create or replace trigger verdict_proposal_answered_once before update on verdict_proposal for each row
begin
  if old.status <> 'PROPOSED' then
    signal sqlstate '45000' set message_text = 'a proposed verdict is answered once: update refused';
  end if;
end//
delimiter ;

create or replace trigger verdict_proposal_no_delete before delete on verdict_proposal for each row
  signal sqlstate '45000' set message_text = 'verdict_proposal stays: delete refused';

grant select, insert on verdict_proposal to '${appUser}'@'%';
grant update (status, answered_by, answered_by_name, answered_at, answer_note, answer_intent, answer_fingerprint, version)
  on verdict_proposal to '${appUser}'@'%';
