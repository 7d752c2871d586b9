-- Since when an incident is in its billing cycle: the version of the policy that was in force then judges it (ADR 29). Null: since
-- it was opened.

alter table incident
  add column if not exists cycle_since datetime(6) null comment 'null: since opened_at';
