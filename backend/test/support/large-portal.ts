// A portal of a size at which a wrong plan hurts: 1,000,000 applications, 20,000 jobs, 300,000 people. Jobs are as
// unlike as in life: ten have 20,000 applications, most between 5 and 58. Every id is the MD5 of a name such as
// "job 7", so that whoever asks need not look anything up.

import { createHash } from 'node:crypto'
import type { Pool } from 'pg'
import { type ApplicationId, asId, type JobId, type UserId } from '../../src/domain/types.ts'

const size = { employers: 2_000, users: 300_000, jobs: 20_000, applications: 1_000_000 } as const

const idOf = (name: string): string =>
  createHash('md5')
    .update(name)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** The first 2,000 are the employers. */
export const userNumbered = (number: number): UserId => asId<UserId>(idOf(`user ${number}`))

/** Jobs 1 to 10 have 20,000 applications, 11 to 100 have 2,000, the others 5 to 58; from 18,001 on they are open. */
export const jobNumbered = (number: number): JobId => asId<JobId>(idOf(`job ${number}`))

/** Application 1 is the first of job 1, which has the first 20,000. */
export const applicationNumbered = (number: number): ApplicationId => asId<ApplicationId>(idOf(`application ${number}`))

/** The number of the user who made an application. */
export const candidateOf = (application: number): number =>
  size.employers + ((application * 7_919) % (size.users - size.employers)) + 1

/** Employer 1 is an agency, with every hundredth job and with job 1; the others have ten jobs each. */
export const employerOf = (job: number): UserId =>
  userNumbered(job === 1 || job % 100 === 0 ? 1 : 2 + (job % (size.employers - 1)))

// In life a job's applications come in between those of others, so its rows lie far apart: hence the order by time.
const makeSeats = `
  create unlogged table public.seats as
  select number,
         job,
         place,
         size,
         posted + (hashint4(number) & 65535) / 65535.0 * interval '30 days' as created_at,
         ${size.employers} + (number::bigint * 7919 % ${size.users - size.employers})::integer + 1 as candidate,
         case when job = 1 or job % 100 = 0 then 1 else 2 + job % ${size.employers - 1} end as employer,
         job > 18000 as is_open
    from (
      select (row_number() over ())::integer as number, job, place, size,
             '2023-01-01Z'::timestamptz + job * interval '1 hour' as posted
        from (
          select job,
                 case when job <= 10 then 20000
                      when job <= 100 then 2000
                      when job < ${size.jobs} then 5 + job * 7919 % 54
                      else 0 end as size
            from generate_series(1, ${size.jobs}) as job
        ) as jobs,
        generate_series(1, size) as place
    ) as places
   where number <= ${size.applications}
   order by created_at;
`

const loads = {
  users: `
    insert into public.users (id, name, email, password, role, created_at, updated_at)
    select md5('user ' || number)::uuid, 'Person ' || number, number || '@example.com', '!',
           case when number <= ${size.employers} then 'Employer' else 'Job Seeker' end,
           '2022-01-01Z'::timestamptz + number * interval '1 minute', '2022-01-01Z'
      from generate_series(1, ${size.users}) as number`,
  jobs: `
    insert into public.jobs (id, title, description, category, country, city, location, posted_by, expired,
      applications_closed, job_posted_on, number_of_openings, shortlisting_buffer, ranking_requested_at, ranked_at, company)
    select md5('job ' || job)::uuid, 'Job ' || job, repeat('What is to be done. ', 20), 'IT', 'Germany', 'Berlin', 'Mitte',
           md5('user ' || case when job = 1 or job % 100 = 0 then 1 else 2 + job % ${size.employers - 1} end)::uuid,
           job <= 18000 and job % 10 = 0, job <= 18000, '2023-01-01Z'::timestamptz + job * interval '1 hour', 5, 5,
           case when job <= 18010 then '2026-01-01Z'::timestamptz end, case when job <= 18000 then '2026-01-01Z'::timestamptz end,
           'Example Ltd'
      from generate_series(1, ${size.jobs}) as job`,
  applications: `
    insert into public.applications (id, name, email, cover_letter, applicant_id, employer_id, job_id, created_at,
      fit_score, ai_processed, summary, shortlist_status, rank)
    select md5('application ' || number)::uuid, 'Person ' || candidate, candidate || '@example.com', repeat('I can do it. ', 8),
           md5('user ' || candidate)::uuid, md5('user ' || employer)::uuid, md5('job ' || job)::uuid, created_at,
           case when place % 33 = 0 then 0 else round(100 - 95.0 * place / size, 2) end, place % 33 <> 0, 'Five years.',
           case when is_open then 'pending' when place <= 5 then 'shortlisted' when place <= 10 then 'buffer'
                when place % 7 = 0 then 'rejected' else 'pending' end,
           case when not is_open and place <= 10 then place end
      from public.seats`,
  resumes: `
    insert into public.resumes (application_id, file_name, media_type, bytes, format, pages, text, unreadable_code,
      unreadable_reason, created_at)
    select md5('application ' || number)::uuid, 'resume.pdf', 'application/pdf', '\\x25504446', 'pdf', 1,
           case when place % 33 <> 0 then 'Five years of experience.' end,
           case when place % 66 = 0 then 'document.unreadable' end, case when place % 66 = 0 then 'It is empty.' end, created_at
      from public.seats`,
  scores: `
    insert into public.scores (application_id, scorer_version, fit_score, parts, weights, features, summary, scored_at)
    select md5('application ' || number)::uuid, '1', 50, '{"skills": 0.5}', '{}', '{}', 'Five years.', created_at
      from public.seats where place % 33 <> 0`,
  interviews: `
    insert into public.interviews (id, application_id, job_id, recruiter_id, candidate_id, rank_at_time, status,
      created_at, updated_at, confirmation_deadline, slot_selection_deadline, accepted_at, scheduled_time, slot)
    select md5('interview ' || number)::uuid, md5('application ' || number)::uuid, md5('job ' || job)::uuid,
           md5('user ' || employer)::uuid, md5('user ' || candidate)::uuid, place, status, asked, asked,
           asked + interval '2 days', asked + interval '3 days', case when status <> 'invitation_sent' then asked end,
           case when status in ('confirmed', 'completed') then start end,
           case when status in ('confirmed', 'completed') then tstzrange(start, start + interval '1 hour') end
      from (
        select *, created_at + interval '40 days' as asked,
               '2018-01-01Z'::timestamptz + (job * 5 + place) * interval '1 hour' as start,
               case when place > 5 then 'expired'
                    when job % 97 = 0 then 'invitation_sent'
                    when job % 89 = 0 then 'slot_pending'
                    when job % 9 = 0 then 'confirmed'
                    else 'completed' end as status
          from public.seats
         where not is_open and place <= 6
      ) as invited`,
  automation_logs: `
    insert into public.automation_logs (job_id, action_type, trigger_source, actor_id, details, created_at, sequence, previous_hash, hash)
    select md5('job ' || job)::uuid, case when place <= 5 then 'application_shortlisted' else 'resume_processed' end, 'auto',
           case when place % 5 = 0 then md5('user ' || employer)::uuid end,
           jsonb_build_object('applicationId', md5('application ' || number)::uuid), created_at,
           place, case when place > 1 then '\\x00'::bytea end, '\\x00'
      from public.seats`,
  mails: `
    insert into public.mails (key, kind, to_name, to_address, content, job_id, status, transport, created_at, sent_at, attempts)
    select 'invitation:' || number, 'invitation', 'Person', candidate || '@example.com', '{}', md5('job ' || job)::uuid,
           case when number % 5000 = 0 then 'queued' else 'sent' end, case when number % 5000 <> 0 then 'smtp' end,
           created_at, case when number % 5000 <> 0 then created_at end, 1
      from public.seats where place <= 15`,
  mailbox_messages: `
    insert into public.mailbox_messages (message_id, to_name, to_address, subject, html, text, received_at)
    select number || '@example.org', 'Person', candidate || '@example.com', 'Invitation', '<p>Come', 'Come', created_at
      from public.seats where place <= 15`,
} as const

/** Fills an empty migrated database, as a superuser. The log's chains are not true: nobody asks for them here. */
export const loadLargePortal = async (pool: Pool): Promise<void> => {
  const restore = await takeOff(pool)
  await pool.query(makeSeats)
  await Promise.all([
    run(pool, [loads.applications, loads.jobs, loads.scores, loads.mailbox_messages]),
    run(pool, [loads.automation_logs, loads.users, loads.resumes, loads.interviews, loads.mails]),
  ])
  await pool.query('drop table public.seats')
  await run(pool, restore)
  await pool.query('vacuum analyze')
}

/** No trigger looks at the rows: the portal is made as the triggers would leave it. */
const run = async (pool: Pool, statements: readonly string[]): Promise<void> => {
  const client = await pool.connect()
  try {
    await client.query("set session_replication_role = 'replica'; set maintenance_work_mem = '256MB'")
    for (const statement of statements) await client.query(statement)
  } finally {
    client.release(true)
  }
}

/**
 * Takes indexes, keys and references off the tables to be filled, and gives the statements that put them back: built
 * at the end, an index costs a fraction of what it costs row by row.
 */
const takeOff = async (pool: Pool): Promise<string[]> => {
  const { rows } = await pool.query<{ off: string; on: string }>(
    `with filled as (select format('public.%I', name)::regclass as id from unnest($1::text[]) as name)
     select format('alter table %s drop constraint %I', conrelid::regclass, conname) as off,
            format('alter table %s add constraint %I %s%s', conrelid::regclass, conname, pg_get_constraintdef(oid), case contype when 'f' then ' not valid' end) as on,
            case contype when 'f' then 2 else 0 end as place
       from pg_constraint
      where (conrelid in (select id from filled) and contype in ('p', 'u', 'x')) or (confrelid in (select id from filled))
     union all
     select format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid), 1
       from pg_index
      where indrelid in (select id from filled)
        and not exists (select from pg_constraint where conindid = indexrelid and contype <> 'f')
      order by place`,
    [Object.keys(loads)],
  )
  for (const { off } of rows.toReversed()) await pool.query(off)
  return rows.map(({ on }) => on)
}
