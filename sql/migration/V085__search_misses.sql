-- What was looked for and is not there. Words and how often only, nobody's name; forgotten after half a year.

create table if not exists search_miss (
  id           bigint       not null auto_increment primary key,
  words        varchar(120) not null comment 'small letters, one blank between',
  by_visitors  int          not null default 0,
  by_customers int          not null default 0,
  first_at     datetime(6)  not null,
  last_at      datetime(6)  not null,
  set_aside_at datetime(6)  null comment 'somebody saw to it; asked for later it is listed again',
  unique key search_miss_words (words),
  key search_miss_first (first_at),
  key search_miss_last (last_at)
) engine = innodb;

grant select, insert, delete on search_miss to '${appUser}'@'%';
grant update (by_visitors, by_customers, last_at, set_aside_at) on search_miss to '${appUser}'@'%';
