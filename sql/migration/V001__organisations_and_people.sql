-- Who there is: customer organisations with their contacts, the vendor's people, and how each signs in.
-- Personal data lives here and never in the journal, which holds opaque references only.

create table if not exists organisation (
  id              bigint       not null auto_increment primary key,
  name            varchar(120) not null unique,
  billing_address varchar(500) not null,
  tax_region      varchar(8)   not null comment 'decides which taxes an invoice carries, such as CA-ON',
  currency        char(3)      not null,
  created_at      datetime(6)  not null
) engine = innodb;

create table if not exists contact (
  id              bigint       not null auto_increment primary key,
  organisation_id bigint       not null,
  email           varchar(254) not null unique,
  name            varchar(120) not null,
  language        varchar(8)   null,
  active          boolean      not null default true,
  created_at      datetime(6)  not null,
  key contact_of_organisation (organisation_id, name),
  constraint contact_organisation foreign key (organisation_id) references organisation (id) on delete restrict
) engine = innodb;

create table if not exists contact_role (
  contact_id bigint      not null,
  role       varchar(20) not null,
  primary key (contact_id, role),
  constraint contact_role_contact foreign key (contact_id) references contact (id) on delete restrict,
  constraint contact_role_known check (role in ('REQUESTER', 'BUYER', 'APPROVER', 'FINANCE', 'OWNER'))
) engine = innodb;

create table if not exists staff_member (
  id         bigint       not null auto_increment primary key,
  email      varchar(254) not null unique,
  name       varchar(120) not null,
  language   varchar(8)   null,
  active     boolean      not null default true,
  created_at datetime(6)  not null
) engine = innodb;

create table if not exists staff_role (
  staff_member_id bigint      not null,
  role            varchar(20) not null,
  primary key (staff_member_id, role),
  constraint staff_role_member foreign key (staff_member_id) references staff_member (id) on delete restrict,
  constraint staff_role_known check (role in ('AGENT', 'LEAD', 'ACCOUNTANT', 'ADMINISTRATOR'))
) engine = innodb;

-- One address signs in as one person, contact or staff.
create table if not exists credential (
  email         varchar(254) not null primary key,
  subject       varchar(40)  not null unique comment 'contact-12 or staff-3',
  password_hash varchar(400) not null,
  changed_at    datetime(6)  not null
) engine = innodb;
