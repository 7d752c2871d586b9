-- What a customer agrees to beforehand: at most so many incidents a calendar month, for one reason. Never edited: a changed
-- order is an ended one and a new one.

create table if not exists standing_order (
  id              bigint       not null auto_increment primary key,
  organisation_id bigint       not null,
  reason          varchar(40)  not null comment 'code of a billable reason',
  monthly         int          not null comment 'at most so many a calendar month',
  ordered_by      varchar(60)  not null,
  ordered_by_name varchar(120) not null,
  ordered_at      datetime(6)  not null,
  intent_id       uuid         not null unique,
  fingerprint     binary(32)   not null,
  ended_by        varchar(60)  null,
  ended_by_name   varchar(120) null,
  ended_at        datetime(6)  null,
  standing        varchar(40)  as (if(ended_at is null, reason, null)) persistent comment 'one for each reason',
  version         int          not null default 0,
  unique key standing_once (organisation_id, standing),
  constraint standing_organisation foreign key (organisation_id) references organisation (id) on delete restrict,
  constraint standing_monthly check (monthly between 1 and 1000),
  constraint standing_ended check ((ended_at is null) = (ended_by is null))
) engine = innodb;

delimiter //
create or replace trigger standing_order_ended_once before update on standing_order for each row
begin
  if old.ended_at is not null then
    signal sqlstate '45000' set message_text = 'a standing order is ended once: update refused';
  end if;
end//
delimiter ;

create or replace trigger standing_order_no_delete before delete on standing_order for each row
  signal sqlstate '45000' set message_text = 'standing_order stays: delete refused';

grant select, insert on standing_order to '${appUser}'@'%';
grant update (ended_by, ended_by_name, ended_at, version) on standing_order to '${appUser}'@'%';
