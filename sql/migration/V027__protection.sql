-- The application cannot see triggers, since it may not make any. This tells it which guards stand, so that it refuses to
-- post when one is gone. A procedure, because functions need more rights where the binary log is on.

create or replace procedure standing_guards()
  sql security definer
  reads sql data
  select trigger_name from information_schema.triggers where trigger_schema = database();

grant execute on procedure standing_guards to '${appUser}'@'%';
