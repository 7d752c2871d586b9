-- What an administrator sets, and the gap-free series of document numbers.
-- A series is a row that the issuing transaction locks, so that a rollback gives its number back.

create table if not exists setting (
  name  varchar(60)   not null primary key,
  value varchar(2000) not null
) engine = innodb;

create table if not exists number_series (
  name        varchar(30) not null primary key,
  next_number bigint      not null
) engine = innodb;

insert ignore into number_series (name, next_number) values
  ('INVOICE', 1), ('CREDIT_NOTE', 1), ('INCIDENT', 1001), ('SOLUTION', 401);
