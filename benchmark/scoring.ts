// How fast resumes become scores: node benchmark/scoring.ts [--folder DIR] [--times 10] [--limit N]
// First each stage by itself, then the whole chain as the product runs it, from the bytes in the database through task
// queue, parser threads and scorer to the stored score, on a PostgreSQL of its own that has learnt from these resumes
// before. Says so and ends with 0 where there is nothing to read.

import { fork } from 'node:child_process'
import { join } from 'node:path'
import { createIcsFiles } from '../backend/src/adapters/calendar/ics.ts'
import { createDocumentReader } from '../backend/src/adapters/documents/reader.ts'
import { openDatabase } from '../backend/src/adapters/postgres/connection.ts'
import { createDatabaseMailbox } from '../backend/src/adapters/postgres/mailbox.ts'
import { createPostgresStore } from '../backend/src/adapters/postgres/store.ts'
import { openTaskQueue } from '../backend/src/adapters/queue/task-queue.ts'
import { systemClock } from '../backend/src/adapters/system/clock.ts'
import { randomIds } from '../backend/src/adapters/system/ids.ts'
import { createLinks } from '../backend/src/adapters/system/links.ts'
import { silentLog } from '../backend/src/adapters/system/log.ts'
import { scorerVersion } from '../backend/src/domain/scoring/index.ts'
import { type ApplicationId, asId } from '../backend/src/domain/types.ts'
import { engine } from '../backend/src/orchestrator/access.ts'
import { createOrchestrator } from '../backend/src/orchestrator/create-orchestrator.ts'
import type { Documents } from '../backend/src/orchestrator/documents-port.ts'
import type { Task } from '../backend/src/orchestrator/tasks.ts'
import { prepareDatabase, queueDatabaseOf } from '../backend/src/prepare-database.ts'
import { startPostgres } from '../backend/test/support/postgres-server.ts'
import { files, job, milliseconds, rate, threads, times } from './scoring-input.ts'
import type { StageResult } from './scoring-stages.ts'

const measureStages = (): Promise<StageResult> =>
  new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, 'scoring-stages.ts')
    const stages = fork(script, process.argv.slice(2), { serialization: 'advanced' })
    stages.once('message', resolve)
    stages.once('exit', (code) => reject(new Error(`The stages ended with ${code}`)))
  })

const { corpus, pages: pagesOnce } = await measureStages()
const total = files.length * times
const server = await startPostgres()
try {
  const database = await openDatabase({ databaseUrl: server.url, poolSize: 10, log: silentLog })
  await prepareDatabase(database, { databaseUrl: server.url, migrationDatabaseUrl: null, log: silentLog })
  const queue = await openTaskQueue({
    database: queueDatabaseOf(database, server.url),
    now: () => systemClock.now(),
    log: silentLog,
  })
  const pool = createDocumentReader({ threads })
  let readingMs = 0
  const documents: Documents = {
    read: async (file) => {
      const start = performance.now()
      try {
        return await pool.read(file)
      } finally {
        readingMs += performance.now() - start
      }
    },
  }
  const store = createPostgresStore({ db: database.db, tasks: queue.tasksIn })
  const orchestrator = createOrchestrator({
    store,
    documents,
    languageModel: null,
    mailer: createDatabaseMailbox(database.db),
    calendarFiles: createIcsFiles(),
    links: createLinks({ secret: 'benchmark'.repeat(5) }),
    logArchive: null,
    clock: systemClock,
    ids: randomIds,
    log: silentLog,
    publicUrl: 'http://localhost:3000',
  })

  const { rows: ids } = await database.pool.query<{ id: string }>(
    `with recruiter as (
       insert into users (name, email, role) values ('Robin', 'robin@example.org', 'Employer') returning id
     ), job as (
       insert into jobs (title, description, category, country, city, location, posted_by)
       select $1, $2, 'Logistics', 'Germany', 'Berlin', 'Mitte', id from recruiter returning id, posted_by
     ), people as (
       insert into users (name, email, role)
       select 'Kim', 'kim' || n || '@example.org', 'Job Seeker' from generate_series(1, $3::int) as n returning id
     )
     insert into applications (name, email, applicant_id, employer_id, job_id)
     select 'Kim', 'kim@example.org', people.id, job.posted_by, job.id from people, job returning id`,
    [job.title, job.description, total],
  )
  for (const [index, { id }] of ids.entries()) {
    const file = files[index % files.length]
    if (file === undefined) continue
    await database.pool.query(
      `insert into resumes (application_id, file_name, media_type, bytes) values ($1, $2, 'application/pdf', $3)`,
      [id, file.name, file.bytes],
    )
    const task = { name: 'process_resume', payload: { applicationId: asId<ApplicationId>(id) } } as const
    await store.change(engine, (tx) => tx.tasks.enqueue(task))
  }

  let peak = 0
  const sampling = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 50)
  await store.change(engine, (tx) => tx.corpora.add({ scorerVersion, skillImportIds: [], corpus }))

  let performed = 0
  let performingMs = 0
  const cpuBefore = { process: process.cpuUsage(), thread: process.threadCpuUsage() }
  const chain = await milliseconds(
    () =>
      new Promise<void>((resolve, reject) => {
        const perform = async (task: Task) => {
          const start = performance.now()
          await orchestrator.perform(task)
          performingMs += performance.now() - start
          if (task.name === 'process_resume' && ++performed === total) resolve()
        }
        queue.work(perform).catch(reject)
      }),
  )
  const cpu = { process: process.cpuUsage(cpuBefore.process), thread: process.threadCpuUsage(cpuBefore.thread) }
  clearInterval(sampling)
  const restMs = performingMs - readingMs
  const { rows } = await database.pool.query<{ scored: number; unreadable: number }>(
    `select (select count(*)::int from scores) as scored,
            (select count(*)::int from resumes where unreadable_code is not null) as unreadable`,
  )
  const each = ({ user, system }: NodeJS.CpuUsage): string => ((user + system) / 1000 / total).toFixed(1)
  console.log(
    `chain     ${rate(total, chain)} resumes/s, ${rate(pagesOnce * times, chain)} pages/s from bytes to stored score; ${rows[0]?.scored} scored, ${rows[0]?.unreadable} unreadable`,
  )
  console.log(
    `          ${each(cpu.process)} ms of processor time each, ${each(cpu.thread)} of them of the main thread; PostgreSQL's not counted`,
  )
  console.log(
    `          of a task's time ${((100 * readingMs) / performingMs).toFixed(0)} % waits for and does the reading, ${((100 * restMs) / performingMs).toFixed(0)} % scores and stores (${(restMs / total).toFixed(1)} ms each)`,
  )
  console.log(`memory    ${(peak / 1e6).toFixed(0)} MB at most, the process with its threads`)
  await queue.stop()
  await pool.close()
  await database.close()
} finally {
  await server.stop()
}
