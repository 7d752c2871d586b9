-- What is on sale, and the taxes that an invoice line carries.

create table if not exists offer (
  id              bigint       not null auto_increment primary key,
  code            varchar(30)  not null unique,
  title           varchar(120) not null,
  size            int          not null comment 'incidents in the pack',
  net_minor       bigint       not null,
  currency        char(3)      not null,
  tax_category    varchar(20)  not null,
  kind            varchar(20)  not null,
  validity_months int          null comment 'null: never expires',
  on_sale         boolean      not null,
  version         int          not null default 0,
  constraint offer_size check (size between 1 and 10000),
  constraint offer_net check (net_minor >= 0),
  constraint offer_validity check (validity_months is null or validity_months between 1 and 120),
  constraint offer_kind check (kind in ('BUNDLED', 'SUPPLEMENTAL'))
) engine = innodb;

-- Several rows may apply to one line: Quebec has GST and QST.
create table if not exists tax_rate (
  id         bigint      not null auto_increment primary key,
  region     varchar(8)  not null,
  category   varchar(20) not null,
  code       varchar(20) not null comment 'the key of TAX_PAYABLE',
  name       varchar(60) not null,
  rate_ppm   int         not null comment 'parts per million: 13 % is 130000',
  valid_from date        not null,
  unique key tax_rate_once (region, category, code, valid_from),
  constraint tax_rate_range check (rate_ppm between 0 and 1000000)
) engine = innodb;
