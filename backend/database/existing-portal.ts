// The schema of a portal that was there before, as the migrations find it: short columns, numbers for phones,
// portal-wide policies, and rights that somebody has granted once.

export const existingPortal = `
do $$ begin create role portal_reports nologin; exception when duplicate_object or unique_violation then null; end $$;

create table public.users (
  id uuid primary key default gen_random_uuid(),
  name varchar(30) not null,
  email varchar(255) not null unique,
  phone bigint not null,
  password varchar(255) not null,
  role varchar(20) not null check (role in ('Job Seeker', 'Employer')),
  favourite_sport varchar(50) not null,
  created_at timestamptz default now()
);

create table public.jobs (
  id uuid primary key default gen_random_uuid(),
  title varchar(30) not null,
  description varchar(500) not null,
  category varchar(50) not null,
  country varchar(50) not null,
  city varchar(50) not null,
  location varchar(255) not null,
  fixed_salary bigint,
  salary_from bigint,
  salary_to bigint,
  expired boolean default false,
  job_posted_on timestamptz default now(),
  posted_by uuid not null references public.users (id) on delete cascade
);

create table public.applications (
  id uuid primary key default gen_random_uuid(),
  name varchar(30) not null,
  email varchar(255) not null,
  cover_letter text not null,
  phone bigint not null,
  address varchar(255) not null,
  status varchar(20) default 'pending' check (status in ('pending', 'accepted', 'rejected')),
  resume_public_id varchar(255) not null,
  resume_url varchar(500) not null,
  applicant_id uuid not null references public.users (id) on delete cascade,
  applicant_role varchar(20) not null default 'Job Seeker',
  employer_id uuid not null references public.users (id) on delete cascade,
  employer_role varchar(20) not null default 'Employer',
  created_at timestamptz default now()
);

create index idx_applications_applicant on public.applications (applicant_id);

alter table public.users enable row level security;
alter table public.jobs enable row level security;
create policy "Allow everything" on public.users using (true) with check (true);
create policy "Allow everything" on public.jobs using (true) with check (true);
create policy "Allow everything" on public.applications using (true) with check (true);

grant select on public.applications to portal_reports, public;
grant select (name, email), update (name) on public.users to portal_reports with grant option;
`

/** What a platform such as Supabase adds: API roles that may do everything with whatever is created. */
export const openHandedPlatform = `
do $$
begin
  if not exists (select from pg_roles where rolname = 'anon') then create role anon nologin; end if;
  if not exists (select from pg_roles where rolname = 'authenticated') then create role authenticated nologin; end if;
  if not exists (select from pg_roles where rolname = 'service_role') then create role service_role nologin bypassrls; end if;
end
$$;
alter default privileges in schema public grant all on tables to anon, authenticated, service_role;
alter default privileges in schema public grant all on functions to anon, authenticated, service_role;
create schema extensions;
`

/**
 * Runs after existingPortal: a portal that has thought of some of our columns itself, with rows, a view, a trigger, a
 * policy and a rule of its own on them.
 */
export const ownColumns = `
alter table public.users
  add column company text,
  add column updated_at timestamptz not null default '2020-02-02';
alter table public.jobs
  add column number_of_openings integer not null default 7
    constraint jobs_number_of_openings_check check (number_of_openings >= 1),
  add column shortlisting_buffer integer not null default 2,
  add column company text;
alter table public.applications
  add column job_id uuid constraint applications_job_id_fkey references public.jobs (id) on delete cascade,
  add column summary text default 'none yet',
  add column fit_score double precision not null;
comment on column public.jobs.company is 'The portal''s own words.';
create index idx_applications_job_id on public.applications (job_id);
create index applications_by_summary on public.applications (summary) where fit_score > 50;

create view public.overview as
select jobs.id, company, number_of_openings, count(summary) as summaries
  from public.jobs
  join public.applications on job_id = jobs.id
 group by jobs.id;

create function public.stamp() returns trigger language plpgsql as $$
begin
  new.updated_at := now();
  return new;
end
$$;
create trigger stamp before update of company on public.users for each row execute function public.stamp();
create policy own_company on public.jobs for select to portal_reports using (company is not null);

insert into public.users (name, email, phone, password, role, favourite_sport, company, updated_at)
select 'Person ' || n, n || '@example.com', n, 'hash ' || n, case n % 2 when 0 then 'Employer' else 'Job Seeker' end,
       'chess', case when n % 3 > 0 then E'Søn & "Co"\\\\n' end, '2021-01-01Z'::timestamptz + n * interval '1 hour'
  from generate_series(1, 12) as n;
insert into public.jobs (title, description, category, country, city, location, posted_by, company, number_of_openings)
select 't', 'd', 'c', 'c', 'c', 'l', id, company, phone
  from public.users
 where role = 'Employer';
insert into public.applications (name, email, cover_letter, phone, address, resume_public_id, resume_url, applicant_id,
  employer_id, job_id, summary, fit_score)
select 'n', 'e', 'c', 1, 'a', 'r', 'u', seeker.id, posted_by, jobs.id, nullif(E'tab\\t' || seeker.phone, E'tab\\t3'), seeker.phone
  from public.users as seeker
 cross join public.jobs
 where role = 'Job Seeker';
`
