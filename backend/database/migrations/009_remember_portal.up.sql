-- Remembers of the portal what the migrations have to give back: its columns, constraints and indexes where 001 was run
-- before it did so, and policies of the portal that are replaced later.

begin;

set local client_min_messages = warning;
set local lock_timeout = '5s';

-- Empty where 001 did not fill them: what the portal had then can no longer be told.
create table if not exists hiring.portal_columns (
  relation text not null,
  name text not null,
  type text not null,
  is_required boolean not null,
  default_value text,
  comment text,
  constraint portal_columns_pkey primary key (relation, name)
);

comment on table hiring.portal_columns is 'The columns of users, jobs and applications before 001: taking back leaves them as they were.';
comment on column hiring.portal_columns.relation is 'The table.';
comment on column hiring.portal_columns.name is 'The column.';
comment on column hiring.portal_columns.type is 'Its type, with its length.';
comment on column hiring.portal_columns.is_required is 'Whether null was refused.';
comment on column hiring.portal_columns.default_value is 'Its default, as SQL.';
comment on column hiring.portal_columns.comment is 'Its comment.';

create table if not exists hiring.portal_names (
  relation text not null,
  kind text not null,
  name text not null,
  constraint portal_names_pkey primary key (relation, kind, name),
  constraint portal_names_kind_check check (kind in ('constraint', 'index'))
);

comment on table hiring.portal_names is 'The constraints and indexes of users, jobs and applications before 001.';
comment on column hiring.portal_names.relation is 'The table.';
comment on column hiring.portal_names.kind is 'constraint or index.';
comment on column hiring.portal_names.name is 'Its name.';

create table if not exists hiring.replaced_policies (
  relation text not null,
  name text not null,
  definition text not null,
  replaced_at timestamptz not null default now(),
  constraint replaced_policies_pkey primary key (relation, name)
);

comment on table hiring.replaced_policies is 'Policies of the portal that let everybody through and were taken away on purpose; taking back 009 gives them back.';
comment on column hiring.replaced_policies.relation is 'The table.';
comment on column hiring.replaced_policies.name is 'The policy.';
comment on column hiring.replaced_policies.definition is 'The statement that creates it.';
comment on column hiring.replaced_policies.replaced_at is 'When it was taken away.';

alter table hiring.replaced_policies enable row level security;

revoke all on hiring.portal_columns, hiring.portal_names, hiring.replaced_policies
  from public, anon, authenticated, service_role;

insert into hiring.schema_migrations (version, name)
values ('009', 'remember_portal')
on conflict (version) do nothing;

commit;
