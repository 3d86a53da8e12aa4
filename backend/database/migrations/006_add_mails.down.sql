-- Takes back 006: which mails were sent, and those that still wait are never sent.

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
  select string_agg(version, ', ' order by version desc) into later from hiring.schema_migrations where version > '006';
  if later is not null then
    raise exception using errcode = 'HO102', message = 'Roll back later migrations first: ' || later || '.';
  end if;
  delete from hiring.schema_migrations where version = '006';

  drop table if exists public.mailbox_messages;
  drop table if exists public.mails;
end
$$;

commit;
