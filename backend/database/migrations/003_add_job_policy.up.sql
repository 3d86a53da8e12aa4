-- What a job asks of its automation: deadlines, waiting times, weights, and how far its ranking has come.

begin;

set local client_min_messages = warning;
set local lock_timeout = '30s';

alter table public.jobs
  add column if not exists ranking_requested_at timestamptz,
  add column if not exists ranked_at timestamptz
    constraint jobs_ranked_at_check check (ranked_at is null or ranking_requested_at is not null),
  add column if not exists confirmation_hours integer not null default 48
    constraint jobs_confirmation_hours_check check (confirmation_hours between 1 and 720),
  add column if not exists slot_hours integer not null default 24
    constraint jobs_slot_hours_check check (slot_hours between 1 and 720),
  add column if not exists slot_limit_hours integer not null default 72
    constraint jobs_slot_limit_hours_check check (slot_limit_hours between 1 and 2160),
  add column if not exists interview_minutes integer not null default 60
    constraint jobs_interview_minutes_check check (interview_minutes between 5 and 720),
  add column if not exists processing_wait_minutes integer not null default 10
    constraint jobs_processing_wait_minutes_check check (processing_wait_minutes between 0 and 1440),
  add column if not exists score_weights jsonb
    constraint jobs_score_weights_check check (jsonb_typeof(score_weights) = 'object'),
  add column if not exists company text
    constraint jobs_company_check check (length(company) <= 200);

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

update public.jobs
   set company = left(coalesce(nullif(users.company, ''), users.name), 200)
  from public.users
 where users.id = jobs.posted_by
   and jobs.company is null;

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
