// Who a transaction is, as the database sees it: a role and the claims that row level security reads. The login
// role itself owns nothing and is never what a query runs as.

import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type { CustomTypesConfig, Pool, PoolClient } from 'pg'
import type { Actor } from '../../domain/types.ts'
import { standardTypeParsers } from './type-parsers.ts'

export type DatabaseRole = 'anon' | 'authenticated' | 'service_role'

/** What a transaction runs as. `claims` is JSON, as Supabase's `request.jwt.claims`. */
export interface Identity {
  readonly role: DatabaseRole
  readonly claims: string
}

export const engine: Identity = { role: 'service_role', claims: JSON.stringify({ role: 'service_role' }) }
const visitor: Identity = { role: 'anon', claims: JSON.stringify({ role: 'anon' }) }

/** The caller's own rights: what row level security decides by. */
export const identityOf = (actor: Actor): Identity => {
  switch (actor.kind) {
    case 'visitor':
      return visitor
    case 'system':
      return engine
    case 'candidate':
    case 'recruiter':
      return { role: 'authenticated', claims: JSON.stringify({ sub: actor.userId, role: 'authenticated' }) }
  }
}

/** The engine's rights, the caller's claims: the rows say who caused them. */
export const engineFor = (actor: Actor): Identity => ({ role: engine.role, claims: identityOf(actor).claims })

const setRole: Readonly<Record<DatabaseRole, string>> = {
  anon: 'set role anon',
  authenticated: 'set role authenticated',
  service_role: 'set role service_role',
}

/**
 * The pool for a library that opens its own connections and knows nothing of roles: each is that role from checkout
 * to release. Values arrive as node-postgres usually reads them (timestamptz as Date) unless other parsers are given.
 */
export const poolAs = (
  pool: Pool,
  role: DatabaseRole,
  parsers: CustomTypesConfig = standardTypeParsers,
): PostgresPool => ({
  options: pool.options,
  connect: async () => {
    const client = await pool.connect()
    try {
      await client.query(setRole[role])
    } catch (error) {
      client.release(true)
      throw error
    }
    return clientAs(client, parsers)
  },
  // The pool belongs to who opened it.
  end: async () => {},
})

const clientAs = (client: PoolClient, types: CustomTypesConfig): PostgresPoolClient => {
  const query = <Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>> =>
    client.query({ text, values: [...values], types }) as unknown as Promise<PostgresQueryResult<Row>>
  return {
    query: query as PostgresPoolClient['query'],
    release: (destroy = false) => {
      // Sent before anything of the next user of this connection, so nobody inherits the role.
      client.query('reset role').then(
        () => client.release(destroy),
        () => abandon(client),
      )
    },
  }
}

// A connection that was left in a failed transaction. PGlite has one session for ever, so it must be clean even then.
const abandon = async (client: PoolClient): Promise<void> => {
  await Promise.allSettled([client.query('rollback'), client.query('reset role')])
  client.release(true)
}
