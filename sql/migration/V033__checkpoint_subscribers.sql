-- Who is mailed a checkpoint each day: auditors, in whose hands it is evidence.

create table if not exists checkpoint_subscriber (
  id        bigint       not null auto_increment primary key,
  address   varchar(254) not null unique,
  added_by  varchar(60)  not null,
  added_at  datetime(6)  not null,
  mailed_at datetime(6)  null comment 'when the last checkpoint went into the outbox'
) engine = innodb;

grant select, insert, delete on checkpoint_subscriber to '${appUser}'@'%';
grant update (mailed_at) on checkpoint_subscriber to '${appUser}'@'%';
