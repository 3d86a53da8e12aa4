-- Takes back 005: held slots, the recruiters' bookable weeks, and the protection from double-booking.

begin;

set local client_min_messages = warning;
set local lock_timeout = '5s';

do $$
declare
  later text;
begin
  -- Without the records nothing of ours is here: what has such names is the portal's.
  if to_regclass('hiring.schema_migrations') is null then
    return;
  end if;
  select string_agg(version, ', ' order by version desc) into later from hiring.schema_migrations where version > '005';
  if later is not null then
    raise exception using errcode = 'HO102', message = 'Roll back later migrations first: ' || later || '.';
  end if;
  delete from hiring.schema_migrations where version = '005';

  drop table if exists public.recruiter_schedules;

  drop trigger if exists interviews_slot_and_time on public.interviews;
  drop function if exists hiring.keep_slot_and_time();
  alter table if exists public.interviews
    drop constraint if exists interviews_no_overlap,
    drop constraint if exists interviews_confirmed_slot_check,
    drop column if exists closed_reason,
    drop column if exists calendar_sequence,
    drop column if exists slot,
    drop column if exists accepted_at;

  -- Only what 005 itself has made goes.
  if exists (
    select from pg_extension
     where extname = 'btree_gist'
       and obj_description(oid, 'pg_extension') = 'Made by migration 005 for interviews_no_overlap.'
  ) then
    drop extension btree_gist;
  end if;
  if obj_description(to_regnamespace('extensions'), 'pg_namespace') = 'Made by migration 005 for btree_gist.' then
    drop schema extensions;
  end if;
end
$$;

commit;
