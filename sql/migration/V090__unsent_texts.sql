-- What the vendor's people have typed into an incident and not sent, so that it can be gone on with on another machine; and
-- who is at which incident just now. Neither says anything about an incident: both are deleted as they become void.

create table if not exists unsent_text (
  staff_member_id bigint      not null,
  incident_id     bigint      not null,
  kind            varchar(10) not null,
  body            mediumtext  not null,
  kept_at         datetime(6) not null,
  primary key (staff_member_id, incident_id, kind),
  constraint unsent_by foreign key (staff_member_id) references staff_member (id) on delete restrict,
  constraint unsent_incident foreign key (incident_id) references incident (id) on delete restrict,
  constraint unsent_kind check (kind in ('REPLY', 'NOTE')),
  constraint unsent_bounded check (char_length(body) <= 50000)
) engine = innodb;

create table if not exists at_work (
  incident_id     bigint      not null,
  staff_member_id bigint      not null,
  doing           varchar(10) not null,
  since           datetime(6) not null,
  heard_at        datetime(6) not null comment 'who is not heard of for a minute is gone',
  primary key (incident_id, staff_member_id),
  constraint at_work_who foreign key (staff_member_id) references staff_member (id) on delete restrict,
  constraint at_work_incident foreign key (incident_id) references incident (id) on delete restrict,
  constraint at_work_doing check (doing in ('ANSWERING', 'CLOSING'))
) engine = innodb;

grant select, insert, update, delete on unsent_text to '${appUser}'@'%';
grant select, insert, update, delete on at_work to '${appUser}'@'%';
