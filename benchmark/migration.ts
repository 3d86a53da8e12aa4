// What a portal in use notices of the migration: `node benchmark/migration.ts [--baseline 60] [--ways online,offline]`
// builds one with 1,000,000 applications, 20,000 jobs and 300,000 users on a PostgreSQL of its own with the settings it
// ships with, lets readers and writers work on it, and runs the real runner beside them. Each way has its own copy.
// `--runner FILE` measures that of another checkout.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { findPostgres, startPostgres } from '../backend/test/support/postgres-server.ts'
import { buildPortal, openBusyPortal, type Statement } from './busy-portal.ts'

const { values } = parseArgs({
  options: {
    baseline: { type: 'string', default: '60' },
    ways: { type: 'string', default: 'online,offline' },
    runner: {
      type: 'string',
      default: fileURLToPath(new URL('../backend/database/runMigration.js', import.meta.url)),
    },
  },
})
const aimMs = 250

interface Line {
  readonly at: number
  readonly text: string
}

interface Run {
  readonly startedAt: number
  readonly endedAt: number
  readonly lines: readonly Line[]
  readonly exitCode: number
}

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`

const runRunner = async (url: string, ...words: string[]): Promise<Run> => {
  const startedAt = performance.now()
  const lines: Line[] = []
  const child = spawn(process.execPath, [values.runner, ...words], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (text) => lines.push({ at: performance.now(), text }))
  }
  const [exitCode] = (await once(child, 'close')) as [number]
  return { startedAt, endedAt: performance.now(), lines, exitCode }
}

// --- What the portal noticed ---------------------------------------------------------------------------------

const longestFirst = (statements: readonly Statement[]): Statement[] =>
  statements.toSorted((a, b) => b.tookMs - a.tookMs)

/** A report reads whole tables: how long it takes says nothing of waiting. */
const isShort = ({ kind }: Statement): boolean => kind !== 'report'

const describePeriod = (statements: readonly Statement[], lengthMs: number): string => {
  const ordered = longestFirst(statements.filter(isShort))
  const reports = longestFirst(statements.filter((statement) => !isShort(statement)))
  const at = (share: number) => ordered[Math.floor(share * ordered.length)]?.tookMs.toFixed(1) ?? '-'
  const failures = Object.entries(Object.groupBy(statements, ({ failure }) => failure ?? 'none'))
    .filter(([code]) => code !== 'none')
    .map(([code, failed]) => `${failed?.length} × ${code}`)
  return (
    `${seconds(lengthMs)}, ${statements.length} statements: median ${at(0.5)} ms, p99 ${at(0.01)} ms, ` +
    `longest ${ordered[0]?.tookMs.toFixed(0) ?? '-'} ms (${ordered[0]?.kind ?? '-'}), ` +
    `longest of a report ${reports[0]?.tookMs.toFixed(0) ?? '-'} ms; ` +
    `over ${aimMs} ms: ${ordered.filter(({ tookMs }) => tookMs > aimMs).length}; ` +
    `failed: ${failures.join(', ') || 'none'}`
  )
}

const within = (statements: readonly Statement[], from: number, until: number): Statement[] =>
  statements.filter(({ startedAt, tookMs }) => startedAt < until && startedAt + tookMs > from)

/** What the runner was at: it says of each step, when it is done, what it was. */
const stepAt = ({ lines }: Run, at: number): string =>
  lines.find((line) => line.at >= at)?.text ?? 'after the last line'

/** What a statement was seen waiting for most of the time; nothing: it was at work, or waited for a processor. */
const mainWait = ({ waits }: Statement): string => {
  const [most] = Object.entries(Object.groupBy(waits, (wait) => wait)).toSorted(
    ([, a = []], [, b = []]) => b.length - a.length,
  )
  return most ? `${most[0]} ${most[1]?.length}` : '-'
}

const isLocked = ({ waits }: Statement): boolean => waits.some((wait) => wait.startsWith('Lock/'))

const printLongest = (title: string, run: Run, statements: readonly Statement[]): void => {
  console.log(`  ${title}, what they were seen waiting for, and what the runner was at:`)
  for (const statement of longestFirst(statements.filter(isShort)).slice(0, 8)) {
    const { kind, startedAt, tookMs } = statement
    const since = ((startedAt - run.startedAt) / 1_000).toFixed(1).padStart(6)
    const what = `${kind.padEnd(22)} ${mainWait(statement).padEnd(20)}`
    console.log(`  ${since} s ${tookMs.toFixed(0).padStart(6)} ms  ${what} ${stepAt(run, startedAt + tookMs)}`)
  }
}

const printSeconds = (run: Run, statements: readonly Statement[]): void => {
  const perSecond = Object.groupBy(statements.filter(isShort), ({ startedAt }) =>
    Math.floor((startedAt - run.startedAt) / 1_000),
  )
  const noticed = Object.entries(perSecond).map(([second, all = []]) => ({
    second,
    count: all.length,
    longest: longestFirst(all)[0]?.tookMs ?? 0,
  }))
  console.log(
    `  per second (statements / longest ms): ${noticed.map(({ second, count, longest }) => `${second}: ${count}/${longest.toFixed(0)}`).join(' ')}`,
  )
}

const printVerified = ({ startedAt, endedAt, exitCode, lines }: Run): void => {
  console.log(`  verify: ${seconds(endedAt - startedAt)}, exit code ${exitCode}`)
  if (exitCode !== 0) for (const { text } of lines) console.log(`    ${text}`)
}

// --- The measurements ------------------------------------------------------------------------------------------

const measureWay = async (url: string, way: string): Promise<void> => {
  console.log(`\nup --${way} beside the portal`)
  const portal = await openBusyPortal(url)
  const openedAt = performance.now()
  await pause(Number(values.baseline) * 1_000)
  const run = await runRunner(url, 'up', `--${way}`)
  const settledAt = run.endedAt + 2_000
  await pause(2_000)
  await portal.stop()

  for (const { at, text } of run.lines) console.log(`  ${seconds(at - run.startedAt).padStart(8)}  ${text}`)
  console.log(`  exit code ${run.exitCode}`)
  const before = within(portal.statements, openedAt, run.startedAt)
  const during = within(portal.statements, run.startedAt, settledAt)
  console.log(`  before: ${describePeriod(before, run.startedAt - openedAt)}`)
  console.log(`  during: ${describePeriod(during, run.endedAt - run.startedAt)}`)
  printLongest('the longest statements', run, during)
  printLongest('the longest that met a lock', run, during.filter(isLocked))
  printSeconds(run, during)
  const verified = await runRunner(url, 'verify')
  printVerified(verified)
}

const measureEmpty = async (url: string): Promise<void> => {
  const up = await runRunner(url, 'up', '--base')
  const verified = await runRunner(url, 'verify')
  console.log(`up on an empty database: ${seconds(up.endedAt - up.startedAt)}, exit code ${up.exitCode}`)
  for (const { at, text } of up.lines) console.log(`  ${seconds(at - up.startedAt).padStart(8)}  ${text}`)
  printVerified(verified)
}

const source = findPostgres()
if (!source?.binaries) throw new Error('This needs PostgreSQL binaries: it starts a server of its own.')
const server = await startPostgres(source, {})
const admin = new pg.Client({ connectionString: server.url })
try {
  await admin.connect()
  const urlOf = (name: string): string => Object.assign(new URL(server.url), { pathname: `/${name}` }).href
  const machine = `${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, PostgreSQL ${server.version}, Node ${process.versions.node}`
  console.log(`${machine}, load ${loadavg()[0]?.toFixed(1)} at the start`)

  await admin.query('create database empty')
  await measureEmpty(urlOf('empty'))

  await admin.query('create database portal')
  const building = performance.now()
  await buildPortal(urlOf('portal'))
  console.log(`1,000,000 applications, 20,000 jobs and 300,000 users made in ${seconds(performance.now() - building)}`)
  for (const way of values.ways.split(',')) {
    await admin.query(`create database ${way} template portal strategy file_copy`)
    await measureWay(urlOf(way), way)
    await admin.query(`drop database ${way}`)
  }
  console.log(`\nload ${loadavg()[0]?.toFixed(1)} at the end`)
} finally {
  await admin.end()
  await server.stop()
}
