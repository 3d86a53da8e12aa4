// What a transaction sends, and when: seen from a driver that answers only when told to.

import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  sql,
} from 'kysely'
import { describe, expect, it } from 'vitest'
import { engine } from './roles.ts'
import type { Tables } from './tables.ts'
import { inTransaction, type TablesTransaction } from './transaction.ts'

/** A server on which every statement waits until it is answered. */
const createServer = () => {
  const sent: string[] = []
  const waiting: PromiseWithResolvers<QueryResult<never>>[] = []
  let released = 0
  const connection: DatabaseConnection = {
    executeQuery: <Row>(query: CompiledQuery) => {
      sent.push(query.sql.replace(/ set_config\(.*/, ' the identity'))
      const answer = Promise.withResolvers<QueryResult<Row>>()
      waiting.push(answer as unknown as PromiseWithResolvers<QueryResult<never>>)
      return answer.promise
    },
    // biome-ignore lint/correctness/useYield: the interface asks for a generator.
    streamQuery: async function* () {
      throw new Error('not streamed')
    },
  }
  const driver: Driver = {
    init: async () => {},
    acquireConnection: async () => connection,
    beginTransaction: async () => {},
    commitTransaction: async () => {},
    rollbackTransaction: async () => {},
    releaseConnection: async () => {
      released += 1
    },
    destroy: async () => {},
  }
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
  const settle = async (act: (answer: PromiseWithResolvers<QueryResult<never>>) => void) => {
    for (const answer of waiting.splice(0)) act(answer)
    await nextTurn()
  }
  return {
    db,
    sent,
    released: () => released,
    answer: () => settle(({ resolve }) => resolve({ rows: [] })),
    fail: (error: Error) => settle(({ reject }) => reject(error)),
  }
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve))
const ask = (trx: TablesTransaction, question: string) => sql.raw(`select ${question}`).execute(trx)

describe('a transaction', () => {
  it('sends its opening and the first statements of the work in one go', async () => {
    const server = createServer()

    const work = inTransaction(server.db, { as: engine }, (trx) => Promise.all([ask(trx, 'one'), ask(trx, 'two')]))
    await nextTurn()
    expect(server.sent).toEqual(['begin', 'select the identity', 'select one', 'select two'])
    await server.answer()
    expect(server.sent.at(-1)).toBe('commit')
    await server.answer()

    await expect(work).resolves.toHaveLength(2)
    expect(server.released()).toBe(1)
  })

  it('that only reads says so', async () => {
    const server = createServer()

    const work = inTransaction(server.db, { as: engine, readOnly: true }, async () => 'read')
    await nextTurn()
    expect(server.sent[0]).toBe('start transaction read only')
    await server.answer()
    await server.answer()

    await expect(work).resolves.toBe('read')
  })

  it('commits only once its opening is known to have worked', async () => {
    const server = createServer()

    const work = inTransaction(server.db, { as: engine }, async () => 'done at once')
    await nextTurn()

    expect(server.sent).toEqual(['begin', 'select the identity'])
    await server.answer()
    expect(server.sent.at(-1)).toBe('commit')
    await server.answer()
    await expect(work).resolves.toBe('done at once')
  })

  it('whose identity is refused tells that, rolls back, and commits nothing', async () => {
    const server = createServer()
    const denied = Object.assign(new Error('permission denied to set role'), { code: '42501' })

    const work = inTransaction(server.db, { as: engine }, async () => 'unheard').catch((error: unknown) => error)
    await nextTurn()
    await server.fail(denied)
    expect(server.sent.at(-1)).toBe('rollback')
    await server.answer()

    expect(await work).toMatchObject({ code: 'internal.bug', cause: denied })
    expect(server.sent).not.toContain('commit')
  })

  it('rolls back before anybody else can have its connection, and sends nothing after that', async () => {
    const server = createServer()
    const { promise: later, resolve: goOn } = Promise.withResolvers<void>()
    const stray = { outcome: 'none' }
    const work = inTransaction(server.db, { as: engine }, async (trx) => {
      later
        .then(() => ask(trx, 'stray'))
        .catch((error: Error) => {
          stray.outcome = error.message
        })
      throw new Error('the work failed')
    }).catch((error: unknown) => error)
    await nextTurn()
    await server.answer()
    expect(server.sent.at(-1)).toBe('rollback')
    expect(server.released()).toBe(0)

    goOn()
    await nextTurn()
    await server.answer()

    expect(await work).toMatchObject({ code: 'internal.bug' })
    expect(server.sent).not.toContain('select stray')
    expect(stray.outcome).toContain('over')
    expect(server.released()).toBe(1)
  })

  it('whose connection is gone tells the first error, not that it could not roll back', async () => {
    const server = createServer()
    const work = inTransaction(server.db, { as: engine }, (trx) => ask(trx, 'one')).catch((error: unknown) => error)
    await nextTurn()
    await server.fail(new Error('Connection terminated unexpectedly'))
    await server.fail(new Error('Client has encountered a connection error and is not queryable'))

    expect(await work).toMatchObject({
      code: 'database.unavailable',
      cause: { message: 'Connection terminated unexpectedly' },
    })
    expect(server.released()).toBe(1)
  })
})
