// Portals that the migrations cannot begin on, and portals of which something should be known before.

import { openHandedPlatform } from './existing-portal.ts'

const people = `
  insert into public.users (name, email, phone, password, role, favourite_sport)
  values ('E', 'e@example.com', 1, 'x', 'Employer', ''), ('F', 'f@example.com', 1, 'x', 'Employer', ''),
         ('S', 's@example.com', 1, 'x', 'Job Seeker', '');
  insert into public.jobs (title, description, category, country, city, location, posted_by)
  select 't', 'd', 'c', 'c', 'c', 'l', id from public.users where name = 'E';`

const applyTwice = (columns: string, values: string) => `${people}
  insert into public.applications
    (name, email, cover_letter, phone, address, resume_public_id, resume_url, applicant_id, employer_id, ${columns})
  select 'S', 's@example.com', '', 1, '', '', '', applicant.id, employer.id, ${values}
    from public.users as applicant, public.users as employer, public.jobs, generate_series(1, 2) as n
   where applicant.name = 'S' and employer.name = 'E';`

/** What keeps `up` from beginning: the check that must speak, what was done to the existing portal, the words. */
export const obstacles = [
  ['the portal’s tables', 'alter table public.jobs drop column posted_by', 'The portal lacks jobs.posted_by uuid.'],
  [
    'the portal’s tables',
    'alter table public.jobs alter expired drop default, alter expired type text',
    'The portal lacks jobs.expired boolean: it is text.',
  ],
  ['the portal’s tables', 'alter table public.applications drop constraint applications_pkey', 'add primary key (id)'],
  [
    'the portal’s tables',
    'alter table public.users rename to people; create view public.users as select * from public.people',
    'users is a view',
  ],
  [
    'names that the migrations use',
    'alter table public.jobs add number_of_openings text',
    'jobs.number_of_openings is there already and is text; it must be integer not null.',
  ],
  [
    'names that the migrations use',
    'alter table public.jobs add number_of_openings integer',
    'jobs.number_of_openings is there already and is integer; it must be integer not null.',
  ],
  [
    'names that the migrations use',
    'alter table public.applications add summary text generated always as (left(cover_letter, 9)) stored',
    'applications.summary is there already and is filled by the server itself',
  ],
  [
    'names that the migrations use',
    "alter table public.jobs add constraint jobs_company_check check (title <> '')",
    'alter table public.jobs rename constraint jobs_company_check to portal_jobs_company_check;',
  ],
  [
    'names that the migrations use',
    'create index idx_applications_rank on public.applications (name)',
    'alter index public.idx_applications_rank rename to portal_idx_applications_rank;',
  ],
  ['names that the migrations use', 'create table public.mails ()', 'table mails is there already'],
  ['names that the migrations use', 'create view public.sessions as select 1 as one', 'view sessions is there already'],
  ['names that the migrations use', "create type public.scores as enum ('a')", 'type scores is there already'],
  [
    'names that the migrations use',
    'create sequence public.interviews_pkey',
    'sequence interviews_pkey is there already',
  ],
  [
    'names that the migrations use',
    `create function public.nothing() returns trigger language plpgsql as 'begin return null; end';
     create trigger jobs_fill_company before insert on public.jobs execute function public.nothing()`,
    'The trigger jobs_fill_company on jobs is there already',
  ],
  [
    'names that the migrations use',
    'create policy users_update_self on public.users using (false)',
    'The policy users_update_self on users is there already',
  ],
  [
    'names that the migrations use',
    'create schema hiring; create table hiring.managers ()',
    'The schema hiring is there already and holds table hiring.managers',
  ],
  [
    'rows that would be in the way',
    `${people} alter table public.jobs add number_of_openings integer not null default 0`,
    '1 rows of jobs break jobs_number_of_openings_check',
  ],
  [
    'rows that would be in the way',
    `alter table public.applications add job_id uuid; ${applyTwice('job_id', 'jobs.id')}`,
    '1 groups of rows of applications are equal in job_id, applicant_id.',
  ],
  [
    'rows that would be in the way',
    `alter table public.applications add job_id uuid; ${applyTwice('job_id', 'gen_random_uuid()')}`,
    '2 rows of applications break applications_job_id_fkey.',
  ],
  [
    'rows that would be in the way',
    `alter table public.applications add job_id uuid; ${applyTwice('job_id', 'jobs.id')}
     update public.jobs set posted_by = (select id from public.users where name = 'F')`,
    '2 rows of applications break applications_employer_of_job_fkey. Each application’s employer must be its job’s owner.',
  ],
  [
    'rows that would be in the way',
    `alter table public.applications add rank integer, add job_id uuid,
       add shortlist_status varchar(20) not null default 'buffer';
     ${applyTwice('job_id, rank', 'jobs.id, 1')}`,
    '1 groups of rows of applications are equal in job_id, rank.',
  ],
  [
    'rights on the portal’s tables',
    'set role portal_reports',
    'The table users belongs to somebody else: run the migrations as its owner, postgres.',
  ],
  ['rights on the portal’s tables', 'set role portal_reports', 'portal_reports may not create a schema.'],
  [
    'rights on the portal’s tables',
    `alter table public.users owner to portal_reports, force row level security; set role portal_reports`,
    'The table users holds even its owner to row level security',
  ],
  ['the server', 'set default_transaction_read_only = on', 'This session only reads'],
] as const

/** What is only remarked upon. */
export const remarks = [
  ['the server', '', /^PostgreSQL \d+\.\d+, a plain server\.$/],
  [
    'the server',
    'create schema auth; do $$ begin create role supabase_admin nologin; exception when duplicate_object then null; end $$',
    /Supabase\.$/,
  ],
  [
    'names that the migrations use',
    'alter table public.users add company text',
    /^users\.company \(text\) is the portal’s own: adopted/,
  ],
  [
    'names that the migrations use',
    'alter table public.applications add job_id uuid not null',
    /^applications\.job_id \(uuid not null\) is the portal’s own/,
  ],
  [
    'names that the migrations use',
    'alter table public.users add company text constraint users_company_check check (length(company) <= 200)',
    /^The constraint users_company_check on users is there already and says the same/,
  ],
  [
    'names that the migrations use',
    'create unique index idx_jobs_posted_by on public.jobs (posted_by, id)',
    /^The index idx_jobs_posted_by is there already and is the same/,
  ],
  ['the portal’s tables', '', /^jobs\.posted_by has no index\./],
  [
    'the portal’s tables',
    'alter table public.jobs drop constraint jobs_posted_by_fkey',
    /^jobs\.posted_by has no foreign key and no index\./,
  ],
  [
    'the portal’s tables',
    'alter table public.jobs drop column country',
    /^jobs lacks country: the migrations do without, the application does not\./,
  ],
  [
    'the portal’s tables',
    `create function public.nothing() returns trigger language plpgsql as 'begin return null; end';
     create trigger audit after update on public.jobs execute function public.nothing()`,
    /^The portal’s trigger audit on jobs also fires when 003/,
  ],
  [
    'rows that would be in the way',
    `alter table public.users drop constraint users_role_check; ${people} update public.users set role = 'Admin' where name = 'F'`,
    /^1 rows of users have another role/,
  ],
  [
    'the portal’s own policies and rights',
    '',
    /^The policy "Allow everything" on users lets public select, insert, update, delete every row: a hole\./,
  ],
  [
    'the portal’s own policies and rights',
    'create policy open on public.jobs for select to anon using (1 = 1)',
    /^The policy open on jobs lets anon select every row: a hole\./,
  ],
  ['the portal’s own policies and rights', '', /^Everybody may select on applications: a hole\./],
  [
    'the portal’s own policies and rights',
    openHandedPlatform.replace(/alter default.*create schema extensions;/s, 'grant all on public.users to anon;'),
    /^anon may .*select.* on users: a hole\./,
  ],
  [
    'what will happen',
    people,
    /^001_add_ai_orchestrator_schema: What the orchestrator adds .* on users \(3 rows\), jobs \(1 row\), applications \(0 rows\)\.$/,
  ],
  ['room on the disk', '', /^About \d+ MB are needed for a time, \d+ MB of them for good/],
  ['how long it will take', '', /^Writers of the portal’s tables wait up to about \d+ s \(\d{3}\)/],
] as const
