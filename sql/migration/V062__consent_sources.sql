-- Where a consent comes from: an approver on the page, an approver on the telephone as staff state it, a standing order, or
-- an order for administration. Consents from before are statements of staff.

alter table consent
  add column if not exists source            varchar(20) not null default 'STATED',
  add column if not exists reason            varchar(40) null comment 'what was agreed to; null before it was asked for',
  add column if not exists contact_id        bigint      null comment 'who agreed; null for a statement of before',
  add column if not exists agreed_at         datetime(6) null comment 'when they said so',
  add column if not exists proposal_id       bigint      null unique,
  add column if not exists standing_order_id bigint      null,
  add index if not exists consent_by_order (standing_order_id, stated_at),
  add constraint consent_contact foreign key if not exists (contact_id) references contact (id) on delete restrict,
  add constraint consent_proposal foreign key if not exists (proposal_id) references verdict_proposal (id) on delete restrict,
  add constraint consent_order foreign key if not exists (standing_order_id) references standing_order (id) on delete restrict,
  add constraint if not exists consent_source check (source in ('STATED', 'PAGE', 'PHONE', 'STANDING_ORDER', 'ORDER')),
  add constraint if not exists consent_known check (source = 'STATED' or reason is not null),
  add constraint if not exists consent_who check (source in ('STATED', 'STANDING_ORDER') or contact_id is not null),
  add constraint if not exists consent_rests check ((source = 'STANDING_ORDER') = (standing_order_id is not null));

-- An approver says that what staff state was never agreed to: the consent counts no more.
create table if not exists consent_denial (
  consent_id     bigint        not null primary key,
  note           varchar(2000) not null,
  denied_by      varchar(60)   not null,
  denied_by_name varchar(120)  not null,
  denied_at      datetime(6)   not null,
  intent_id      uuid          not null unique,
  constraint denial_consent foreign key (consent_id) references consent (id) on delete restrict
) engine = innodb;

create or replace trigger consent_denial_no_update before update on consent_denial for each row
  signal sqlstate '45000' set message_text = 'consent_denial only grows: update refused';

create or replace trigger consent_denial_no_delete before delete on consent_denial for each row
  signal sqlstate '45000' set message_text = 'consent_denial only grows: delete refused';

grant select, insert on consent_denial to '${appUser}'@'%';
