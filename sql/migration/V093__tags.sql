-- Words by which incidents are found together.

create table if not exists incident_tag (
  incident_id    bigint       not null,
  tag            varchar(30)  not null,
  tagged_by_name varchar(120) not null,
  tagged_at      datetime(6)  not null,
  primary key (incident_id, tag),
  key incidents_of_tag (tag, incident_id),
  constraint tag_incident foreign key (incident_id) references incident (id) on delete restrict
) engine = innodb;

grant select, insert, delete on incident_tag to '${appUser}'@'%';
