-- The ledger: one book per organisation (book 0 is the house's), entries numbered densely within their book.
-- journal_entry, posting and lot_choice only grow. book and lot are caches that the checker re-derives.

create table if not exists book (
  id               bigint      not null primary key comment 'the organisation, 0 for the house',
  next_number      bigint      not null comment 'the number that the next entry takes, from 1',
  head_hash        binary(32)  not null comment 'hash of the newest entry',
  head_recorded_at datetime(6) not null comment 'recording time never goes back within a book',
  available        int         not null comment 'units in UNITS_AVAILABLE, over all lots',
  held             int         not null comment 'units in UNITS_HELD, over all lots',
  constraint book_available check (available >= 0),
  constraint book_held check (held >= 0)
) engine = innodb;

-- The units of one purchase. cells holds a letter for each unit, in slot order:
-- A available, H held, U used, E expired, R refunded. A lot of an unpaid invoice has no cells yet.
create table if not exists lot (
  id          bigint         not null auto_increment primary key,
  book_id     bigint         not null,
  kind        varchar(20)    not null,
  title       varchar(120)   not null,
  size        int            not null comment 'units bought',
  basis_minor bigint         not null comment 'cost basis: the net of its invoice line',
  currency    char(3)        not null,
  document    varchar(40)    not null comment 'the invoice that it was bought on',
  expires_after_months int   null comment 'from the grant; null: never',
  granted_on  date           null comment 'null until granted',
  expires_on  date           null comment 'the last day it can be used; null: never',
  cells       varchar(10000) character set ascii collate ascii_bin not null default '',
  available   int            not null default 0,
  held        int            not null default 0,
  used        int            not null default 0,
  expired     int            not null default 0,
  refunded    int            not null default 0,
  key lot_of_book (book_id, available),
  constraint lot_book foreign key (book_id) references book (id) on delete restrict,
  constraint lot_kind check (kind in ('BUNDLED', 'SUPPLEMENTAL', 'GOODWILL')),
  constraint lot_size check (size between 1 and 10000),
  constraint lot_basis check (basis_minor >= 0),
  constraint lot_parts check (available >= 0 and held >= 0 and used >= 0 and expired >= 0 and refunded >= 0),
  constraint lot_whole check (char_length(cells) in (0, size)
    and available + held + used + expired + refunded = char_length(cells)),
  constraint lot_cells check (
        available = char_length(cells) - char_length(replace(cells, 'A', ''))
    and held      = char_length(cells) - char_length(replace(cells, 'H', ''))
    and used      = char_length(cells) - char_length(replace(cells, 'U', ''))
    and expired   = char_length(cells) - char_length(replace(cells, 'E', ''))
    and refunded  = char_length(cells) - char_length(replace(cells, 'R', '')))
) engine = innodb;

create table if not exists journal_entry (
  book_id         bigint      not null,
  number          bigint      not null,
  kind            varchar(30) not null,
  effective_on    date        not null comment 'the day it counts for',
  recorded_at     datetime(6) not null comment 'UTC',
  actor           varchar(60) not null,
  intent_id       uuid        not null,
  intent_step     int         not null comment 'one intent may need several entries, from 0',
  fingerprint     binary(32)  not null comment 'of the request, to tell a retry from a conflict',
  incident_id     bigint      null,
  cycle           int         null comment 'billing cycle of the incident',
  occasion        int         null comment 'which closing or hold of the cycle; 0 for the debit',
  resolves        bigint      null comment 'the hold that this settles or releases',
  reverses        bigint      null comment 'the entry that this takes back',
  document        varchar(40) null comment 'invoice or credit note',
  reason          varchar(40) null comment 'code of the verdict or of the reversal',
  policy_version  int         null,
  available_after int         not null comment 'units of the book after this entry',
  held_after      int         not null,
  hash_version    tinyint     not null,
  previous_hash   binary(32)  not null,
  hash            binary(32)  not null,
  primary key (book_id, number),
  unique key entry_of_intent (intent_id, intent_step),
  unique key entry_resolves_once (book_id, resolves),
  unique key entry_reverses_once (book_id, reverses),
  unique key entry_of_incident_once (incident_id, cycle, kind, occasion),
  key entry_by_date (effective_on, book_id, number),
  key entry_by_document (document),
  constraint entry_book foreign key (book_id) references book (id) on delete restrict,
  constraint entry_resolves foreign key (book_id, resolves) references journal_entry (book_id, number) on delete restrict,
  constraint entry_reverses foreign key (book_id, reverses) references journal_entry (book_id, number) on delete restrict,
  constraint entry_number check (number >= 1),
  constraint entry_after check (available_after >= 0 and held_after >= 0)
) engine = innodb;

create table if not exists posting (
  book_id   bigint      not null,
  number    bigint      not null,
  leg       int         not null comment 'from 1',
  account   varchar(30) not null,
  commodity char(3)     not null comment 'INC for incidents, else an ISO 4217 code',
  lot_id    bigint      null,
  slot      int         null comment 'the unit of the lot, 1 to its size',
  tax_code  varchar(20) null,
  amount    bigint      not null comment 'debit positive, credit negative; units or minor units',
  primary key (book_id, number, leg),
  key posting_of_lot (lot_id, account),
  key posting_of_account (account, book_id, number),
  constraint posting_entry foreign key (book_id, number) references journal_entry (book_id, number) on delete restrict,
  constraint posting_lot foreign key (lot_id) references lot (id) on delete restrict
) engine = innodb;

-- Why this unit: the candidates as they stood and the one taken, so that the choice can be replayed.
create table if not exists lot_choice (
  book_id    bigint        not null,
  number     bigint        not null,
  lot_id     bigint        not null,
  slot       int           not null,
  candidates varchar(4000) character set ascii collate ascii_bin not null comment 'lot:kind:expires:granted:available, in order of use',
  primary key (book_id, number),
  constraint choice_entry foreign key (book_id, number) references journal_entry (book_id, number) on delete restrict,
  constraint choice_lot foreign key (lot_id) references lot (id) on delete restrict
) engine = innodb;
