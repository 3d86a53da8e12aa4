-- Takes back 008: the portal's tables are as open to the API roles as they were before.

begin;

set local client_min_messages = warning;
set local lock_timeout = '5s';

do $$
declare
  later text;
begin
  -- Without the records nothing of ours is here: what has such names is the portal's.
  if to_regclass('hiring.schema_migrations') is null then
    return;
  end if;
  select string_agg(version, ', ' order by version desc) into later from hiring.schema_migrations where version > '008';
  if later is not null then
    raise exception using errcode = 'HO102', message = 'Roll back later migrations first: ' || later || '.';
  end if;
  delete from hiring.schema_migrations where version = '008';

  drop trigger if exists applications_job_on_update on public.applications;
  drop trigger if exists applications_job_on_insert on public.applications;
  drop function if exists hiring.refuse_application_without_job();

  declare
    policy record;
  begin
    for policy in
      select relation, relation || '_' || name || ending as name
        from (values
          ('users', 'read_self_and_applicants'),
          ('users', 'update_self'),
          ('jobs', 'read_open_and_own'),
          ('jobs', 'post_as_employer'),
          ('jobs', 'update_own'),
          ('jobs', 'delete_own'),
          ('applications', 'read_own'),
          ('applications', 'apply_as_self')
        ) as rule (relation, name)
       cross join (values (''), ('_only')) as kind (ending)
    loop
      execute format('drop policy if exists %I on public.%I', policy.name, policy.relation);
    end loop;
  end;

  drop function if exists hiring.caller_role();

  -- All rights are taken back and given again in their old order, so that a dump shows no difference.
  declare
    protected record;
    holder record;
    given record;
  begin
    if to_regclass('hiring.portal_protection') is null then
      return;
    end if;
    for protected in select * from hiring.portal_protection loop
      if not protected.row_security then
        execute format('alter table public.%I disable row level security', protected.relation);
      end if;
      for holder in
        select distinct acl.grantee, pg_roles.rolname
          from pg_class
         cross join aclexplode(pg_class.relacl) as acl
          left join pg_roles on pg_roles.oid = acl.grantee
         where pg_class.oid = format('public.%I', protected.relation)::regclass
           and acl.grantee <> pg_class.relowner
         union
        select distinct acl.grantee, pg_roles.rolname
          from pg_class
          join pg_attribute on pg_attribute.attrelid = pg_class.oid and not pg_attribute.attisdropped
         cross join aclexplode(pg_attribute.attacl) as acl
          left join pg_roles on pg_roles.oid = acl.grantee
         where pg_class.oid = format('public.%I', protected.relation)::regclass
           and acl.grantee <> pg_class.relowner
      loop
        execute format('revoke all on public.%I from %s', protected.relation,
          case when holder.grantee = 0 then 'public' else quote_ident(holder.rolname) end);
      end loop;
      for given in
        select saved.*
          from jsonb_array_elements(protected.grants) with ordinality as entry (value, place)
         cross join lateral jsonb_to_record(entry.value)
            as saved (grantee text, privilege text, "column" text, grantable boolean)
         where saved.grantee is null or exists (select from pg_roles where rolname = saved.grantee)
         order by entry.place
      loop
        execute format('grant %s%s on public.%I to %s%s',
          given.privilege,
          case when given."column" is null then '' else format(' (%I)', given."column") end,
          protected.relation,
          case when given.grantee is null then 'public' else quote_ident(given.grantee) end,
          case when given.grantable then ' with grant option' else '' end);
      end loop;
    end loop;
  end;

  drop table if exists hiring.portal_protection;
end
$$;

commit;
