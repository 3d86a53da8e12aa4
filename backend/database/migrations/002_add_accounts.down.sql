-- Takes back 002: everybody is signed out, sign-in by other providers is lost; passwords stay in users.

begin;

set local client_min_messages = warning;
set local lock_timeout = '30s';

do $$
declare
  later text;
begin
  if to_regclass('hiring.schema_migrations') is not null then
    select string_agg(version, ', ' order by version desc) into later from hiring.schema_migrations where version > '002';
    if later is not null then
      raise exception using errcode = 'HO102', message = 'Roll back later migrations first: ' || later || '.';
    end if;
    delete from hiring.schema_migrations where version = '002';
  end if;
end
$$;

drop trigger if exists users_copy_password on public.users;
drop trigger if exists users_fill_password on public.users;
drop table if exists public.verifications;
drop table if exists public.accounts;
drop table if exists public.sessions;
drop function if exists hiring.copy_password_to_user();
drop function if exists hiring.copy_password_to_account();
drop function if exists hiring.fill_unusable_password();

drop index if exists public.idx_users_email;
alter table public.users
  drop column if exists updated_at,
  drop column if exists image,
  drop column if exists time_zone,
  drop column if exists company,
  drop column if exists email_verified;

commit;
