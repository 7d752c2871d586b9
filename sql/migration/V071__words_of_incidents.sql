-- What was written in incidents is found by its words, and like incidents by those of their subjects.

alter table incident add fulltext key if not exists incident_words (subject);

alter table message add fulltext key if not exists message_words (body);
