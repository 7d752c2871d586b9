-- A form that begins an article may be sent twice; it begins one.

alter table article add column if not exists intent_id uuid null unique;
