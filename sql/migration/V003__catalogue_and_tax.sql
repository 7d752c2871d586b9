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
  constraint offer_kind check (kind in ('BUNDLED', 'SUPPLEMENTAL')),
  constraint offer_tax_category check (tax_category in ('STANDARD', 'EXEMPT'))
) engine = innodb;

-- Several rows may apply to one line: Quebec has GST and QST. Of each code the row counts that became valid last;
-- a tax that was abolished gets a row with the rate 0. No row, no tax: a region abroad, or the category EXEMPT.
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

-- Canada, from the Canada Revenue Agency and Revenu Québec. Names in both languages, as invoices there carry them.
-- The retail sales taxes of British Columbia, Saskatchewan and Manitoba are not here: a vendor registered there adds them.
insert ignore into tax_rate (region, category, code, name, rate_ppm, valid_from) values
  ('CA-ON', 'STANDARD', 'HST-ON', 'HST/TVH Ontario',                   130000, '2010-07-01'),
  ('CA-NS', 'STANDARD', 'HST-NS', 'HST/TVH Nova Scotia',               150000, '2010-07-01'),
  ('CA-NS', 'STANDARD', 'HST-NS', 'HST/TVH Nova Scotia',               140000, '2025-04-01'),
  ('CA-NB', 'STANDARD', 'HST-NB', 'HST/TVH New Brunswick',             130000, '2010-07-01'),
  ('CA-NB', 'STANDARD', 'HST-NB', 'HST/TVH New Brunswick',             150000, '2016-07-01'),
  ('CA-NL', 'STANDARD', 'HST-NL', 'HST/TVH Newfoundland and Labrador', 130000, '2010-07-01'),
  ('CA-NL', 'STANDARD', 'HST-NL', 'HST/TVH Newfoundland and Labrador', 150000, '2016-07-01'),
  ('CA-PE', 'STANDARD', 'HST-PE', 'HST/TVH Prince Edward Island',      140000, '2013-04-01'),
  ('CA-PE', 'STANDARD', 'HST-PE', 'HST/TVH Prince Edward Island',      150000, '2016-10-01'),
  ('CA-AB', 'STANDARD', 'GST',    'GST/TPS',                            50000, '2008-01-01'),
  ('CA-BC', 'STANDARD', 'GST',    'GST/TPS',                            50000, '2013-04-01'),
  ('CA-MB', 'STANDARD', 'GST',    'GST/TPS',                            50000, '2008-01-01'),
  ('CA-SK', 'STANDARD', 'GST',    'GST/TPS',                            50000, '2008-01-01'),
  ('CA-NT', 'STANDARD', 'GST',    'GST/TPS',                            50000, '2008-01-01'),
  ('CA-NU', 'STANDARD', 'GST',    'GST/TPS',                            50000, '2008-01-01'),
  ('CA-YT', 'STANDARD', 'GST',    'GST/TPS',                            50000, '2008-01-01'),
  ('CA-QC', 'STANDARD', 'GST',    'GST/TPS',                            50000, '2008-01-01'),
  ('CA-QC', 'STANDARD', 'QST',    'QST/TVQ',                            99750, '2013-01-01');
