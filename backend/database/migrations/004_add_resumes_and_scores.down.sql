-- Takes back 004: the stored documents and the explanations of the scores.

begin;

set local client_min_messages = warning;
set local lock_timeout = '30s';

do $$
declare
  later text;
begin
  if to_regclass('hiring.schema_migrations') is not null then
    select string_agg(version, ', ' order by version desc) into later from hiring.schema_migrations where version > '004';
    if later is not null then
      raise exception using errcode = 'HO102', message = 'Roll back later migrations first: ' || later || '.';
    end if;
    delete from hiring.schema_migrations where version = '004';
  end if;
end
$$;

drop index if exists public.idx_applications_employer_id_created_at;
drop index if exists public.idx_applications_job_id_fit_score;
drop table if exists public.scores;
drop table if exists public.resumes;

commit;
