-- What one person proposes and another one confirms: money that leaves, units that appear from nothing, debts given up.
-- A proposal is written once; only its decision is added, once.

insert ignore into number_series (name, next_number) values ('ADJUSTMENT', 1);

create table if not exists adjustment (
  id              bigint        not null auto_increment primary key,
  number          varchar(20)   not null unique comment 'gap-free',
  kind            varchar(20)   not null,
  organisation_id bigint        not null,
  invoice_number  varchar(20)   null,
  lot_id          bigint        null,
  title           varchar(120)  null,
  units           int           null,
  months          int           null comment 'of a licence term',
  renews          boolean       null,
  starts_on       date          null,
  last_day        date          null,
  amount_minor    bigint        null comment 'what was expected when it was proposed',
  currency        char(3)       not null,
  account         varchar(30)   null comment 'from which money leaves',
  reference       varchar(80)   null comment 'of the transfer',
  tax_region      varchar(8)    null,
  reason          varchar(40)   not null comment 'code',
  explanation     varchar(1000) not null,
  proposed_by     varchar(60)   not null,
  proposed_by_name varchar(120) not null,
  proposed_at     datetime(6)   not null,
  intent_id       uuid          not null unique,
  fingerprint     binary(32)    not null,
  status          varchar(20)   not null,
  decided_by      varchar(60)   null,
  decided_by_name varchar(120)  null,
  decided_at      datetime(6)   null,
  decision_note   varchar(1000) null,
  decision_intent uuid          null unique,
  decision_fingerprint binary(32) null,
  book_id         bigint        null,
  entry_number    bigint        null,
  version         int           not null default 0,
  key adjustment_waiting (status, kind),
  key adjustment_of_invoice (invoice_number),
  key adjustment_of_organisation (organisation_id),
  constraint adjustment_organisation foreign key (organisation_id) references organisation (id) on delete restrict,
  constraint adjustment_invoice foreign key (invoice_number) references invoice (number) on delete restrict,
  constraint adjustment_lot foreign key (lot_id) references lot (id) on delete restrict,
  constraint adjustment_entry foreign key (book_id, entry_number) references journal_entry (book_id, number) on delete restrict,
  constraint adjustment_kind check (kind in
    ('REFUND', 'WRITE_OFF', 'TAX_CORRECTION', 'CREDIT_REPAYMENT', 'GOODWILL', 'EXTENSION', 'BUNDLE')),
  constraint adjustment_status check (status in ('PROPOSED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN')),
  constraint adjustment_decided check ((status = 'PROPOSED') = (decided_by is null)),
  constraint adjustment_two_people check (status not in ('CONFIRMED', 'DECLINED') or decided_by <> proposed_by),
  constraint adjustment_own check (status <> 'WITHDRAWN' or decided_by = proposed_by),
  constraint adjustment_posted check (entry_number is null or status = 'CONFIRMED'),
  constraint adjustment_confirmed check (status <> 'CONFIRMED' or kind = 'BUNDLE' or entry_number is not null)
) engine = innodb;

-- The taxes as they should have been, by line.
create table if not exists adjustment_tax (
  adjustment_id bigint      not null,
  lot_id        bigint      not null,
  code          varchar(20) not null,
  name          varchar(60) not null,
  rate_ppm      int         not null,
  tax_minor     bigint      not null,
  primary key (adjustment_id, lot_id, code),
  constraint adjustment_tax_of foreign key (adjustment_id) references adjustment (id) on delete restrict,
  constraint adjustment_tax_lot foreign key (lot_id) references lot (id) on delete restrict
) engine = innodb;

delimiter //
create or replace trigger adjustment_decided_once before update on adjustment for each row
begin
  if old.status <> 'PROPOSED' then
    signal sqlstate '45000' set message_text = 'an adjustment is decided once: update refused';
  end if;
end//
delimiter ;

create or replace trigger adjustment_no_delete before delete on adjustment for each row
  signal sqlstate '45000' set message_text = 'adjustment stays: delete refused';

create or replace trigger adjustment_tax_no_update before update on adjustment_tax for each row
  signal sqlstate '45000' set message_text = 'adjustment_tax only grows: update refused';

create or replace trigger adjustment_tax_no_delete before delete on adjustment_tax for each row
  signal sqlstate '45000' set message_text = 'adjustment_tax only grows: delete refused';

grant select, insert on adjustment to '${appUser}'@'%';
grant update (status, decided_by, decided_by_name, decided_at, decision_note, decision_intent, decision_fingerprint, book_id,
  entry_number, version) on adjustment to '${appUser}'@'%';
grant select, insert on adjustment_tax to '${appUser}'@'%';
