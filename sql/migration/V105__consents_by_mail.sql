-- An approver may accept by answering a letter: the consent says so.

alter table consent
  drop constraint if exists consent_source,
  add constraint consent_source check (source in ('STATED', 'PAGE', 'MAIL', 'PHONE', 'STANDING_ORDER', 'ORDER'));
