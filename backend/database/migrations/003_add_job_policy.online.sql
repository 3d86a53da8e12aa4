-- The long work of 003 beside a portal in use: each step is done by itself, and does nothing where it has been done. The
-- runner takes them before 003_add_job_policy.up.sql where a table is large; by hand: psql -f, without -1.
-- A step that is not patient needs its table alone for an instant.

-- step: columns for jobs
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

-- step: rules for new jobs
do $$
declare
  lacking record;
begin
  for lacking in
    select ours.relation, string_agg(format('add constraint %I %s not valid', ours.name, ours.definition), ', ') as clauses
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
     where not exists (
       select from pg_constraint
        where conrelid = ('public.' || ours.relation)::regclass
          and conname = ours.name
     )
     group by ours.relation
  loop
    execute format('alter table public.%I %s', lacking.relation, lacking.clauses);
  end loop;
end
$$;

-- patient step: check the jobs that are there
alter table public.jobs
  validate constraint jobs_ranked_at_check,
  validate constraint jobs_confirmation_hours_check,
  validate constraint jobs_slot_hours_check,
  validate constraint jobs_slot_limit_hours_check,
  validate constraint jobs_interview_minutes_check,
  validate constraint jobs_processing_wait_minutes_check,
  validate constraint jobs_score_weights_check,
  validate constraint jobs_company_check;

-- step: new jobs get their company
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
revoke all on function hiring.fill_company() from public;

create or replace trigger jobs_fill_company
  before insert on public.jobs
  for each row
  when (new.company is null)
  execute function hiring.fill_company();

-- patient step: give the jobs that are there their company
do $$
declare
  done uuid;
  batch uuid[];
begin
  -- A company that the portal keeps itself is its own business, also where it is empty.
  if to_regclass('hiring.portal_columns') is not null then
    if exists (select from hiring.portal_columns where relation = 'jobs' and name = 'company') then
      return;
    end if;
  end if;
  loop
    select array_agg(id order by id)
      into batch
      from (
        select id
          from public.jobs
         where done is null or id > done
         order by id
         limit 500
      ) as next;
    exit when batch is null;

    update public.jobs
       set company = left(coalesce(nullif(users.company, ''), users.name), 200)
      from public.users
     where jobs.id = any (batch)
       and users.id = jobs.posted_by
       and jobs.company is null;
    done := batch[cardinality(batch)];
    commit;
  end loop;
end
$$;

-- patient step: index open jobs by time
create index concurrently if not exists idx_jobs_open on public.jobs (job_posted_on desc, id desc)
  where not expired and not applications_closed;

-- patient step: index jobs that wait for their ranking
create index concurrently if not exists idx_jobs_awaiting_ranking on public.jobs (ranking_requested_at)
  where ranking_requested_at is not null and ranked_at is null;
