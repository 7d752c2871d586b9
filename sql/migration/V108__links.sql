-- Incidents that are read beside one another. A link says nothing about what either costs (that is one_matter); it is taken away by
-- saying so, and stays as a trace of who linked what.

create table if not exists incident_link (
  id              bigint       not null auto_increment primary key,
  one_id          bigint       not null comment 'the lesser id of the two',
  other_id        bigint       not null,
  kind            varchar(12)  not null,
  linked_by       varchar(60)  not null,
  linked_by_name  varchar(120) not null,
  linked_at       datetime(6)  not null,
  removed_by      varchar(60)  null,
  removed_by_name varchar(120) null,
  removed_at      datetime(6)  null comment 'null while it stands',
  intent_id       uuid         not null unique,
  fingerprint     binary(32)   not null,
  standing        tinyint      as (if(removed_at is null, 1, null)) virtual,
  unique key incident_link_once (one_id, other_id, standing),
  key incident_link_other (other_id),
  constraint link_one foreign key (one_id) references incident (id) on delete restrict,
  constraint link_other foreign key (other_id) references incident (id) on delete restrict,
  constraint link_order check (one_id < other_id),
  constraint link_kind check (kind in ('RELATED', 'SAME_CAUSE')),
  constraint link_removed check ((removed_at is null) = (removed_by is null) and (removed_by is null) = (removed_by_name is null))
) engine = innodb;

grant select, insert on incident_link to '${appUser}'@'%';
grant update (removed_by, removed_by_name, removed_at) on incident_link to '${appUser}'@'%';
