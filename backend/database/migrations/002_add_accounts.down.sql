-- Takes back 002: everybody is signed out, sign-in by other providers is lost; passwords stay in users.

begin;

set local client_min_messages = warning;
set local lock_timeout = '5s';

do $$
declare
  later text;
  portal jsonb := '{}';
  ours record;
  place text;
  was jsonb;
begin
  -- Without the records nothing of ours is here: what has such names is the portal's.
  if to_regclass('hiring.schema_migrations') is null then
    return;
  end if;
  select string_agg(version, ', ' order by version desc) into later from hiring.schema_migrations where version > '002';
  if later is not null then
    raise exception using errcode = 'HO102', message = 'Roll back later migrations first: ' || later || '.';
  end if;
  delete from hiring.schema_migrations where version = '002';

  drop trigger if exists users_copy_password on public.users;
  drop trigger if exists users_fill_password on public.users;
  drop table if exists public.verifications;
  drop table if exists public.accounts;
  drop table if exists public.sessions;
  drop function if exists hiring.copy_password_to_user();
  drop function if exists hiring.copy_password_to_account();
  drop function if exists hiring.fill_unusable_password();

  -- What the portal had before 001 stays, with its own default and comment.
  if to_regclass('hiring.portal_columns') is not null then
    select coalesce(jsonb_object_agg(concat_ws(' ', relation, 'column', name), to_jsonb(portal_columns)), '{}')
      into portal
      from hiring.portal_columns;
    select portal || coalesce(jsonb_object_agg(concat_ws(' ', relation, kind, name), to_jsonb(portal_names)), '{}')
      into portal
      from hiring.portal_names;
  end if;
  for ours in
    select *
      from (values
        ('users', 'constraint', 'users_image_check'),
        ('users', 'constraint', 'users_time_zone_check'),
        ('users', 'constraint', 'users_company_check'),
        ('users', 'index', 'idx_users_email'),
        ('users', 'column', 'updated_at'),
        ('users', 'column', 'image'),
        ('users', 'column', 'time_zone'),
        ('users', 'column', 'company'),
        ('users', 'column', 'email_verified')
      ) as ours (relation, kind, name)
  loop
    place := concat_ws(' ', ours.relation, ours.kind, ours.name);
    if portal ? place and ours.kind = 'column' then
      was := portal -> place;
      execute format('alter table public.%I alter column %I %s', ours.relation, ours.name,
        coalesce('set default ' || (was ->> 'default_value'), 'drop default'));
      execute format('comment on column public.%I.%I is %L', ours.relation, ours.name, was ->> 'comment');
    elsif portal ? place then
      continue;
    elsif ours.kind = 'index' then
      execute format('drop index if exists public.%I', ours.name);
    else
      execute format('alter table public.%I drop %s if exists %I', ours.relation, ours.kind, ours.name);
    end if;
  end loop;
end
$$;

commit;
