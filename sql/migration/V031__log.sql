-- One RFC 6962 Merkle log over the entries of all books, and the checkpoints that were signed of it. They only grow.

create table if not exists log_leaf (
  position bigint     not null primary key comment 'in the log, from 0, dense',
  book_id  bigint     not null,
  number   bigint     not null,
  hash     binary(32) not null comment 'of the leaf: docs/ledger.md, "The log"',
  unique key leaf_of_entry (book_id, number),
  constraint leaf_entry foreign key (book_id, number) references journal_entry (book_id, number) on delete restrict,
  constraint leaf_position check (position >= 0)
) engine = innodb;

-- Complete subtrees only, so that a root or a proof of any size, old or new, is a few reads.
create table if not exists log_node (
  level      tinyint    not null comment '1: over two leaves',
  node_index bigint     not null comment 'in its level, from 0',
  hash       binary(32) not null,
  primary key (level, node_index),
  constraint node_level check (level between 1 and 62)
) engine = innodb;

create table if not exists checkpoint (
  size    bigint        not null primary key comment 'leaves that it was signed for',
  root    binary(32)    not null,
  note    varchar(1000) not null comment 'the signed text',
  made_at datetime(6)   not null,
  constraint checkpoint_size check (size > 0)
) engine = innodb;

create or replace trigger log_leaf_no_update before update on log_leaf for each row
  signal sqlstate '45000' set message_text = 'log_leaf only grows: update refused';

create or replace trigger log_leaf_no_delete before delete on log_leaf for each row
  signal sqlstate '45000' set message_text = 'log_leaf only grows: delete refused';

create or replace trigger log_node_no_update before update on log_node for each row
  signal sqlstate '45000' set message_text = 'log_node only grows: update refused';

create or replace trigger log_node_no_delete before delete on log_node for each row
  signal sqlstate '45000' set message_text = 'log_node only grows: delete refused';

create or replace trigger checkpoint_no_update before update on checkpoint for each row
  signal sqlstate '45000' set message_text = 'checkpoint only grows: update refused';

create or replace trigger checkpoint_no_delete before delete on checkpoint for each row
  signal sqlstate '45000' set message_text = 'checkpoint only grows: delete refused';

grant select, insert on log_leaf to '${appUser}'@'%';
grant select, insert on log_node to '${appUser}'@'%';
grant select, insert on checkpoint to '${appUser}'@'%';
