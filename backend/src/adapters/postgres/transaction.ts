// One transaction under one identity. Kysely's own waits for every statement before it sends the next; here the
// opening statements and the first ones of the work travel together, which saves two of four round trips.

import {
  CompiledQuery,
  type DatabaseConnection,
  DefaultQueryExecutor,
  type Dialect,
  DummyDriver,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  sql,
  Transaction,
} from 'kysely'
import { toHiringError } from './errors.ts'
import type { Identity } from './roles.ts'
import { storable } from './stored-text.ts'
import type { Tables } from './tables.ts'

export type TablesTransaction = Transaction<Tables>

/** The connection of one transaction: statements may overlap, and none passes once the transaction is over. */
class TransactionConnection implements DatabaseConnection {
  readonly #connection: DatabaseConnection
  #over = false

  constructor(connection: DatabaseConnection) {
    this.#connection = connection
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    // A forgotten promise would otherwise run on as the login role, in somebody else's turn.
    if (this.#over) throw new Error('This transaction is over: its Tx was kept too long, or a promise was not awaited.')
    try {
      return await this.#connection.executeQuery<Row>({ ...query, parameters: query.parameters.map(storable) })
    } catch (error) {
      throw toHiringError(error)
    }
  }

  // biome-ignore lint/correctness/useYield: the interface asks for a generator; a pipelined connection has no cursors.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('Rows are read by the page, not streamed.')
  }

  close(): void {
    this.#over = true
  }
}

const adapter = new PostgresAdapter()
const compiler = new PostgresQueryCompiler()
const dialect: Dialect = {
  createAdapter: () => adapter,
  createQueryCompiler: () => compiler,
  createIntrospector: (db) => new PostgresIntrospector(db),
  createDriver: () => new DummyDriver(),
}

const transactionOn = (connection: DatabaseConnection): TablesTransaction =>
  new Transaction<Tables>({
    config: { dialect },
    dialect,
    driver: new DummyDriver(),
    executor: new DefaultQueryExecutor(compiler, adapter, { provideConnection: (consumer) => consumer(connection) }),
  })

const setIdentity = ({ role, claims }: Identity): CompiledQuery =>
  CompiledQuery.raw(`select set_config('role', $1, true), set_config('request.jwt.claims', $2, true)`, [role, claims])

export interface TransactionOptions {
  readonly as: Identity
  readonly readOnly?: boolean | undefined
}

/** Runs the work in one transaction under an identity: committed when it resolves, rolled back when it throws. */
export const inTransaction = <T>(
  db: Kysely<Tables>,
  { as, readOnly = false }: TransactionOptions,
  work: (trx: TablesTransaction) => Promise<T>,
): Promise<T> =>
  db.getExecutor().provideConnection(async (connection) => {
    const guarded = new TransactionConnection(connection)
    const opening = Promise.all([
      connection.executeQuery(CompiledQuery.raw(readOnly ? 'start transaction read only' : 'begin')),
      connection.executeQuery(setIdentity(as)),
    ])
    try {
      const [opened, done] = await Promise.allSettled([opening, work(transactionOn(guarded))])
      guarded.close()
      if (opened.status === 'rejected') throw opened.reason
      if (done.status === 'rejected') throw done.reason
      await commit(connection)
      return done.value
    } catch (error) {
      guarded.close()
      // Where even this fails the connection is gone, and the transaction with it; the first error says why.
      await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => {})
      throw toHiringError(error)
    }
  })

// PostgreSQL answers COMMIT with ROLLBACK, and no error, when a statement had failed.
const commit = async (connection: DatabaseConnection): Promise<void> => {
  const { rows } = await connection.executeQuery<{ command?: string }>(CompiledQuery.raw('commit'))
  if (rows[0]?.command === 'ROLLBACK')
    throw new Error('A statement failed and its error was not passed on; nothing was saved.')
}

/** From here on the transaction has the engine's rights; the caller's claims stay. */
export const becomeEngine = async (trx: TablesTransaction): Promise<void> => {
  await sql`select set_config('role', 'service_role', true)`.execute(trx)
}
