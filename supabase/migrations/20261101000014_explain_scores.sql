-- What explains a score to people: where on its pages a document says what, what was compared with what the job asks for,
-- who wrote the summary; and what the recruiter asks for in fields of their own.

begin;

set local client_min_messages = warning;
set local lock_timeout = '5s';

alter table public.resumes
  add column if not exists places jsonb not null default '[]'::jsonb,
  add column if not exists is_recognised boolean not null default false;

alter table public.scores
  add column if not exists comparison jsonb,
  add column if not exists summary_origin jsonb not null default '{"kind": "extractive"}'::jsonb;

alter table public.jobs
  add column if not exists score_requirements jsonb;

-- Apart from the columns, which a broken run may have left without them, or with them unchecked.
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
        ('resumes', 'resumes_places_check', $rule$check (jsonb_typeof(places) = 'array')$rule$),
        ('scores', 'scores_comparison_check', $rule$check (jsonb_typeof(comparison) = 'object')$rule$),
        ('scores', 'scores_summary_origin_check', $rule$check (jsonb_typeof(summary_origin) = 'object')$rule$),
        ('jobs', 'jobs_score_requirements_check', $rule$check (jsonb_typeof(score_requirements) = 'object')$rule$)
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

comment on column public.resumes.places is 'Where its text stands: an array of [start, end, page, left, top, width, height], lengths as shares of the page.';
comment on column public.resumes.is_recognised is 'Whether its text was read off a picture, which makes mistakes.';
comment on column public.scores.comparison is 'What was compared: demands, skills met and missing, positions, and what would change the score.';
comment on column public.scores.summary_origin is 'Who wrote the summary: the extractor, or which model at what cost.';
comment on column public.jobs.score_requirements is 'What the recruiter asks for in fields of their own; each wins over the text. Null: nothing.';

insert into hiring.schema_migrations (version, name)
values ('014', 'explain_scores')
on conflict (version) do nothing;

commit;
