-- Takes back 014: scores stay; what explains them is found again when they are reckoned again.

begin;

set local client_min_messages = warning;
set local lock_timeout = '5s';

do $$
declare
  later text;
begin
  if to_regclass('hiring.schema_migrations') is not null then
    select string_agg(version, ', ' order by version desc) into later from hiring.schema_migrations where version > '014';
    if later is not null then
      raise exception using errcode = 'HO102', message = 'Roll back later migrations first: ' || later || '.';
    end if;
    delete from hiring.schema_migrations where version = '014';
  end if;
end
$$;

alter table if exists public.jobs drop column if exists score_requirements;
alter table if exists public.scores drop column if exists comparison, drop column if exists summary_origin;
alter table if exists public.resumes drop column if exists places, drop column if exists is_recognised;

commit;
