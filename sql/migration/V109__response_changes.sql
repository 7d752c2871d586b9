-- Who changed within what time answers are due, or which hours count, and when: one row for each priority and each day that changed.

create table if not exists response_change (
  id              bigint       not null auto_increment primary key,
  line            varchar(10)  not null comment 'a priority or a day of the week',
  was             varchar(40)  null comment 'hours and minutes: the first and the next answer, or from and to; null: none',
  became          varchar(40)  null,
  changed_by      varchar(60)  not null,
  changed_by_name varchar(120) not null,
  changed_at      datetime(6)  not null
) engine = innodb;

create or replace trigger response_change_no_update before update on response_change for each row
  signal sqlstate '45000' set message_text = 'response_change only grows: update refused';
create or replace trigger response_change_no_delete before delete on response_change for each row
  signal sqlstate '45000' set message_text = 'response_change only grows: delete refused';

grant select, insert on response_change to '${appUser}'@'%';
