-- Takes back 004: the stored documents and the explanations of the scores.

begin;

set local client_min_messages = warning;
set local lock_timeout = '5s';

do $$
declare
  later text;
  ours record;
begin
  -- Without the records nothing of ours is here: what has such names is the portal's.
  if to_regclass('hiring.schema_migrations') is null then
    return;
  end if;
  select string_agg(version, ', ' order by version desc) into later from hiring.schema_migrations where version > '004';
  if later is not null then
    raise exception using errcode = 'HO102', message = 'Roll back later migrations first: ' || later || '.';
  end if;
  delete from hiring.schema_migrations where version = '004';

  drop table if exists public.scores;
  drop table if exists public.resumes;

  -- An index that the portal had before 001 stays.
  for ours in
    select name
      from (values ('idx_applications_employer_id_created_at'), ('idx_applications_job_id_fit_score')) as ours (name)
  loop
    if to_regclass('hiring.portal_names') is not null then
      continue when exists (select from hiring.portal_names where kind = 'index' and name = ours.name);
    end if;
    execute format('drop index if exists public.%I', ours.name);
  end loop;
end
$$;

commit;
