-- Files that people add to a message. The bytes lie in a folder outside of the web root, under a random name; the row says
-- what they are. A row is never changed.

create table if not exists attachment (
  id          bigint       not null auto_increment primary key,
  message_id  bigint       not null,
  incident_id bigint       not null,
  reference   char(32)     character set ascii collate ascii_bin not null unique comment 'in addresses; cannot be guessed',
  name        varchar(120) not null comment 'cleaned; never used to open a file',
  type        varchar(10)  not null comment 'by its bytes',
  size        int          not null,
  digest      binary(32)   not null comment 'SHA-256 of the bytes',
  stored_as   char(32)     character set ascii collate ascii_bin not null unique,
  added_at    datetime(6)  not null,
  key attachment_of_incident (incident_id, message_id),
  constraint attachment_message foreign key (message_id) references message (id) on delete restrict,
  constraint attachment_incident foreign key (incident_id) references incident (id) on delete restrict,
  constraint attachment_size check (size between 1 and 10485760)
) engine = innodb;

grant select, insert on attachment to '${appUser}'@'%';
