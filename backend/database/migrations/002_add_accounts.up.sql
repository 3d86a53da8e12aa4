-- Accounts: sessions, ways to sign in and one-time tokens beside the portal's users. The portal's own password hash
-- stays where it is; two triggers keep it and the account's equal, so that the old and the new sign-in both work.
-- Run by psql, everybody's password is copied while writers of users wait; to spare a busy portal that, use the runner,
-- or run 002_add_accounts.online.sql before this file by psql -f, without -1, and then this one with
-- PGOPTIONS="-c hiring.prepared=002".
-- It leads to the same schema as the text of 0.1.0, whose place it takes:
-- replaces sha256:d536ded2b93d6bff5f1cf9f49e04f0b35460b2376a1a5a4ed9d6e830b9e65100

begin;

set local client_min_messages = warning;
set local lock_timeout = '5s';

alter table public.users
  add column if not exists email_verified boolean not null default false,
  add column if not exists company text,
  add column if not exists time_zone text,
  add column if not exists image text,
  add column if not exists updated_at timestamptz not null default now();

-- The table is looked through once for all its rules. Those that a broken run has left unchecked are checked.
do $$
declare
  lacking record;
begin
  for lacking in
    select ours.relation,
           string_agg(
             case when pg_constraint.oid is null
               then format('add constraint %I %s', ours.name, ours.definition)
               else format('validate constraint %I', ours.name)
             end,
             ', '
           ) as clauses
      from (values
        ('users', 'users_company_check', 'check (length(company) <= 200)'),
        ('users', 'users_time_zone_check', 'check (length(time_zone) between 1 and 64)'),
        ('users', 'users_image_check', 'check (length(image) <= 2000)')
      ) as ours (relation, name, definition)
      left join pg_constraint
        on conrelid = ('public.' || ours.relation)::regclass
       and conname = ours.name
     where convalidated is not true
     group by ours.relation
  loop
    execute format('alter table public.%I %s', lacking.relation, lacking.clauses);
  end loop;
end
$$;

-- Columns that the portal had already get the defaults that belong to them: once, as somebody may change them since.
do $$
declare
  adopted record;
begin
  if to_regclass('hiring.portal_columns') is null
    or exists (select from hiring.schema_migrations where version = '002')
  then
    return;
  end if;
  for adopted in
    select ours.relation, ours.name, ours.expression
      from (values
        ('users', 'email_verified', 'false'),
        ('users', 'updated_at', 'now()')
      ) as ours (relation, name, expression)
      join hiring.portal_columns as portal
        on portal.relation = ours.relation
       and portal.name = ours.name
  loop
    execute format('alter table public.%I alter column %I %s', adopted.relation, adopted.name,
      coalesce('set default ' || adopted.expression, 'drop default'));
  end loop;
end
$$;

comment on column public.users.email_verified is 'The person has shown that mails to this address reach them.';
comment on column public.users.company is 'What candidates see as the employer; without it, the name.';
comment on column public.users.time_zone is 'IANA zone in which the person reads times, e.g. Europe/Berlin.';
comment on column public.users.image is 'Address of a picture; never read by the scoring.';
comment on column public.users.updated_at is 'When the account was last changed.';

-- Sign-in finds people whatever the case of their address. A new installation has an index for it, which is unique;
-- an existing portal may hold addresses that differ in case only. A concurrent build that was broken off leaves an
-- index which is of no use, but is there.
do $$
begin
  if to_regclass('public.idx_users_lower_email') is not null then
    return;
  end if;
  if exists (select from pg_index where indexrelid = to_regclass('public.idx_users_email') and not indisvalid) then
    drop index public.idx_users_email;
  end if;
  create index if not exists idx_users_email on public.users (lower(email));
end
$$;

create table if not exists public.sessions (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  token text not null,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint sessions_pkey primary key (id),
  constraint sessions_token_key unique (token),
  constraint sessions_user_id_fkey foreign key (user_id) references public.users (id) on delete cascade
);

comment on table public.sessions is 'Who is signed in; only the service reads it.';
comment on column public.sessions.id is 'Identifies the session.';
comment on column public.sessions.user_id is 'Who is signed in.';
comment on column public.sessions.token is 'What the cookie holds.';
comment on column public.sessions.expires_at is 'When the session ends.';
comment on column public.sessions.ip_address is 'Where it was opened from.';
comment on column public.sessions.user_agent is 'The browser it was opened with.';
comment on column public.sessions.created_at is 'When it was opened.';
comment on column public.sessions.updated_at is 'When it was last prolonged.';

create index if not exists idx_sessions_user_id on public.sessions (user_id);
create index if not exists idx_sessions_expires_at on public.sessions (expires_at);

create table if not exists public.accounts (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint accounts_pkey primary key (id),
  constraint accounts_provider_id_account_id_key unique (provider_id, account_id),
  constraint accounts_user_id_fkey foreign key (user_id) references public.users (id) on delete cascade,
  constraint accounts_account_id_check check (provider_id <> 'credential' or account_id = user_id::text)
);

comment on table public.accounts is 'Ways to sign in; only the service reads it.';
comment on column public.accounts.id is 'Identifies the way to sign in.';
comment on column public.accounts.user_id is 'Whose it is.';
comment on column public.accounts.account_id is 'The person''s id at the provider; for a password the user''s own id.';
comment on column public.accounts.provider_id is '"credential" for a password, else the provider''s name.';
comment on column public.accounts.access_token is 'The provider''s token, where one signs in through a provider.';
comment on column public.accounts.refresh_token is 'The provider''s token, where one signs in through a provider.';
comment on column public.accounts.id_token is 'The provider''s token, where one signs in through a provider.';
comment on column public.accounts.access_token_expires_at is 'When the access token ends.';
comment on column public.accounts.refresh_token_expires_at is 'When the refresh token ends.';
comment on column public.accounts.scope is 'What the provider allows.';
comment on column public.accounts.password is 'bcrypt hash, always equal to users.password.';
comment on column public.accounts.created_at is 'When it was added.';
comment on column public.accounts.updated_at is 'When it was last changed.';

create index if not exists idx_accounts_user_id on public.accounts (user_id);

create table if not exists public.verifications (
  id uuid not null default gen_random_uuid(),
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint verifications_pkey primary key (id)
);

comment on table public.verifications is 'One-time tokens, e.g. for a new password; only the service reads it.';
comment on column public.verifications.id is 'Identifies the token.';
comment on column public.verifications.identifier is 'What the token is for.';
comment on column public.verifications.value is 'What it proves.';
comment on column public.verifications.expires_at is 'When it ends.';
comment on column public.verifications.created_at is 'When it was made.';
comment on column public.verifications.updated_at is 'When it was last changed.';

create index if not exists idx_verifications_identifier on public.verifications (identifier);
create index if not exists idx_verifications_expires_at on public.verifications (expires_at);

-- One password in two places --------------------------------------------------------------------------------------

-- '!' is no bcrypt hash, so no password matches it; an existing portal's column may not allow null.
create or replace function hiring.fill_unusable_password()
  returns trigger
  language plpgsql
  set search_path = ''
as $$
begin
  new.password := '!';
  return new;
end
$$;
comment on function hiring.fill_unusable_password() is 'A user without a password gets a hash that nothing matches.';
revoke all on function hiring.fill_unusable_password() from public;

create or replace trigger users_fill_password
  before insert or update of password on public.users
  for each row
  when (new.password is null)
  execute function hiring.fill_unusable_password();

-- Both run with the owner's rights: the portal's own code may write users without knowing of accounts. Each writes
-- only what differs, so the second one finds nothing to do and they never call each other in a circle.
create or replace function hiring.copy_password_to_account()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  if new.password is distinct from '!' then
    insert into public.accounts as account (user_id, account_id, provider_id, password)
    values (new.id, new.id::text, 'credential', new.password)
    on conflict (provider_id, account_id) do update
      set password = excluded.password, updated_at = now()
      where account.password is distinct from excluded.password;
  else
    update public.accounts
       set password = null, updated_at = now()
     where user_id = new.id
       and provider_id = 'credential'
       and password is not null;
  end if;
  return null;
end
$$;
comment on function hiring.copy_password_to_account() is 'Keeps the account''s password equal to users.password.';
revoke all on function hiring.copy_password_to_account() from public;

create or replace trigger users_copy_password
  after insert or update of password on public.users
  for each row
  execute function hiring.copy_password_to_account();

create or replace function hiring.copy_password_to_user()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  account public.accounts;
  hash text;
begin
  if tg_op = 'DELETE' then
    account := old;
    hash := '!';
  else
    account := new;
    hash := coalesce(new.password, '!');
  end if;
  update public.users
     set password = hash
   where id = account.user_id
     and password is distinct from hash;
  return null;
end
$$;
comment on function hiring.copy_password_to_user() is 'Keeps users.password equal to the account''s.';
revoke all on function hiring.copy_password_to_user() from public;

create or replace trigger accounts_copy_password
  after insert or update of password on public.accounts
  for each row
  when (new.provider_id = 'credential')
  execute function hiring.copy_password_to_user();

create or replace trigger accounts_forget_password
  after delete on public.accounts
  for each row
  when (old.provider_id = 'credential')
  execute function hiring.copy_password_to_user();

-- The triggers stand already, so nobody who comes in between is missed.
do $$
begin
  if current_setting('hiring.prepared', true) is distinct from '002' then
    insert into public.accounts (user_id, account_id, provider_id, password)
    select id, id::text, 'credential', password
      from public.users
     where password <> '!'
    on conflict (provider_id, account_id) do nothing;
  end if;
end
$$;

-- Only the service: no policy for anybody else --------------------------------------------------------------------

alter table public.sessions enable row level security;
alter table public.accounts enable row level security;
alter table public.verifications enable row level security;

revoke all on public.sessions, public.accounts, public.verifications from public, anon, authenticated, service_role;
grant select, insert, update, delete on public.sessions, public.accounts, public.verifications to service_role;

insert into hiring.schema_migrations (version, name)
values ('002', 'add_accounts')
on conflict (version) do nothing;

commit;
