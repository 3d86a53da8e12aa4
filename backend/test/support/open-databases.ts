// What a test file has opened, kept apart from the means of opening it: every file is checked, few use a database.

import type { PGlite } from '@electric-sql/pglite'
import type pg from 'pg'

export type DatabaseKind = 'pglite' | 'postgres'

export interface TestDatabase {
  readonly kind: DatabaseKind
  /** Connected as a superuser, which row level security does not bind: scoped queries `set local role` first. */
  readonly pool: pg.Pool
  /** Address of the database for a pool or a process of one's own; null for PGlite, which lives in this process. */
  readonly url: string | null
  /** The engine itself, for what only PGlite offers; null for PostgreSQL. */
  readonly lite: PGlite | null
  /** Call it in `afterAll`. Throws when somebody still holds a connection. */
  close(): Promise<void>
}

/** The databases that were opened and not closed yet. */
export const openDatabases = new Set<TestDatabase>()

/** Which kinds this file has used so far. */
export const usedKinds = new Set<DatabaseKind>()
