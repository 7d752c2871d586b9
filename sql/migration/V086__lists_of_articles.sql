-- Lists of many articles: categories are counted, and the last revised found, without reading what they say.

alter table article add key if not exists article_of_category (status, category, published_at);

alter table article add key if not exists article_revised (updated_at);
