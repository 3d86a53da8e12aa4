-- What must never be false, tried by hand-written SQL as the owner and as the service: each attempt is refused by name,
-- and what is allowed beside it is not. Two writers at once are tried by two-writers.pg.test.ts.

\ir begin.psql
\ir scene.psql

-- SQLSTATE and constraint that refuse a statement as a role, or 'done'. Whatever it did is undone.
create function pg_temp.refusal(statement text, writer text)
  returns text
  language plpgsql
as $$
declare
  constraint_name text;
begin
  if writer <> 'owner' then
    perform set_config('role', writer, true);
  end if;
  execute statement;
  set constraints all immediate;
  raise exception using errcode = 'HO999';
exception
  when sqlstate 'HO999' then
    return 'done';
  when others then
    get stacked diagnostics constraint_name = constraint_name;
    return trim(sqlstate || ' ' || constraint_name);
end
$$;

-- Two of two openings are taken; a third person has applied for the same job.
update public.applications
   set shortlist_status = 'shortlisted', rank = pipelines.number
  from pipelines
 where applications.id = pipelines.application and pipelines.number in (1, 2);

create temporary table stage as
select first.job,
       first.recruiter,
       first.candidate,
       first.application as first,
       second.application as second,
       pg_temp.sow('public.applications', jsonb_build_object(
         'name', 'Lee', 'email', 'lee@example.com', 'applicant_id', newcomer.candidate, 'applicant_role', 'Job Seeker',
         'employer_id', first.recruiter, 'employer_role', 'Employer', 'job_id', first.job
       )) as third,
       newcomer.candidate as newcomer,
       newcomer.job as other_job,
       newcomer.recruiter as other_recruiter,
       first.interview
  from pipelines as first, pipelines as second, pipelines as newcomer
 where first.number = 1 and second.number = 2 and newcomer.number = 3;

create function pg_temp.interview_of_third(what text, who text default null)
  returns text
  language sql
as $$
  select format(
    'insert into public.interviews (application_id, job_id, recruiter_id, candidate_id, rank_at_time, %s',
    replace(what, ' = ', format(') values (%L, %s, 3, ', third, coalesce(who, format('%L, %L, %L', job, recruiter, newcomer)))) || ')'
  ) from stage
$$;

create temporary table attempts (
  number integer generated always as identity,
  invariant text not null,
  statement text not null,
  answer text not null,
  services_answer text
);

insert into attempts (invariant, statement, answer)
select attempt.invariant, attempt.statement, attempt.answer
  from stage,
  lateral (values
    ('1 no more shortlisted than openings: one too many',
      format('update public.applications set shortlist_status = ''shortlisted'' where id = %L', third),
      'HO001 applications_openings_check'),
    ('1 no more shortlisted than openings: openings lowered below',
      format('update public.jobs set number_of_openings = 1 where id = %L', job),
      'HO002 jobs_openings_check'),
    ('1 no more shortlisted than openings: one more opening is fine',
      format('update public.jobs set number_of_openings = 3 where id = %L', job),
      'done'),
    ('1 no more shortlisted than openings: one leaves, another comes',
      format(
        'update public.applications set rank = null, shortlist_status = case id when %L then ''rejected'' else ''shortlisted'' end where id in (%L, %L)',
        first, first, third
      ),
      'done'),
    ('2 one shortlisted or buffered per rank: a rank that is taken',
      format('update public.applications set shortlist_status = ''buffer'', rank = 1 where id = %L', third),
      '23505 idx_applications_job_id_rank'),
    ('2 one shortlisted or buffered per rank: the next rank is fine',
      format('update public.applications set shortlist_status = ''buffer'', rank = 3 where id = %L', third),
      'done'),
    ('3 one live interview per application: a second invitation',
      format(
        'insert into public.interviews (application_id, job_id, recruiter_id, candidate_id, rank_at_time, confirmation_deadline)
         values (%L, %L, %L, %L, 1, now())',
        first, job, recruiter, candidate
      ),
      '23505 idx_interviews_live'),
    ('3 one live interview per application: the first of another application is fine',
      pg_temp.interview_of_third('confirmation_deadline = now()'),
      'done'),
    ('4 no recruiter is booked twice: a second confirmed interview at the same time',
      pg_temp.interview_of_third('status, scheduled_time = ''confirmed'', ''2030-01-16 10:30:00Z'''),
      '23P01 interviews_no_overlap'),
    ('4 no recruiter is booked twice: a hold over a confirmed interview',
      pg_temp.interview_of_third('status, slot_selection_deadline, slot = ''slot_pending'', now(), ''[2030-01-16 09:30:00Z, 2030-01-16 10:30:00Z)'''),
      '23P01 interviews_no_overlap'),
    ('4 no recruiter is booked twice: a confirmed interview moved onto another',
      format('update public.interviews set scheduled_time = ''2030-01-17 10:00:00Z'' where id = %L', interview),
      '23P01 interviews_no_overlap'),
    ('4 no recruiter is booked twice: another day is fine',
      pg_temp.interview_of_third('status, scheduled_time = ''confirmed'', ''2030-01-20 10:00:00Z'''),
      'done'),
    ('5 an interview knows what it waits for: confirmed without a time',
      pg_temp.interview_of_third('status = ''confirmed'''),
      '23514 interviews_confirmed_slot_check'),
    ('5 an interview knows what it waits for: a time to be chosen without a deadline',
      pg_temp.interview_of_third('status = ''slot_pending'''),
      '23514 interviews_slot_selection_deadline_check'),
    ('5 an interview knows what it waits for: an invitation without a deadline',
      pg_temp.interview_of_third('status = ''invitation_sent'''),
      '23514 interviews_confirmation_deadline_check'),
    ('5 an interview knows what it waits for: a step back',
      format('update public.interviews set status = ''invitation_sent'', confirmation_deadline = now() where id = %L', interview),
      'HO003 interviews_lifecycle_check'),
    ('6 the log only grows: an entry is added',
      format('insert into public.automation_logs (job_id, action_type) values (%L, ''other'')', job),
      'done'),
    ('7 an interview''s people and job are its application''s: another job',
      pg_temp.interview_of_third('confirmation_deadline = now()', format('%L, %L, %L', other_job, recruiter, newcomer)),
      '23503 interviews_people_fkey'),
    ('7 an interview''s people and job are its application''s: another recruiter',
      pg_temp.interview_of_third('confirmation_deadline = now()', format('%L, %L, %L', job, other_recruiter, newcomer)),
      '23503 interviews_people_fkey'),
    ('7 an interview''s people and job are its application''s: another candidate',
      format('update public.interviews set candidate_id = %L where id = %L', newcomer, interview),
      '23503 interviews_people_fkey'),
    ('7 an application''s employer is the owner of its job',
      format('update public.applications set employer_id = %L where id = %L', other_recruiter, first),
      '23503 applications_employer_of_job_fkey'),
    ('8 one application per job and person: a second one',
      format('update public.applications set applicant_id = %L where id = %L', newcomer, first),
      '23505 idx_applications_job_id_applicant_id'),
    ('8 one application per job and person: none without a job',
      format('update public.applications set job_id = null where id = %L', first),
      'HO005 applications_job_id_check')
  ) as attempt (invariant, statement, answer);

-- The service is not even granted what the log refuses to its owner.
insert into attempts (invariant, statement, answer, services_answer)
values
  ('6 the log only grows: an entry is changed', 'update public.automation_logs set details = ''{}''', 'HO004 automation_logs_append_only', '42501'),
  ('6 the log only grows: an entry is removed', 'delete from public.automation_logs', 'HO004 automation_logs_append_only', '42501'),
  ('6 the log only grows: it is emptied', 'truncate public.automation_logs', 'HO004 automation_logs_append_only', '42501'),
  ('6 the log only grows: an entry is overwritten in passing',
    'insert into public.automation_logs (id, action_type) select id, ''other'' from public.automation_logs limit 1
       on conflict (id) do update set action_type = ''other''',
    'HO004 automation_logs_append_only', '42501');

select plan((select 2 * count(*) + 2 from attempts)::integer);

select is(
         pg_temp.refusal(statement, writer),
         case writer when 'service_role' then coalesce(services_answer, answer) else answer end,
         format('%s, as %s', invariant, writer)
       )
  from attempts
 cross join (values ('owner'), ('service_role')) as writers (writer)
 order by invariant, number, writer;

insert into public.automation_logs (job_id, action_type, sequence, previous_hash, hash)
select job, 'out of turn', 99, sha256('made up'), sha256('made up') from stage;

select results_eq(
         'select sequence from public.automation_logs where job_id = (select job from stage) order by sequence',
         'values (1::bigint), (2)',
         '6 the log only grows: nobody chooses the place of their entry'
       );
select is(hiring.find_broken_link(job), null, '6 the log only grows: every entry is as it was written') from stage;

select * from finish();
rollback;
