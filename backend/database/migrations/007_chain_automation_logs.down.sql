-- Takes back 007: the hash chain; the entries stay.

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
  select string_agg(version, ', ' order by version desc) into later from hiring.schema_migrations where version > '007';
  if later is not null then
    raise exception using errcode = 'HO102', message = 'Roll back later migrations first: ' || later || '.';
  end if;
  delete from hiring.schema_migrations where version = '007';

  drop trigger if exists automation_logs_chain on public.automation_logs;
  drop function if exists hiring.find_broken_link(uuid);
  drop function if exists hiring.chain_log_entry();
  drop function if exists hiring.hash_log_entry(public.automation_logs);
  alter table if exists public.automation_logs
    drop constraint if exists automation_logs_previous_hash_check,
    drop constraint if exists automation_logs_job_id_sequence_key,
    drop column if exists hash,
    drop column if exists previous_hash,
    drop column if exists sequence;
end
$$;

commit;
