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
