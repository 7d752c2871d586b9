-- The inbox as somebody wants to see it again: what its address says, under a name.

create table if not exists saved_view (
  id       bigint       not null auto_increment primary key,
  owner_id bigint       not null,
  name     varchar(60)  not null,
  query    varchar(600) not null,
  shared   boolean      not null,
  saved_at datetime(6)  not null,
  unique key saved_view_name (owner_id, name),
  constraint saved_view_owner foreign key (owner_id) references staff_member (id) on delete restrict
) engine = innodb;

grant select, insert, delete on saved_view to '${appUser}'@'%';
