// Rows for the tests of the schema, written by hand as any tool of a company might write them.

import type pg from 'pg'

export type Database = pg.Pool | pg.PoolClient

type Values = Readonly<Record<string, unknown>>

async function insert(database: Database, table: string, values: Values): Promise<string> {
  const columns = Object.keys(values)
  const { rows } = await database.query<{ id: string }>(
    `insert into public.${table} (${columns.join(', ')})
     values (${columns.map((_, index) => `$${index + 1}`).join(', ')})
     returning id`,
    Object.values(values),
  )
  const id = rows[0]?.id
  if (id === undefined) throw new Error(`Nothing was inserted into ${table}.`)
  return id
}

let people = 0

export function insertUser(database: Database, role: 'Job Seeker' | 'Employer', values: Values = {}): Promise<string> {
  people += 1
  return insert(database, 'users', {
    name: `Person ${people}`,
    email: `person.${people}@example.com`,
    phone: '491715550000',
    password: '$2b$10$abcdefghijklmnopqrstuv',
    role,
    ...values,
  })
}

export function insertJob(database: Database, postedBy: string, values: Values = {}): Promise<string> {
  return insert(database, 'jobs', {
    title: 'Data engineer',
    description: 'Builds pipelines in Go and SQL.',
    category: 'IT',
    country: 'Germany',
    city: 'Berlin',
    location: 'Mitte',
    posted_by: postedBy,
    ...values,
  })
}

export interface Pipeline {
  readonly recruiter: string
  readonly job: string
}

export async function insertPipeline(database: Database, jobValues: Values = {}): Promise<Pipeline> {
  const recruiter = await insertUser(database, 'Employer')
  return { recruiter, job: await insertJob(database, recruiter, jobValues) }
}

export interface Candidacy extends Pipeline {
  readonly candidate: string
  readonly application: string
}

export async function insertCandidacy(database: Database, pipeline: Pipeline, values: Values = {}): Promise<Candidacy> {
  const candidate = await insertUser(database, 'Job Seeker')
  const application = await insert(database, 'applications', {
    name: 'Kim',
    email: 'kim@example.com',
    phone: '491715550001',
    applicant_id: candidate,
    employer_id: pipeline.recruiter,
    job_id: pipeline.job,
    ...values,
  })
  return { ...pipeline, candidate, application }
}

/** An invitation that waits for an answer, unless the values say otherwise. */
export function insertInterview(database: Database, candidacy: Candidacy, values: Values = {}): Promise<string> {
  return insert(database, 'interviews', {
    application_id: candidacy.application,
    job_id: candidacy.job,
    recruiter_id: candidacy.recruiter,
    candidate_id: candidacy.candidate,
    rank_at_time: 1,
    confirmation_deadline: '2030-01-10T10:00:00Z',
    ...values,
  })
}

/** Runs the work in a transaction that never commits: every test begins with an empty portal. */
export async function rolledBack<Result>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    return await work(client)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

export interface RefusedStatement {
  /** SQLSTATE. */
  readonly code: string
  /** The constraint, or what stands for one in a trigger's error. */
  readonly constraint: string | undefined
}

/** What the database says to a statement, or null when it does it; the transaction can go on either way. */
export async function refusalOf(
  client: pg.PoolClient,
  statement: string,
  parameters: readonly unknown[] = [],
): Promise<RefusedStatement | null> {
  await client.query('savepoint attempt')
  try {
    await client.query(statement, [...parameters])
    await client.query('set constraints all immediate')
    return null
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error
    await client.query('rollback to savepoint attempt')
    const constraint = 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : undefined
    return { code: error.code, constraint }
  }
}
