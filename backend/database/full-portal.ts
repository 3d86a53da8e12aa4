// A portal in which every table of ours holds rows, with the values that files and scripts like to spoil: quotes, line
// ends, back slashes, bytes of every kind, empty texts beside nulls.

import {
  type Candidacy,
  type Database,
  insertCandidacy,
  insertInterview,
  insertJob,
  insertUser,
  type Pipeline,
} from './sample-portal.ts'

export const awkward = 'O\'Brien said "no" \\ to\r\nall; -- \u2028 of it,\n\n\tžluťoučký 🐎 $$ :name \\n {NULL}'
export const everyByte = Buffer.from(Array.from({ length: 1024 }, (_, index) => index % 256))

/** What a new installation has by default and an existing portal wants. */
export const lenient = `
alter table public.users alter favourite_sport set default 'chess';
alter table public.applications
  alter cover_letter set default '', alter address set default '',
  alter resume_public_id set default '', alter resume_url set default '';
`

export async function fillPortal(database: Database): Promise<void> {
  await fillScoringBasis(database)
  const recruiter = await insertUser(database, 'Employer', { company: awkward, time_zone: 'Europe/Berlin' })
  const other = await insertUser(database, 'Employer', { email_verified: true, image: '' })
  const job = await insertJob(database, recruiter, {
    number_of_openings: 3,
    shortlisting_buffer: 2,
    automation_enabled: false,
    score_weights: { skills: 1 },
    score_requirements: { minYears: 2, requiredSkills: [awkward] },
    corpus_version: 2,
    ranking_requested_at: '2029-12-01T00:00:00.000001Z',
    ranked_at: '2029-12-01T01:00:00Z',
  })
  await insertJob(database, other, { number_of_openings: 5, company: 'Not the poster’s' })
  const candidacies = await fillShortlist(database, { recruiter, job })
  await fillInterviews(database, candidacies)
  await fillDocuments(database, candidacies)
  await fillAccounts(database, recruiter)
  await fillLog(database, { recruiter, job })
}

async function fillScoringBasis(database: Database): Promise<void> {
  await database.query('insert into public.skill_imports (id, source, licence, skills) values (3, $1, $1, $2)', [
    awkward.slice(0, 100),
    JSON.stringify([{ name: awkward, aliases: [], family: '' }]),
  ])
  for (const version of [1, 2])
    await database.query(
      `insert into public.corpora
         (version, scorer_version, skill_import_ids, document_count, average_length, document_frequency)
       values ($1, '1', '{3}', 7, 1e-7, $2)`,
      [version, JSON.stringify({ [awkward]: 1, '': 7 })],
    )
}

async function fillShortlist(database: Database, pipeline: Pipeline): Promise<Candidacy[]> {
  const statuses = ['shortlisted', 'shortlisted', 'buffer', 'rejected', 'expired', 'pending', 'pending']
  const candidacies: Candidacy[] = []
  for (const [index, status] of statuses.entries()) {
    const isRanked = status === 'shortlisted' || status === 'buffer'
    const candidacy = await insertCandidacy(database, pipeline, {
      shortlist_status: status,
      rank: isRanked ? index + 1 : null,
      fit_score: index === 0 ? 0.1 + 0.2 : index,
      summary: [awkward, '', null][index % 3],
      ai_processed: index % 2 === 0,
    })
    candidacies.push(candidacy)
  }
  return candidacies
}

async function fillInterviews(database: Database, candidacies: readonly Candidacy[]): Promise<void> {
  const complete = {
    confirmation_deadline: '2030-01-10T10:00:00Z',
    slot_selection_deadline: '2030-01-12T10:00:00Z',
    scheduled_time: '2030-01-15T10:00:00.123456Z',
    created_at: '2029-12-24T00:00:00.000001Z',
    updated_at: '2029-12-24T00:00:00.000002Z',
  }
  const statuses = ['invitation_sent', 'slot_pending', 'confirmed', 'completed', 'cancelled', 'no_show', 'expired']
  for (const [index, status] of statuses.entries()) {
    const candidacy = candidacies[index]
    if (candidacy === undefined) throw new Error('There are fewer candidates than statuses.')
    const interview = await insertInterview(database, candidacy, {
      ...complete,
      status,
      no_show_risk: 1 / (index + 3),
      calendar_sequence: index,
      closed_reason: status === 'cancelled' ? awkward : null,
      accepted_at: index % 2 === 0 ? '2030-01-09T00:00:00Z' : null,
      slot: status === 'completed' ? '["2030-01-15 10:00+00","2030-01-15 10:45+00")' : null,
    })
    await database.query(
      'insert into public.negotiation_sessions (interview_id, round, state, history) values ($1, $2, $3, $4)',
      [interview, index + 1, 'escalated', JSON.stringify([{ text: awkward, at: null, n: 1.5 }, []])],
    )
  }
}

async function fillDocuments(database: Database, candidacies: readonly Candidacy[]): Promise<void> {
  const bodies = [everyByte, Buffer.alloc(0), Buffer.from('\\x00')]
  for (const [index, { application }] of candidacies.entries()) {
    await database.query(
      `insert into public.resumes
         (application_id, file_name, media_type, bytes, format, pages, text, hidden, places, is_recognised, counted_by)
       values ($1, $2, 'application/pdf', $3, $4, $5, $6, $7, '[[0, 1, 1, 0, 0.5, 1, 0.1]]', true, '1+3')`,
      [
        application,
        `Lebenslauf "${index}"; O'Neil.pdf`,
        bodies[index % 3],
        ['pdf', null][index % 2],
        [0, null][index % 2],
        [awkward, '', null][index % 3],
        JSON.stringify([{ reason: 'white', quote: awkward }]),
      ],
    )
    await database.query(
      `insert into public.scores
         (application_id, scorer_version, fit_score, parts, weights, features, summary, corpus_version, comparison)
       values ($1, '1', $2, $3, '{}', $3, $4, 1, $3)`,
      [application, index / 7, JSON.stringify({ skills: 1e-7, note: awkward }), index % 2 ? '' : awkward],
    )
  }
}

async function fillAccounts(database: Database, recruiter: string): Promise<void> {
  await database.query(
    `insert into public.sessions (user_id, token, expires_at, ip_address) values ($1, 'secret', '2031-01-01', null)`,
    [recruiter],
  )
  await database.query(
    `insert into public.accounts (user_id, account_id, provider_id, scope) values ($1, 'at the provider', 'google', '')`,
    [recruiter],
  )
  await database.query(
    `insert into public.verifications (identifier, value, expires_at) values ('reset', $1, 'infinity')`,
    [awkward],
  )
  await database.query(
    `insert into public.calendar_tokens (user_id, access_token, refresh_token, expiry_date)
     values ($1, 'cipher', $2, '2030-01-01 00:00:00.000001+00')`,
    [recruiter, awkward],
  )
  await database.query(
    "insert into public.recruiter_schedules (recruiter_id, working_days, day_end) values ($1, '{1,7}', '24:00')",
    [recruiter],
  )
}

async function fillLog(database: Database, { recruiter, job }: Pipeline): Promise<void> {
  await database.query("update public.feature_flags set enabled = false where flag_name = 'auto_promotion'")
  await database.query("delete from public.feature_flags where flag_name = 'negotiation_bot'")
  await database.query("insert into public.feature_flags (flag_name, enabled) values ('of_our_own', true)")
  await database.query(
    `insert into public.mails (key, kind, to_name, to_address, content, job_id)
     values ('one', 'invitation', $1, 'kim@example.com', jsonb_build_object('text', $1::text), $2)`,
    [awkward, job],
  )
  await database.query(
    `insert into public.mailbox_messages (message_id, to_name, to_address, subject, html, text, calendar)
     values ('one', '', 'kim@example.com', $1, '<p></p>', $1, 'null')`,
    [awkward],
  )
  for (const [index, chain] of [job, job, null, '00000000-0000-0000-0000-000000000000', null].entries()) {
    // The order of writing is not that of time: the chain knows better.
    await database.query(
      `insert into public.automation_logs (job_id, action_type, actor_id, details, created_at)
       values ($1, 'tested', $2, jsonb_build_object('note', $3::text), timestamptz '2030-01-01 00:00:00.000001+00' - $4 * interval '1 h')`,
      [chain, index === 1 ? recruiter : null, awkward, index],
    )
  }
}

/** Every row of every table of the portal and of ours, as the server writes it; what the migrations note is left out. */
export async function readEveryRow(database: Pick<Database, 'query'>): Promise<Record<string, string[]>> {
  const { rows: tables } = await database.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1",
  )
  const everything: Record<string, string[]> = {}
  for (const { name } of tables) {
    const { rows } = await database.query<{ row: string }>(
      `select t::text as row from public."${name}" as t order by 1`,
    )
    everything[name] = rows.map(({ row }) => row)
  }
  return everything
}
