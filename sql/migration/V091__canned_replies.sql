-- Answers that are used again and again, with placeholders of a fixed list; leads write them.

create table if not exists canned_reply (
  id              bigint        not null auto_increment primary key,
  title           varchar(80)   not null unique,
  body            varchar(5000) not null,
  updated_by      varchar(60)   not null,
  updated_by_name varchar(120)  not null,
  updated_at      datetime(6)   not null
) engine = innodb;

grant select, insert, update, delete on canned_reply to '${appUser}'@'%';
