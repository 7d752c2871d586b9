-- Who may do what only one node may do at a time. A row and not GET_LOCK: it works on a cluster, and fences a node that
-- was away for too long, since the work checks the row in its own transaction. Times are the database's.

create table if not exists lease (
  name       varchar(60) not null primary key,
  holder     uuid        not null comment 'of the process, made when it starts',
  held_until datetime(6) not null comment 'UTC; afterwards anybody may take it'
) engine = innodb;

grant select, insert, update on lease to '${appUser}'@'%';
