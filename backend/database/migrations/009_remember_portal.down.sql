-- Takes back 009: policies of the portal that were replaced are there again.

begin;

set local client_min_messages = warning;
set local lock_timeout = '5s';

do $$
declare
  later text;
  replaced record;
begin
  -- Without the records nothing of ours is here: what has such names is the portal's.
  if to_regclass('hiring.schema_migrations') is null then
    return;
  end if;
  select string_agg(version, ', ' order by version desc) into later from hiring.schema_migrations where version > '009';
  if later is not null then
    raise exception using errcode = 'HO102', message = 'Roll back later migrations first: ' || later || '.';
  end if;
  delete from hiring.schema_migrations where version = '009';

  if to_regclass('hiring.replaced_policies') is not null then
    -- One that somebody has created again meanwhile stays as it is.
    for replaced in
      select definition
        from hiring.replaced_policies
       where not exists (
         select from pg_policy
          where polrelid = to_regclass(format('public.%I', relation))
            and polname = name
       )
       order by relation, name
    loop
      execute replaced.definition;
    end loop;
    drop table hiring.replaced_policies;
  end if;

  -- Every portal has columns: the memory is empty where 009 made it.
  if to_regclass('hiring.portal_columns') is not null then
    if not exists (select from hiring.portal_columns) then
      drop table hiring.portal_names;
      drop table hiring.portal_columns;
    end if;
  end if;
end
$$;

commit;
