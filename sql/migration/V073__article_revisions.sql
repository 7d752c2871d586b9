-- What a published article said, and from when to when: a verdict rests on what stood there when the customer asked.

create table if not exists article_revision (
  id         bigint       not null auto_increment primary key,
  article_id bigint       not null,
  number     int          not null comment 'from 1, without a gap',
  title      varchar(200) not null,
  category   varchar(60)  not null,
  question   text         not null,
  answer     mediumtext   not null comment 'Markdown',
  tags       varchar(300) not null,
  written_by varchar(120) not null,
  written_at datetime(6)  not null comment 'from when on it stood there',
  unique key article_revision_once (article_id, number),
  constraint revision_article foreign key (article_id) references article (id) on delete restrict
) engine = innodb;

-- What was published before revisions were kept: what it says now is all that is known of it.
insert ignore into article_revision (article_id, number, title, category, question, answer, tags, written_by, written_at)
  select id, 1, title, category, question, answer, tags, author_name, published_at from article where status = 'PUBLISHED';

create or replace trigger article_revision_no_update before update on article_revision for each row
  signal sqlstate '45000' set message_text = 'article_revision only grows: update refused';

create or replace trigger article_revision_no_delete before delete on article_revision for each row
  signal sqlstate '45000' set message_text = 'article_revision only grows: delete refused';

grant select, insert on article_revision to '${appUser}'@'%';
