-- The claimed time of an interview as a range, so that the database itself refuses double-booking,
-- and the recruiters' bookable weeks.
-- It leads to the same schema as the text of 0.1.0, whose place it takes:
-- replaces sha256:ab2446edf4124e42c591eb7cde92bc3d400521f9cecbfcaacb3666460534ac70

begin;

set local client_min_messages = warning;
set local lock_timeout = '5s';

do $$
begin
  if not exists (select from pg_extension where extname = 'btree_gist') then
    if to_regnamespace('extensions') is null then
      create schema extensions;
      comment on schema extensions is 'Made by migration 005 for btree_gist.';
    end if;
    create extension btree_gist schema extensions;
    comment on extension btree_gist is 'Made by migration 005 for interviews_no_overlap.';
  end if;
end
$$;

alter table public.interviews
  add column if not exists accepted_at timestamptz,
  add column if not exists slot tstzrange
    constraint interviews_slot_check check (
      lower_inc(slot) and not upper_inc(slot) and not lower_inf(slot) and not upper_inf(slot)
    ),
  add column if not exists calendar_sequence integer not null default 0
    constraint interviews_calendar_sequence_check check (calendar_sequence >= 0),
  add column if not exists closed_reason text
    constraint interviews_closed_reason_check check (length(closed_reason) <= 2000);

comment on column public.interviews.accepted_at is 'When the candidate accepted the invitation.';
comment on column public.interviews.slot is 'The claimed time [start, end): held while slot_pending, fixed while confirmed, kept afterwards.';
comment on column public.interviews.calendar_sequence is 'SEQUENCE of the calendar event: how often it has been moved.';
comment on column public.interviews.closed_reason is 'Why it was declined or cancelled, in the person''s own words.';

-- With the owner's rights: who writes an interview need not be able to read its job.
create or replace function hiring.keep_slot_and_time()
  returns trigger
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  if lower(new.slot) is not distinct from new.scheduled_time then
    return new;
  end if;
  -- Whichever of the two the writer has set leads; the other follows. Only a time that is taken away is left to the
  -- check, which refuses it.
  if tg_op = 'UPDATE' and new.scheduled_time is null and old.scheduled_time is not null then
    return new;
  elsif new.slot is not null and (
    new.scheduled_time is null
    or (tg_op = 'UPDATE' and new.slot is distinct from old.slot and new.scheduled_time is not distinct from old.scheduled_time)
  ) then
    new.scheduled_time := lower(new.slot);
  else
    new.slot := tstzrange(
      new.scheduled_time,
      new.scheduled_time + make_interval(mins => (select interview_minutes from public.jobs where id = new.job_id))
    );
  end if;
  return new;
end
$$;
comment on function hiring.keep_slot_and_time() is 'A confirmed interview''s slot begins at its scheduled_time, also when only one of them is written.';
revoke all on function hiring.keep_slot_and_time() from public;

create or replace trigger interviews_slot_and_time
  before insert or update on public.interviews
  for each row
  when (new.status = 'confirmed')
  execute function hiring.keep_slot_and_time();

-- Interviews that were confirmed before this migration claim their time now; who wrote them last stays as it is.
do $$
begin
  if exists (select from public.interviews where status = 'confirmed' and slot is null) then
    alter table public.interviews disable trigger interviews_updated_at;
    update public.interviews set slot = null where status = 'confirmed' and slot is null;
    alter table public.interviews enable trigger interviews_updated_at;
  end if;
end
$$;

do $$
begin
  if not exists (
    select from pg_constraint
     where conrelid = 'public.interviews'::regclass and conname = 'interviews_confirmed_slot_check'
  ) then
    alter table public.interviews
      add constraint interviews_confirmed_slot_check
        check (status <> 'confirmed' or (slot is not null and lower(slot) = scheduled_time));
  end if;
  if not exists (
    select from pg_constraint
     where conrelid = 'public.interviews'::regclass and conname = 'interviews_no_overlap'
  ) then
    alter table public.interviews
      add constraint interviews_no_overlap
        exclude using gist (recruiter_id with =, slot with &&)
        where (slot is not null and status in ('slot_pending', 'confirmed'));
  end if;
exception
  when exclusion_violation then
    raise exception using
      errcode = 'HO103',
      message = 'There are confirmed interviews of one recruiter that overlap.',
      hint = 'Move or cancel one of each pair, then run the migration again.';
end
$$;

create table if not exists public.recruiter_schedules (
  recruiter_id uuid not null,
  time_zone text not null default 'UTC',
  working_days integer[] not null default '{1,2,3,4,5}',
  day_start text not null default '09:00',
  day_end text not null default '18:00',
  gap_minutes integer not null default 0,
  notice_hours integer not null default 4,
  horizon_days integer not null default 14,
  updated_at timestamptz not null default now(),
  constraint recruiter_schedules_pkey primary key (recruiter_id),
  constraint recruiter_schedules_recruiter_id_fkey foreign key (recruiter_id) references public.users (id) on delete cascade,
  constraint recruiter_schedules_time_zone_check check (length(time_zone) between 1 and 64),
  constraint recruiter_schedules_working_days_check check (
    working_days <@ '{1,2,3,4,5,6,7}'::integer[] and cardinality(working_days) between 1 and 7
  ),
  constraint recruiter_schedules_day_start_check check (day_start ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  constraint recruiter_schedules_day_end_check check (
    day_end ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$' and day_start collate "C" < day_end collate "C"
  ),
  constraint recruiter_schedules_gap_minutes_check check (gap_minutes between 0 and 480),
  constraint recruiter_schedules_notice_hours_check check (notice_hours between 0 and 720),
  constraint recruiter_schedules_horizon_days_check check (horizon_days between 1 and 365)
);

comment on table public.recruiter_schedules is 'The recruiters'' bookable weeks; who has none has the defaults.';
comment on column public.recruiter_schedules.recruiter_id is 'Whose week.';
comment on column public.recruiter_schedules.time_zone is 'IANA zone of the wall-clock times, e.g. Europe/Berlin.';
comment on column public.recruiter_schedules.working_days is 'ISO weekdays, 1 = Monday to 7 = Sunday.';
comment on column public.recruiter_schedules.day_start is 'Wall-clock HH:MM at which the day begins.';
comment on column public.recruiter_schedules.day_end is 'Wall-clock HH:MM at which the day ends.';
comment on column public.recruiter_schedules.gap_minutes is 'Free minutes kept between two interviews.';
comment on column public.recruiter_schedules.notice_hours is 'Earliest bookable start from now, hours.';
comment on column public.recruiter_schedules.horizon_days is 'How many days ahead are offered.';
comment on column public.recruiter_schedules.updated_at is 'When the row was last changed.';

create or replace trigger recruiter_schedules_updated_at
  before update on public.recruiter_schedules
  for each row
  execute function hiring.set_updated_at();

alter table public.recruiter_schedules enable row level security;

revoke all on public.recruiter_schedules from public, anon, authenticated, service_role;
grant select, insert, update, delete on public.recruiter_schedules to authenticated, service_role;

drop policy if exists recruiter_schedules_own on public.recruiter_schedules;
create policy recruiter_schedules_own on public.recruiter_schedules
  for all to authenticated
  using (recruiter_id = (select hiring.caller_id()))
  with check (recruiter_id = (select hiring.caller_id()));

insert into hiring.schema_migrations (version, name)
values ('005', 'extend_interviews')
on conflict (version) do nothing;

commit;
