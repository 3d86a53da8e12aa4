// @ts-check
// Names of ours that the portal has used already: for the same thing, which is then adopted, or for another, which is
// in the way.

import { fitToPortal } from './contract.js'

/** @typedef {import('./catalogue.js').Entry} Entry */
/** @typedef {import('./catalogue.js').Table} Table */
/** @typedef {import('./client.js').Client} Client */
/** @typedef {import('./migrate.js').Finding} Finding */
/** @typedef {import('./preflight.js').Scene} Scene */
/** @typedef {{ problems: string[], notes: string[] }} Report */
/**
 * @typedef {object} Footing
 * @property {boolean} touched Whether a run has been here before.
 * @property {(kind: 'column' | 'constraint' | 'index', table: string, name: string) => boolean} isOfPortal
 */

/** Columns that may be null or not: 001 takes them as they are. */
const servesEitherWay = new Set(['applications.job_id'])

/** @param {Client} client @param {Scene} scene @returns {Promise<Finding>} */
export async function checkNames(client, scene) {
  /** @type {Report} */
  const report = { problems: [], notes: [] }
  const begins = scene.pending.some(({ version }) => version === '001')
  const footing = begins ? await readFooting(client) : afterFirst
  const fitted = fitToPortal(scene.contract, scene.live, {})
  if (begins) {
    report.problems.push(...(await findForeignSchema(client, scene, footing)))
    for (const [name, expected] of Object.entries(fitted.contract.portal)) {
      const table = fitted.catalogue.tables[name]
      if (table) compareTable(report, { name, expected, table, footing })
    }
  } else {
    compareAddedColumns(report, scene)
  }
  await compareCreated(client, report, { scene, fitted, footing })
  return { check: 'names that the migrations use', ...report }
}

/** Once 001 is recorded, whatever bears a name of a later migration was made by somebody else. @type {Footing} */
const afterFirst = { touched: true, isOfPortal: () => true }

/**
 * Where a run of 001 has been before, what bears our names is ours, but for what it remembers of the portal.
 * @param {Client} client @returns {Promise<Footing>}
 */
async function readFooting(client) {
  const { rows } = await client.query(
    `select to_regclass('hiring.portal_columns') is not null and to_regclass('hiring.portal_names') is not null as remembered,
            to_regclass('hiring.schema_migrations') is not null
              or to_regclass('hiring.unfinished_migration') is not null as begun`,
  )
  const [{ remembered, begun }] = rows
  if (!remembered) return { touched: begun, isOfPortal: () => !begun }
  const { rows: things } = await client.query(
    `select relation, 'column' as kind, name from hiring.portal_columns
      union all
     select relation, kind, name from hiring.portal_names`,
  )
  const known = new Set(things.map(({ relation, kind, name }) => `${kind} public.${relation}.${name}`))
  return { touched: true, isOfPortal: (kind, table, name) => known.has(`${kind} ${table}.${name}`) }
}

/** @param {Client} client @param {Scene} scene @param {{ touched: boolean }} footing @returns {Promise<string[]>} */
async function findForeignSchema(client, { contract }, { touched }) {
  if (touched) return []
  const { rows } = await client.query(
    `select pg_describe_object('pg_class'::regclass, oid, 0) as what, oid::regclass::text as name
       from pg_class
      where relnamespace = to_regnamespace('hiring')
        and relkind in ('r', 'p', 'v', 'm', 'f', 'S')
     union all
     select pg_describe_object('pg_proc'::regclass, oid, 0), oid::regprocedure::text
       from pg_proc
      where pronamespace = to_regnamespace('hiring')
      order by 2`,
  )
  const foreign = rows.filter(({ name }) => !(name in contract.tables) && !(name in contract.functions))
  if (foreign.length === 0) return []
  const what = foreign.slice(0, 3).map((row) => row.what)
  return [
    `The schema hiring is there already and holds ${what.join(', ')}: rolling back would take it along. Run: alter schema hiring rename to portal_hiring;`,
  ]
}

/** @param {Report} report @param {{ name: string, expected: Table, table: Table, footing: Footing }} comparison */
function compareTable({ problems, notes }, { name, expected, table, footing }) {
  const relation = name.slice('public.'.length)
  for (const [column, wanted] of Object.entries(expected.columns)) {
    const found = table.columns[column]
    if (!found || !footing.isOfPortal('column', name, column)) continue
    const what = `${relation}.${column}`
    const reason = unfitness(found, servesEitherWay.has(what) ? { ...wanted, notNull: found.notNull ?? false } : wanted)
    if (reason) {
      problems.push(
        `${what} is there already and ${reason}. Change it, or give way: alter table ${name} rename column ${column} to portal_${column};`,
      )
    } else {
      notes.push(`${what} (${wordsFor(found)}) is the portal’s own: adopted, it stays on the way down.`)
    }
  }
  for (const [constraint, wanted] of Object.entries(expected.constraints)) {
    const found = table.constraints[constraint]
    if (!found || !footing.isOfPortal('constraint', name, constraint)) continue
    if (found.definition !== wanted.definition) {
      problems.push(
        `The constraint ${constraint} on ${relation} is there already with another meaning. Run: alter table ${name} rename constraint ${constraint} to portal_${constraint};`,
      )
    } else {
      notes.push(`The constraint ${constraint} on ${relation} is there already and says the same: adopted.`)
    }
  }
  for (const part of /** @type {const} */ (['triggers', 'policies'])) {
    for (const thing of Object.keys(expected[part])) {
      if (!table[part][thing] || footing.touched) continue
      const word = part === 'triggers' ? 'trigger' : 'policy'
      problems.push(
        `The ${word} ${thing} on ${relation} is there already and would be replaced. Run: alter ${word} ${thing} on ${name} rename to portal_${thing};`,
      )
    }
  }
}

/** What migrations after 001 add to tables that are there. @param {Report} report @param {Scene} scene */
function compareAddedColumns({ problems }, { pending, live, contract }) {
  const wanted = { ...contract.tables, ...contract.portal }
  for (const { up } of pending) {
    for (const [, name = '', body = ''] of up.matchAll(/alter table (public\.\w+)([^;]*)/g)) {
      for (const column of namesIn(body, /add column (?:if not exists )?(\w+)/g)) {
        const found = live.tables[name]?.columns[column]
        const expected = wanted[name]?.columns[column]
        const reason = found && expected && unfitness(found, expected)
        if (!reason) continue
        problems.push(
          `${name.slice('public.'.length)}.${column} is there already and ${reason}. Give way: alter table ${name} rename column ${column} to portal_${column};`,
        )
      }
    }
  }
}

/** @param {Entry} found @param {Entry} wanted @returns {string | null} */
function unfitness(found, wanted) {
  if (found.generated || found.identity) return 'is filled by the server itself, but the application writes it'
  if (found.type === wanted.type && found.notNull === wanted.notNull) return null
  return `is ${wordsFor(found)}; it must be ${wordsFor(wanted)}`
}

/** @param {Entry} column */
const wordsFor = ({ type, notNull }) => `${type}${notNull ? ' not null' : ''}`

/**
 * Tables, types and indexes share the names of a schema, so whatever bears one is in the way, unless it is that very thing.
 * @param {Client} client @param {Report} report
 * @param {{ scene: Scene, fitted: ReturnType<typeof fitToPortal>, footing: Footing }} comparison
 */
async function compareCreated(client, { problems, notes }, { scene, fitted, footing }) {
  const text = scene.pending.map(({ up }) => up).join('\n')
  const wanted = { ...fitted.contract.tables, ...fitted.contract.portal }
  const tables = namesIn(text, /create table if not exists (public\.\w+)/g)
  const indexes = namesIn(text, /create (?:unique )?index (?:concurrently )?(?:if not exists )?(\w+)/g)
  const keys = tables.flatMap((table) =>
    Object.entries(wanted[table]?.constraints ?? {}).flatMap(([name, { definition }]) =>
      /^(PRIMARY KEY|UNIQUE|EXCLUDE)/.test(String(definition)) ? [name] : [],
    ),
  )
  const found = await findTaken(client, [...tables.map((table) => table.slice('public.'.length)), ...indexes, ...keys])
  for (const { name, table, kind } of found) {
    const own = tables.includes(`public.${name}`)
    // 002 does without its own index where this portal has a better one.
    if (table !== null && name in (scene.contract.portal[table]?.indexes ?? {}) && !wanted[table]?.indexes[name])
      continue
    const owner = own ? `public.${name}` : table
    if (footing.touched && owner !== null && tables.includes(owner) && isHalfDone(scene, owner)) continue
    if (table !== null && !footing.isOfPortal('index', table, name)) continue
    const entry = table === null ? undefined : fitted.catalogue.tables[table]?.indexes[name]
    const expected = table === null ? undefined : wanted[table]?.indexes[name]
    if (entry && expected && entry.definition === expected.definition) {
      if (footing !== afterFirst) notes.push(`The index ${name} is there already and is the same: adopted.`)
      continue
    }
    problems.push(
      `${kind} ${name} is there already, and ${own ? 'a table' : 'an index'} of ours has that name. Run: alter ${kind} public.${name} rename to portal_${name};`,
    )
  }
}

/** Our own table from a run that broke off has no column but ours. @param {Scene} scene @param {string} name */
function isHalfDone({ live, contract }, name) {
  const columns = Object.keys(live.tables[name]?.columns ?? {})
  const ours = contract.tables[name]?.columns ?? {}
  return columns.length > 0 && columns.every((column) => column in ours)
}

/** @param {string} text @param {RegExp} pattern @returns {string[]} */
const namesIn = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, name]) => String(name)))]

/**
 * @param {Client} client @param {string[]} names
 * @returns {Promise<{ name: string, table: string | null, kind: string }[]>} With the table that an index is on.
 */
async function findTaken(client, names) {
  const { rows } = await client.query(
    `select relname as name,
            (
              select format('%s.%s', nspname, on_table.relname)
                from pg_index
                join pg_class as on_table on on_table.oid = indrelid
                join pg_namespace on pg_namespace.oid = on_table.relnamespace
               where indexrelid = pg_class.oid
            ) as "table",
            case relkind
              when 'i' then 'index' when 'I' then 'index' when 'v' then 'view' when 'm' then 'materialized view'
              when 'S' then 'sequence' when 'f' then 'foreign table' when 'c' then 'type' else 'table'
            end as kind
       from pg_class
      where relnamespace = 'public'::regnamespace
        and relname = any ($1)
     union all
     select typname, null, 'type'
       from pg_type
      where typnamespace = 'public'::regnamespace
        and typname = any ($1)
        and typrelid = 0
      order by 1`,
    [names],
  )
  return rows
}
