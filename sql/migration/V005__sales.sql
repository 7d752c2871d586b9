-- Orders, invoices, payments and credit notes. Amounts are minor units of the document's currency.

create table if not exists pack_order (
  id              bigint       not null auto_increment primary key,
  reference       char(10)     not null unique comment 'public and not to be guessed',
  organisation_id bigint       not null,
  ordered_by      varchar(60)  not null,
  ordered_by_name varchar(120) not null,
  offer_id        bigint       not null,
  title           varchar(120) not null,
  size            int          not null comment 'incidents in one pack',
  quantity        int          not null,
  purchase_order  varchar(60)  null,
  status          varchar(20)  not null,
  placed_at       datetime(6)  not null,
  cancelled_at    datetime(6)  null,
  intent_id       uuid         not null unique,
  fingerprint     binary(32)   not null,
  version         int          not null default 0,
  key order_of_organisation (organisation_id, placed_at),
  constraint order_organisation foreign key (organisation_id) references organisation (id) on delete restrict,
  constraint order_offer foreign key (offer_id) references offer (id) on delete restrict,
  constraint order_quantity check (quantity between 1 and 20),
  constraint order_status check (status in ('INVOICED', 'PAID', 'CANCELLED'))
) engine = innodb;

create table if not exists invoice (
  id              bigint       not null auto_increment primary key,
  number          varchar(20)  not null unique comment 'gap-free',
  organisation_id bigint       not null,
  order_id        bigint       not null unique,
  issued_on       date         not null,
  due_on          date         not null,
  currency        char(3)      not null,
  net_minor       bigint       not null,
  tax_minor       bigint       not null,
  gross_minor     bigint       not null,
  paid_minor      bigint       not null default 0,
  buyer           varchar(700) not null comment 'name and address as they were',
  seller          varchar(3000) not null comment 'name, address and tax numbers as they were',
  status          varchar(20)  not null,
  book_id         bigint       not null,
  entry_number    bigint       not null,
  version         int          not null default 0,
  key invoice_of_organisation (organisation_id, issued_on),
  key invoice_open (status, due_on),
  constraint invoice_organisation foreign key (organisation_id) references organisation (id) on delete restrict,
  constraint invoice_order foreign key (order_id) references pack_order (id) on delete restrict,
  constraint invoice_entry foreign key (book_id, entry_number) references journal_entry (book_id, number) on delete restrict,
  constraint invoice_sum check (net_minor + tax_minor = gross_minor),
  constraint invoice_paid check (paid_minor between 0 and gross_minor),
  constraint invoice_settled check ((status = 'PAID') = (paid_minor = gross_minor)),
  constraint invoice_status check (status in ('OPEN', 'PAID', 'CANCELLED'))
) engine = innodb;

create table if not exists invoice_line (
  invoice_id      bigint       not null,
  line            int          not null,
  description     varchar(200) not null,
  quantity        int          not null,
  unit_net_minor  bigint       not null,
  net_minor       bigint       not null,
  lot_id          bigint       not null,
  primary key (invoice_id, line),
  constraint invoice_line_invoice foreign key (invoice_id) references invoice (id) on delete restrict,
  constraint invoice_line_lot foreign key (lot_id) references lot (id) on delete restrict
) engine = innodb;

create table if not exists invoice_tax (
  invoice_id bigint      not null,
  line       int         not null,
  code       varchar(20) not null,
  name       varchar(60) not null,
  rate_ppm   int         not null,
  tax_minor  bigint      not null,
  primary key (invoice_id, line, code),
  constraint invoice_tax_line foreign key (invoice_id, line) references invoice_line (invoice_id, line) on delete restrict
) engine = innodb;

create table if not exists payment (
  id           bigint       not null auto_increment primary key,
  invoice_id   bigint       not null,
  method       varchar(20)  not null,
  amount_minor bigint       not null,
  received_on  date         not null,
  reference    varchar(80)  not null,
  recorded_by  varchar(60)  not null,
  recorded_by_name varchar(120) not null,
  recorded_at  datetime(6)  not null,
  intent_id    uuid         not null unique,
  fingerprint  binary(32)   not null,
  book_id      bigint       not null,
  entry_number bigint       not null,
  key payment_of_invoice (invoice_id),
  constraint payment_invoice foreign key (invoice_id) references invoice (id) on delete restrict,
  constraint payment_entry foreign key (book_id, entry_number) references journal_entry (book_id, number) on delete restrict,
  constraint payment_amount check (amount_minor > 0)
) engine = innodb;

create table if not exists credit_note (
  id           bigint       not null auto_increment primary key,
  number       varchar(20)  not null unique comment 'gap-free',
  invoice_id   bigint       not null unique,
  issued_on    date         not null,
  reason       varchar(40)  not null comment 'code',
  gross_minor  bigint       not null,
  issued_by    varchar(60)  not null,
  issued_by_name varchar(120) not null,
  intent_id    uuid         not null unique,
  fingerprint  binary(32)   not null,
  book_id      bigint       not null,
  entry_number bigint       not null,
  constraint credit_note_invoice foreign key (invoice_id) references invoice (id) on delete restrict,
  constraint credit_note_entry foreign key (book_id, entry_number) references journal_entry (book_id, number) on delete restrict
) engine = innodb;
