-- What readers say of an article: whether it helped, one word a person or a browser, which can be changed; and what customers
-- remark, which nobody outside reads before one of the vendor's people has.

create table if not exists article_vote (
  article_id bigint      not null,
  voter      varchar(60) not null comment 'a person, or browser- and what its cookie says',
  helped     boolean     not null,
  voted_at   datetime(6) not null,
  primary key (article_id, voter),
  key vote_when (article_id, voted_at),
  constraint vote_article foreign key (article_id) references article (id) on delete restrict
) engine = innodb;

grant select, insert on article_vote to '${appUser}'@'%';
grant update (helped, voted_at) on article_vote to '${appUser}'@'%';

create table if not exists article_comment (
  id              bigint        not null auto_increment primary key,
  article_id      bigint        not null,
  author          varchar(60)   not null,
  author_name     varchar(120)  not null comment 'for the vendor; readers see that it is a customer',
  body            varchar(2000) not null,
  written_at      datetime(6)   not null,
  status          varchar(10)   not null,
  decided_by_name varchar(120)  null,
  decided_at      datetime(6)   null,
  intent_id       uuid          not null,
  unique key comment_intent (intent_id),
  key comment_waiting (status, written_at),
  key comment_of_article (article_id, status, written_at),
  key comment_of_author (author, status),
  constraint comment_article foreign key (article_id) references article (id) on delete restrict,
  constraint comment_status check (status in ('WAITING', 'SHOWN', 'DECLINED'))
) engine = innodb;

grant select, insert on article_comment to '${appUser}'@'%';
grant update (status, decided_by_name, decided_at) on article_comment to '${appUser}'@'%';
