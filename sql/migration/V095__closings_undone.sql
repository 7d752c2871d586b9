-- A closing can be undone for some minutes: by who closed, or a lead; once. What it debited is taken back exactly.

create table if not exists closing_undone (
  id              bigint        not null auto_increment primary key,
  incident_id     bigint        not null,
  closing         int           not null,
  explanation     varchar(2000) not null comment 'what the customer reads',
  decided_by      varchar(60)   not null,
  decided_by_name varchar(120)  not null,
  decided_at      datetime(6)   not null,
  intent_id       uuid          not null unique,
  unique key closing_undone_once (incident_id, closing),
  constraint undone_verdict foreign key (incident_id, closing) references verdict (incident_id, closing) on delete restrict
) engine = innodb;

insert ignore into setting (name, value) values ('incident.undoMinutes', '10');

create or replace trigger closing_undone_no_update before update on closing_undone for each row
  signal sqlstate '45000' set message_text = 'closing_undone stays: update refused';
create or replace trigger closing_undone_no_delete before delete on closing_undone for each row
  signal sqlstate '45000' set message_text = 'closing_undone stays: delete refused';

grant select, insert on closing_undone to '${appUser}'@'%';
