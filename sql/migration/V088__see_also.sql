-- What staff say is worth reading beside an article, by Solution ID.

alter table article add column if not exists see_also varchar(120) not null default '' comment 'eight digits each, comma and blank between';
