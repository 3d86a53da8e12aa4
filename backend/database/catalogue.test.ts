// What must be true of every object of the schema, asked of the catalogue: so it holds for the next migration too.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../test/support/database.ts'

describe('The migrated schema', () => {
  let database: TestDatabase

  beforeAll(async () => {
    database = await openTestDatabase('pglite')
  })
  afterAll(() => database.close())

  /** Names of what breaks a rule: the query gives one column, `name`. */
  async function offenders(query: string): Promise<string[]> {
    const { rows } = await database.pool.query<{ name: string }>(query)
    return rows.map(({ name }) => name)
  }

  it('covers every foreign key with an index', async () => {
    const uncovered = await offenders(
      `select fk.conrelid::regclass || '.' || fk.conname as name
         from pg_constraint fk
        where fk.contype = 'f'
          and not exists (
            select from pg_index
             where indrelid = fk.conrelid
               and indisvalid
               and indpred is null
               and (indkey::smallint[])[0:cardinality(fk.conkey) - 1] = fk.conkey
          )`,
    )

    expect(uncovered).toEqual([])
  })

  it('says of every foreign key what a deletion does', async () => {
    const silent = await offenders(
      "select conname as name from pg_constraint where contype = 'f' and confdeltype not in ('c', 'n')",
    )

    expect(silent).toEqual([])
  })

  it('explains every table, column and function', async () => {
    const silent = await offenders(
      `select pg_class.oid::regclass || coalesce('.' || attname, '') as name
         from pg_class
         left join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
        where relnamespace in ('public'::regnamespace, 'hiring'::regnamespace)
          and relkind = 'r'
          and (col_description(pg_class.oid, attnum) is null or obj_description(pg_class.oid, 'pg_class') is null)
       union all
       select oid::regprocedure::text from pg_proc
        where pronamespace = 'hiring'::regnamespace and obj_description(oid, 'pg_proc') is null`,
    )

    expect(silent).toEqual([])
  })

  it('names constraints and indexes by one rule', async () => {
    const misnamed = await offenders(
      `select conrelid::regclass || '.' || conname as name
         from pg_constraint
         join pg_class on pg_class.oid = conrelid
        where connamespace = 'public'::regnamespace
          and contype in ('c', 'f', 'u', 'p', 'x')
          and conname !~ ('^' || relname || '_.*(check|fkey|key|pkey|no_overlap)$')
       union all
       select indexrelid::regclass::text
         from pg_index
         join pg_class on pg_class.oid = indexrelid
        where relnamespace = 'public'::regnamespace
          and relname !~ '^idx_'
          and not exists (select from pg_constraint where conindid = indexrelid)`,
    )

    expect(misnamed).toEqual([])
  })

  it('guards every table of the public schema row by row', async () => {
    const open = await offenders(
      "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not relrowsecurity",
    )

    expect(open).toEqual([])
  })

  it('has no policy for everybody, and none that lets every writer through', async () => {
    const careless = await offenders(
      `select tablename || '.' || policyname as name
         from pg_policies
        where 'public' = any (roles)
           or (cmd <> 'SELECT' and (qual = 'true' or with_check = 'true'))`,
    )

    expect(careless).toEqual([])
  })

  it('has every policy ask who calls once per statement', async () => {
    const perRow = await offenders(
      `select tablename || '.' || policyname as name
         from pg_policies
        where coalesce(qual, '') || coalesce(with_check, '') ~ 'hiring\\.'
          and regexp_replace(coalesce(qual, '') || coalesce(with_check, ''), 'SELECT hiring\\.caller_(id|role)\\(\\)', '', 'g') ~ 'hiring\\.'`,
    )

    expect(perRow).toEqual([])
  })

  it('fixes the search path of every function', async () => {
    const loose = await offenders(
      `select oid::regprocedure::text as name
         from pg_proc
        where pronamespace = 'hiring'::regnamespace
          and not coalesce(array_to_string(proconfig, ' ') like '%search_path=%', false)`,
    )

    expect(loose).toEqual([])
  })

  it('lets the API roles call nothing with the owner’s rights but the question for their own role', async () => {
    const reachable = await offenders(
      `select distinct pg_proc.oid::regprocedure::text as name
         from pg_proc, unnest(array['anon', 'authenticated']) as role
        where pronamespace in ('hiring'::regnamespace, 'public'::regnamespace)
          and prosecdef
          and has_function_privilege(role, pg_proc.oid, 'execute')`,
    )

    expect(reachable).toEqual(['hiring.caller_role()'])
  })

  it('has every timestamp know its zone', async () => {
    const zoneless = await offenders(
      `select table_name || '.' || column_name as name
         from information_schema.columns
        where table_schema in ('public', 'hiring') and data_type = 'timestamp without time zone'`,
    )

    expect(zoneless).toEqual([])
  })

  it('has the indexes that the contract names', async () => {
    const named = [
      'idx_applications_fit_score',
      'idx_applications_shortlist_status',
      'idx_applications_rank',
      'idx_applications_job_id',
      'idx_interviews_status',
      'idx_interviews_confirmation_deadline',
      'idx_interviews_slot_deadline',
      'idx_interviews_scheduled_time',
      'idx_interviews_job',
      'idx_interviews_candidate',
      'idx_interviews_application',
      'idx_automation_logs_job',
      'idx_automation_logs_action',
      'idx_automation_logs_created',
      'idx_automation_logs_trigger',
      'idx_negotiation_interview',
    ]

    const present = await offenders("select indexname as name from pg_indexes where schemaname = 'public'")

    expect(named.filter((name) => !present.includes(name))).toEqual([])
  })

  it('begins with all six flags on', async () => {
    const flags = await offenders('select flag_name as name from public.feature_flags where enabled order by flag_name')

    expect(flags).toEqual([
      'auto_promotion',
      'auto_shortlisting',
      'calendar_integration',
      'global_automation',
      'negotiation_bot',
      'no_show_prediction',
    ])
  })
})
