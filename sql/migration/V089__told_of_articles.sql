-- Whoever asked what became an article is told once when it is published.

create table if not exists article_told (
  article_id  bigint      not null,
  incident_id bigint      not null,
  told_at     datetime(6) not null,
  primary key (article_id, incident_id),
  constraint told_article foreign key (article_id) references article (id) on delete restrict,
  constraint told_incident foreign key (incident_id) references incident (id) on delete restrict
) engine = innodb;

-- What was published before anybody was told is no news.
insert ignore into article_told (article_id, incident_id, told_at)
  select id, incident_id, published_at from article where status = 'PUBLISHED' and incident_id is not null;

grant select, insert on article_told to '${appUser}'@'%';
