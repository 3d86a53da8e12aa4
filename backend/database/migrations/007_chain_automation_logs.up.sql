-- A hash chain over each job's log, so that a changed, removed or inserted entry is found.
-- It leads to the same schema as the text of 0.1.0, whose place it takes:
-- replaces sha256:48e632766f64c693771cbbaedf1f767b626e4c47aefc382463eadd330321e567

begin;

set local client_min_messages = warning;
set local lock_timeout = '5s';

alter table public.automation_logs
  add column if not exists sequence bigint,
  add column if not exists previous_hash bytea,
  add column if not exists hash bytea;

comment on column public.automation_logs.sequence is 'Place in the job''s chain, from 1 without gaps; entries without a job have a chain of their own.';
comment on column public.automation_logs.previous_hash is 'The hash of the entry before; null for the first.';
comment on column public.automation_logs.hash is 'SHA-256 over this entry and previous_hash. actor_id is left out: it is forgotten with the person.';

-- The canonical text is a JSON array, so no two entries can be written alike; jsonb and UTC make it the same in
-- every session.
create or replace function hiring.hash_log_entry(entry public.automation_logs)
  returns bytea
  language sql
  stable
  set search_path = ''
  return sha256(convert_to(
    jsonb_build_array(
      encode(entry.previous_hash, 'hex'),
      entry.sequence,
      entry.id,
      entry.job_id,
      entry.action_type,
      entry.trigger_source,
      entry.details,
      to_char(entry.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
    )::text,
    'UTF8'
  ));
comment on function hiring.hash_log_entry(public.automation_logs) is 'The hash that an entry of the automation log must have.';
revoke all on function hiring.hash_log_entry(public.automation_logs) from public;
grant execute on function hiring.hash_log_entry(public.automation_logs) to authenticated, service_role;

-- With the owner's rights: the end of the chain is found whatever the writer may see.
create or replace function hiring.chain_log_entry()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  -- Writers of one chain queue up; the lock ends with their transaction, when the entry is visible to the next.
  perform pg_advisory_xact_lock(hashtextextended('hiring.automation_logs ' || coalesce(new.job_id::text, ''), 0));
  new.sequence := null;
  new.previous_hash := null;
  if new.job_id is null then
    select sequence, hash
      into new.sequence, new.previous_hash
      from public.automation_logs
     where job_id is null
     order by sequence desc
     limit 1;
  else
    select sequence, hash
      into new.sequence, new.previous_hash
      from public.automation_logs
     where job_id = new.job_id
     order by sequence desc
     limit 1;
  end if;
  new.sequence := coalesce(new.sequence, 0) + 1;
  new.hash := hiring.hash_log_entry(new);
  return new;
end
$$;
comment on function hiring.chain_log_entry() is 'Appends an entry to its job''s chain.';
revoke all on function hiring.chain_log_entry() from public;

-- Entries from before: chained in the order in which they were written. The log refuses changes, so its guard is
-- lifted for this one statement, inside this transaction, which holds the table alone.
do $$
declare
  entry public.automation_logs;
  previous public.automation_logs;
begin
  if exists (select from public.automation_logs where hash is null) then
    alter table public.automation_logs disable trigger automation_logs_append_only;
    for entry in select * from public.automation_logs order by job_id, created_at, id loop
      if previous.id is null or previous.job_id is distinct from entry.job_id then
        entry.sequence := 1;
        entry.previous_hash := null;
      else
        entry.sequence := previous.sequence + 1;
        entry.previous_hash := previous.hash;
      end if;
      entry.hash := hiring.hash_log_entry(entry);
      update public.automation_logs
         set sequence = entry.sequence, previous_hash = entry.previous_hash, hash = entry.hash
       where id = entry.id;
      previous := entry;
    end loop;
    alter table public.automation_logs enable trigger automation_logs_append_only;
  end if;
end
$$;

alter table public.automation_logs
  alter column sequence set not null,
  alter column hash set not null;

do $$
begin
  if not exists (
    select from pg_constraint
     where conrelid = 'public.automation_logs'::regclass and conname = 'automation_logs_job_id_sequence_key'
  ) then
    alter table public.automation_logs
      add constraint automation_logs_job_id_sequence_key unique nulls not distinct (job_id, sequence),
      add constraint automation_logs_previous_hash_check check ((sequence = 1) = (previous_hash is null));
  end if;
end
$$;

create or replace trigger automation_logs_chain
  before insert on public.automation_logs
  for each row
  execute function hiring.chain_log_entry();

create or replace function hiring.find_broken_link(job uuid)
  returns bigint
  language sql
  stable
  set search_path = ''
  return (
    select min(least(link.sequence, link.expected_sequence))
      from (
        select entry.sequence,
               row_number() over chain as expected_sequence,
               entry.previous_hash,
               lag(entry.hash) over chain as expected_previous_hash,
               entry.hash,
               hiring.hash_log_entry(entry) as expected_hash
          from public.automation_logs as entry
         where entry.job_id = job or (job is null and entry.job_id is null)
        window chain as (order by entry.sequence)
      ) as link
     where link.sequence <> link.expected_sequence
        or link.previous_hash is distinct from link.expected_previous_hash
        or link.hash <> link.expected_hash
  );
comment on function hiring.find_broken_link(uuid) is 'Place of the first entry of a job''s log (null: of the entries without a job) that is not as it was written, or null.';
revoke all on function hiring.find_broken_link(uuid) from public;
grant execute on function hiring.find_broken_link(uuid) to authenticated, service_role;

insert into hiring.schema_migrations (version, name)
values ('007', 'chain_automation_logs')
on conflict (version) do nothing;

commit;
