-- Each access to a customer's server says to which, and from what request of the customer: a consent that stood, or a message in which
-- the customer asked for it. What was logged is never edited.

alter table work_log
  add column if not exists server     varchar(120) null comment 'of the customer, that somebody signed in to; null: to none',
  add column if not exists consent_id bigint       null comment 'the request, when the customer agreed to a cost',
  add column if not exists message_id bigint       null comment 'the request, when the customer asked for it in writing',
  add constraint work_consent foreign key if not exists (consent_id) references consent (id) on delete restrict,
  add constraint work_message foreign key if not exists (message_id) references message (id) on delete restrict,
  add constraint if not exists work_access check ((server is not null) = (consent_id is not null or message_id is not null)),
  add constraint if not exists work_request check (consent_id is null or message_id is null);

create or replace trigger work_log_no_update before update on work_log for each row
  signal sqlstate '45000' set message_text = 'work_log only grows: update refused';

create or replace trigger work_log_no_delete before delete on work_log for each row
  signal sqlstate '45000' set message_text = 'work_log only grows: delete refused';
