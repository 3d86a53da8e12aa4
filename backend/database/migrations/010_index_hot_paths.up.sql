-- Indexes for the orders in which a large job's candidates and log are looked through. Run by psql, each is built
-- while writers of its table wait; to spare a busy portal that, use the runner, or run 010_index_hot_paths.online.sql
-- before this file: psql -f, without -1.

begin;

set local client_min_messages = warning;
set local lock_timeout = '5s';

-- A concurrent build that was broken off leaves an index which is of no use, but is there.
do $$
declare
  broken regclass;
begin
  for broken in
    select pg_class.oid
      from pg_index
      join pg_class on pg_class.oid = indexrelid
     where not indisvalid
       and indrelid in ('public.applications'::regclass, 'public.automation_logs'::regclass)
       and relname in (
         'idx_applications_job_id_created_at', 'idx_applications_job_id_lower_name',
         'idx_applications_job_id_shortlist_status', 'idx_applications_unprocessed', 'idx_automation_logs_job_id_action_type'
       )
  loop
    execute format('drop index %s', broken);
  end loop;
end
$$;

-- A job's applications in the order in which they came in: the candidates by time, and the latest resumes to compare with.
create index if not exists idx_applications_job_id_created_at
  on public.applications (job_id, created_at, id);
-- A job's candidates by name, whatever its case.
create index if not exists idx_applications_job_id_lower_name
  on public.applications (job_id, lower(name), created_at, id);
-- Those of one status, best first: the page of a status, and the next who moves up.
create index if not exists idx_applications_job_id_shortlist_status
  on public.applications (job_id, shortlist_status, fit_score desc nulls last, created_at, id);
-- What a job still has to read; few rows once it is ranked.
create index if not exists idx_applications_unprocessed on public.applications (job_id) where not ai_processed;
-- Its place is taken by idx_applications_job_id_shortlist_status, which also knows who of two equals came first.
drop index if exists public.idx_applications_best_pending;

-- A job's log by kind of entry.
create index if not exists idx_automation_logs_job_id_action_type
  on public.automation_logs (job_id, action_type, sequence);

insert into hiring.schema_migrations (version, name)
values ('010', 'index_hot_paths')
on conflict (version) do nothing;

commit;
