// @ts-check
// Rows that the migrations would trip over. Only columns that the portal has already can hold such: what is new holds
// its default.

import { codeOf } from './client.js'

/** @typedef {import('./catalogue.js').Table} Table */
/** @typedef {import('./client.js').Client} Client */
/** @typedef {import('./migrate.js').Finding} Finding */
/** @typedef {import('./preflight.js').Scene} Scene */
/** @typedef {{ what: string, query: string, problem: boolean }} Question `query` counts. */

/** What to do about rows against the rules that portals are likeliest to break. */
const waysOut = new Map([
  [
    'applications_employer_of_job_fkey',
    'Each application’s employer must be its job’s owner. Run: update public.applications set employer_id = posted_by from public.jobs where jobs.id = job_id and employer_id <> posted_by;',
  ],
  [
    'idx_applications_job_id_applicant_id',
    'One application per job and person: keep one of each, and set job_id of the others to null.',
  ],
  [
    'idx_applications_job_id_rank',
    'One shortlisted or buffered application per job and rank: set rank of the others to null.',
  ],
  ['applications_job_id_fkey', 'Set job_id to null where the job is gone.'],
])

/** @param {Client} client @param {Scene} scene @returns {Promise<Finding>} */
export async function checkRows(client, scene) {
  /** @type {string[]} */
  const problems = []
  /** @type {string[]} */
  const notes = []
  for (const { what, query, problem } of listQuestions(scene)) {
    const count = await countPatiently(client, query)
    if (count === null) notes.push(`Not counted, because somebody holds the table or it may not be read: ${what}`)
    else if (count > 0) (problem ? problems : notes).push(`${count.toLocaleString('en-US')} ${what}`)
  }
  return { check: 'rows that would be in the way', problems, notes }
}

/** @param {Client} client @param {string} query @returns {Promise<number | null>} Null: the table is held, or this user may not read it. */
export async function countPatiently(client, query) {
  await client.query('savepoint question')
  try {
    const { rows } = await client.query(query)
    return Number(rows[0]?.count)
  } catch (error) {
    if (!['55P03', '42501'].includes(codeOf(error) ?? '')) throw error
    await client.query('rollback to savepoint question')
    return null
  }
}

/** @param {Scene} scene @returns {Question[]} */
function listQuestions({ pending, contract, live, portal }) {
  const begins = pending.some(({ version }) => version === '001')
  const questions = []
  for (const name of begins ? portal : []) {
    const table = live.tables[name]
    const expected = contract.portal[name]
    // A column of another type is named elsewhere, and cannot be asked.
    const adopted = Object.entries(expected?.columns ?? {}).flatMap(([column, { type }]) =>
      table?.columns[column]?.type === type ? [column] : [],
    )
    if (!table || !expected) continue
    const rows = completeRows(name, table, expected)
    questions.push(...askConstraints(name, expected, adopted, rows), ...askUniqueness(name, expected, adopted, rows))
  }
  const roles = live.tables['public.users']?.columns.role
  if (begins && roles) questions.push(strangers)
  if (pending.some(({ version }) => version === '005') && canOverlap(live.tables)) questions.push(overlaps)
  return questions
}

/**
 * The table as it will be: what it lacks is there with its default.
 * @param {string} name @param {Table} table @param {Table} expected
 */
function completeRows(name, table, expected) {
  const added = Object.entries(expected.columns).flatMap(([column, { type, default: value }]) =>
    column in table.columns ? [] : [`(${value ?? 'null'})::${type} as ${column}`],
  )
  return `(select ${['*', ...added].join(', ')} from ${name}) as complete`
}

/** @param {string} name @param {Table} expected @param {string[]} adopted @param {string} rows @returns {Question[]} */
function askConstraints(name, expected, adopted, rows) {
  const relation = name.slice('public.'.length)
  return Object.entries(expected.constraints).flatMap(([constraint, { definition }]) => {
    const text = String(definition)
    const what = waysOut.get(constraint) ?? 'Change them first.'
    const [, condition] = /^CHECK (\(.*\))$/s.exec(text) ?? []
    if (condition && mentions(condition, adopted)) {
      return [
        {
          what: `rows of ${relation} break ${constraint}, ${text}. ${what}`,
          query: `select count(*) from ${rows} where not ${condition}`,
          problem: true,
        },
      ]
    }
    const [, own = '', other = '', keys = ''] = /^FOREIGN KEY \((.*?)\) REFERENCES (\S+?)\((.*?)\)/.exec(text) ?? []
    if (!mentions(own, adopted)) return []
    const columns = own.split(', ')
    const pairs = keys.split(', ').map((key, index) => `referred.${key} = complete.${columns[index]}`)
    return [
      {
        what: `rows of ${relation} break ${constraint}. ${what}`,
        query: `select count(*) from ${rows}
                 where ${columns.map((column) => `complete.${column} is not null`).join(' and ')}
                   and not exists (select from ${other} as referred where ${pairs.join(' and ')})`,
        problem: true,
      },
    ]
  })
}

/** @param {string} name @param {Table} expected @param {string[]} adopted @param {string} rows @returns {Question[]} */
function askUniqueness(name, expected, adopted, rows) {
  return Object.entries(expected.indexes).flatMap(([index, { definition }]) => {
    const [, key = '', , condition] =
      /^CREATE UNIQUE INDEX .* USING btree \((.*?)\)( WHERE (.*))?$/s.exec(String(definition)) ?? []
    const columns = key.split(', ')
    // Rows differ by their id anyway.
    if (!mentions(key, adopted) || columns.includes('id')) return []
    return [
      {
        what: `groups of rows of ${name.slice('public.'.length)} are equal in ${key}. ${waysOut.get(index) ?? 'Change them first.'}`,
        query: `select count(*)
                  from (
                    select from ${rows}
                     where ${[...columns.map((column) => `${column} is not null`), condition ?? 'true'].join(' and ')}
                     group by ${key}
                    having count(*) > 1
                  ) as equal`,
        problem: true,
      },
    ]
  })
}

/** @param {string} expression @param {string[]} columns */
const mentions = (expression, columns) => columns.some((column) => new RegExp(`\\b${column}\\b`).test(expression))

/** @type {Question} */
const strangers = {
  what: 'rows of users have another role than Job Seeker or Employer: to the orchestrator they are nobody.',
  query: "select count(*) from public.users where role::text not in ('Job Seeker', 'Employer')",
  problem: false,
}

/** @param {Record<string, Table>} tables */
const canOverlap = (tables) => {
  const interviews = tables['public.interviews']
  return (
    interviews !== undefined &&
    !('slot' in interviews.columns) &&
    'interview_minutes' in (tables['public.jobs']?.columns ?? {})
  )
}

/** @type {Question} */
const overlaps = {
  what: 'pairs of confirmed interviews of one recruiter overlap. Move or cancel one of each.',
  query: `
    with confirmed as (
      select interviews.id,
             recruiter_id,
             tstzrange(scheduled_time, scheduled_time + make_interval(mins => interview_minutes)) as slot
        from public.interviews
        join public.jobs on jobs.id = job_id
       where status = 'confirmed'
    )
    select count(*)
      from confirmed as one
      join confirmed as other on other.recruiter_id = one.recruiter_id and other.id > one.id and other.slot && one.slot`,
  problem: true,
}
