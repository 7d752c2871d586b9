-- An appeal may come with files: they belong to a message of the incident, like all files.

alter table appeal
  add column if not exists message_id bigint null unique comment 'its words and files in the conversation; null without files',
  add constraint appeal_message foreign key if not exists (message_id) references message (id) on delete restrict;
