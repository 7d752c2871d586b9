-- Articles of the knowledge base. Published before an incident was opened, one is evidence that the answer was available.

create table if not exists article (
  id           bigint       not null auto_increment primary key,
  solution_id  char(8)      not null unique,
  slug         varchar(120) not null unique,
  title        varchar(200) not null,
  category     varchar(60)  not null,
  question     text         not null,
  answer       mediumtext   not null comment 'Markdown',
  tags         varchar(300) not null default '',
  author_name  varchar(120) not null,
  status       varchar(20)  not null,
  created_at   datetime(6)  not null,
  published_at datetime(6)  null,
  updated_at   datetime(6)  not null,
  incident_id  bigint       null comment 'the incident whose answer it was drafted from',
  version      int          not null default 0,
  fulltext key article_text (title, question, answer, tags),
  key article_published (status, published_at),
  constraint article_status check (status in ('DRAFT', 'PUBLISHED')),
  constraint article_published_when check (status = 'DRAFT' or published_at is not null)
) engine = innodb;
