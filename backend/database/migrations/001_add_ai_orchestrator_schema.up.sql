-- What the orchestrator adds to a job portal: the shortlist on jobs and applications, and five tables of its own.
-- Adds only; existing rows stay as they are. Runs in one transaction and may be run again.
-- Run by psql, rows are checked and indexes are built while writers of jobs and applications wait; to spare a busy portal
-- that, use the runner, or run 001_add_ai_orchestrator_schema.online.sql before this file: psql -f, without -1.
-- It leads to the same schema as the text of 0.1.0, whose place it takes:
-- replaces sha256:492f9384940a8a5d5be6d09ac712c9423db8cc6ae429f4a5e219ac3eb5d139b6

begin;

set local client_min_messages = warning;
set local lock_timeout = '5s';

-- What must be there already ---------------------------------------------------------------------------------

do $$
declare
  missing text;
begin
  select string_agg(format('%s.%s %s', needed.table_name, needed.column_name, needed.type_name), ', ')
    into missing
    from (values
      ('users', 'id', 'uuid'),
      ('jobs', 'id', 'uuid'),
      ('jobs', 'posted_by', 'uuid'),
      ('applications', 'id', 'uuid'),
      ('applications', 'applicant_id', 'uuid'),
      ('applications', 'employer_id', 'uuid')
    ) as needed (table_name, column_name, type_name)
   where not exists (
     select from pg_attribute
      where attrelid = to_regclass('public.' || needed.table_name)
        and attname = needed.column_name
        and atttypid = needed.type_name::regtype
        and not attisdropped
   );
  if missing is not null then
    raise exception using
      errcode = 'HO100',
      message = 'The portal''s schema lacks ' || missing || '.',
      hint = 'A new installation needs backend/database/schema.sql first; an existing portal must have these columns.';
  end if;
end
$$;

-- The portal as it was ------------------------------------------------------------------------------------------

-- What the portal has of ours by name, but not by meaning, is refused; what is exactly ours is adopted: it stays when
-- the migrations are taken back. So the portal is remembered, once, before anything is changed.
do $$
declare
  search_path_before text := current_setting('search_path');
  is_new boolean := to_regclass('hiring.schema_migrations') is null;
  collisions text;
begin
  if to_regclass('hiring.portal_columns') is not null then
    return;
  end if;
  -- The server writes a definition as the search path asks for; without one it is always the same.
  perform set_config('search_path', '', true);

  if is_new then
    select string_agg(what, '; ' order by place, what)
      into collisions
      from (
        select 1 as place,
               format(
                 'column %s.%s is %s, must be %s%s',
                 ours.relation,
                 ours.name,
                 concat_ws(' ',
                   format_type(atttypid, atttypmod),
                   case when attnotnull then 'not null' end,
                   case when attgenerated <> '' or attidentity <> '' then 'generated' end
                 ),
                 ours.type,
                 case ours.is_required when true then ' not null' when false then ' with null allowed' else '' end
               ) as what
          -- Whether job_id may be null is the portal's own business.
          from (values
            ('users', 'email_verified', 'boolean', true),
            ('users', 'company', 'text', false),
            ('users', 'time_zone', 'text', false),
            ('users', 'image', 'text', false),
            ('users', 'updated_at', 'timestamp with time zone', true),
            ('jobs', 'number_of_openings', 'integer', true),
            ('jobs', 'shortlisting_buffer', 'integer', true),
            ('jobs', 'automation_enabled', 'boolean', true),
            ('jobs', 'applications_closed', 'boolean', true),
            ('jobs', 'ranking_requested_at', 'timestamp with time zone', false),
            ('jobs', 'ranked_at', 'timestamp with time zone', false),
            ('jobs', 'confirmation_hours', 'integer', true),
            ('jobs', 'slot_hours', 'integer', true),
            ('jobs', 'slot_limit_hours', 'integer', true),
            ('jobs', 'interview_minutes', 'integer', true),
            ('jobs', 'processing_wait_minutes', 'integer', true),
            ('jobs', 'score_weights', 'jsonb', false),
            ('jobs', 'company', 'text', false),
            ('applications', 'fit_score', 'double precision', true),
            ('applications', 'rank', 'integer', false),
            ('applications', 'summary', 'text', false),
            ('applications', 'shortlist_status', 'character varying(20)', true),
            ('applications', 'ai_processed', 'boolean', true),
            ('applications', 'job_id', 'uuid', null)
          ) as ours (relation, name, type, is_required)
          join pg_attribute
            on attrelid = ('public.' || ours.relation)::regclass
           and attname = ours.name
           and not attisdropped
         where format_type(atttypid, atttypmod) <> ours.type
            or attnotnull <> ours.is_required
            or attgenerated <> ''
            or attidentity <> ''
        union all
        select 2,
               format('constraint %s on %s is %s, must be %s', ours.name, ours.relation, pg_get_constraintdef(oid), ours.definition)
          from (values
            ('users', 'users_company_check', 'CHECK ((length(company) <= 200))'),
            ('users', 'users_time_zone_check', 'CHECK (((length(time_zone) >= 1) AND (length(time_zone) <= 64)))'),
            ('users', 'users_image_check', 'CHECK ((length(image) <= 2000))'),
            ('jobs', 'jobs_number_of_openings_check', 'CHECK ((number_of_openings >= 1))'),
            ('jobs', 'jobs_shortlisting_buffer_check', 'CHECK ((shortlisting_buffer >= 1))'),
            ('jobs', 'jobs_ranked_at_check', 'CHECK (((ranked_at IS NULL) OR (ranking_requested_at IS NOT NULL)))'),
            ('jobs', 'jobs_confirmation_hours_check', 'CHECK (((confirmation_hours >= 1) AND (confirmation_hours <= 720)))'),
            ('jobs', 'jobs_slot_hours_check', 'CHECK (((slot_hours >= 1) AND (slot_hours <= 720)))'),
            ('jobs', 'jobs_slot_limit_hours_check', 'CHECK (((slot_limit_hours >= 1) AND (slot_limit_hours <= 2160)))'),
            ('jobs', 'jobs_interview_minutes_check', 'CHECK (((interview_minutes >= 5) AND (interview_minutes <= 720)))'),
            ('jobs', 'jobs_processing_wait_minutes_check', 'CHECK (((processing_wait_minutes >= 0) AND (processing_wait_minutes <= 1440)))'),
            ('jobs', 'jobs_score_weights_check', 'CHECK ((jsonb_typeof(score_weights) = ''object''::text))'),
            ('jobs', 'jobs_company_check', 'CHECK ((length(company) <= 200))'),
            ('applications', 'applications_fit_score_check', 'CHECK (((fit_score >= (0)::double precision) AND (fit_score <= (100)::double precision)))'),
            ('applications', 'applications_rank_check', 'CHECK ((rank >= 1))'),
            ('applications', 'applications_shortlist_status_check', 'CHECK (((shortlist_status)::text = ANY ((ARRAY[''pending''::character varying, ''shortlisted''::character varying, ''buffer''::character varying, ''rejected''::character varying, ''expired''::character varying])::text[])))'),
            ('applications', 'applications_job_id_fkey', 'FOREIGN KEY (job_id) REFERENCES public.jobs(id) ON DELETE CASCADE'),
            ('applications', 'applications_job_id_check', 'CHECK (((job_id IS NOT NULL) OR ((shortlist_status)::text <> ALL ((ARRAY[''shortlisted''::character varying, ''buffer''::character varying])::text[]))))'),
            ('applications', 'applications_employer_of_job_fkey', 'FOREIGN KEY (employer_id, job_id) REFERENCES public.jobs(posted_by, id) ON UPDATE CASCADE ON DELETE CASCADE')
          ) as ours (relation, name, definition)
          join pg_constraint
            on conrelid = ('public.' || ours.relation)::regclass
           and conname = ours.name
         where pg_get_constraintdef(oid) <> ours.definition
        union all
        select 3,
               format('index %s is %s, must be %s', ours.name, coalesce(pg_get_indexdef(indexrelid), 'no index'), min(ours.definition))
          from (values
            ('idx_users_email', 'CREATE INDEX idx_users_email ON public.users USING btree (lower(email))'),
            ('idx_users_email', 'CREATE INDEX idx_users_email ON public.users USING btree (lower((email)::text))'),
            ('idx_jobs_posted_by', 'CREATE UNIQUE INDEX idx_jobs_posted_by ON public.jobs USING btree (posted_by, id)'),
            ('idx_jobs_open', 'CREATE INDEX idx_jobs_open ON public.jobs USING btree (job_posted_on DESC, id DESC) WHERE ((NOT expired) AND (NOT applications_closed))'),
            ('idx_jobs_awaiting_ranking', 'CREATE INDEX idx_jobs_awaiting_ranking ON public.jobs USING btree (ranking_requested_at) WHERE ((ranking_requested_at IS NOT NULL) AND (ranked_at IS NULL))'),
            ('idx_applications_fit_score', 'CREATE INDEX idx_applications_fit_score ON public.applications USING btree (fit_score DESC)'),
            ('idx_applications_shortlist_status', 'CREATE INDEX idx_applications_shortlist_status ON public.applications USING btree (shortlist_status)'),
            ('idx_applications_rank', 'CREATE INDEX idx_applications_rank ON public.applications USING btree (rank)'),
            ('idx_applications_job_id', 'CREATE INDEX idx_applications_job_id ON public.applications USING btree (job_id)'),
            ('idx_applications_applicant_id', 'CREATE INDEX idx_applications_applicant_id ON public.applications USING btree (applicant_id)'),
            ('idx_applications_best_pending', 'CREATE INDEX idx_applications_best_pending ON public.applications USING btree (job_id, fit_score DESC, id) WHERE (((shortlist_status)::text = ''pending''::text) AND ai_processed)'),
            ('idx_applications_job_id_applicant_id', 'CREATE UNIQUE INDEX idx_applications_job_id_applicant_id ON public.applications USING btree (job_id, applicant_id)'),
            ('idx_applications_job_id_rank', 'CREATE UNIQUE INDEX idx_applications_job_id_rank ON public.applications USING btree (job_id, rank) WHERE ((shortlist_status)::text = ANY ((ARRAY[''shortlisted''::character varying, ''buffer''::character varying])::text[]))'),
            ('idx_applications_people', 'CREATE UNIQUE INDEX idx_applications_people ON public.applications USING btree (employer_id, job_id, applicant_id, id)'),
            ('idx_applications_job_id_fit_score', 'CREATE INDEX idx_applications_job_id_fit_score ON public.applications USING btree (job_id, fit_score DESC NULLS LAST, created_at, id)'),
            ('idx_applications_employer_id_created_at', 'CREATE INDEX idx_applications_employer_id_created_at ON public.applications USING btree (employer_id, created_at DESC, id DESC)')
          ) as ours (name, definition)
          join pg_class on relnamespace = 'public'::regnamespace and relname = ours.name
          left join pg_index on indexrelid = pg_class.oid and indisvalid
         group by ours.name, indexrelid
        having not coalesce(bool_or(pg_get_indexdef(indexrelid) = ours.definition), false)
        union all
        select 4, format('trigger %s on %s is there already', ours.name, ours.relation)
          from (values
            ('users', 'users_fill_password'),
            ('users', 'users_copy_password'),
            ('jobs', 'jobs_default_shortlisting_buffer'),
            ('jobs', 'jobs_openings_on_update'),
            ('jobs', 'jobs_fill_company'),
            ('applications', 'applications_openings_on_insert'),
            ('applications', 'applications_openings_on_update'),
            ('applications', 'applications_job_on_insert'),
            ('applications', 'applications_job_on_update')
          ) as ours (relation, name)
          join pg_trigger
            on tgrelid = ('public.' || ours.relation)::regclass
           and tgname = ours.name
        union all
        select 5, format('policy %s on %s is there already', polname, ours.relation)
          from (values
            ('users', 'users_read_self_and_applicants'),
            ('users', 'users_update_self'),
            ('jobs', 'jobs_read_open_and_own'),
            ('jobs', 'jobs_post_as_employer'),
            ('jobs', 'jobs_update_own'),
            ('jobs', 'jobs_delete_own'),
            ('applications', 'applications_read_own'),
            ('applications', 'applications_apply_as_self')
          ) as ours (relation, name)
          join pg_policy
            on polrelid = ('public.' || ours.relation)::regclass
           and polname in (ours.name, ours.name || '_only')
        union all
        select 6, format('public.%s is there already', relname)
          from pg_class
         where relnamespace = 'public'::regnamespace
           and relname in (
             'interviews', 'automation_logs', 'feature_flags', 'negotiation_sessions', 'calendar_tokens', 'sessions',
             'accounts', 'verifications', 'resumes', 'scores', 'recruiter_schedules', 'mails', 'mailbox_messages'
           )
        union all
        select 7, format('schema hiring holds %s already', name)
          from (
            select relname::text as name
              from pg_class
             where relnamespace = to_regnamespace('hiring') and relname !~ '^unfinished_migration'
             union all
            select proname from pg_proc where pronamespace = to_regnamespace('hiring')
          ) as foreign_to_us
      ) as collision;
    if collisions is not null then
      raise exception using
        errcode = 'HO104',
        message = 'The portal has names that the migrations need: ' || collisions || '.',
        hint = 'Rename it, for example: alter table public.jobs rename column number_of_openings to portal_number_of_openings. '
          || 'Or make a column, constraint or index exactly as it must be: then it stays the portal''s own. Then migrate again.';
    end if;
  end if;

  create schema if not exists hiring;
  create table hiring.portal_columns (
    relation text not null,
    name text not null,
    type text not null,
    is_required boolean not null,
    default_value text,
    comment text,
    constraint portal_columns_pkey primary key (relation, name)
  );
  create table hiring.portal_names (
    relation text not null,
    kind text not null,
    name text not null,
    constraint portal_names_pkey primary key (relation, kind, name),
    constraint portal_names_kind_check check (kind in ('constraint', 'index'))
  );

  -- A database that has met an earlier text of this file did not remember its portal: what has our names is ours.
  if is_new then
    insert into hiring.portal_columns (relation, name, type, is_required, default_value, comment)
    select relname, attname, format_type(atttypid, atttypmod), attnotnull, pg_get_expr(adbin, adrelid),
           col_description(attrelid, attnum)
      from pg_class
      join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
      left join pg_attrdef on adrelid = attrelid and adnum = attnum
     where pg_class.oid in ('public.users'::regclass, 'public.jobs'::regclass, 'public.applications'::regclass);

    insert into hiring.portal_names (relation, kind, name)
    select relname, 'constraint', conname
      from pg_class
      join pg_constraint on conrelid = pg_class.oid
     where pg_class.oid in ('public.users'::regclass, 'public.jobs'::regclass, 'public.applications'::regclass)
     union all
    select portal.relname, 'index', index.relname
      from pg_class as portal
      join pg_index on indrelid = portal.oid
      join pg_class as index on index.oid = indexrelid
     where portal.oid in ('public.users'::regclass, 'public.jobs'::regclass, 'public.applications'::regclass);
  end if;
  perform set_config('search_path', search_path_before, true);
end
$$;

-- Roles -------------------------------------------------------------------------------------------------------

do $$
declare
  role_name text;
begin
  foreach role_name in array array['anon', 'authenticated', 'service_role'] loop
    if exists (select from pg_roles where rolname = role_name) then
      continue;
    end if;
    begin
      execute format(
        'create role %I nologin noinherit %s',
        role_name,
        case when role_name = 'service_role' then 'bypassrls' else '' end
      );
    exception
      when duplicate_object or unique_violation then
        null; -- Roles belong to the whole server: another database has just made it.
      when insufficient_privilege then
        raise exception using
          errcode = 'HO101',
          message = format('The role %s is missing, and %s may not create it.', role_name, current_user),
          hint = 'Let a superuser run: create role anon nologin; create role authenticated nologin; create role service_role nologin bypassrls;';
    end;
  end loop;
end
$$;

-- The schema behind the scenes ----------------------------------------------------------------------------------

create schema if not exists hiring;
comment on schema hiring is 'The orchestrator''s functions and records; not exposed by any API.';
grant usage on schema hiring to anon, authenticated, service_role;

create table if not exists hiring.schema_migrations (
  version text not null,
  name text not null,
  checksum text,
  applied_at timestamptz not null default now(),
  constraint schema_migrations_pkey primary key (version),
  constraint schema_migrations_version_check check (version ~ '^\d{3}$')
);
comment on table hiring.schema_migrations is 'Migrations that this database has; each file records itself.';
comment on column hiring.schema_migrations.version is 'Three digits, the beginning of the file''s name.';
comment on column hiring.schema_migrations.name is 'The file''s name without version and ending.';
comment on column hiring.schema_migrations.checksum is 'SHA-256 of the file, added by the runner: a released file is never edited.';
comment on column hiring.schema_migrations.applied_at is 'When the migration ran.';

comment on table hiring.portal_columns is 'The columns of users, jobs and applications before 001: taking back leaves them as they were.';
comment on column hiring.portal_columns.relation is 'The table.';
comment on column hiring.portal_columns.name is 'The column.';
comment on column hiring.portal_columns.type is 'Its type, with its length.';
comment on column hiring.portal_columns.is_required is 'Whether null was refused.';
comment on column hiring.portal_columns.default_value is 'Its default, as SQL.';
comment on column hiring.portal_columns.comment is 'Its comment.';

comment on table hiring.portal_names is 'The constraints and indexes of users, jobs and applications before 001.';
comment on column hiring.portal_names.relation is 'The table.';
comment on column hiring.portal_names.kind is 'constraint or index.';
comment on column hiring.portal_names.name is 'Its name.';

revoke all on hiring.portal_columns, hiring.portal_names from public, anon, authenticated, service_role;

create or replace function hiring.caller_id()
  returns uuid
  language sql
  stable
  set search_path = ''
  return (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')::uuid;
comment on function hiring.caller_id() is 'Who asks: the "sub" of the request''s claims, or null. Policies call it once per statement, as (select hiring.caller_id()).';
revoke all on function hiring.caller_id() from public;
grant execute on function hiring.caller_id() to anon, authenticated, service_role;

create or replace function hiring.set_updated_at()
  returns trigger
  language plpgsql
  set search_path = ''
as $$
begin
  -- A writer that says when (the engine's own clock, an import) is believed.
  if new.updated_at is not distinct from old.updated_at then
    new.updated_at := clock_timestamp();
  end if;
  return new;
end
$$;
comment on function hiring.set_updated_at() is 'Keeps updated_at true for writers that do not set it.';
revoke all on function hiring.set_updated_at() from public;

-- Jobs --------------------------------------------------------------------------------------------------------

-- Existing jobs get 5 openings and a buffer of 5, new ones 1 and as many as openings. Only the first run says so:
-- a second one must not take back a default that somebody has changed since.
do $$
begin
  if not exists (
    select from pg_attribute
     where attrelid = 'public.jobs'::regclass and attname = 'number_of_openings' and not attisdropped
  ) then
    alter table public.jobs add column number_of_openings integer not null default 5;
    alter table public.jobs alter column number_of_openings set default 1;
  end if;
  if not exists (
    select from pg_attribute
     where attrelid = 'public.jobs'::regclass and attname = 'shortlisting_buffer' and not attisdropped
  ) then
    alter table public.jobs add column shortlisting_buffer integer not null default 5;
    alter table public.jobs alter column shortlisting_buffer drop default;
  end if;
end
$$;

alter table public.jobs
  add column if not exists automation_enabled boolean not null default true,
  add column if not exists applications_closed boolean not null default false;

comment on column public.jobs.number_of_openings is 'Seats: at most so many applications are shortlisted at any instant.';
comment on column public.jobs.shortlisting_buffer is 'How many of the next best are kept ready; as many as openings unless said otherwise.';
comment on column public.jobs.automation_enabled is 'Off: nothing automatic happens to this job.';
comment on column public.jobs.applications_closed is 'No more applications are taken.';

create or replace function hiring.default_shortlisting_buffer()
  returns trigger
  language plpgsql
  set search_path = ''
as $$
begin
  new.shortlisting_buffer := new.number_of_openings;
  return new;
end
$$;
comment on function hiring.default_shortlisting_buffer() is 'A job without an explicit buffer has one as large as its openings.';
revoke all on function hiring.default_shortlisting_buffer() from public;

create or replace trigger jobs_default_shortlisting_buffer
  before insert on public.jobs
  for each row
  when (new.shortlisting_buffer is null)
  execute function hiring.default_shortlisting_buffer();

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
       and indrelid in ('public.jobs'::regclass, 'public.applications'::regclass)
       and relname in (
         'idx_jobs_posted_by', 'idx_applications_fit_score', 'idx_applications_shortlist_status', 'idx_applications_rank',
         'idx_applications_job_id', 'idx_applications_applicant_id', 'idx_applications_best_pending',
         'idx_applications_job_id_applicant_id', 'idx_applications_job_id_rank', 'idx_applications_people'
       )
  loop
    execute format('drop index %s', broken);
  end loop;
end
$$;

-- What the foreign keys of applications refer to; also finds a recruiter's jobs.
create unique index if not exists idx_jobs_posted_by on public.jobs (posted_by, id);

-- Applications ------------------------------------------------------------------------------------------------

alter table public.applications
  add column if not exists fit_score double precision not null default 0,
  add column if not exists rank integer,
  add column if not exists summary text,
  add column if not exists shortlist_status varchar(20) not null default 'pending',
  add column if not exists ai_processed boolean not null default false,
  add column if not exists job_id uuid;

comment on column public.applications.fit_score is 'How well the application matches its job, 0 to 100; 0 until processed. Never NaN: NaN is greater than 100.';
comment on column public.applications.rank is 'Place among the shortlisted (1 to openings) and buffered (from openings + 1).';
comment on column public.applications.summary is 'Short profile, taken from the resume.';
comment on column public.applications.shortlist_status is 'pending, shortlisted, buffer, rejected or expired; the portal''s own decision is in status.';
comment on column public.applications.ai_processed is 'The resume has been read and scored.';
comment on column public.applications.job_id is 'The job applied for; null only for applications that are older than this column.';

create index if not exists idx_applications_fit_score on public.applications (fit_score desc);
create index if not exists idx_applications_shortlist_status on public.applications (shortlist_status);
create index if not exists idx_applications_rank on public.applications (rank);
create index if not exists idx_applications_job_id on public.applications (job_id);
create index if not exists idx_applications_applicant_id on public.applications (applicant_id);
-- The next best who waits, when a buffer is refilled; 010 has a better one.
do $$
begin
  if not exists (select from hiring.schema_migrations where version = '010') then
    create index if not exists idx_applications_best_pending on public.applications (job_id, fit_score desc, id)
      where shortlist_status = 'pending' and ai_processed;
  end if;
end
$$;

-- One application per job and person.
create unique index if not exists idx_applications_job_id_applicant_id on public.applications (job_id, applicant_id);
-- One shortlisted or buffered application per job and rank; also counts the taken seats.
create unique index if not exists idx_applications_job_id_rank on public.applications (job_id, rank)
  where shortlist_status in ('shortlisted', 'buffer');
-- What the foreign key of interviews refers to; also finds an employer's applications.
create unique index if not exists idx_applications_people
  on public.applications (employer_id, job_id, applicant_id, id);

-- Each table is looked through once for all its rules. Those that a broken run has left unchecked are checked.
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
        ('jobs', 'jobs_number_of_openings_check', 'check (number_of_openings >= 1)'),
        ('jobs', 'jobs_shortlisting_buffer_check', 'check (shortlisting_buffer >= 1)'),
        ('applications', 'applications_fit_score_check', 'check (fit_score >= 0 and fit_score <= 100)'),
        ('applications', 'applications_rank_check', 'check (rank >= 1)'),
        ('applications', 'applications_shortlist_status_check',
          $rule$check (shortlist_status in ('pending', 'shortlisted', 'buffer', 'rejected', 'expired'))$rule$),
        ('applications', 'applications_job_id_fkey',
          'foreign key (job_id) references public.jobs (id) on delete cascade'),
        ('applications', 'applications_job_id_check',
          $rule$check (job_id is not null or shortlist_status not in ('shortlisted', 'buffer'))$rule$),
        -- An application's employer is its job's owner, also when the job changes hands.
        ('applications', 'applications_employer_of_job_fkey',
          'foreign key (employer_id, job_id) references public.jobs (posted_by, id) on update cascade on delete cascade')
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

-- Columns that the portal had already get the defaults that belong to them: once, as somebody may change them since.
do $$
declare
  adopted record;
begin
  if to_regclass('hiring.portal_columns') is null
    or exists (select from hiring.schema_migrations where version = '001')
  then
    return;
  end if;
  for adopted in
    select ours.relation, ours.name, ours.expression
      from (values
        ('jobs', 'number_of_openings', '1'),
        ('jobs', 'shortlisting_buffer', null),
        ('jobs', 'automation_enabled', 'true'),
        ('jobs', 'applications_closed', 'false'),
        ('applications', 'fit_score', '0'),
        ('applications', 'shortlist_status', $default$'pending'$default$),
        ('applications', 'ai_processed', 'false')
      ) as ours (relation, name, expression)
      join hiring.portal_columns as portal
        on portal.relation = ours.relation
       and portal.name = ours.name
  loop
    execute format('alter table public.%I alter column %I %s', adopted.relation, adopted.name,
      coalesce('set default ' || adopted.expression, 'drop default'));
  end loop;
end
$$;

-- Never more shortlisted than openings --------------------------------------------------------------------------

-- Runs with the owner's rights, so that it counts every row whatever the writer may see; being a trigger function
-- it cannot be called from outside.
create or replace function hiring.refuse_overfull_shortlist()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  openings integer;
  seated integer;
begin
  -- Writing the job row, not only locking it, is what also stops a writer under repeatable read: its snapshot does
  -- not show the seats taken since, but its own write of the changed job row fails with 40001.
  update public.jobs
     set number_of_openings = number_of_openings
   where id = new.job_id
  returning number_of_openings into openings;

  select count(*)
    into seated
    from public.applications
   where job_id = new.job_id
     and shortlist_status = 'shortlisted';

  if seated > openings then
    raise exception using
      errcode = 'HO001',
      message = format('Job %s has %s openings, and all of them have a shortlisted candidate.', new.job_id, openings),
      hint = 'Raise number_of_openings, or take somebody off the shortlist first.',
      schema = 'public',
      table = 'applications',
      constraint = 'applications_openings_check';
  end if;
  return null;
end
$$;
comment on function hiring.refuse_overfull_shortlist() is 'At most number_of_openings shortlisted applications per job, under any concurrency. SQLSTATE HO001.';
revoke all on function hiring.refuse_overfull_shortlist() from public;

-- After the row, so that one statement may move one candidate out and another in.
create or replace trigger applications_openings_on_insert
  after insert on public.applications
  for each row
  when (new.shortlist_status = 'shortlisted' and new.job_id is not null)
  execute function hiring.refuse_overfull_shortlist();

create or replace trigger applications_openings_on_update
  after update on public.applications
  for each row
  when (
    new.shortlist_status = 'shortlisted'
    and new.job_id is not null
    and (old.shortlist_status is distinct from new.shortlist_status or old.job_id is distinct from new.job_id)
  )
  execute function hiring.refuse_overfull_shortlist();

create or replace function hiring.refuse_too_few_openings()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  seated integer;
begin
  select count(*)
    into seated
    from public.applications
   where job_id = new.id
     and shortlist_status = 'shortlisted';

  if seated > new.number_of_openings then
    raise exception using
      errcode = 'HO002',
      message = format('Job %s has %s shortlisted candidates, so it cannot have only %s openings.', new.id, seated, new.number_of_openings),
      hint = 'Take somebody off the shortlist first.',
      schema = 'public',
      table = 'jobs',
      constraint = 'jobs_openings_check';
  end if;
  return null;
end
$$;
comment on function hiring.refuse_too_few_openings() is 'The openings of a job never fall below its shortlisted applications. SQLSTATE HO002.';
revoke all on function hiring.refuse_too_few_openings() from public;

create or replace trigger jobs_openings_on_update
  after update on public.jobs
  for each row
  when (new.number_of_openings < old.number_of_openings)
  execute function hiring.refuse_too_few_openings();

-- Interviews --------------------------------------------------------------------------------------------------

create table if not exists public.interviews (
  id uuid not null default gen_random_uuid(),
  application_id uuid not null,
  job_id uuid not null,
  recruiter_id uuid not null,
  candidate_id uuid not null,
  rank_at_time integer not null,
  scheduled_time timestamptz,
  status varchar(20) not null default 'invitation_sent',
  confirmation_deadline timestamptz,
  slot_selection_deadline timestamptz,
  calendar_event_id varchar(255),
  calendar_sync_method varchar(20) not null default 'google',
  no_show_risk double precision not null default 0.5,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint interviews_pkey primary key (id),
  constraint interviews_application_id_fkey foreign key (application_id) references public.applications (id) on delete cascade,
  constraint interviews_job_id_fkey foreign key (job_id) references public.jobs (id) on delete cascade,
  constraint interviews_recruiter_id_fkey foreign key (recruiter_id) references public.users (id) on delete cascade,
  constraint interviews_candidate_id_fkey foreign key (candidate_id) references public.users (id) on delete cascade,
  -- An interview's job and people are its application's, also when those change.
  constraint interviews_people_fkey foreign key (recruiter_id, job_id, candidate_id, application_id)
    references public.applications (employer_id, job_id, applicant_id, id) on update cascade on delete cascade,
  constraint interviews_status_check check (status in (
    'invitation_sent', 'slot_pending', 'confirmed', 'completed', 'cancelled', 'no_show', 'expired'
  )),
  constraint interviews_confirmation_deadline_check check (status <> 'invitation_sent' or confirmation_deadline is not null),
  constraint interviews_slot_selection_deadline_check check (status <> 'slot_pending' or slot_selection_deadline is not null),
  constraint interviews_scheduled_time_check check (status <> 'confirmed' or scheduled_time is not null),
  constraint interviews_calendar_sync_method_check check (calendar_sync_method in ('google', 'ics_fallback', 'manual')),
  constraint interviews_no_show_risk_check check (no_show_risk >= 0 and no_show_risk <= 1)
);

comment on table public.interviews is 'An invitation and what becomes of it; at most one live interview per application.';
comment on column public.interviews.id is 'Identifies the interview; part of the links in mails.';
comment on column public.interviews.application_id is 'Who is interviewed, and for what.';
comment on column public.interviews.job_id is 'The application''s job.';
comment on column public.interviews.recruiter_id is 'The application''s employer: whose calendar is used.';
comment on column public.interviews.candidate_id is 'The application''s person.';
comment on column public.interviews.rank_at_time is 'The rank that the application had when it was invited.';
comment on column public.interviews.scheduled_time is 'When the interview takes place; always known once confirmed.';
comment on column public.interviews.status is 'invitation_sent, slot_pending, confirmed, completed, cancelled, no_show or expired.';
comment on column public.interviews.confirmation_deadline is 'Until when the invitation can be answered.';
comment on column public.interviews.slot_selection_deadline is 'Until when a time can be chosen and confirmed.';
comment on column public.interviews.calendar_event_id is 'The event''s id in the recruiter''s calendar.';
comment on column public.interviews.calendar_sync_method is 'How the event reaches the calendars: google, ics_fallback or manual.';
comment on column public.interviews.no_show_risk is 'Probability that the candidate does not show, 0 to 1.';
comment on column public.interviews.created_at is 'When the invitation was made.';
comment on column public.interviews.updated_at is 'When the row was last changed.';

create index if not exists idx_interviews_status on public.interviews (status);
-- Only open deadlines can pass, and only they are looked for.
create index if not exists idx_interviews_confirmation_deadline on public.interviews (confirmation_deadline)
  where status = 'invitation_sent';
create index if not exists idx_interviews_slot_deadline on public.interviews (slot_selection_deadline)
  where status = 'slot_pending';
create index if not exists idx_interviews_scheduled_time on public.interviews (scheduled_time);
create index if not exists idx_interviews_job on public.interviews (job_id);
create index if not exists idx_interviews_candidate on public.interviews (candidate_id);
create index if not exists idx_interviews_application on public.interviews (application_id);
create index if not exists idx_interviews_recruiter on public.interviews (recruiter_id, job_id, candidate_id, application_id);
-- At most one live interview per application.
create unique index if not exists idx_interviews_live on public.interviews (application_id)
  where status in ('invitation_sent', 'slot_pending', 'confirmed');

create or replace function hiring.refuse_wrong_interview_move()
  returns trigger
  language plpgsql
  set search_path = ''
as $$
begin
  if (old.status, new.status) not in (
    ('invitation_sent', 'slot_pending'),
    ('invitation_sent', 'cancelled'),
    ('invitation_sent', 'expired'),
    ('slot_pending', 'confirmed'),
    ('slot_pending', 'cancelled'),
    ('slot_pending', 'expired'),
    ('confirmed', 'completed'),
    ('confirmed', 'no_show'),
    ('confirmed', 'cancelled')
  ) then
    raise exception using
      errcode = 'HO003',
      message = format('Interview %s is %s and cannot become %s.', old.id, old.status, new.status),
      schema = 'public',
      table = 'interviews',
      constraint = 'interviews_lifecycle_check';
  end if;
  return new;
end
$$;
comment on function hiring.refuse_wrong_interview_move() is 'An interview moves only along its lifecycle. SQLSTATE HO003.';
revoke all on function hiring.refuse_wrong_interview_move() from public;

create or replace trigger interviews_lifecycle
  before update on public.interviews
  for each row
  when (old.status is distinct from new.status)
  execute function hiring.refuse_wrong_interview_move();

create or replace trigger interviews_updated_at
  before update on public.interviews
  for each row
  execute function hiring.set_updated_at();

-- Automation log ------------------------------------------------------------------------------------------------

create table if not exists public.automation_logs (
  id uuid not null default gen_random_uuid(),
  job_id uuid,
  action_type varchar(50) not null,
  trigger_source varchar(20) not null default 'auto',
  actor_id uuid,
  details jsonb default '{}'::jsonb,
  created_at timestamptz not null default now(),
  constraint automation_logs_pkey primary key (id),
  constraint automation_logs_actor_id_fkey foreign key (actor_id) references public.users (id) on delete set null,
  constraint automation_logs_trigger_source_check check (trigger_source in ('auto', 'manual', 'scheduled'))
);

comment on table public.automation_logs is 'What happened, when, why and by whom. Append-only.';
comment on column public.automation_logs.id is 'Identifies the entry.';
comment on column public.automation_logs.job_id is 'The job concerned. No foreign key on purpose: the log outlives the job.';
comment on column public.automation_logs.action_type is 'What happened, e.g. candidate_promoted.';
comment on column public.automation_logs.trigger_source is 'auto: the engine, in reaction to an event; manual: a person; scheduled: a timer.';
comment on column public.automation_logs.actor_id is 'The person who did it; null for the engine, and once that person''s account is deleted.';
comment on column public.automation_logs.details is 'Ids, states and reasons; never names or addresses.';
comment on column public.automation_logs.created_at is 'When it happened.';

create index if not exists idx_automation_logs_job on public.automation_logs (job_id, created_at desc);
create index if not exists idx_automation_logs_action on public.automation_logs (action_type);
create index if not exists idx_automation_logs_created on public.automation_logs (created_at desc);
create index if not exists idx_automation_logs_trigger on public.automation_logs (trigger_source);
create index if not exists idx_automation_logs_actor on public.automation_logs (actor_id);

-- With the owner's rights: a writer who cannot see users must not pass for one whose user is gone.
create or replace function hiring.refuse_log_change()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  -- The one change: the foreign key forgets a person whose account is gone.
  if tg_op = 'UPDATE'
    and old.actor_id is not null
    and new.actor_id is null
    and to_jsonb(new) - 'actor_id' = to_jsonb(old) - 'actor_id'
    and not exists (select from public.users where id = old.actor_id)
  then
    return new;
  end if;
  raise exception using
    errcode = 'HO004',
    message = format('The automation log is append-only: %s is refused.', lower(tg_op)),
    schema = 'public',
    table = 'automation_logs',
    constraint = 'automation_logs_append_only';
end
$$;
comment on function hiring.refuse_log_change() is 'The automation log only grows. SQLSTATE HO004.';
revoke all on function hiring.refuse_log_change() from public;

create or replace trigger automation_logs_append_only
  before update on public.automation_logs
  for each row
  execute function hiring.refuse_log_change();

create or replace trigger automation_logs_no_removal
  before delete or truncate on public.automation_logs
  for each statement
  execute function hiring.refuse_log_change();

-- Feature flags -------------------------------------------------------------------------------------------------

create table if not exists public.feature_flags (
  id uuid not null default gen_random_uuid(),
  flag_name varchar(50) not null,
  enabled boolean not null default false,
  description text,
  updated_at timestamptz not null default now(),
  constraint feature_flags_pkey primary key (id),
  constraint feature_flags_flag_name_key unique (flag_name)
);

comment on table public.feature_flags is 'Switches of the whole deployment.';
comment on column public.feature_flags.id is 'Identifies the flag.';
comment on column public.feature_flags.flag_name is 'The name that the code asks for.';
comment on column public.feature_flags.enabled is 'On or off; a flag that is not there counts as off.';
comment on column public.feature_flags.description is 'What the flag switches.';
comment on column public.feature_flags.updated_at is 'When the flag was last changed.';

insert into public.feature_flags (flag_name, enabled, description)
values
  ('global_automation', true, 'Master switch: off stops everything automatic.'),
  ('auto_shortlisting', true, 'Ranking and shortlisting without a person asking.'),
  ('auto_promotion', true, 'Promotion from the buffer when a seat falls vacant.'),
  ('negotiation_bot', true, 'The chat that finds a time when no slot suits.'),
  ('no_show_prediction', true, 'The risk that a candidate does not show.'),
  ('calendar_integration', true, 'Events in outside calendars.')
on conflict (flag_name) do nothing;

create or replace trigger feature_flags_updated_at
  before update on public.feature_flags
  for each row
  execute function hiring.set_updated_at();

-- Negotiation sessions --------------------------------------------------------------------------------------------

create table if not exists public.negotiation_sessions (
  id uuid not null default gen_random_uuid(),
  interview_id uuid not null,
  round integer not null default 1,
  state varchar(30) not null default 'awaiting_availability',
  history jsonb not null default '[]'::jsonb,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint negotiation_sessions_pkey primary key (id),
  constraint negotiation_sessions_interview_id_fkey foreign key (interview_id) references public.interviews (id) on delete cascade,
  constraint negotiation_sessions_round_check check (round >= 1),
  constraint negotiation_sessions_state_check check (state in (
    'awaiting_availability', 'awaiting_selection', 'escalated', 'resolved'
  )),
  constraint negotiation_sessions_history_check check (jsonb_typeof(history) = 'array')
);

comment on table public.negotiation_sessions is 'Chats in which a candidate and the bot look for a time.';
comment on column public.negotiation_sessions.id is 'Identifies the chat.';
comment on column public.negotiation_sessions.interview_id is 'The interview whose time is looked for.';
comment on column public.negotiation_sessions.round is 'Which round of offers, from 1.';
comment on column public.negotiation_sessions.state is 'awaiting_availability, awaiting_selection, escalated or resolved.';
comment on column public.negotiation_sessions.history is 'The messages in order, as a JSON array.';
comment on column public.negotiation_sessions.created_at is 'When the chat began.';
comment on column public.negotiation_sessions.updated_at is 'When the row was last changed.';

create index if not exists idx_negotiation_interview on public.negotiation_sessions (interview_id);

create or replace trigger negotiation_sessions_updated_at
  before update on public.negotiation_sessions
  for each row
  execute function hiring.set_updated_at();

-- Calendar tokens -----------------------------------------------------------------------------------------------

create table if not exists public.calendar_tokens (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  access_token text not null,
  refresh_token text not null,
  expiry_date timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint calendar_tokens_pkey primary key (id),
  constraint calendar_tokens_user_id_key unique (user_id),
  constraint calendar_tokens_user_id_fkey foreign key (user_id) references public.users (id) on delete cascade
);

comment on table public.calendar_tokens is 'Access to recruiters'' calendars; only the service reads it.';
comment on column public.calendar_tokens.id is 'Identifies the grant.';
comment on column public.calendar_tokens.user_id is 'Whose calendar.';
comment on column public.calendar_tokens.access_token is 'Ciphertext (AES-256-GCM); never a readable token.';
comment on column public.calendar_tokens.refresh_token is 'Ciphertext (AES-256-GCM); never a readable token.';
comment on column public.calendar_tokens.expiry_date is 'When the access token ends.';
comment on column public.calendar_tokens.created_at is 'When access was granted.';
comment on column public.calendar_tokens.updated_at is 'When the row was last changed.';

create or replace trigger calendar_tokens_updated_at
  before update on public.calendar_tokens
  for each row
  execute function hiring.set_updated_at();

-- Who may read and write what -------------------------------------------------------------------------------------

alter table public.interviews enable row level security;
alter table public.negotiation_sessions enable row level security;
alter table public.automation_logs enable row level security;
alter table public.calendar_tokens enable row level security;
alter table public.feature_flags enable row level security;

-- Where the server hands out rights on new tables by default, as Supabase does, they are taken back first.
revoke all on public.interviews, public.negotiation_sessions, public.automation_logs, public.calendar_tokens,
  public.feature_flags from public, anon, authenticated, service_role;

grant select on public.interviews, public.negotiation_sessions, public.automation_logs to authenticated;
grant update (status) on public.interviews to authenticated;
grant select on public.feature_flags to anon, authenticated;
grant select, insert, update, delete on public.interviews, public.negotiation_sessions, public.calendar_tokens,
  public.feature_flags to service_role;
grant select, insert on public.automation_logs to service_role;

drop policy if exists interviews_read_own on public.interviews;
create policy interviews_read_own on public.interviews
  for select to authenticated
  using (candidate_id = (select hiring.caller_id()) or recruiter_id = (select hiring.caller_id()));

drop policy if exists interviews_record_outcome on public.interviews;
create policy interviews_record_outcome on public.interviews
  for update to authenticated
  using (recruiter_id = (select hiring.caller_id()) and status = 'confirmed')
  with check (recruiter_id = (select hiring.caller_id()) and status in ('completed', 'no_show'));

drop policy if exists negotiation_sessions_read_own on public.negotiation_sessions;
create policy negotiation_sessions_read_own on public.negotiation_sessions
  for select to authenticated
  using (exists (
    select from public.interviews
     where interviews.id = negotiation_sessions.interview_id
       and (
         interviews.candidate_id = (select hiring.caller_id())
         or interviews.recruiter_id = (select hiring.caller_id())
       )
  ));

drop policy if exists automation_logs_read_own_jobs on public.automation_logs;
create policy automation_logs_read_own_jobs on public.automation_logs
  for select to authenticated
  using (exists (
    select from public.jobs
     where jobs.id = automation_logs.job_id
       and jobs.posted_by = (select hiring.caller_id())
  ));

drop policy if exists feature_flags_read on public.feature_flags;
create policy feature_flags_read on public.feature_flags
  for select to anon, authenticated
  using (true);

insert into hiring.schema_migrations (version, name)
values ('001', 'add_ai_orchestrator_schema')
on conflict (version) do nothing;

commit;
