-- What a job asks of its automation: deadlines, waiting times, weights, and how far its ranking has come.
-- Run by psql, every job is checked and gets its company while writers of jobs wait; to spare a busy portal that, use the
-- runner, or run 003_add_job_policy.online.sql before this file: psql -f, without -1.
-- It leads to the same schema as the text of 0.1.0, whose place it takes:
-- replaces sha256:84898d48a259868b158578865fb47136b08bd9e4fb5d227e7604d77ff7d6fb21

begin;

set local client_min_messages = warning;
set local lock_timeout = '5s';

alter table public.jobs
  add column if not exists ranking_requested_at timestamptz,
  add column if not exists ranked_at timestamptz,
  add column if not exists confirmation_hours integer not null default 48,
  add column if not exists slot_hours integer not null default 24,
  add column if not exists slot_limit_hours integer not null default 72,
  add column if not exists interview_minutes integer not null default 60,
  add column if not exists processing_wait_minutes integer not null default 10,
  add column if not exists score_weights jsonb,
  add column if not exists company text;

-- The table is looked through once for all its rules. Those that a broken run has left unchecked are checked.
do $$
declare
  lacking record;
begin
  for lacking in
    select ours.relation,
           string_agg(
             case when pg_constraint.oid is null
               then format('add constraint %I %s', ours.name, ours.definition)
               else format('validate constraint %I', ours.name)
             end,
             ', '
           ) as clauses
      from (values
        ('jobs', 'jobs_ranked_at_check', 'check (ranked_at is null or ranking_requested_at is not null)'),
        ('jobs', 'jobs_confirmation_hours_check', 'check (confirmation_hours between 1 and 720)'),
        ('jobs', 'jobs_slot_hours_check', 'check (slot_hours between 1 and 720)'),
        ('jobs', 'jobs_slot_limit_hours_check', 'check (slot_limit_hours between 1 and 2160)'),
        ('jobs', 'jobs_interview_minutes_check', 'check (interview_minutes between 5 and 720)'),
        ('jobs', 'jobs_processing_wait_minutes_check', 'check (processing_wait_minutes between 0 and 1440)'),
        ('jobs', 'jobs_score_weights_check', $rule$check (jsonb_typeof(score_weights) = 'object')$rule$),
        ('jobs', 'jobs_company_check', 'check (length(company) <= 200)')
      ) as ours (relation, name, definition)
      left join pg_constraint
        on conrelid = ('public.' || ours.relation)::regclass
       and conname = ours.name
     where convalidated is not true
     group by ours.relation
  loop
    execute format('alter table public.%I %s', lacking.relation, lacking.clauses);
  end loop;
end
$$;

-- Columns that the portal had already get the defaults that belong to them: once, as somebody may change them since.
do $$
declare
  adopted record;
begin
  if to_regclass('hiring.portal_columns') is null
    or exists (select from hiring.schema_migrations where version = '003')
  then
    return;
  end if;
  for adopted in
    select ours.relation, ours.name, ours.expression
      from (values
        ('jobs', 'confirmation_hours', '48'),
        ('jobs', 'slot_hours', '24'),
        ('jobs', 'slot_limit_hours', '72'),
        ('jobs', 'interview_minutes', '60'),
        ('jobs', 'processing_wait_minutes', '10')
      ) as ours (relation, name, expression)
      join hiring.portal_columns as portal
        on portal.relation = ours.relation
       and portal.name = ours.name
  loop
    execute format('alter table public.%I alter column %I %s', adopted.relation, adopted.name,
      coalesce('set default ' || adopted.expression, 'drop default'));
  end loop;
end
$$;

comment on column public.jobs.ranking_requested_at is 'When the recruiter, or the closing of applications, asked for the ranking.';
comment on column public.jobs.ranked_at is 'When the ranking was done; it is done once.';
comment on column public.jobs.confirmation_hours is 'Time to answer an invitation, hours.';
comment on column public.jobs.slot_hours is 'Time to choose a slot, hours from acceptance, and to confirm it, hours from the choice.';
comment on column public.jobs.slot_limit_hours is 'No slot deadline lies later than so many hours after acceptance.';
comment on column public.jobs.interview_minutes is 'Length of an interview, minutes.';
comment on column public.jobs.processing_wait_minutes is 'How long ranking waits for unprocessed resumes, minutes.';
comment on column public.jobs.score_weights is 'Weights of the score''s parts, together 1; null means the default weights.';
comment on column public.jobs.company is 'What candidates see as the employer; filled from the poster when the job is posted.';

-- With the owner's rights: who may post a job in an existing portal need not have rights on the new columns of users.
create or replace function hiring.fill_company()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  select left(coalesce(nullif(company, ''), name), 200)
    into new.company
    from public.users
   where id = new.posted_by;
  return new;
end
$$;
comment on function hiring.fill_company() is 'A job without a company shows its poster''s.';
revoke all on function hiring.fill_company() from public;

create or replace trigger jobs_fill_company
  before insert on public.jobs
  for each row
  when (new.company is null)
  execute function hiring.fill_company();

-- A company that the portal keeps itself is its own business, also where it is empty.
do $$
begin
  if current_setting('hiring.prepared', true) is not distinct from '003' then
    return;
  end if;
  if to_regclass('hiring.portal_columns') is not null then
    if exists (select from hiring.portal_columns where relation = 'jobs' and name = 'company') then
      return;
    end if;
  end if;
  update public.jobs
     set company = left(coalesce(nullif(users.company, ''), users.name), 200)
    from public.users
   where users.id = jobs.posted_by
     and jobs.company is null;
end
$$;

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
       and indrelid = 'public.jobs'::regclass
       and relname in ('idx_jobs_open', 'idx_jobs_awaiting_ranking')
  loop
    execute format('drop index %s', broken);
  end loop;
end
$$;

-- The public list: open jobs, newest first, paged by key.
create index if not exists idx_jobs_open on public.jobs (job_posted_on desc, id desc)
  where not expired and not applications_closed;
-- Jobs that wait for their ranking: few, and asked for at every sweep.
create index if not exists idx_jobs_awaiting_ranking on public.jobs (ranking_requested_at)
  where ranking_requested_at is not null and ranked_at is null;

insert into hiring.schema_migrations (version, name)
values ('003', 'add_job_policy')
on conflict (version) do nothing;

commit;
