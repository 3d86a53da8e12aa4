// What the task queue promises, on whichever database it runs.

import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { asId, type InterviewId, type MailId } from '../../domain/types.ts'
import type { Log } from '../../orchestrator/ports.ts'
import { mailTries, type Task, taskRules } from '../../orchestrator/tasks.ts'
import {
  installTaskQueue,
  openTaskQueue,
  openVirtualTaskQueue,
  type QueueDatabase,
  type TaskQueue,
  type VirtualTaskQueue,
} from './task-queue.ts'

export interface OpenQueueDatabase {
  readonly pool: pg.Pool
  readonly database: QueueDatabase
  close(): Promise<void>
}

const startAt = Temporal.Instant.from('2026-03-02T09:00:00Z')
const noLog: Log = { info: () => {}, warn: () => {}, error: () => {} }
const mailTask = (id: string): Task => ({ name: 'send_mail', payload: { mailId: asId<MailId>(id) } })
const timerTask = (id: string): Task => ({ name: 'expire_interview', payload: { interviewId: asId<InterviewId>(id) } })

export const taskQueueContract = (name: string, open: () => Promise<OpenQueueDatabase>): void => {
  describe(`the task queue on ${name}`, () => {
    let opened: OpenQueueDatabase
    let db: Kysely<unknown>
    let queue: VirtualTaskQueue
    const performed: Task[] = []
    const perform = async (task: Task): Promise<void> => {
      performed.push(task)
    }
    const namesAndIds = () => performed.splice(0).map((task) => [task.name, Object.values(task.payload)[0]])

    beforeAll(async () => {
      opened = await open()
      db = new Kysely({ dialect: new PostgresDialect({ pool: opened.pool }) })
      await installTaskQueue(opened.database, noLog)
      queue = await openVirtualTaskQueue({
        database: opened.database,
        startAt,
        ids: { next: () => '11111111-1111-4111-8111-111111111111' },
        log: noLog,
      })
    })
    afterAll(async () => {
      await queue.stop()
      await opened.close()
    })
    const enqueue = (task: Task, at?: Temporal.Instant) =>
      db.transaction().execute((trx) => queue.tasksIn(trx).enqueue(task, { at }))

    it('installing it again changes nothing', async () => {
      await installTaskQueue(opened.database, noLog)

      expect(await queue.nextDueAt()).toBeNull()
    })

    it('a task whose transaction commits is performed once', async () => {
      await enqueue(mailTask('a'))

      expect(await queue.runDue(perform)).toBe(1)
      expect(await queue.runDue(perform)).toBe(0)
      expect(namesAndIds()).toEqual([['send_mail', 'a']])
    })

    it('a task whose transaction rolls back never existed', async () => {
      const work = db.transaction().execute(async (trx) => {
        await queue.tasksIn(trx).enqueue(mailTask('b'))
        throw new Error('changed my mind')
      })

      await expect(work).rejects.toThrow('changed my mind')
      expect(await queue.runDue(perform)).toBe(0)
    })

    it('a timer waits for its time', async () => {
      const due = startAt.add({ hours: 48 })
      await enqueue(timerTask('c'), due)

      expect(await queue.runDue(perform)).toBe(0)
      expect((await queue.nextDueAt())?.toString()).toBe(due.toString())

      await queue.setTime(due)
      expect(await queue.runDue(perform)).toBe(1)
      expect(namesAndIds()).toEqual([['expire_interview', 'c']])
    })

    it('a failing mail is tried four times at once and then every ten minutes, twelve times', async () => {
      const tried: string[] = []
      const fail = async (task: Task): Promise<void> => {
        tried.push(task.name)
        throw new Error('the mail server is down')
      }
      const begin = startAt.add({ hours: 72 })
      await queue.setTime(begin)
      await enqueue(mailTask('d'))

      for (let due = await queue.nextDueAt(); due !== null; due = await queue.nextDueAt()) {
        await queue.setTime(due)
        await queue.runDue(fail)
      }

      const count = (task: string) => tried.filter((one) => one === task).length
      expect(count('send_mail')).toBe(1 + taskRules.send_mail.retries)
      expect(count('send_mail_later')).toBe(1 + taskRules.send_mail_later.retries)
      expect(tried).toHaveLength(mailTries)
    })
  })

  // A database of its own: a virtual clock that is attached stops the time of everybody on the embedded one.
  describe(`the workers of the task queue on ${name}`, () => {
    let opened: OpenQueueDatabase
    let db: Kysely<unknown>
    let queue: TaskQueue

    beforeAll(async () => {
      opened = await open()
      db = new Kysely({ dialect: new PostgresDialect({ pool: opened.pool }) })
      await installTaskQueue(opened.database, noLog)
    })
    beforeEach(async () => {
      queue = await openTaskQueue({ database: opened.database, now: () => startAt, log: noLog })
    })
    afterEach(() => queue.stop())
    afterAll(() => opened.close())
    const enqueue = (task: Task) => db.transaction().execute((trx) => queue.tasksIn(trx).enqueue(task))

    it('perform a task soon after its commit', async () => {
      const done = Promise.withResolvers<Task>()
      await queue.work(async (task) => {
        if (task.name === 'send_mail') done.resolve(task)
      })

      await enqueue(mailTask('e'))

      const { payload } = await done.promise
      expect(payload).toEqual({ mailId: 'e' })
    })

    it('work off a backlog, and a task that fails leaves the others of its batch alone and is tried again', async () => {
      const names = Array.from({ length: 60 }, (_, index) => `m${index}`)
      for (const id of names) await enqueue(mailTask(id))
      const tried: string[] = []
      const done = Promise.withResolvers<void>()

      await queue.work(async ({ payload }) => {
        // The sweep's schedule begins with a sweep of its own.
        if (!('mailId' in payload)) return
        const id: string = payload.mailId
        tried.push(id)
        if (id === 'm7' && tried.filter((one) => one === id).length === 1) throw new Error('once')
        if (tried.length === names.length + 1) done.resolve()
      })
      await done.promise

      expect(tried.toSorted()).toEqual([...names, 'm7'].toSorted())
    })
  })
}
