-- Mail as it came. A mail is kept once, however often a mailbox offers it; what became of it stands in its row. It is never
-- deleted: the raw mail is the evidence of what was said.

create table if not exists incoming_mail (
  id              bigint       not null auto_increment primary key,
  message_id      varchar(500) character set utf8mb4 collate utf8mb4_bin null comment 'as its sender named it',
  identity        binary(32)   not null unique comment 'SHA-256 of Message-ID, sender, date, subject and body',
  size            bigint       not null,
  received_at     datetime(6)  not null,
  state           varchar(20)  not null default 'WAITING',
  reason          varchar(40)  null comment 'why it waits in triage, or by what an automatic mail was known',
  sender          varchar(254) null,
  subject         varchar(200) null,
  contact_id      bigint       null,
  incident_number bigint       null,
  decided_by      varchar(60)  null comment 'staff, where a person decided',
  decided_at      datetime(6)  null,
  attempts        int          not null default 0,
  key incoming_waiting (state, id),
  key incoming_thread (incident_number, id),
  key incoming_named (message_id),
  key incoming_sender (sender, received_at),
  constraint incoming_contact foreign key (contact_id) references contact (id) on delete restrict,
  constraint incoming_state check (state in
    ('WAITING', 'TRIAGE', 'AUTOMATIC', 'OPENED', 'REPLIED', 'ORDERED', 'REFUSED', 'DISCARDED'))
) engine = innodb;

-- In pieces, so that no mail is too large for a packet.
create table if not exists incoming_mail_piece (
  mail_id bigint     not null,
  piece   int        not null comment 'from 0',
  bytes   mediumblob not null,
  primary key (mail_id, piece),
  constraint piece_mail foreign key (mail_id) references incoming_mail (id) on delete restrict
) engine = innodb;

-- Which message of which mailbox was kept as which mail: the same mail may be offered twice.
create table if not exists fetched_mail (
  mailbox      varchar(200) not null comment 'user, server and folder',
  uid_validity bigint       not null,
  uid          bigint       not null,
  mail_id      bigint       not null,
  fetched_at   datetime(6)  not null,
  primary key (mailbox, uid_validity, uid),
  constraint fetched_kept foreign key (mail_id) references incoming_mail (id) on delete restrict
) engine = innodb;

-- An answer that decides something is taken once.
create table if not exists answer_used (
  token   varchar(60) character set ascii collate ascii_bin not null primary key,
  mail_id bigint      not null,
  used_at datetime(6) not null,
  constraint used_by_mail foreign key (mail_id) references incoming_mail (id) on delete restrict
) engine = innodb;

grant select, insert on incoming_mail to '${appUser}'@'%';
grant update (state, reason, sender, subject, contact_id, incident_number, decided_by, decided_at, attempts)
  on incoming_mail to '${appUser}'@'%';
grant select, insert on incoming_mail_piece to '${appUser}'@'%';
grant select, insert on fetched_mail to '${appUser}'@'%';
grant select, insert on answer_used to '${appUser}'@'%';
