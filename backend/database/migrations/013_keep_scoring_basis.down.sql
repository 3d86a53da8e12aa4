-- Takes back 013: imported skills and corpora go; scores stay, and no longer say what they were reckoned with.

begin;

set local client_min_messages = warning;
set local lock_timeout = '5s';

do $$
declare
  later text;
begin
  if to_regclass('hiring.schema_migrations') is not null then
    select string_agg(version, ', ' order by version desc) into later from hiring.schema_migrations where version > '013';
    if later is not null then
      raise exception using errcode = 'HO102', message = 'Roll back later migrations first: ' || later || '.';
    end if;
    delete from hiring.schema_migrations where version = '013';
  end if;
end
$$;

alter table if exists public.scores drop column if exists corpus_version;
alter table if exists public.jobs drop column if exists corpus_version;
alter table if exists public.resumes drop column if exists counted_by;
drop table if exists public.corpora;
drop table if exists public.skill_imports;

commit;
