-- The long work of 002 beside a portal in use: each step is done by itself, and does nothing where it has been done. The
-- runner takes them before 002_add_accounts.up.sql where a table is large; by hand: psql -f, without -1.
-- A step that is not patient needs its table alone for an instant.
-- After it, by hand, the .up.sql need not copy again: PGOPTIONS='-c hiring.prepared=002' psql -f.

-- step: columns for users
alter table public.users
  add column if not exists email_verified boolean not null default false,
  add column if not exists company text,
  add column if not exists time_zone text,
  add column if not exists image text,
  add column if not exists updated_at timestamptz not null default now();

-- step: rules for new users
do $$
declare
  lacking record;
begin
  for lacking in
    select ours.relation, string_agg(format('add constraint %I %s not valid', ours.name, ours.definition), ', ') as clauses
      from (values
        ('users', 'users_company_check', 'check (length(company) <= 200)'),
        ('users', 'users_time_zone_check', 'check (length(time_zone) between 1 and 64)'),
        ('users', 'users_image_check', 'check (length(image) <= 2000)')
      ) as ours (relation, name, definition)
     where not exists (
       select from pg_constraint
        where conrelid = ('public.' || ours.relation)::regclass
          and conname = ours.name
     )
     group by ours.relation
  loop
    execute format('alter table public.%I %s', lacking.relation, lacking.clauses);
  end loop;
end
$$;

-- patient step: check the users that are there
alter table public.users
  validate constraint users_company_check,
  validate constraint users_time_zone_check,
  validate constraint users_image_check;

-- patient step: index users by address
create index concurrently if not exists idx_users_email on public.users (lower(email));

-- step: drop that index where the portal has a better one
do $$
begin
  if to_regclass('public.idx_users_lower_email') is null then
    return;
  end if;
  if to_regclass('hiring.portal_names') is not null then
    if exists (select from hiring.portal_names where kind = 'index' and name = 'idx_users_email') then
      return;
    end if;
  end if;
  drop index if exists public.idx_users_email;
end
$$;

-- step: a place for passwords, for nobody but the service
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

create index if not exists idx_accounts_user_id on public.accounts (user_id);

alter table public.accounts enable row level security;

revoke all on public.accounts from public, anon, authenticated, service_role;
grant select, insert, update, delete on public.accounts to service_role;

-- step: new passwords go to both places
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
revoke all on function hiring.fill_unusable_password() from public;

create or replace trigger users_fill_password
  before insert or update of password on public.users
  for each row
  when (new.password is null)
  execute function hiring.fill_unusable_password();

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
revoke all on function hiring.copy_password_to_account() from public;

create or replace trigger users_copy_password
  after insert or update of password on public.users
  for each row
  execute function hiring.copy_password_to_account();

-- patient step: copy the passwords that are there
do $$
declare
  done uuid;
  batch uuid[];
begin
  loop
    select array_agg(id order by id)
      into batch
      from (
        select id
          from public.users
         where done is null or id > done
         order by id
         limit 1000
      ) as next;
    exit when batch is null;

    insert into public.accounts (user_id, account_id, provider_id, password)
    select id, id::text, 'credential', password
      from public.users
     where id = any (batch)
       and password <> '!'
    on conflict (provider_id, account_id) do nothing;
    done := batch[cardinality(batch)];
    commit;
  end loop;
end
$$;
