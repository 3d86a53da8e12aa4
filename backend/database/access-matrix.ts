// Who may do what with which rows, as data. The tests on every engine try it, pg_prove tries it against any migrated
// database (tests/access.sql), and docs/generated/access.md shows it to people.

export const commands = ['select', 'insert', 'update', 'delete'] as const
export type Command = (typeof commands)[number]

/** What of a table a command reaches. */
export const reaches = {
  all: 'every row',
  own: 'one’s own rows; others’ are not found, and none is written in another’s name',
  none: 'the command is granted, and finds no row',
  refused: 'permission denied, or against a row policy: SQLSTATE 42501',
} as const
export type Reach = keyof typeof reaches

/** Who asks, with the role that the session takes on. */
export const kinds = {
  visitor: { role: 'anon', words: 'visitor' },
  nobody: { role: 'authenticated', words: 'signed in, but claims name nobody' },
  candidate: { role: 'authenticated', words: 'candidate' },
  recruiter: { role: 'authenticated', words: 'recruiter' },
  service: { role: 'service_role', words: 'service' },
} as const
export type Kind = keyof typeof kinds

type Access = Readonly<Record<Kind, Readonly<Record<Command, Reach>>>>

/** Rows of one table for which the same is true. In the templates `{candidate}` is a column of `pipelines` in tests/scene.psql. */
export interface Subject {
  readonly relation: string
  /** Which rows, where the table has several sorts. */
  readonly rows: string | null
  /** What makes a row somebody's own. */
  readonly own: Partial<Readonly<Record<'candidate' | 'recruiter', string>>>
  /** Finds the row of a pipeline. */
  readonly where: string
  readonly update: string
  /** What follows the table's name when a row for a pipeline is added. */
  readonly insert: string
  readonly access: Access
}

const nothing = { select: 'refused', insert: 'refused', update: 'refused', delete: 'refused' } as const
const everything = { select: 'all', insert: 'all', update: 'all', delete: 'all' } as const
const forNobody = {
  visitor: nothing,
  nobody: nothing,
  candidate: nothing,
  recruiter: nothing,
  service: nothing,
} as const
/** What later figures rest on is written once: not even the service changes it. */
const writtenOnce: Access = { ...forNobody, service: { ...nothing, select: 'all', insert: 'all' } }
const forService = { ...forNobody, service: everything }

/** Candidates and recruiters read what is theirs; the service writes it. */
const readByBoth: Access = {
  ...forService,
  nobody: { ...nothing, select: 'none' },
  candidate: { ...nothing, select: 'own' },
  recruiter: { ...nothing, select: 'own' },
}

const ofPerson = { candidate: 'about themselves', recruiter: 'of people who applied to them' }
const ofApplication = { candidate: 'of their own applications', recruiter: 'of applications for their jobs' }
const ofJob = { recruiter: 'of jobs that they posted' }

const newUser = "(name, email, role) values ('Lee', '{application}@example.com', 'Employer')"
const newJob = (expired: boolean) =>
  `(title, description, category, country, city, location, posted_by, expired)
   values ('Cook', 'Cooks.', 'Food', 'Germany', 'Berlin', 'Mitte', '{recruiter}', ${expired})`
const newInterview = `(application_id, job_id, recruiter_id, candidate_id, rank_at_time, status)
   values ('{application}', '{job}', '{recruiter}', '{candidate}', 1, 'expired')`

const updateNothingButSelf = {
  nobody: { ...nothing, select: 'none', update: 'none' },
  candidate: { ...nothing, select: 'none', update: 'none' },
  recruiter: { ...nothing, select: 'none', update: 'none' },
} as const

export const subjects: readonly Subject[] = [
  {
    relation: 'public.users',
    rows: 'candidates',
    own: ofPerson,
    where: "id = '{candidate}'",
    update: "name = 'Lee'",
    insert: newUser,
    access: {
      ...forService,
      ...updateNothingButSelf,
      candidate: { ...nothing, select: 'own', update: 'own' },
      recruiter: { ...nothing, select: 'own', update: 'none' },
    },
  },
  {
    relation: 'public.users',
    rows: 'employers',
    own: { recruiter: 'about themselves' },
    where: "id = '{recruiter}'",
    update: "name = 'Lee'",
    insert: newUser,
    access: {
      ...forService,
      ...updateNothingButSelf,
      recruiter: { ...nothing, select: 'own', update: 'own' },
    },
  },
  {
    relation: 'public.jobs',
    rows: 'open',
    own: { recruiter: 'that they posted' },
    where: "id = '{job}'",
    update: "title = 'Cook'",
    insert: newJob(false),
    access: {
      visitor: { ...nothing, select: 'all' },
      nobody: { select: 'all', insert: 'refused', update: 'none', delete: 'none' },
      candidate: { select: 'all', insert: 'refused', update: 'none', delete: 'none' },
      recruiter: { select: 'all', insert: 'own', update: 'own', delete: 'own' },
      service: everything,
    },
  },
  {
    relation: 'public.jobs',
    rows: 'withdrawn (`expired`)',
    own: { recruiter: 'that they posted' },
    where: "id = '{withdrawn_job}'",
    update: "title = 'Cook'",
    insert: newJob(true),
    access: {
      visitor: { ...nothing, select: 'none' },
      nobody: { select: 'none', insert: 'refused', update: 'none', delete: 'none' },
      candidate: { select: 'none', insert: 'refused', update: 'none', delete: 'none' },
      recruiter: { select: 'own', insert: 'own', update: 'own', delete: 'own' },
      service: everything,
    },
  },
  {
    relation: 'public.applications',
    rows: null,
    own: { candidate: 'in their own name', recruiter: 'for jobs that they posted' },
    where: "id = '{application}'",
    update: "name = 'Lee'",
    insert: `(name, email, applicant_id, employer_id, job_id)
   values ('Lee', 'lee@example.com', '{candidate}', '{recruiter}', '{vacancy}')`,
    access: { ...readByBoth, candidate: { ...nothing, select: 'own', insert: 'own' } },
  },
  {
    relation: 'public.interviews',
    rows: 'confirmed; an update records the outcome',
    own: ofApplication,
    where: "id = '{interview}'",
    update: "status = 'completed'",
    insert: newInterview,
    access: {
      ...forService,
      nobody: { ...nothing, select: 'none', update: 'none' },
      candidate: { ...nothing, select: 'own', update: 'none' },
      recruiter: { ...nothing, select: 'own', update: 'own' },
    },
  },
  {
    relation: 'public.interviews',
    rows: 'in any other state',
    own: ofApplication,
    where: "id = '{past_interview}'",
    update: 'status = status',
    insert: newInterview,
    access: {
      ...forService,
      nobody: { ...nothing, select: 'none', update: 'none' },
      candidate: { ...nothing, select: 'own', update: 'none' },
      recruiter: { ...nothing, select: 'own', update: 'none' },
    },
  },
  {
    relation: 'public.negotiation_sessions',
    rows: null,
    own: { candidate: 'of their own interviews', recruiter: 'of interviews for their jobs' },
    where: "interview_id = '{interview}'",
    update: 'round = 2',
    insert: "(interview_id) values ('{past_interview}')",
    access: readByBoth,
  },
  {
    relation: 'public.automation_logs',
    rows: 'of a job',
    own: ofJob,
    where: "job_id = '{job}'",
    update: "action_type = 'other'",
    insert: "(job_id, action_type) values ('{job}', 'other')",
    access: {
      ...readByBoth,
      candidate: { ...nothing, select: 'none' },
      // Append-only, so what is written cannot be changed by the service either.
      service: { ...nothing, select: 'all', insert: 'all' },
    },
  },
  {
    relation: 'public.automation_logs',
    rows: 'of no job',
    own: {},
    where: "job_id is null and action_type = 'scene'",
    update: "action_type = 'other'",
    insert: "(action_type) values ('other')",
    access: {
      ...readByBoth,
      candidate: { ...nothing, select: 'none' },
      recruiter: { ...nothing, select: 'none' },
      service: { ...nothing, select: 'all', insert: 'all' },
    },
  },
  {
    relation: 'public.feature_flags',
    rows: null,
    own: {},
    where: "flag_name = 'scene'",
    update: 'enabled = false',
    insert: "(flag_name) values ('{interview}')",
    access: {
      visitor: nothing,
      nobody: { ...nothing, select: 'all' },
      candidate: { ...nothing, select: 'all' },
      recruiter: { ...nothing, select: 'all' },
      service: everything,
    },
  },
  {
    relation: 'public.resumes',
    rows: null,
    own: ofApplication,
    where: "application_id = '{application}'",
    update: "file_name = 'other.txt'",
    insert: "(application_id, file_name, media_type, bytes) values ('{application}', 'cv.txt', 'text/plain', '')",
    access: readByBoth,
  },
  {
    relation: 'public.scores',
    rows: null,
    own: ofApplication,
    where: "application_id = '{application}'",
    update: 'fit_score = 100',
    insert: `(application_id, scorer_version, fit_score, parts, weights, features, summary)
   values ('{application}', '1', 100, '{}', '{}', '{}', '')`,
    access: readByBoth,
  },
  {
    relation: 'public.corpora',
    rows: null,
    own: {},
    where: 'version = (select max(version) from public.corpora)',
    update: 'document_count = 0',
    insert: `(version, scorer_version, document_count, average_length, document_frequency)
   values ((select 2 + max(version) from public.corpora), '1', 0, 0, '{}')`,
    access: writtenOnce,
  },
  {
    relation: 'public.skill_imports',
    rows: null,
    own: {},
    where: "source = 'scene'",
    update: "licence = 'none'",
    insert:
      "(id, source, licence, skills) values ((select 2 + max(id) from public.skill_imports), 'ESCO', 'CC BY 4.0', '[]')",
    access: writtenOnce,
  },
  {
    relation: 'public.recruiter_schedules',
    rows: 'of employers',
    own: { recruiter: 'their own week' },
    where: "recruiter_id = '{recruiter}'",
    update: 'notice_hours = 1',
    insert: "(recruiter_id) values ('{recruiter}')",
    access: {
      ...forService,
      nobody: { select: 'none', insert: 'refused', update: 'none', delete: 'none' },
      candidate: { select: 'none', insert: 'refused', update: 'none', delete: 'none' },
      recruiter: { select: 'own', insert: 'own', update: 'own', delete: 'own' },
    },
  },
  {
    // A week is one's own affair: who never posts a job has one without effect.
    relation: 'public.recruiter_schedules',
    rows: 'of others, without effect',
    own: { candidate: 'their own week' },
    where: "recruiter_id = '{candidate}'",
    update: 'notice_hours = 1',
    insert: "(recruiter_id) values ('{candidate}')",
    access: {
      ...forService,
      nobody: { select: 'none', insert: 'refused', update: 'none', delete: 'none' },
      candidate: { select: 'own', insert: 'own', update: 'own', delete: 'own' },
      recruiter: { select: 'none', insert: 'refused', update: 'none', delete: 'none' },
    },
  },
  {
    relation: 'public.calendar_tokens',
    rows: null,
    own: {},
    where: "user_id = '{recruiter}'",
    update: "access_token = 'x'",
    insert: "(user_id, access_token, refresh_token, expiry_date) values ('{recruiter}', 'x', 'x', now())",
    access: forService,
  },
  {
    relation: 'public.sessions',
    rows: null,
    own: {},
    where: "user_id = '{candidate}'",
    update: 'expires_at = now()',
    insert: "(user_id, token, expires_at) values ('{candidate}', '{application}', now())",
    access: forService,
  },
  {
    relation: 'public.accounts',
    rows: null,
    own: {},
    where: "user_id = '{candidate}' and provider_id = 'scene'",
    update: "scope = 'x'",
    insert: "(user_id, account_id, provider_id) values ('{candidate}', 'x', 'other')",
    access: forService,
  },
  {
    relation: 'public.verifications',
    rows: null,
    own: {},
    where: "identifier = '{candidate}'",
    update: "value = 'x'",
    insert: "(identifier, value, expires_at) values ('{application}', 'x', now())",
    access: forService,
  },
  {
    relation: 'public.mails',
    rows: null,
    own: {},
    where: "job_id = '{job}'",
    update: 'attempts = 1',
    insert: `(key, kind, to_name, to_address, content)
   values ('{application}', 'invitation', 'Kim', 'kim@example.com', '{}')`,
    access: forService,
  },
  {
    relation: 'public.mailbox_messages',
    rows: null,
    own: {},
    where: "message_id = '{application}'",
    update: "subject = 'x'",
    insert: `(message_id, to_name, to_address, subject, html, text)
   values ('{interview}', 'Kim', 'kim@example.com', '', '', '')`,
    access: forService,
  },
]

/** Nobody but the owner of the schema does anything with its tables, those of a later migration included. */
export const closedSchema = 'hiring'
