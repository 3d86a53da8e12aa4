-- The long work of 004 beside a portal in use: each step is done by itself, and does nothing where it has been done. The
-- runner takes them before 004_add_resumes_and_scores.up.sql where a table is large; by hand: psql -f, without -1.
-- A step that is not patient needs its table alone for an instant.

-- patient step: index the applications of a job by fit
create index concurrently if not exists idx_applications_job_id_fit_score
  on public.applications (job_id, fit_score desc nulls last, created_at, id);

-- patient step: index the applications of an employer by time
create index concurrently if not exists idx_applications_employer_id_created_at
  on public.applications (employer_id, created_at desc, id desc);
