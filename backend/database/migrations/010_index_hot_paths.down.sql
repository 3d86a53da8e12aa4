-- Takes back 010: only indexes, so nothing is lost.

begin;

set local client_min_messages = warning;
set local lock_timeout = '5s';

do $$
declare
  later text;
  ours record;
begin
  -- Without the records nothing of ours is here: what has such names is the portal's.
  if to_regclass('hiring.schema_migrations') is null then
    return;
  end if;
  select string_agg(version, ', ' order by version desc) into later from hiring.schema_migrations where version > '010';
  if later is not null then
    raise exception using errcode = 'HO102', message = 'Roll back later migrations first: ' || later || '.';
  end if;
  delete from hiring.schema_migrations where version = '010';

  -- As 001 made it, where 001 has not been taken back already.
  if to_regclass('public.idx_applications_job_id_rank') is not null then
    create index if not exists idx_applications_best_pending on public.applications (job_id, fit_score desc, id)
      where shortlist_status = 'pending' and ai_processed;
  end if;

  -- An index that the portal had before 001 stays.
  for ours in
    select name
      from (values
        ('idx_automation_logs_job_id_action_type'),
        ('idx_applications_unprocessed'),
        ('idx_applications_job_id_shortlist_status'),
        ('idx_applications_job_id_lower_name'),
        ('idx_applications_job_id_created_at')
      ) as ours (name)
  loop
    if to_regclass('hiring.portal_names') is not null then
      continue when exists (select from hiring.portal_names where kind = 'index' and name = ours.name);
    end if;
    execute format('drop index if exists public.%I', ours.name);
  end loop;
end
$$;

commit;
