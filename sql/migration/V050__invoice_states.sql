-- What becomes of an invoice besides paid and cancelled, and what it needs: a payment that was more than owed, several
-- credit notes for one invoice, payments that the bank took back, offers whose units may be used before they are paid.

alter table invoice
  drop constraint if exists invoice_paid,
  drop constraint if exists invoice_settled,
  drop constraint if exists invoice_status;

update invoice set status = 'PARTLY_PAID' where status = 'OPEN' and paid_minor > 0;

-- paid_minor is what money and credit paid of it, less what was charged back; the journal says what is owed.
alter table invoice
  add constraint invoice_paid check (paid_minor >= 0),
  add constraint invoice_settled check ((status not in ('OPEN', 'CANCELLED') or paid_minor = 0) and (status <> 'PARTLY_PAID' or paid_minor > 0)),
  add constraint invoice_status check (status in
    ('OPEN', 'PARTLY_PAID', 'PAID', 'CANCELLED', 'CREDITED', 'REFUNDED', 'CHARGED_BACK', 'WRITTEN_OFF'));

alter table credit_note
  add index if not exists credit_note_of_invoice (invoice_id),
  drop index if exists invoice_id;

alter table offer
  add column if not exists usable_when varchar(10) not null default 'PAID' comment 'when its units are granted',
  add constraint if not exists offer_usable_when check (usable_when in ('PAID', 'INVOICED'));

alter table pack_order
  add column if not exists usable_when varchar(10) not null default 'PAID' comment 'as the offer said on its day',
  add constraint if not exists order_usable_when check (usable_when in ('PAID', 'INVOICED'));

-- The bank took a payment back, once.
create table if not exists charge_back (
  id           bigint        not null auto_increment primary key,
  payment_id   bigint        not null unique,
  explanation  varchar(1000) not null,
  recorded_by  varchar(60)   not null,
  recorded_by_name varchar(120) not null,
  recorded_at  datetime(6)   not null,
  intent_id    uuid          not null unique,
  fingerprint  binary(32)    not null,
  book_id      bigint        not null,
  entry_number bigint        not null,
  constraint charge_back_payment foreign key (payment_id) references payment (id) on delete restrict,
  constraint charge_back_entry foreign key (book_id, entry_number) references journal_entry (book_id, number) on delete restrict
) engine = innodb;

create or replace trigger charge_back_no_update before update on charge_back for each row
  signal sqlstate '45000' set message_text = 'charge_back only grows: update refused';

create or replace trigger charge_back_no_delete before delete on charge_back for each row
  signal sqlstate '45000' set message_text = 'charge_back only grows: delete refused';

grant select, insert on charge_back to '${appUser}'@'%';
