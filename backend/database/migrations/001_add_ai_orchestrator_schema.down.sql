-- Takes back everything that 001 added, with its data: shortlists, scores, interviews, the log, flags, tokens.
-- The roles stay: they belong to the whole server, and other databases may use them.

begin;

set local client_min_messages = warning;
set local lock_timeout = '30s';

do $$
declare
  later text;
begin
  if to_regclass('hiring.schema_migrations') is not null then
    select string_agg(version, ', ' order by version desc) into later from hiring.schema_migrations where version > '001';
    if later is not null then
      raise exception using errcode = 'HO102', message = 'Roll back later migrations first: ' || later || '.';
    end if;
  end if;
end
$$;

drop table if exists public.calendar_tokens;
drop table if exists public.negotiation_sessions;
drop table if exists public.feature_flags;
drop table if exists public.automation_logs;
drop table if exists public.interviews;

drop trigger if exists applications_openings_on_insert on public.applications;
drop trigger if exists applications_openings_on_update on public.applications;
drop trigger if exists jobs_openings_on_update on public.jobs;
drop trigger if exists jobs_default_shortlisting_buffer on public.jobs;

alter table public.applications drop constraint if exists applications_employer_of_job_fkey;
drop index if exists public.idx_applications_people;
drop index if exists public.idx_applications_applicant_id;
drop index if exists public.idx_jobs_posted_by;

alter table public.applications
  drop column if exists job_id,
  drop column if exists ai_processed,
  drop column if exists shortlist_status,
  drop column if exists summary,
  drop column if exists rank,
  drop column if exists fit_score;

alter table public.jobs
  drop column if exists applications_closed,
  drop column if exists automation_enabled,
  drop column if exists shortlisting_buffer,
  drop column if exists number_of_openings;

drop function if exists hiring.refuse_log_change();
drop function if exists hiring.refuse_wrong_interview_move();
drop function if exists hiring.refuse_too_few_openings();
drop function if exists hiring.refuse_overfull_shortlist();
drop function if exists hiring.default_shortlisting_buffer();
drop function if exists hiring.set_updated_at();
drop function if exists hiring.caller_id();
drop table if exists hiring.schema_migrations;
drop schema if exists hiring;

commit;
