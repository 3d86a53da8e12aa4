// Tries what the access matrix says: every statement as every caller, and what it reached in the matrix's own words.

import { readFile } from 'node:fs/promises'
import type pg from 'pg'
import { type Command, commands, type Kind, kinds, type Reach, type Subject } from './access-matrix.ts'

type Pipeline = Readonly<Record<string, string>> & { readonly number: number }

export interface Caller {
  readonly name: string
  readonly kind: Kind
  readonly role: string
  readonly sub: string | null
  /** Numbers of the pipelines whose rows are theirs, where rows have an owner of their kind. */
  readonly owns: readonly number[]
}

export interface Scene {
  readonly pipelines: readonly Pipeline[]
  readonly callers: readonly Caller[]
}

/** The callers of the scene, known before there is one: tests are named for them. */
export const callerNames = [
  'visitor',
  'nobody',
  'candidate',
  'other candidate',
  'recruiter',
  'other recruiter',
  'service',
] as const
export type CallerName = (typeof callerNames)[number]

/** Leaves the scene's rows in the database for good: call it on one that is thrown away. */
export async function insertScene(pool: pg.Pool): Promise<Scene> {
  const client = await pool.connect()
  try {
    await client.query(await readFile(new URL('tests/scene.psql', import.meta.url), 'utf8'))
    const { rows: pipelines } = await client.query<Pipeline>('select * from pipelines order by number')
    const { rows: callers } = await client.query<Caller>('select * from callers')
    return { pipelines, callers }
  } finally {
    client.release()
  }
}

export function getCaller(scene: Scene, name: CallerName): Caller {
  const caller = scene.callers.find((one) => one.name === name)
  if (!caller) throw new Error(`The scene has no ${name}.`)
  return caller
}

/** The pipeline of candidate and recruiter (1), of the other candidate for the same job (2), or of other people (3). */
export function getPipeline(scene: Scene, number: 1 | 2 | 3): Pipeline {
  const pipeline = scene.pipelines.find((one) => one.number === number)
  if (!pipeline) throw new Error(`The scene has no pipeline ${number}.`)
  return pipeline
}

/** Takes on the caller's role for the rest of the transaction, as PostgREST does. */
export async function become(client: pg.ClientBase, caller: Caller): Promise<void> {
  await client.query("select set_config('request.jwt.claims', $2, true), set_config('role', $1, true)", [
    caller.role,
    caller.sub === null ? '' : JSON.stringify({ sub: caller.sub, role: caller.role }),
  ])
}

type Outcome = 'rows' | 'none' | 'refused'

/** What one statement comes to; it is undone, and the transaction goes on. */
export async function outcomeOf(client: pg.ClientBase, statement: string): Promise<Outcome> {
  await client.query('savepoint attempt')
  try {
    const { rowCount } = await client.query(statement)
    return rowCount ? 'rows' : 'none'
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === '42501') return 'refused'
    // Rights and policies come first: what a constraint refuses has passed them.
    if (code.startsWith('23')) return 'rows'
    throw error
  } finally {
    await client.query('rollback to savepoint attempt')
  }
}

/** What a caller reaches with each command: a word of the matrix, or what was found where none fits. */
export async function findAccess(
  client: pg.ClientBase,
  scene: Scene,
  subject: Subject,
  name: CallerName,
): Promise<Readonly<Record<Command, string>>> {
  const caller = getCaller(scene, name)
  const found: Record<Command, string> = { select: '', insert: '', update: '', delete: '' }
  await client.query('begin')
  try {
    await become(client, caller)
    for (const command of commands) {
      const own = new Set<Outcome>()
      const foreign = new Set<Outcome>()
      for (const pipeline of scene.pipelines) {
        const outcome = await outcomeOf(client, statementOf(subject, command, pipeline))
        if (isOwn(subject, caller, pipeline)) own.add(outcome)
        else foreign.add(outcome)
      }
      found[command] = reachOf(command, own, foreign)
    }
    return found
  } finally {
    await client.query('rollback')
  }
}

export const expectedAccess = (subject: Subject, name: CallerName): Readonly<Record<Command, Reach>> =>
  subject.access[kindOf(name)]

export const titleOf = ({ relation, rows }: Subject): string => (rows === null ? relation : `${relation}, ${rows}`)

function kindOf(name: CallerName): Kind {
  if (name === 'other candidate') return 'candidate'
  if (name === 'other recruiter') return 'recruiter'
  return name
}

function isOwn(subject: Subject, { kind, owns }: Caller, { number }: Pipeline): boolean {
  return kind in subject.own && owns.includes(number)
}

function statementOf(subject: Subject, command: Command, pipeline: Pipeline): string {
  const { relation, where, update, insert } = subject
  const templates: Readonly<Record<Command, string>> = {
    // No column: whoever may read any column of the row reaches it.
    select: `select from ${relation} where ${where}`,
    insert: `insert into ${relation} ${insert}`,
    update: `update ${relation} set ${update} where ${where}`,
    delete: `delete from ${relation} where ${where}`,
  }
  return templates[command].replace(/\{(\w+)\}/g, (_, name) => String(pipeline[name]))
}

function reachOf(command: Command, own: ReadonlySet<Outcome>, foreign: ReadonlySet<Outcome>): string {
  const words = (outcomes: ReadonlySet<Outcome>) => [...outcomes].sort().join(' and ')
  const both = words(new Set([...own, ...foreign]))
  if (both === 'rows') return 'all'
  if (both === 'none' || both === 'refused') return both
  const beyond = command === 'insert' ? 'refused' : 'none'
  if (words(own) === 'rows' && words(foreign) === beyond) return 'own'
  return `own: ${words(own)}; foreign: ${words(foreign)}`
}

export const roles: readonly string[] = [...new Set(Object.values(kinds).map(({ role }) => role))]
