-- Incidents that are one matter: merged into another, or split off from one. Together they are debited once at most.

create table if not exists one_matter (
  incident_id bigint      not null primary key,
  root_id     bigint      not null comment 'the incident of the matter with the least id, itself included; its row is the lock of all',
  goes_on_in  bigint      null comment 'the incident that it was merged into',
  split_from  bigint      null comment 'the incident that it was taken out of',
  since       datetime(6) not null,
  by_whom     varchar(60) not null,
  by_name     varchar(120) not null,
  key one_matter_root (root_id),
  constraint matter_incident foreign key (incident_id) references incident (id) on delete restrict,
  constraint matter_root foreign key (root_id) references incident (id) on delete restrict,
  constraint matter_goes_on foreign key (goes_on_in) references incident (id) on delete restrict,
  constraint matter_split foreign key (split_from) references incident (id) on delete restrict,
  constraint matter_least check (root_id <= incident_id)
) engine = innodb;

grant select, insert on one_matter to '${appUser}'@'%';
grant update (root_id, goes_on_in) on one_matter to '${appUser}'@'%';
