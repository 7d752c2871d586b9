-- What an answer by mail quotes of what was said before: kept, and folded on the pages.

alter table message add column if not exists quoted mediumtext null;
