-- A mail that a person gave to a new incident for a contact: it stands there as words for the contact, with the address that it came
-- from and who sorted it (the author). Nobody proved whose words these are, so it is not the kind of message that the customer writes.

alter table message
  drop constraint if exists message_kind,
  add constraint message_kind check (kind in ('CUSTOMER', 'FORWARDED', 'STAFF', 'NOTE', 'EVENT'));

alter table message add column if not exists forwarded_from varchar(254) null comment 'the sender that the mail names; blank when it names none';
