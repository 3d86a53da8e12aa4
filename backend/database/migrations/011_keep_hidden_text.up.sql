-- What a document holds that nobody who opens it can see: kept beside its text, because it counts for nothing and is
-- shown to the recruiter.

begin;

set local client_min_messages = warning;
set local lock_timeout = '5s';

alter table public.resumes
  add column if not exists hidden jsonb not null default '[]'::jsonb;

-- Apart from the column, which a broken run may have left without it, or with it unchecked.
do $$
begin
  if not exists (
    select from pg_constraint where conrelid = 'public.resumes'::regclass and conname = 'resumes_hidden_check'
  ) then
    alter table public.resumes add constraint resumes_hidden_check check (jsonb_typeof(hidden) = 'array');
  end if;
  alter table public.resumes validate constraint resumes_hidden_check;
end
$$;

comment on column public.resumes.hidden is 'What nobody can see in it: an array of reason, page and quote; empty until it is read.';

insert into hiring.schema_migrations (version, name)
values ('011', 'keep_hidden_text')
on conflict (version) do nothing;

commit;
