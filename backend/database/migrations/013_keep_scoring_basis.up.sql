-- What scores are reckoned with: the statistics of words over all resumes, in versions that never change, and the lists
-- of skills that were imported. A score names its version, so that it can be reckoned again years later.
-- Run by psql, the scores are indexed while their writers wait; to spare a busy portal that, use the runner, or run
-- 013_keep_scoring_basis.online.sql before this file: psql -f, without -1.

begin;

set local client_min_messages = warning;
set local lock_timeout = '5s';

create table if not exists public.skill_imports (
  id integer not null,
  source text not null,
  licence text not null,
  skills jsonb not null,
  imported_at timestamptz not null default now(),
  constraint skill_imports_pkey primary key (id),
  constraint skill_imports_id_check check (id >= 1),
  constraint skill_imports_source_check check (length(source) between 1 and 100),
  constraint skill_imports_licence_check check (length(licence) between 1 and 2000),
  constraint skill_imports_skills_check check (jsonb_typeof(skills) = 'array')
);

comment on table public.skill_imports is 'Lists of skills from public taxonomies; the latest of each source is in force.';
comment on column public.skill_imports.id is 'From 1, rising.';
comment on column public.skill_imports.source is 'Whose list it is, e.g. ESCO.';
comment on column public.skill_imports.licence is 'The source''s note on its licence, as it must be passed on.';
comment on column public.skill_imports.skills is 'An array of name, aliases and family.';
comment on column public.skill_imports.imported_at is 'When it was imported.';

create table if not exists public.corpora (
  version integer not null,
  scorer_version text not null,
  skill_import_ids integer[] not null default '{}',
  document_count integer not null,
  average_length double precision not null,
  document_frequency jsonb not null,
  created_at timestamptz not null default now(),
  constraint corpora_pkey primary key (version),
  constraint corpora_version_check check (version >= 1),
  constraint corpora_scorer_version_check check (length(scorer_version) between 1 and 100),
  constraint corpora_document_count_check check (document_count >= 0),
  constraint corpora_average_length_check check (average_length >= 0),
  constraint corpora_document_frequency_check check (jsonb_typeof(document_frequency) = 'object')
);

comment on table public.corpora is 'What all resumes together teach about words. A version is written once and never changed.';
comment on column public.corpora.version is 'From 1, rising.';
comment on column public.corpora.scorer_version is 'Which scorer took the resumes apart.';
comment on column public.corpora.skill_import_ids is 'Which imported lists of skills it knew.';
comment on column public.corpora.document_count is 'How many resumes are counted.';
comment on column public.corpora.average_length is 'Mean number of distinct terms of a resume.';
comment on column public.corpora.document_frequency is 'In how many resumes each term stands.';
comment on column public.corpora.created_at is 'When it was written.';

alter table public.resumes
  add column if not exists counted_by text;
comment on column public.resumes.counted_by is 'The scorer and imports by which it is counted in the corpora; null: not yet.';

alter table public.jobs
  add column if not exists corpus_version integer;
comment on column public.jobs.corpus_version is 'The corpus that its ranking compared with; null until it is ranked.';

alter table public.scores
  add column if not exists corpus_version integer;
comment on column public.scores.corpus_version is 'The corpus that it was reckoned with; null: none, or before there were any.';

-- A concurrent build that was broken off leaves an index which is of no use, but is there.
do $$
declare
  broken regclass;
  lacking record;
begin
  for broken in
    select pg_class.oid
      from pg_index
      join pg_class on pg_class.oid = indexrelid
     where not indisvalid
       and indrelid in ('public.jobs'::regclass, 'public.scores'::regclass)
       and relname in ('idx_jobs_corpus_version', 'idx_scores_corpus_version')
  loop
    execute format('drop index %s', broken);
  end loop;
  for lacking in
    select ours.relation,
           case when pg_constraint.oid is null
             then format('add constraint %I %s', ours.name, ours.definition)
             else format('validate constraint %I', ours.name)
           end as clause
      from (values
        ('jobs', 'jobs_corpus_version_fkey',
          'foreign key (corpus_version) references public.corpora (version) on delete set null'),
        ('scores', 'scores_corpus_version_fkey',
          'foreign key (corpus_version) references public.corpora (version) on delete set null')
      ) as ours (relation, name, definition)
      left join pg_constraint
        on conrelid = ('public.' || ours.relation)::regclass
       and conname = ours.name
     where convalidated is not true
  loop
    execute format('alter table public.%I %s', lacking.relation, lacking.clause);
  end loop;
end
$$;

create index if not exists idx_jobs_corpus_version on public.jobs (corpus_version);
create index if not exists idx_scores_corpus_version on public.scores (corpus_version);

alter table public.skill_imports enable row level security;
alter table public.corpora enable row level security;

-- Written once: not even the service changes or deletes a version.
revoke all on public.skill_imports, public.corpora from public, anon, authenticated, service_role;
grant select, insert on public.skill_imports, public.corpora to service_role;

insert into hiring.schema_migrations (version, name)
values ('013', 'keep_scoring_basis')
on conflict (version) do nothing;

commit;
