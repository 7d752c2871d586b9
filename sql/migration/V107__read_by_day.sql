-- Reports ask for the verdicts and the incidents of some months, whoever's they are.

create index if not exists verdict_decided on verdict (decided_at);
create index if not exists incident_opened on incident (opened_at);
