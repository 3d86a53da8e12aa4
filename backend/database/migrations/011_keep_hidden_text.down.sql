-- Takes back 011: which text was hidden in a document is found again only when the document is read again.

begin;

set local client_min_messages = warning;
set local lock_timeout = '5s';

do $$
declare
  later text;
begin
  if to_regclass('hiring.schema_migrations') is not null then
    select string_agg(version, ', ' order by version desc) into later from hiring.schema_migrations where version > '011';
    if later is not null then
      raise exception using errcode = 'HO102', message = 'Roll back later migrations first: ' || later || '.';
    end if;
    delete from hiring.schema_migrations where version = '011';
  end if;
end
$$;

alter table if exists public.resumes drop column if exists hidden;

commit;
