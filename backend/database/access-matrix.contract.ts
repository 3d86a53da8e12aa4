// Who may read and write what: every caller × table × command × own or foreign row, tried by hand-written SQL.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DatabaseKind, openTestDatabase, type TestDatabase } from '../test/support/database.ts'
import { closedSchema, subjects } from './access-matrix.ts'
import {
  become,
  callerNames,
  expectedAccess,
  findAccess,
  getCaller,
  insertScene,
  outcomeOf,
  roles,
  type Scene,
  titleOf,
} from './access-matrix-attempts.ts'
import { columns } from './column-grants.ts'
import { rolledBack } from './sample-portal.ts'

export function describeAccessMatrix(kind: DatabaseKind): void {
  let database: TestDatabase
  let scene: Scene

  beforeAll(async () => {
    database = await openTestDatabase(kind)
    scene = await insertScene(database.pool)
  })
  afterAll(() => database.close())

  const cells = subjects.flatMap((subject) => callerNames.map((name) => [titleOf(subject), name, subject] as const))

  it.each(cells)('P49 %s: gives %s exactly what the matrix says', async (_, name, subject) => {
    const client = await database.pool.connect()

    const found = await findAccess(client, scene, subject, name).finally(() => client.release())

    expect(found).toEqual(expectedAccess(subject, name))
  })

  it('P49 there is no table that the matrix does not know, and none that only it knows', async () => {
    const { rows } = await database.pool.query<{ relation: string }>(
      `select 'public.' || relname as relation
         from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
        order by relname`,
    )

    expect(rows.map(({ relation }) => relation)).toEqual([...new Set(subjects.map(({ relation }) => relation))].sort())
  })

  it.each(columns)(
    'P49 $command of $relation ends at the columns of the matrix',
    async ({ relation, command, names }) => {
      const { rows } = await database.pool.query<{ name: string }>(
        `select attname as name
         from pg_attribute
        where attrelid = $1::regclass
          and attnum > 0
          and not attisdropped
          and has_column_privilege('authenticated', attrelid, attnum, $2)
        order by attname`,
        [relation, command],
      )

      expect(rows.map(({ name }) => name)).toEqual(names)
    },
  )

  it.each(callerNames)(`P49 every table of ${closedSchema} refuses every command of %s`, (name) =>
    rolledBack(database.pool, async (client) => {
      const { rows: tables } = await client.query<{ relation: string; column: string }>(
        `select pg_class.oid::regclass::text as relation, attname as column
           from pg_class
           join pg_attribute on attrelid = pg_class.oid and attnum = 1
          where relnamespace = $1::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
          order by relname`,
        [closedSchema],
      )
      await become(client, getCaller(scene, name))

      const open: string[] = []
      for (const { relation, column } of tables) {
        for (const statement of [
          `select from ${relation}`,
          `insert into ${relation} default values`,
          `update ${relation} set ${column} = ${column}`,
          `delete from ${relation}`,
          `truncate ${relation}`,
        ]) {
          if ((await outcomeOf(client, statement)) !== 'refused') open.push(statement)
        }
      }

      expect(tables.map(({ relation }) => relation)).toContain('hiring.schema_migrations')
      expect(open).toEqual([])
    }),
  )

  it.each(roles)('no right of %s goes beyond the four commands', async (role) => {
    const { rows } = await database.pool.query(
      `select relname, privilege
         from pg_class, unnest(array['truncate', 'references', 'trigger']) as privilege
        where relnamespace in ('public'::regnamespace, $2::regnamespace)
          and relkind in ('r', 'p', 'v', 'm', 'f')
          and has_table_privilege($1, pg_class.oid, privilege)`,
      [role, closedSchema],
    )

    expect(rows).toEqual([])
  })

  describe('A visitor', () => {
    /** Rows that a visitor counts in each relation of the schemas; null where they are refused. */
    const countAsVisitor = (): Promise<Readonly<Record<string, number | null>>> =>
      rolledBack(database.pool, async (client) => {
        const { rows: relations } = await client.query<{ name: string }>(
          `select format('%I.%I', nspname, relname) as name
             from pg_class
             join pg_namespace on pg_namespace.oid = relnamespace
            where nspname in ('public', 'hiring', 'extensions')
              and relkind in ('r', 'p', 'v', 'm', 'f', 'S')
            order by name`,
        )
        await become(client, getCaller(scene, 'visitor'))
        const counts: Record<string, number | null> = {}
        for (const { name } of relations) {
          counts[name] = null
          if ((await outcomeOf(client, `select from ${name}`)) === 'refused') continue
          const { rows } = await client.query<{ count: number }>(`select count(*)::int from ${name}`)
          counts[name] = rows[0]?.count ?? null
        }
        return counts
      })

    it('reads open jobs, and nothing else of everything that there is', async () => {
      const { rows } = await database.pool.query(
        'select count(*)::int as "public.jobs" from public.jobs where not expired',
      )

      const counts = await countAsVisitor()

      expect(Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== null))).toEqual(rows[0])
      expect(Object.keys(counts).length).toBeGreaterThan(subjects.length / 2)
    })

    it('calls one function, which tells them who they are: nobody', async () => {
      const { rows: callable } = await database.pool.query<{ name: string }>(
        `select pg_proc.oid::regprocedure::text as name
           from pg_proc
           join pg_namespace on pg_namespace.oid = pronamespace
          where nspname in ('public', 'hiring', 'extensions')
            and has_schema_privilege('anon', pronamespace, 'usage')
            and has_function_privilege('anon', pg_proc.oid, 'execute')`,
      )
      const { rows: answer } = await rolledBack(database.pool, async (client) => {
        await become(client, getCaller(scene, 'visitor'))
        return client.query('select hiring.caller_id() as caller')
      })

      expect(callable.map(({ name }) => name)).toEqual(['hiring.caller_id()'])
      expect(answer).toEqual([{ caller: null }])
    })

    it('creates nothing, and calls nothing that runs with the owner’s rights', async () => {
      const { rows } = await database.pool.query(
        `select has_schema_privilege('anon', 'public', 'create') as public,
                has_schema_privilege('anon', 'hiring', 'create') as hiring,
                (
                  select count(*)::int
                    from pg_proc
                   where pronamespace in ('public'::regnamespace, 'hiring'::regnamespace)
                     and prosecdef
                     and has_function_privilege('anon', oid, 'execute')
                ) as elevated`,
      )

      expect(rows).toEqual([{ public: false, hiring: false, elevated: 0 }])
    })
  })
}
