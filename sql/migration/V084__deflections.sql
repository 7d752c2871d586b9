-- Questions that an article answered before they became incidents: nothing was opened and nothing was used.

create table if not exists deflection (
  id              bigint       not null auto_increment primary key,
  organisation_id bigint       not null,
  contact         varchar(60)  not null,
  article_id      bigint       not null,
  asked           varchar(160) not null comment 'the subject as far as it was written; may be blank',
  answered_at     datetime(6)  not null,
  intent_id       uuid         not null,
  unique key deflection_intent (intent_id),
  key deflection_of_article (article_id, answered_at),
  key deflection_when (answered_at),
  constraint deflection_organisation foreign key (organisation_id) references organisation (id) on delete restrict,
  constraint deflection_article foreign key (article_id) references article (id) on delete restrict
) engine = innodb;

grant select, insert on deflection to '${appUser}'@'%';
