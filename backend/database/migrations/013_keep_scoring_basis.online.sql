-- The long work of 013, in steps that stop nobody. Run by the runner before 013_keep_scoring_basis.up.sql on a large portal.

-- step: columns for the version of the corpus
alter table public.jobs add column if not exists corpus_version integer;

-- step: a column for the version of the corpus
alter table public.scores add column if not exists corpus_version integer;

-- patient step: index the jobs by corpus
create index concurrently if not exists idx_jobs_corpus_version on public.jobs (corpus_version);

-- patient step: index the scores by corpus
create index concurrently if not exists idx_scores_corpus_version on public.scores (corpus_version);
