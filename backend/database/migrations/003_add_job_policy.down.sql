-- Takes back 003: the jobs' own deadlines and weights, and which jobs have been ranked.

begin;

set local client_min_messages = warning;
set local lock_timeout = '30s';

do $$
declare
  later text;
begin
  if to_regclass('hiring.schema_migrations') is not null then
    select string_agg(version, ', ' order by version desc) into later from hiring.schema_migrations where version > '003';
    if later is not null then
      raise exception using errcode = 'HO102', message = 'Roll back later migrations first: ' || later || '.';
    end if;
    delete from hiring.schema_migrations where version = '003';
  end if;
end
$$;

drop trigger if exists jobs_fill_company on public.jobs;
drop function if exists hiring.fill_company();

alter table public.jobs
  drop column if exists company,
  drop column if exists score_weights,
  drop column if exists processing_wait_minutes,
  drop column if exists interview_minutes,
  drop column if exists slot_limit_hours,
  drop column if exists slot_hours,
  drop column if exists confirmation_hours,
  drop column if exists ranked_at,
  drop column if exists ranking_requested_at;
drop index if exists public.idx_jobs_open;

commit;
