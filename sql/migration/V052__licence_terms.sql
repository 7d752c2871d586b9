-- Licences whose terms bring units: a row for each term. A term that renews is followed by the next one, once.

insert ignore into number_series (name, next_number) values ('LICENCE_TERM', 1);

create table if not exists licence_term (
  id              bigint       not null auto_increment primary key,
  number          varchar(20)  not null unique comment 'the document of its entry',
  organisation_id bigint       not null,
  title           varchar(120) not null,
  units           int          not null,
  months          int          not null,
  currency        char(3)      not null,
  first_on        date         not null comment 'first day of the first term: later ones are counted from it',
  sequence        int          not null comment '1 for the first term',
  starts_on       date         not null,
  ends_on         date         not null,
  renews          boolean      not null,
  proposed_by     varchar(60)  not null,
  proposed_by_name varchar(120) not null,
  confirmed_by    varchar(60)  not null,
  confirmed_by_name varchar(120) not null,
  adjustment_id   bigint       not null comment 'the proposal of the first term',
  ended_by        varchar(60)  null comment 'who decided that it does not renew',
  ended_by_name   varchar(120) null,
  ended_at        datetime(6)  null,
  lot_id          bigint       null comment 'null until its first day',
  book_id         bigint       null,
  entry_number    bigint       null,
  version         int          not null default 0,
  unique key term_once (adjustment_id, sequence),
  key term_due (renews, ends_on),
  key term_of_organisation (organisation_id, ends_on),
  constraint term_organisation foreign key (organisation_id) references organisation (id) on delete restrict,
  constraint term_adjustment foreign key (adjustment_id) references adjustment (id) on delete restrict,
  constraint term_lot foreign key (lot_id) references lot (id) on delete restrict,
  constraint term_entry foreign key (book_id, entry_number) references journal_entry (book_id, number) on delete restrict,
  constraint term_units check (units between 1 and 10000),
  constraint term_months check (months between 1 and 120),
  constraint term_days check (first_on <= starts_on and starts_on <= ends_on),
  constraint term_two_people check (proposed_by <> confirmed_by),
  constraint term_granted check ((lot_id is null) = (entry_number is null))
) engine = innodb;

create or replace trigger licence_term_no_delete before delete on licence_term for each row
  signal sqlstate '45000' set message_text = 'licence_term stays: delete refused';

grant select, insert on licence_term to '${appUser}'@'%';
grant update (renews, ended_by, ended_by_name, ended_at, lot_id, book_id, entry_number, version) on licence_term to '${appUser}'@'%';
