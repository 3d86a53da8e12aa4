// Writes docs/generated/*.md from the tables that the code itself runs on: error codes, state machines, settings and
// tasks. With `--check` it only says which of them are not up to date.

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { ConfigError, readConfig, settings } from '../backend/src/config.ts'
import {
  type Application,
  type ApplicationMove,
  applicationMoves,
  decideApplication,
} from '../backend/src/domain/application.ts'
import { type ErrorCode, errorCatalogue, HiringError, isRefusal } from '../backend/src/domain/errors.ts'
import {
  decide,
  type Interview,
  type InterviewMove,
  interviewMoves,
  isOverdue,
} from '../backend/src/domain/interview.ts'
import { asId, defaultJobPolicy } from '../backend/src/domain/types.ts'
import { failureFrom } from '../backend/src/entrypoints/http/errors.ts'
import { mailTries, schedules, type TaskName, taskRules } from '../backend/src/orchestrator/tasks.ts'

const directory = new URL('../docs/generated/', import.meta.url)

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))].map((row) => `| ${row.join(' | ')} |`).join('\n')

const page = (title: string, sources: readonly string[], ...parts: readonly string[]): string => {
  const names = sources.map((source) => `\`${source}\``).join(' and ')
  return `${[`# ${title}`, `Made from ${names} by \`npm run generate\`. Do not edit.`, ...parts].join('\n\n')}\n`
}

const keysOf = <Key extends string>(object: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(object).filter((key): key is Key => key in object)

// --- Error codes ---------------------------------------------------------------------------------------------

const writeErrorCodes = (): string => {
  const rows = keysOf<ErrorCode>(errorCatalogue).map((code) => {
    const { kind, message, remedy } = errorCatalogue[code]
    const { status, answer } = failureFrom(new HiringError(code), '')
    const { reason } = answer.error.details
    return [`\`${code}\``, kind, `${status} \`${answer.error.code}\``, `\`${String(reason)}\``, message, remedy]
  })
  return page(
    'Error codes',
    ['backend/src/domain/errors.ts'],
    'The code is the product’s own. Clients see the HTTP status, `error.code` and `error.details.reason`. Words in braces ' +
      'are filled in. The remedy reaches clients too, unless the fault is ours (status 500 or 503).',
    table(['code', 'kind', 'HTTP', 'reason', 'what people are told', 'what to do'], rows),
  )
}

// --- State machines ------------------------------------------------------------------------------------------

const early = Temporal.Instant.from('2026-01-05T09:00:00Z')
const late = early.add({ hours: 24 * 30 })
const slot = { start: early.add({ hours: 48 }), end: early.add({ hours: 49 }) }

const interviewFacts = {
  id: asId<Interview['id']>('interview'),
  applicationId: asId<Interview['applicationId']>('application'),
  jobId: asId<Interview['jobId']>('job'),
  recruiterId: asId<Interview['recruiterId']>('recruiter'),
  candidateId: asId<Interview['candidateId']>('candidate'),
  rankAtTime: 1,
  createdAt: early,
}

const deadline = early.add({ hours: 24 })

/** One interview in every state. */
const interviews: { readonly [Status in Interview['status']]: Extract<Interview, { status: Status }> } = {
  invitation_sent: { ...interviewFacts, status: 'invitation_sent', confirmationDeadline: deadline },
  slot_pending: {
    ...interviewFacts,
    status: 'slot_pending',
    acceptedAt: early,
    slotSelectionDeadline: deadline,
    held: slot,
  },
  confirmed: { ...interviewFacts, status: 'confirmed', slot, sequence: 0, calendar: null },
  completed: { ...interviewFacts, status: 'completed', slot },
  no_show: { ...interviewFacts, status: 'no_show', slot },
  cancelled: { ...interviewFacts, status: 'cancelled', reason: null },
  expired: { ...interviewFacts, status: 'expired' },
}

const interviewMoveOf: { readonly [Name in InterviewMove['name']]: Extract<InterviewMove, { name: Name }> } = {
  accept: { name: 'accept' },
  decline: { name: 'decline', reason: null },
  chooseSlot: { name: 'chooseSlot', slot },
  confirmSlot: { name: 'confirmSlot' },
  expire: { name: 'expire' },
  extendDeadline: { name: 'extendDeadline', hours: 1 },
  reschedule: { name: 'reschedule', slot },
  cancel: { name: 'cancel', reason: null },
  complete: { name: 'complete' },
  recordNoShow: { name: 'recordNoShow' },
}

const applicationFacts = {
  id: asId<Application['id']>('application'),
  jobId: asId<NonNullable<Application['jobId']>>('job'),
  applicantId: asId<Application['applicantId']>('applicant'),
  employerId: asId<Application['employerId']>('employer'),
  name: '',
  email: '',
  appliedAt: early,
  portalStatus: 'pending' as const,
  fitScore: 0,
  aiProcessed: true,
}

/** One application in every shortlist status. */
const applications: { readonly [Status in Application['status']]: Extract<Application, { status: Status }> } = {
  pending: { ...applicationFacts, status: 'pending' },
  shortlisted: { ...applicationFacts, status: 'shortlisted', rank: 1 },
  buffer: { ...applicationFacts, status: 'buffer', rank: 2 },
  rejected: { ...applicationFacts, status: 'rejected' },
  expired: { ...applicationFacts, status: 'expired' },
}

const applicationMoveOf: { readonly [Name in ApplicationMove['name']]: Extract<ApplicationMove, { name: Name }> } = {
  shortlist: { name: 'shortlist', rank: 1 },
  putIntoBuffer: { name: 'putIntoBuffer', rank: 2 },
  acceptManually: { name: 'acceptManually', rank: 1 },
  rejectManually: { name: 'rejectManually' },
  leave: { name: 'leave' },
  expire: { name: 'expire' },
}

interface Step {
  readonly from: string
  readonly move: string
  readonly to: string
  readonly when: string
}

/** Tries every move in every state, before the deadlines and long after them: the diagram is what `decide` does. */
const findInterviewSteps = (): Step[] =>
  keysOf(interviews).flatMap((from) =>
    keysOf(interviewMoves).flatMap((move) => {
      const interview = interviews[from]
      const [before, after] = [early, late].map((at) => decide(interview, interviewMoveOf[move], defaultJobPolicy, at))
      const next = [before, after].find((result) => result !== undefined && !isRefusal(result))
      if (next === undefined || isRefusal(next)) return []
      const waits = isOverdue(interview, late) ? 'deadline' : 'start'
      return [{ from, move, to: next.status, when: timeOf(before, after, waits) }]
    }),
  )

const timeOf = (before: object | undefined, after: object | undefined, waits: 'deadline' | 'start'): string => {
  const [isEarly, isLate] = [before, after].map((result) => result !== undefined && !isRefusal(result))
  if (isEarly && isLate) return 'any time'
  if (isEarly) return `up to the ${waits}`
  return waits === 'start' ? 'from the start on' : 'after the deadline'
}

const findApplicationSteps = (): Step[] =>
  keysOf(applications).flatMap((from) =>
    keysOf(applicationMoves).flatMap((move) => {
      const next = decideApplication(applications[from], applicationMoveOf[move])
      return isRefusal(next) ? [] : [{ from, move, to: next.status, when: 'any time' }]
    }),
  )

/** Arrows between the same two states are one arrow. A move that changes the facts only has no arrow. */
const diagram = (begin: string, beginMove: string, steps: readonly Step[], states: readonly string[]): string => {
  const arrows = new Map<string, string[]>()
  for (const { from, move, to } of steps) {
    if (from === to) continue
    const arrow = `${from} --> ${to}`
    arrows.set(arrow, [...(arrows.get(arrow) ?? []), move])
  }
  const ends = states.filter((state) => !steps.some(({ from }) => from === state))
  const lines = [
    `[*] --> ${begin}: ${beginMove}`,
    ...[...arrows].map(([arrow, moves]) => `${arrow}: ${moves.join(', ')}`),
    ...ends.map((state) => `${state} --> [*]`),
  ]
  return ['```mermaid', 'stateDiagram-v2', ...lines.map((line) => `  ${line}`), '```'].join('\n')
}

const stepRows = (steps: readonly Step[]) =>
  steps.map(({ from, move, to, when }) => [`\`${from}\``, `\`${move}\``, from === to ? 'stays' : `\`${to}\``, when])

const writeStateMachines = (): string => {
  const interviewSteps = findInterviewSteps()
  const applicationSteps = findApplicationSteps()
  return page(
    'State machines',
    ['backend/src/domain/interview.ts', 'backend/src/domain/application.ts'],
    'Whatever is not listed is refused. Every move was tried in every state, with the functions that decide.',
    '## Interview',
    diagram('invitation_sent', 'invite', interviewSteps, keysOf(interviews)),
    'A deadline’s own instant still belongs to the candidate. “Start” is the start of the confirmed slot.',
    table(['in state', 'move', 'becomes', 'when'], stepRows(interviewSteps)),
    '## Application (its place in the shortlist)',
    diagram('pending', 'apply', applicationSteps, keysOf(applications)),
    'Only a person’s decision brings somebody back (`acceptManually`), and only a person’s decision or a lost seat ends ' +
      'in `rejected`. A pending application can also be withdrawn, which deletes it.',
    table(
      ['in status', 'move', 'becomes'],
      stepRows(applicationSteps).map((row) => row.slice(0, 3)),
    ),
  )
}

// --- Settings ------------------------------------------------------------------------------------------------

const meanings: Readonly<Record<keyof typeof settings.shape, string>> = {
  NODE_ENV: '`production` refuses to start where a setting marked so is missing',
  PORT: 'where the pages and the API are served',
  HOST: 'the address that is listened on; `0.0.0.0` for every one',
  PUBLIC_URL: 'where people reach the pages; links in mails begin with it, and `https:` makes cookies secure',
  DATA_DIR: 'the embedded database, and the secret that is made where none is set',
  DATABASE_URL: 'a PostgreSQL server; without it the database is embedded',
  MIGRATION_DATABASE_URL: 'the same database as the owner of its schema, for migrations at the start',
  MIGRATE_AT_START:
    'Whether the process brings the database to the present schema before it serves. `false` where a deployment runs `cli migrate` itself.',
  DATABASE_POOL_SIZE: 'connections of one process to the server; the task queue has up to five more',
  SECRET: 'signs links and sessions; without it one is made and kept in `DATA_DIR`',
  LOG_HEADS_DIR:
    'where the ends of the automation log’s chains are kept every night, signed; another machine or storage that is written once',
  LOG_SIGNING_KEY: 'signs them; without it a key made from `SECRET`',
  SMTP_URL: 'the mail server, e.g. `smtp://user:password@host:587`; without it mails go to `/mailbox`',
  MAIL_FROM: 'the sender of mails; needed where `SMTP_URL` is set',
  LLM_PROVIDER:
    'the protocol of a language model that writes summaries where the flag `llm_summaries` is on; without it they are made of the resume’s own sentences',
  LLM_MODEL: 'its name, as the provider calls it',
  LLM_BASE_URL:
    'where it is served, e.g. `http://localhost:11434/v1` for Ollama; without it the provider’s own address',
  LLM_API_KEY: 'the key to it; local servers mostly need none',
  LLM_TIMEOUT_SECONDS: 'after so many seconds without an answer the extractive summary stands',
  LLM_PRICE_INPUT: 'US dollars for a million tokens that are sent, to record what each summary cost',
  LLM_PRICE_OUTPUT: 'the same for tokens that are answered',
  LOG_LEVEL: 'the least important lines that are logged',
  RATE_LIMIT_PER_MINUTE: 'requests to the API in any 60 seconds, per person or else per address; 0 for no limit',
  TRUST_PROXY: '`true` behind a proxy whose `X-Forwarded-*` headers may be believed',
}

/** What somebody is told who sets a setting wrongly: the allowed values, in the checker's own words. */
const allowedFor = (name: keyof typeof settings.shape): string => {
  const results = ['', '?'].map((wrong) => settings.shape[name].safeParse(wrong))
  return results.find(({ success }) => !success)?.error?.issues[0]?.message.replace(/^must (?:be|have) /, '') ?? ''
}

const defaultOf = (name: keyof typeof settings.shape): string => {
  const { data } = settings.shape[name].safeParse(undefined)
  return data === undefined ? '' : `\`${data}\``
}

const findNeededInProduction = (): string => {
  try {
    readConfig({ NODE_ENV: 'production' })
    return ''
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split(' must be set')[0] ?? ''
    throw error
  }
}

const writeConfiguration = (): string => {
  const needed = findNeededInProduction()
  const rows = keysOf(settings.shape).map((name) => [
    `\`${name}\``,
    meanings[name],
    allowedFor(name),
    defaultOf(name),
    new RegExp(`\\b${name}\\b`).test(needed) ? 'needed' : '',
  ])
  return page(
    'Configuration',
    ['backend/src/config.ts'],
    'Settings are environment variables, read and checked once at the start. An empty variable counts as absent. A wrong ' +
      'one ends the start and names itself.',
    table(['variable', 'what it sets', 'allowed', 'default', 'in production'], rows),
  )
}

// --- Tasks ---------------------------------------------------------------------------------------------------

const purposes: Readonly<Record<TaskName, string>> = {
  process_resume: 'read, score and summarise a resume',
  write_summary: 'Lets the language model summarise a scored resume, and checks every sentence against it.',
  give_up_resume: 'Reports a resume that no try could process.',
  rank_job: 'rank a closed job',
  expire_interview: 'timer: a time to answer or to choose is over',
  remind_interview: 'timer: 24 hours before an interview',
  send_mail: 'deliver a mail',
  send_mail_later: 'deliver a mail whose first tries have failed',
  sweep: 'find what timers have missed',
  keep_log_heads: 'sign the ends of the log’s chains and keep them elsewhere',
}

const pauseOf = ({ retries, retryDelaySeconds, backoff }: (typeof taskRules)[TaskName]): string => {
  if (retries === 0) return ''
  return `${retryDelaySeconds} s${backoff ? ', doubled each time' : ''}`
}

const writeTasks = (): string => {
  const rows = keysOf<TaskName>(taskRules).map((name) => {
    const rule = taskRules[name]
    const afterwards = rule.afterwards === null ? '' : `\`${rule.afterwards}\``
    const figures = [String(1 + rule.retries), pauseOf(rule), `${rule.timeoutSeconds} s`, String(rule.concurrency)]
    return [`\`${name}\``, purposes[name], ...figures, afterwards]
  })
  return page(
    'Tasks',
    ['backend/src/orchestrator/tasks.ts'],
    'Background work. A task is enqueued in the transaction of the move that causes it; two have a schedule. One ' +
      'that runs longer than its time is taken for dead and tried again.',
    table(['task', 'does', 'tries', 'pause before a retry', 'time', 'at once per process', 'when all failed'], rows),
    `By the clock (cron, UTC): ${Object.entries(schedules)
      .map(([name, cron]) => `\`${name}\` at \`${cron}\``)
      .join(', ')}. A mail is given up after ${mailTries} tries.`,
  )
}

// --- Writing -------------------------------------------------------------------------------------------------

const pages = {
  'configuration.md': writeConfiguration(),
  'error-codes.md': writeErrorCodes(),
  'state-machines.md': writeStateMachines(),
  'tasks.md': writeTasks(),
}

const isCheck = process.argv.includes('--check')
if (!isCheck) await mkdir(directory, { recursive: true })
for (const [name, text] of Object.entries(pages)) {
  const target = new URL(name, directory)
  if (!isCheck) {
    await writeFile(target, text)
  } else if ((await readFile(target, 'utf8').catch(() => '')) !== text) {
    console.error(`docs/generated/${name} is not what the code says. Run \`npm run generate\`.`)
    process.exitCode = 1
  }
}
