-- The vendor's logo, one picture at most. It is kept as PNG whatever was given, so that nothing else hides in it.

create table if not exists vendor_logo (
  id         tinyint     not null primary key,
  picture    mediumblob  not null,
  changed_at datetime(6) not null,
  constraint vendor_logo_one check (id = 1)
) engine = innodb;

grant select, insert, update, delete on vendor_logo to '${appUser}'@'%';
