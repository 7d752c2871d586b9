-- An article that people do not find, or that misleads, proves nothing until it is improved.

alter table article
  add column if not exists doubt varchar(500) null comment 'why it does not count as evidence; null: it does',
  add column if not exists doubted_at datetime(6) null,
  add column if not exists doubted_by_name varchar(120) null;
