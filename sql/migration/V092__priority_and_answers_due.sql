-- How urgent an incident is, and when the vendor's next answer is due. The targets and the hours that count are data; without
-- hours, every hour counts. What was open before has no target until the customer writes again.

alter table incident
  add column if not exists priority varchar(10) not null default 'NORMAL',
  add column if not exists answer_kind varchar(10) null comment 'which answer is due; null: none',
  add column if not exists answer_used bigint not null default 0 comment 'seconds that counted before it ran last',
  add column if not exists answer_running_since datetime(6) null comment 'null while it pauses',
  add column if not exists answer_due_at datetime(6) null,
  add constraint incident_priority check (priority in ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
  add constraint incident_answer_kind check (answer_kind in ('FIRST', 'NEXT'));

create index if not exists incident_due on incident (status, answer_due_at);

create table if not exists response_target (
  priority      varchar(10) not null primary key,
  first_minutes int         not null,
  next_minutes  int         not null,
  constraint response_target_priority check (priority in ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
  constraint response_target_minutes check (first_minutes between 1 and 100000 and next_minutes between 1 and 100000)
) engine = innodb;

insert ignore into response_target (priority, first_minutes, next_minutes) values
  ('URGENT', 60, 120), ('HIGH', 240, 480), ('NORMAL', 1440, 1440), ('LOW', 4320, 4320);

create table if not exists response_hours (
  weekday int     not null primary key comment 'Monday is 1',
  opens   char(5) not null comment '09:00',
  closes  char(5) not null,
  constraint response_hours_day check (weekday between 1 and 7),
  constraint response_hours_order check (opens < closes)
) engine = innodb;

grant select, update on response_target to '${appUser}'@'%';
grant select, insert, update, delete on response_hours to '${appUser}'@'%';
