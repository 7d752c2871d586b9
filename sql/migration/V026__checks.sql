-- Each run of the checker with what it saw, the findings it kept, and the books that it parked.

create table if not exists check_run (
  id          bigint        not null auto_increment primary key,
  occasion    varchar(10)   not null,
  started_by  varchar(60)   not null,
  started_by_name varchar(120) not null,
  started_at  datetime(6)   not null,
  looked      bigint        not null default 0 comment 'entries replayed so far',
  entries     bigint        not null comment 'that stood in the journal when it began',
  finished_at datetime(6)   null,
  verdict     varchar(12)   null,
  coverage    varchar(4000) null comment 'a line for each table and query: looked at / stored',
  finding_count bigint      not null default 0,
  intent_id   uuid          not null unique,
  key run_by_start (started_at),
  constraint run_occasion check (occasion in ('NIGHTLY', 'DEMAND')),
  constraint run_verdict check (verdict in ('CLEAN', 'FINDINGS', 'INCOMPLETE', 'FAILED')),
  constraint run_finished check ((verdict is null) = (finished_at is null))
) engine = innodb;

create table if not exists check_finding (
  run_id   bigint       not null,
  place    int          not null comment 'in the report, from 1',
  kind     varchar(60)  not null,
  book_id  bigint       not null comment '0: of no book',
  number   bigint       not null,
  lot_id   bigint       not null,
  text     varchar(500) not null,
  primary key (run_id, place),
  constraint finding_run foreign key (run_id) references check_run (id) on delete restrict
) engine = innodb;

create table if not exists parking (
  id          bigint       not null auto_increment primary key,
  book_id     bigint       not null,
  run_id      bigint       not null,
  parked_at   datetime(6)  not null,
  released_at datetime(6)  null,
  released_by varchar(60)  null,
  released_by_name varchar(120) null,
  reason      varchar(500) null comment 'why it was released',
  intent_id   uuid         null unique,
  key parking_open (released_at, book_id),
  constraint parking_book foreign key (book_id) references book (id) on delete restrict,
  constraint parking_run foreign key (run_id) references check_run (id) on delete restrict,
  constraint parking_released check ((released_at is null) = (released_by is null) and (released_at is null) = (reason is null))
) engine = innodb;

create or replace trigger check_finding_no_update before update on check_finding for each row
  signal sqlstate '45000' set message_text = 'check_finding only grows: update refused';

create or replace trigger check_finding_no_delete before delete on check_finding for each row
  signal sqlstate '45000' set message_text = 'check_finding only grows: delete refused';

create or replace trigger check_run_no_delete before delete on check_run for each row
  signal sqlstate '45000' set message_text = 'check_run stays: delete refused';

create or replace trigger parking_no_delete before delete on parking for each row
  signal sqlstate '45000' set message_text = 'parking stays: delete refused';

grant select, insert on check_run to '${appUser}'@'%';
grant update (looked, finished_at, verdict, coverage, finding_count) on check_run to '${appUser}'@'%';
grant select, insert on check_finding to '${appUser}'@'%';
grant select, insert on parking to '${appUser}'@'%';
grant update (released_at, released_by, released_by_name, reason, intent_id) on parking to '${appUser}'@'%';
