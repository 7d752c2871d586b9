-- A period is a month of the books: OPEN until somebody begins to close it, CLOSING while it is looked through, SEALED by
-- another person, for ever. From CLOSING on nothing is posted on or before its last day.

create table if not exists period (
  ends_on     date         not null primary key comment 'the last day of its month',
  status      varchar(10)  not null,
  closed_by   varchar(60)  null comment 'who began to close it',
  closed_by_name varchar(120) null,
  closed_at   datetime(6)  null,
  sealed_by   varchar(60)  null comment 'another person',
  sealed_by_name varchar(120) null,
  sealed_at   datetime(6)  null,
  totals_hash binary(32)   null comment 'SHA-256 of the trial balance that was sealed',
  version     int          not null default 0,
  constraint period_status check (status in ('OPEN', 'CLOSING', 'SEALED')),
  constraint period_month_end check (ends_on = last_day(ends_on)),
  constraint period_two_people check (sealed_by is null or sealed_by <> closed_by),
  constraint period_sealed check ((status = 'SEALED') = (sealed_by is not null))
) engine = innodb;

-- The trial balance of a sealed period, kept as it was: nothing posted later may change it.
create table if not exists period_total (
  ends_on   date        not null,
  account   varchar(30) not null,
  commodity char(3)     not null,
  debits    bigint      not null,
  credits   bigint      not null,
  primary key (ends_on, account, commodity),
  constraint total_period foreign key (ends_on) references period (ends_on) on delete restrict
) engine = innodb;

delimiter //
create or replace trigger period_stays_sealed before update on period for each row
begin
  if old.status = 'SEALED' then
    signal sqlstate '45000' set message_text = 'a sealed period stays sealed: update refused';
  end if;
end//
delimiter ;

create or replace trigger period_no_delete before delete on period for each row
  signal sqlstate '45000' set message_text = 'period stays: delete refused';

create or replace trigger period_total_no_update before update on period_total for each row
  signal sqlstate '45000' set message_text = 'period_total only grows: update refused';

create or replace trigger period_total_no_delete before delete on period_total for each row
  signal sqlstate '45000' set message_text = 'period_total only grows: delete refused';

grant select, insert, update on period to '${appUser}'@'%';
grant select, insert on period_total to '${appUser}'@'%';
