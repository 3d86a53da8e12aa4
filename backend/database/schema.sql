-- The base schema of a job portal, for new installations. An existing portal brings its own users, jobs and
-- applications and skips this file; the migrations rely only on what 001 checks at its beginning.
-- Safe to run again: nothing that exists is touched.

begin;

set local client_min_messages = warning;

create table if not exists public.users (
  id uuid not null default gen_random_uuid(),
  name text not null,
  email text not null,
  phone text,
  password text,
  role text not null,
  created_at timestamptz not null default now(),
  constraint users_pkey primary key (id),
  constraint users_email_key unique (email),
  constraint users_name_check check (length(name) between 1 and 200),
  constraint users_email_check check (length(email) between 3 and 320 and position('@' in email) > 1),
  constraint users_phone_check check (length(phone) <= 40),
  constraint users_role_check check (role in ('Job Seeker', 'Employer'))
);

create unique index if not exists idx_users_lower_email on public.users (lower(email));

create table if not exists public.jobs (
  id uuid not null default gen_random_uuid(),
  title text not null,
  description text not null,
  category text not null,
  country text not null,
  city text not null,
  location text not null,
  fixed_salary numeric,
  salary_from numeric,
  salary_to numeric,
  expired boolean not null default false,
  job_posted_on timestamptz not null default now(),
  posted_by uuid not null,
  constraint jobs_pkey primary key (id),
  constraint jobs_posted_by_fkey foreign key (posted_by) references public.users (id) on delete cascade,
  constraint jobs_title_check check (length(title) between 1 and 200),
  constraint jobs_description_check check (length(description) between 1 and 50000),
  constraint jobs_category_check check (length(category) <= 200),
  constraint jobs_country_check check (length(country) <= 200),
  constraint jobs_city_check check (length(city) <= 200),
  constraint jobs_location_check check (length(location) <= 500),
  constraint jobs_fixed_salary_check check (fixed_salary >= 0),
  constraint jobs_salary_from_check check (salary_from >= 0),
  constraint jobs_salary_to_check check (salary_to >= coalesce(salary_from, 0))
);

create table if not exists public.applications (
  id uuid not null default gen_random_uuid(),
  name text not null,
  email text not null,
  cover_letter text,
  phone text,
  address text,
  status text not null default 'pending',
  resume_public_id text,
  resume_url text,
  applicant_id uuid not null,
  applicant_role text not null default 'Job Seeker',
  employer_id uuid not null,
  employer_role text not null default 'Employer',
  created_at timestamptz not null default now(),
  constraint applications_pkey primary key (id),
  constraint applications_applicant_id_fkey foreign key (applicant_id) references public.users (id) on delete cascade,
  constraint applications_employer_id_fkey foreign key (employer_id) references public.users (id) on delete cascade,
  constraint applications_name_check check (length(name) between 1 and 200),
  constraint applications_email_check check (length(email) between 3 and 320 and position('@' in email) > 1),
  constraint applications_cover_letter_check check (length(cover_letter) <= 20000),
  constraint applications_phone_check check (length(phone) <= 40),
  constraint applications_address_check check (length(address) <= 1000),
  constraint applications_status_check check (status in ('pending', 'accepted', 'rejected')),
  constraint applications_applicant_role_check check (applicant_role = 'Job Seeker'),
  constraint applications_employer_role_check check (employer_role = 'Employer')
);

comment on table public.users is 'People: job seekers, who apply, and employers, who post jobs.';
comment on column public.users.id is 'Identifies the person everywhere; also the "sub" of their claims.';
comment on column public.users.name is 'As the person wrote it.';
comment on column public.users.email is 'Where mails go; unique regardless of upper and lower case.';
comment on column public.users.phone is 'E.164 text, e.g. +4917155512345.';
comment on column public.users.password is 'bcrypt hash, never the password; no API role can read it.';
comment on column public.users.role is 'Job Seeker or Employer.';
comment on column public.users.created_at is 'When the account was made.';

comment on table public.jobs is 'Vacancies.';
comment on column public.jobs.id is 'Identifies the job.';
comment on column public.jobs.title is 'What the position is called.';
comment on column public.jobs.description is 'Tasks and requirements; applications are scored against it.';
comment on column public.jobs.category is 'The portal''s own category.';
comment on column public.jobs.country is 'Country of the place of work.';
comment on column public.jobs.city is 'City of the place of work.';
comment on column public.jobs.location is 'Address or area of the place of work.';
comment on column public.jobs.fixed_salary is 'Yearly salary, where it is one figure.';
comment on column public.jobs.salary_from is 'Lower end of the yearly salary, where it is a range.';
comment on column public.jobs.salary_to is 'Upper end of the yearly salary, where it is a range.';
comment on column public.jobs.expired is 'Withdrawn by its owner: nobody else sees it any more.';
comment on column public.jobs.job_posted_on is 'When the job was posted.';
comment on column public.jobs.posted_by is 'The employer who owns the job and its pipeline.';

comment on table public.applications is 'One person''s application for one job.';
comment on column public.applications.id is 'Identifies the application.';
comment on column public.applications.name is 'The candidate''s name, as written in the application.';
comment on column public.applications.email is 'The candidate''s address for this application.';
comment on column public.applications.cover_letter is 'Free text from the candidate.';
comment on column public.applications.phone is 'E.164 text.';
comment on column public.applications.address is 'Postal address.';
comment on column public.applications.status is 'A person''s own decision: pending, accepted, rejected. Stays beside shortlist_status.';
comment on column public.applications.resume_public_id is 'The portal''s id of a resume in outside storage.';
comment on column public.applications.resume_url is 'The portal''s address of a resume in outside storage.';
comment on column public.applications.applicant_id is 'Who applies.';
comment on column public.applications.applicant_role is 'Always Job Seeker; the portal stores it with the application.';
comment on column public.applications.employer_id is 'Who owns the job.';
comment on column public.applications.employer_role is 'Always Employer; the portal stores it with the application.';
comment on column public.applications.created_at is 'When the application came in; decides between equal scores.';

commit;
