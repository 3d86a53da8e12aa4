-- The long work of 014, in steps that stop nobody. Run by the runner before 014_explain_scores.up.sql on a large portal.

-- step: columns for places
alter table public.resumes
  add column if not exists places jsonb not null default '[]'::jsonb,
  add column if not exists is_recognised boolean not null default false;

-- step: columns for explanations
alter table public.scores
  add column if not exists comparison jsonb,
  add column if not exists summary_origin jsonb not null default '{"kind": "extractive"}'::jsonb;

-- step: a column for what the recruiter asks for
alter table public.jobs add column if not exists score_requirements jsonb;

-- step: their checks, for new rows
do $$
begin
  if not exists (select from pg_constraint where conname = 'resumes_places_check') then
    alter table public.resumes add constraint resumes_places_check check (jsonb_typeof(places) = 'array') not valid;
  end if;
  if not exists (select from pg_constraint where conname = 'scores_comparison_check') then
    alter table public.scores
      add constraint scores_comparison_check check (jsonb_typeof(comparison) = 'object') not valid,
      add constraint scores_summary_origin_check check (jsonb_typeof(summary_origin) = 'object') not valid;
  end if;
  if not exists (select from pg_constraint where conname = 'jobs_score_requirements_check') then
    alter table public.jobs
      add constraint jobs_score_requirements_check check (jsonb_typeof(score_requirements) = 'object') not valid;
  end if;
end
$$;

-- patient step: the check of places, for the rows that are there
alter table public.resumes validate constraint resumes_places_check;

-- patient step: the check of explanations, for the rows that are there
alter table public.scores validate constraint scores_comparison_check, validate constraint scores_summary_origin_check;

-- patient step: the check of what recruiters ask for, for the rows that are there
alter table public.jobs validate constraint jobs_score_requirements_check;
