-- The long work of 001 beside a portal in use: each step is done by itself, and does nothing where it has been done. The
-- runner takes them before 001_add_ai_orchestrator_schema.up.sql where a table is large; by hand: psql -f, without -1.
-- A step that is not patient needs its table alone for an instant.

-- step: look at the portal, and remember it
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

-- step: columns for jobs
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
revoke all on function hiring.default_shortlisting_buffer() from public;

do $$
begin
  if not exists (
    select from pg_attribute
     where attrelid = 'public.jobs'::regclass and attname = 'number_of_openings' and not attisdropped
  ) then
    alter table public.jobs add column number_of_openings integer not null default 5;
    alter table public.jobs alter column number_of_openings set default 1;
  end if;
  -- With its trigger at once: a portal that goes on posting jobs knows nothing of a buffer.
  if not exists (
    select from pg_attribute
     where attrelid = 'public.jobs'::regclass and attname = 'shortlisting_buffer' and not attisdropped
  ) then
    alter table public.jobs add column shortlisting_buffer integer not null default 5;
    alter table public.jobs alter column shortlisting_buffer drop default;
    create or replace trigger jobs_default_shortlisting_buffer
      before insert on public.jobs
      for each row
      when (new.shortlisting_buffer is null)
      execute function hiring.default_shortlisting_buffer();
  end if;
end
$$;

alter table public.jobs
  add column if not exists automation_enabled boolean not null default true,
  add column if not exists applications_closed boolean not null default false;

-- step: columns for applications
alter table public.applications
  add column if not exists fit_score double precision not null default 0,
  add column if not exists rank integer,
  add column if not exists summary text,
  add column if not exists shortlist_status varchar(20) not null default 'pending',
  add column if not exists ai_processed boolean not null default false,
  add column if not exists job_id uuid;


-- patient step: index jobs by who posted them
create unique index concurrently if not exists idx_jobs_posted_by on public.jobs (posted_by, id);

-- patient step: index applications by fit
create index concurrently if not exists idx_applications_fit_score on public.applications (fit_score desc);

-- patient step: index applications by status
create index concurrently if not exists idx_applications_shortlist_status on public.applications (shortlist_status);

-- patient step: index applications by rank
create index concurrently if not exists idx_applications_rank on public.applications (rank);

-- patient step: index applications by job
create index concurrently if not exists idx_applications_job_id on public.applications (job_id);

-- patient step: index applications by applicant
create index concurrently if not exists idx_applications_applicant_id on public.applications (applicant_id);

-- patient step: index the next best of a job
create index concurrently if not exists idx_applications_best_pending on public.applications (job_id, fit_score desc, id)
  where shortlist_status = 'pending' and ai_processed;

-- patient step: index one application per job and person
create unique index concurrently if not exists idx_applications_job_id_applicant_id on public.applications (job_id, applicant_id);

-- patient step: index one application per job and rank
create unique index concurrently if not exists idx_applications_job_id_rank on public.applications (job_id, rank)
  where shortlist_status in ('shortlisted', 'buffer');

-- patient step: index applications by their people
create unique index concurrently if not exists idx_applications_people
  on public.applications (employer_id, job_id, applicant_id, id);

-- step: drop the index of the next best where 010 has a better one
do $$
begin
  if to_regclass('hiring.schema_migrations') is not null then
    if exists (select from hiring.schema_migrations where version = '010') then
      drop index if exists public.idx_applications_best_pending;
    end if;
  end if;
end
$$;

-- step: rules for new jobs
do $$
declare
  lacking record;
begin
  for lacking in
    select ours.relation, string_agg(format('add constraint %I %s not valid', ours.name, ours.definition), ', ') as clauses
      from (values
        ('jobs', 'jobs_number_of_openings_check', 'check (number_of_openings >= 1)'),
        ('jobs', 'jobs_shortlisting_buffer_check', 'check (shortlisting_buffer >= 1)')
      ) as ours (relation, name, definition)
     where not exists (
       select from pg_constraint
        where conrelid = ('public.' || ours.relation)::regclass
          and conname = ours.name
     )
     group by ours.relation
  loop
    execute format('alter table public.%I %s', lacking.relation, lacking.clauses);
  end loop;
end
$$;

-- step: rules for new applications
do $$
declare
  lacking record;
begin
  for lacking in
    select ours.relation, string_agg(format('add constraint %I %s not valid', ours.name, ours.definition), ', ') as clauses
      from (values
        ('applications', 'applications_fit_score_check', 'check (fit_score >= 0 and fit_score <= 100)'),
        ('applications', 'applications_rank_check', 'check (rank >= 1)'),
        ('applications', 'applications_shortlist_status_check',
          $rule$check (shortlist_status in ('pending', 'shortlisted', 'buffer', 'rejected', 'expired'))$rule$),
        ('applications', 'applications_job_id_check',
          $rule$check (job_id is not null or shortlist_status not in ('shortlisted', 'buffer'))$rule$)
      ) as ours (relation, name, definition)
     where not exists (
       select from pg_constraint
        where conrelid = ('public.' || ours.relation)::regclass
          and conname = ours.name
     )
     group by ours.relation
  loop
    execute format('alter table public.%I %s', lacking.relation, lacking.clauses);
  end loop;
end
$$;

-- step: every new application's job is there
do $$
declare
  lacking record;
begin
  for lacking in
    select ours.relation, string_agg(format('add constraint %I %s not valid', ours.name, ours.definition), ', ') as clauses
      from (values
        ('applications', 'applications_job_id_fkey', 'foreign key (job_id) references public.jobs (id) on delete cascade')
      ) as ours (relation, name, definition)
     where not exists (
       select from pg_constraint
        where conrelid = ('public.' || ours.relation)::regclass
          and conname = ours.name
     )
     group by ours.relation
  loop
    execute format('alter table public.%I %s', lacking.relation, lacking.clauses);
  end loop;
end
$$;

-- step: its employer is the job's owner
do $$
declare
  lacking record;
begin
  for lacking in
    select ours.relation, string_agg(format('add constraint %I %s not valid', ours.name, ours.definition), ', ') as clauses
      from (values
        ('applications', 'applications_employer_of_job_fkey',
          'foreign key (employer_id, job_id) references public.jobs (posted_by, id) on update cascade on delete cascade')
      ) as ours (relation, name, definition)
     where not exists (
       select from pg_constraint
        where conrelid = ('public.' || ours.relation)::regclass
          and conname = ours.name
     )
     group by ours.relation
  loop
    execute format('alter table public.%I %s', lacking.relation, lacking.clauses);
  end loop;
end
$$;

-- patient step: check the jobs that are there
alter table public.jobs
  validate constraint jobs_number_of_openings_check,
  validate constraint jobs_shortlisting_buffer_check;

-- patient step: check the applications that are there
alter table public.applications
  validate constraint applications_fit_score_check,
  validate constraint applications_rank_check,
  validate constraint applications_shortlist_status_check,
  validate constraint applications_job_id_check,
  validate constraint applications_job_id_fkey,
  validate constraint applications_employer_of_job_fkey;
