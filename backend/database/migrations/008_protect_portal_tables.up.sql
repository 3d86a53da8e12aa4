-- Row level security on the portal's own tables, for the API roles alone: who connects as anybody else (the portal's
-- own server, reports) sees what they saw before.
-- It leads to the same schema as the text of 0.1.0, whose place it takes:
-- replaces sha256:0f6a1bdd9caeeb0c4a2bd0644469c64b2ba749c141b91b34d97927e622568fda

begin;

set local client_min_messages = warning;
set local lock_timeout = '5s';

do $$
declare
  missing text;
begin
  select string_agg(needed.table_name || '.' || needed.column_name, ', ')
    into missing
    from (values ('users', 'role'), ('jobs', 'expired')) as needed (table_name, column_name)
   where not exists (
     select from pg_attribute
      where attrelid = to_regclass('public.' || needed.table_name)
        and attname = needed.column_name
        and not attisdropped
   );
  if missing is not null then
    raise exception using
      errcode = 'HO100',
      message = 'The portal''s schema lacks ' || missing || '.',
      hint = 'Policies tell candidates from recruiters by users.role, and open jobs from withdrawn ones by jobs.expired.';
  end if;
end
$$;

-- What was granted before, so that rolling back gives back exactly that -------------------------------------------

create table if not exists hiring.portal_protection (
  relation text not null,
  row_security boolean not null,
  grants jsonb not null,
  constraint portal_protection_pkey primary key (relation)
);
comment on table hiring.portal_protection is 'Row security and rights of the portal''s tables before migration 008, for its rollback.';
comment on column hiring.portal_protection.relation is 'The table.';
comment on column hiring.portal_protection.row_security is 'Whether row level security was on.';
comment on column hiring.portal_protection.grants is 'The rights in their order: grantee (null: everybody), privilege, column, grantable.';

insert into hiring.portal_protection (relation, row_security, grants)
select pg_class.relname,
       pg_class.relrowsecurity,
       coalesce((
         select jsonb_agg(jsonb_build_object(
                  'grantee', pg_roles.rolname,
                  'privilege', given.privilege_type,
                  'column', given.column_name,
                  'grantable', given.is_grantable
                ) order by given.column_number, given.place)
           from (
             select acl.grantee, acl.privilege_type, acl.is_grantable, acl.place, null::name as column_name, 0 as column_number
               from aclexplode(pg_class.relacl) with ordinality
                 as acl (grantor, grantee, privilege_type, is_grantable, place)
             union all
             select acl.grantee, acl.privilege_type, acl.is_grantable, acl.place, pg_attribute.attname, pg_attribute.attnum
               from pg_attribute
              cross join aclexplode(pg_attribute.attacl) with ordinality
                 as acl (grantor, grantee, privilege_type, is_grantable, place)
              where pg_attribute.attrelid = pg_class.oid and not pg_attribute.attisdropped
           ) as given
           left join pg_roles on pg_roles.oid = given.grantee
          where given.grantee <> pg_class.relowner
       ), '[]'::jsonb)
  from pg_class
 where pg_class.oid in ('public.users'::regclass, 'public.jobs'::regclass, 'public.applications'::regclass)
on conflict (relation) do nothing;

-- Rights --------------------------------------------------------------------------------------------------------

revoke all on public.users, public.jobs, public.applications from public, anon, authenticated, service_role;

grant select on public.jobs to anon;
grant select, insert, update, delete on public.jobs to authenticated;
grant select on public.applications to authenticated;
grant select, insert, update, delete on public.users, public.jobs, public.applications to service_role;

-- Columns by name, as far as the portal has them. Nobody reads password hashes or whatever else a portal keeps with
-- its users. created_at of an application decides between equal scores, so candidates cannot set it.
do $$
declare
  allowed record;
  column_names text;
begin
  for allowed in
    select *
      from (values
        ('select', 'users', array[
          'id', 'name', 'email', 'phone', 'role', 'created_at', 'email_verified', 'company', 'time_zone', 'image', 'updated_at'
        ]),
        ('update', 'users', array['name', 'phone', 'company', 'time_zone', 'image', 'updated_at']),
        ('insert', 'applications', array[
          'id', 'name', 'email', 'cover_letter', 'phone', 'address', 'status', 'resume_public_id', 'resume_url',
          'applicant_id', 'applicant_role', 'employer_id', 'employer_role', 'job_id',
          'fit_score', 'rank', 'summary', 'shortlist_status', 'ai_processed'
        ])
      ) as allowed (privilege, relation, columns)
  loop
    select string_agg(quote_ident(attname), ', ' order by attnum)
      into column_names
      from pg_attribute
     where attrelid = ('public.' || allowed.relation)::regclass
       and attname = any (allowed.columns)
       and not attisdropped;
    execute format('grant %s (%s) on public.%I to authenticated', allowed.privilege, column_names, allowed.relation);
  end loop;
end
$$;

-- Policies --------------------------------------------------------------------------------------------------------

-- With the owner's rights, because the policy on users asks applications who applied: asked from a policy on
-- applications it would run in a circle. It tells callers nothing but their own role.
create or replace function hiring.caller_role()
  returns text
  language sql
  stable
  security definer
  set search_path = ''
  return (select role from public.users where id = hiring.caller_id());
comment on function hiring.caller_role() is 'Job Seeker or Employer: the role of who asks, or null. Policies call it once per statement.';
revoke all on function hiring.caller_role() from public;
grant execute on function hiring.caller_role() to authenticated;

alter table public.users enable row level security;
alter table public.jobs enable row level security;
alter table public.applications enable row level security;

-- Each rule stands twice: a permissive policy lets through what the rule allows, and a restrictive one keeps any
-- portal-wide policy, present or future, from letting through more.
do $$
declare
  rule record;
  kind text;
  policy_name text;
begin
  for rule in
    select *
      from (values
        ('users', 'read_self_and_applicants', 'select', 'authenticated',
          $rule$id = (select hiring.caller_id())
            or exists (
              select from public.applications
               where applications.applicant_id = users.id
                 and applications.employer_id = (select hiring.caller_id())
            )$rule$,
          null),
        ('users', 'update_self', 'update', 'authenticated',
          $rule$id = (select hiring.caller_id())$rule$,
          $rule$id = (select hiring.caller_id())$rule$),
        ('jobs', 'read_open_and_own', 'select', 'anon, authenticated',
          $rule$expired is not true or posted_by = (select hiring.caller_id())$rule$,
          null),
        ('jobs', 'post_as_employer', 'insert', 'authenticated',
          null,
          $rule$posted_by = (select hiring.caller_id()) and (select hiring.caller_role()) = 'Employer'$rule$),
        ('jobs', 'update_own', 'update', 'authenticated',
          $rule$posted_by = (select hiring.caller_id())$rule$,
          $rule$posted_by = (select hiring.caller_id())$rule$),
        ('jobs', 'delete_own', 'delete', 'authenticated',
          $rule$posted_by = (select hiring.caller_id())$rule$,
          null),
        ('applications', 'read_own', 'select', 'authenticated',
          $rule$applicant_id = (select hiring.caller_id()) or employer_id = (select hiring.caller_id())$rule$,
          null),
        ('applications', 'apply_as_self', 'insert', 'authenticated',
          null,
          $rule$applicant_id = (select hiring.caller_id())
            and (select hiring.caller_role()) = 'Job Seeker'
            and status = 'pending'
            and shortlist_status = 'pending'
            and fit_score = 0
            and rank is null
            and summary is null
            and not ai_processed
            and exists (
              select from public.jobs
               where jobs.id = applications.job_id
                 and jobs.posted_by = applications.employer_id
                 and jobs.expired is not true
                 and not jobs.applications_closed
            )$rule$)
      ) as rule (relation, name, command, roles, visible, allowed)
  loop
    foreach kind in array array['permissive', 'restrictive'] loop
      policy_name := rule.relation || '_' || rule.name || case kind when 'restrictive' then '_only' else '' end;
      execute format('drop policy if exists %I on public.%I', policy_name, rule.relation);
      execute format('create policy %I on public.%I as %s for %s to %s', policy_name, rule.relation, kind, rule.command, rule.roles)
        || coalesce(' using (' || rule.visible || ')', '')
        || coalesce(' with check (' || rule.allowed || ')', '');
    end loop;
  end loop;
end
$$;

-- An application without a job is never found again. Rows that are older than job_id stay as they are.
create or replace function hiring.refuse_application_without_job()
  returns trigger
  language plpgsql
  set search_path = ''
as $$
begin
  raise exception using
    errcode = 'HO005',
    message = format('Application %s names no job.', new.id),
    hint = 'Set job_id.',
    schema = 'public',
    table = 'applications',
    column = 'job_id',
    constraint = 'applications_job_id_check';
end
$$;
comment on function hiring.refuse_application_without_job() is 'Every new application has a job. SQLSTATE HO005.';
revoke all on function hiring.refuse_application_without_job() from public;

create or replace trigger applications_job_on_insert
  before insert on public.applications
  for each row
  when (new.job_id is null)
  execute function hiring.refuse_application_without_job();

create or replace trigger applications_job_on_update
  before update on public.applications
  for each row
  when (new.job_id is null and old.job_id is not null)
  execute function hiring.refuse_application_without_job();

insert into hiring.schema_migrations (version, name)
values ('008', 'protect_portal_tables')
on conflict (version) do nothing;

commit;
