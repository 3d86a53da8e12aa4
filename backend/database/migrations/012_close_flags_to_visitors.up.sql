-- How a deployment is switched is nobody's business who is not signed in: a visitor reads open jobs and nothing else.

begin;

set local client_min_messages = warning;
set local lock_timeout = '5s';

revoke select on public.feature_flags from anon;
alter policy feature_flags_read on public.feature_flags to authenticated;

insert into hiring.schema_migrations (version, name)
values ('012', 'close_flags_to_visitors')
on conflict (version) do nothing;

commit;
