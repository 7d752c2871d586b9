-- How far each of the vendor's people has read an incident: up to which message.

create table if not exists incident_seen (
  staff_member_id bigint      not null,
  incident_id     bigint      not null,
  message_id      bigint      not null comment 'the last message seen',
  seen_at         datetime(6) not null,
  primary key (staff_member_id, incident_id),
  constraint seen_by foreign key (staff_member_id) references staff_member (id) on delete restrict,
  constraint seen_incident foreign key (incident_id) references incident (id) on delete restrict,
  constraint seen_message foreign key (message_id) references message (id) on delete restrict
) engine = innodb;

grant select, insert, update on incident_seen to '${appUser}'@'%';
