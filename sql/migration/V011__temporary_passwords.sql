-- A password that somebody else issued ends by itself; one that its owner chose does not.

alter table credential add column if not exists temporary_until datetime(6) null comment 'null: chosen by the person';
