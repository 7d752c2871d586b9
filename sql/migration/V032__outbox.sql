-- Mail leaves through rows that are written with what it is about: it is sent after the commit, and again until it is.

create table if not exists outbox (
  id         bigint       not null auto_increment primary key,
  kind       varchar(40)  not null comment 'what it is about',
  recipient  varchar(254) not null,
  subject    varchar(200) not null,
  body       text         not null,
  created_at datetime(6)  not null,
  due_at     datetime(6)  not null comment 'not tried before; later after each failure',
  sent_at    datetime(6)  null,
  attempts   int          not null default 0,
  key outbox_due (sent_at, due_at)
) engine = innodb;

grant select, insert on outbox to '${appUser}'@'%';
grant update (due_at, sent_at, attempts) on outbox to '${appUser}'@'%';
