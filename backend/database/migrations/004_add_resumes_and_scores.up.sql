-- The documents, the scores with their parts and evidence, and the orders in which applications are looked through.
-- Run by psql, the indexes are built while writers of applications wait; to spare a busy portal that, use the runner, or
-- run 004_add_resumes_and_scores.online.sql before this file: psql -f, without -1.
-- It leads to the same schema as the text of 0.1.0, whose place it takes:
-- replaces sha256:1f6eb344884ccf7d0b92f4a1feac3e119c1630a0e427ea6065e94c027c8e7252

begin;

set local client_min_messages = warning;
set local lock_timeout = '5s';

create table if not exists public.resumes (
  application_id uuid not null,
  file_name text not null,
  media_type text not null,
  bytes bytea not null,
  format text,
  pages integer,
  text text,
  unreadable_code text,
  unreadable_reason text,
  created_at timestamptz not null default now(),
  constraint resumes_pkey primary key (application_id),
  constraint resumes_application_id_fkey foreign key (application_id) references public.applications (id) on delete cascade,
  constraint resumes_file_name_check check (length(file_name) between 1 and 255),
  constraint resumes_media_type_check check (length(media_type) between 1 and 255),
  constraint resumes_bytes_check check (octet_length(bytes) <= 20971520),
  constraint resumes_pages_check check (pages >= 0),
  constraint resumes_unreadable_reason_check check ((unreadable_code is null) = (unreadable_reason is null))
);

-- PDF and DOCX are compressed already: trying again only costs time.
alter table public.resumes alter column bytes set storage external;

comment on table public.resumes is 'The documents that came with applications.';
comment on column public.resumes.application_id is 'Whose document it is.';
comment on column public.resumes.file_name is 'As the candidate named it; for display only.';
comment on column public.resumes.media_type is 'As found by content, e.g. application/pdf.';
comment on column public.resumes.bytes is 'The document as it came, at most 20 MiB.';
comment on column public.resumes.format is 'Which reader read it: pdf, docx or text; null until it is read.';
comment on column public.resumes.pages is 'How many pages it has; null until it is read.';
comment on column public.resumes.text is 'What it says; null until it is read.';
comment on column public.resumes.unreadable_code is 'Why it could not be read: the code of the error.';
comment on column public.resumes.unreadable_reason is 'Why it could not be read: one sentence for people.';
comment on column public.resumes.created_at is 'When it came in.';

create table if not exists public.scores (
  application_id uuid not null,
  scorer_version text not null,
  fit_score double precision not null,
  parts jsonb not null,
  weights jsonb not null,
  features jsonb not null,
  evidence jsonb not null default '[]'::jsonb,
  flags jsonb not null default '[]'::jsonb,
  summary text not null,
  scored_at timestamptz not null default now(),
  constraint scores_pkey primary key (application_id),
  constraint scores_application_id_fkey foreign key (application_id) references public.applications (id) on delete cascade,
  constraint scores_scorer_version_check check (length(scorer_version) between 1 and 100),
  constraint scores_fit_score_check check (fit_score >= 0 and fit_score <= 100),
  constraint scores_parts_check check (jsonb_typeof(parts) = 'object'),
  constraint scores_weights_check check (jsonb_typeof(weights) = 'object'),
  constraint scores_features_check check (jsonb_typeof(features) = 'object'),
  constraint scores_evidence_check check (jsonb_typeof(evidence) = 'array'),
  constraint scores_flags_check check (jsonb_typeof(flags) = 'array')
);

comment on table public.scores is 'How each fit score came about.';
comment on column public.scores.application_id is 'Whose score it is.';
comment on column public.scores.scorer_version is 'Which scorer: the same document, job and version give the same score.';
comment on column public.scores.fit_score is 'The weighted sum of the parts, 0 to 100.';
comment on column public.scores.parts is 'The five parts, each 0 to 1.';
comment on column public.scores.weights is 'The weights of the parts at the time, together 1.';
comment on column public.scores.features is 'Skills, years, projects and education as read from the document.';
comment on column public.scores.evidence is 'For each value the passage that it came from.';
comment on column public.scores.flags is 'What was found that a person should look at, and where.';
comment on column public.scores.summary is 'Short profile; says nothing that the document does not say.';
comment on column public.scores.scored_at is 'When it was scored.';

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
       and indrelid = 'public.applications'::regclass
       and relname in ('idx_applications_job_id_fit_score', 'idx_applications_employer_id_created_at')
  loop
    execute format('drop index %s', broken);
  end loop;
end
$$;

-- A job's candidates, best fit first, paged by key.
create index if not exists idx_applications_job_id_fit_score
  on public.applications (job_id, fit_score desc nulls last, created_at, id);
-- An employer's applications over all jobs, newest first, paged by key.
create index if not exists idx_applications_employer_id_created_at
  on public.applications (employer_id, created_at desc, id desc);

alter table public.resumes enable row level security;
alter table public.scores enable row level security;

revoke all on public.resumes, public.scores from public, anon, authenticated, service_role;
grant select on public.resumes, public.scores to authenticated;
grant select, insert, update, delete on public.resumes, public.scores to service_role;

drop policy if exists resumes_read_own on public.resumes;
create policy resumes_read_own on public.resumes
  for select to authenticated
  using (exists (
    select from public.applications
     where applications.id = resumes.application_id
       and (
         applications.applicant_id = (select hiring.caller_id())
         or applications.employer_id = (select hiring.caller_id())
       )
  ));

drop policy if exists scores_read_own on public.scores;
create policy scores_read_own on public.scores
  for select to authenticated
  using (exists (
    select from public.applications
     where applications.id = scores.application_id
       and (
         applications.applicant_id = (select hiring.caller_id())
         or applications.employer_id = (select hiring.caller_id())
       )
  ));

insert into hiring.schema_migrations (version, name)
values ('004', 'add_resumes_and_scores')
on conflict (version) do nothing;

commit;
