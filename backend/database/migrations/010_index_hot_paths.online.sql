-- Builds the indexes of 010 beside a working portal: nobody waits for a step.

-- patient step: index the applications of a job by time
create index concurrently if not exists idx_applications_job_id_created_at
  on public.applications (job_id, created_at, id);

-- patient step: index the applications of a job by name
create index concurrently if not exists idx_applications_job_id_lower_name
  on public.applications (job_id, lower(name), created_at, id);

-- patient step: index the applications of a job by status and fit
create index concurrently if not exists idx_applications_job_id_shortlist_status
  on public.applications (job_id, shortlist_status, fit_score desc nulls last, created_at, id);

-- patient step: index the applications that are not processed
create index concurrently if not exists idx_applications_unprocessed on public.applications (job_id) where not ai_processed;

-- patient step: drop the index whose place is taken
drop index concurrently if exists public.idx_applications_best_pending;

-- patient step: index the log of a job by kind of entry
create index concurrently if not exists idx_automation_logs_job_id_action_type
  on public.automation_logs (job_id, action_type, sequence);
