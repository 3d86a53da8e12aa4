-- Takes back everything that 001 added, with its data: shortlists, scores, interviews, the log, flags, tokens.
-- The roles stay: they belong to the whole server, and other databases may use them.

begin;

set local client_min_messages = warning;
set local lock_timeout = '5s';

do $$
declare
  later text;
  portal jsonb := '{}';
  ours record;
  place text;
  was jsonb;
begin
  if to_regclass('hiring.schema_migrations') is not null then
    select string_agg(version, ', ' order by version desc) into later from hiring.schema_migrations where version > '001';
    if later is not null then
      raise exception using errcode = 'HO102', message = 'Roll back later migrations first: ' || later || '.';
    end if;
  elsif to_regclass('hiring.portal_columns') is null then
    -- Without either nothing of ours is here: what has such names is the portal's.
    drop table if exists hiring.unfinished_migration;
    if not exists (select from pg_class where relnamespace = to_regnamespace('hiring')) then
      drop schema if exists hiring;
    end if;
    return;
  end if;

  drop table if exists public.calendar_tokens;
  drop table if exists public.negotiation_sessions;
  drop table if exists public.feature_flags;
  drop table if exists public.automation_logs;
  drop table if exists public.interviews;

  drop trigger if exists applications_openings_on_insert on public.applications;
  drop trigger if exists applications_openings_on_update on public.applications;
  drop trigger if exists jobs_openings_on_update on public.jobs;
  drop trigger if exists jobs_default_shortlisting_buffer on public.jobs;

  -- What the portal had before 001 stays, with its own default and comment.
  if to_regclass('hiring.portal_columns') is not null then
    select coalesce(jsonb_object_agg(concat_ws(' ', relation, 'column', name), to_jsonb(portal_columns)), '{}')
      into portal
      from hiring.portal_columns;
    select portal || coalesce(jsonb_object_agg(concat_ws(' ', relation, kind, name), to_jsonb(portal_names)), '{}')
      into portal
      from hiring.portal_names;
  end if;
  for ours in
    select *
      from (values
        ('applications', 'constraint', 'applications_employer_of_job_fkey'),
        ('applications', 'constraint', 'applications_job_id_fkey'),
        ('applications', 'constraint', 'applications_job_id_check'),
        ('applications', 'constraint', 'applications_shortlist_status_check'),
        ('applications', 'constraint', 'applications_rank_check'),
        ('applications', 'constraint', 'applications_fit_score_check'),
        ('jobs', 'constraint', 'jobs_shortlisting_buffer_check'),
        ('jobs', 'constraint', 'jobs_number_of_openings_check'),
        ('applications', 'index', 'idx_applications_people'),
        ('applications', 'index', 'idx_applications_job_id_rank'),
        ('applications', 'index', 'idx_applications_job_id_applicant_id'),
        ('applications', 'index', 'idx_applications_best_pending'),
        ('applications', 'index', 'idx_applications_applicant_id'),
        ('applications', 'index', 'idx_applications_job_id'),
        ('applications', 'index', 'idx_applications_rank'),
        ('applications', 'index', 'idx_applications_shortlist_status'),
        ('applications', 'index', 'idx_applications_fit_score'),
        ('jobs', 'index', 'idx_jobs_posted_by'),
        ('applications', 'column', 'job_id'),
        ('applications', 'column', 'ai_processed'),
        ('applications', 'column', 'shortlist_status'),
        ('applications', 'column', 'summary'),
        ('applications', 'column', 'rank'),
        ('applications', 'column', 'fit_score'),
        ('jobs', 'column', 'applications_closed'),
        ('jobs', 'column', 'automation_enabled'),
        ('jobs', 'column', 'shortlisting_buffer'),
        ('jobs', 'column', 'number_of_openings')
      ) as ours (relation, kind, name)
  loop
    place := concat_ws(' ', ours.relation, ours.kind, ours.name);
    if portal ? place and ours.kind = 'column' then
      was := portal -> place;
      execute format('alter table public.%I alter column %I %s', ours.relation, ours.name,
        coalesce('set default ' || (was ->> 'default_value'), 'drop default'));
      execute format('comment on column public.%I.%I is %L', ours.relation, ours.name, was ->> 'comment');
    elsif portal ? place then
      continue;
    elsif ours.kind = 'index' then
      execute format('drop index if exists public.%I', ours.name);
    else
      execute format('alter table public.%I drop %s if exists %I', ours.relation, ours.kind, ours.name);
    end if;
  end loop;

  drop function if exists hiring.refuse_log_change();
  drop function if exists hiring.refuse_wrong_interview_move();
  drop function if exists hiring.refuse_too_few_openings();
  drop function if exists hiring.refuse_overfull_shortlist();
  drop function if exists hiring.default_shortlisting_buffer();
  drop function if exists hiring.set_updated_at();
  drop function if exists hiring.caller_id();
  drop table if exists hiring.portal_names;
  drop table if exists hiring.portal_columns;
  drop table if exists hiring.unfinished_migration;
  drop table if exists hiring.schema_migrations;
  drop schema if exists hiring;
end
$$;

commit;
