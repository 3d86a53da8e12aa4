// @ts-check
// What goes with the migrations that are taken back: tables with all their rows, and columns of tables that stay.

import { escapeIdentifier as quote } from 'pg'
import { list } from './client.js'
import { readContract } from './contract.js'

/** @typedef {import('./client.js').Client} Client */
/** @typedef {import('./migrations.js').Migration} Migration */
/** @typedef {{ columns: string[], table: string, keys: string[], onDelete: string }} Reference A foreign key; `onDelete` as in pg_constraint. */
/**
 * @typedef {object} DoomedTable
 * @property {string} name With its schema.
 * @property {'table' | 'columns'} goes
 * @property {string[]} key
 * @property {string[]} columns Those to save, without what the server works out by itself.
 * @property {{ name: string, differs: string }[]} doomed The columns that go, each with the condition that it holds
 * something else than a new `up` would give; none for a table that goes.
 * @property {string[][]} uniques Columns that are unique together.
 * @property {Reference[]} references
 * @property {string} where Which rows to save.
 */
/** @typedef {{ tables: string[], columns: { table: string, name: string }[] }} Doomed As the migrations name them. */
/** @typedef {{ what: string, rows: number }} Loss */

/** What a new `up` gives to rows that it finds, where that is not the column's default. */
const givenByUp = new Map([
  ['public.jobs.number_of_openings', '5'],
  ['public.jobs.shortlisting_buffer', '5'],
  [
    'public.jobs.company',
    // Whether users.company is there at that time or goes as well: only where both lead to the same name is it sure.
    `(select left(poster.name, 200)
        from public.users as poster
       where poster.id = jobs.posted_by
         and coalesce(to_jsonb(poster) ->> 'company', '') in ('', poster.name))`,
  ],
])

/** Its entries refer to each other and never change, so they are saved and put back as they are. */
const chainedLog = 'public.automation_logs'

/** The tables and columns that the migrations have made, the portal's own left out. @param {Client} client @param {Migration[]} migrations @returns {Promise<Doomed>} */
export async function readDoomed(client, migrations) {
  const text = migrations.map(({ up, online }) => [up, ...online.map(({ sql }) => sql)].join('\n')).join('\n')
  const made = [...text.matchAll(/create table (?:if not exists )?(public\.\w+)/g)].map(([, name]) => String(name))
  const tables = await list(
    client,
    'select name from unnest($1::text[]) as made (name) where to_regclass(name) is not null group by name order by name',
    [made],
  )
  const added = [...text.matchAll(/alter table (?:if exists )?(public\.\w+)([^;]*)/g)].flatMap(([, table, body = '']) =>
    [...body.matchAll(/add column (?:if not exists )?(\w+)/g)].map(([, name]) => ({ table, name })),
  )
  const { rows } = await client.query(
    `select distinct added."table", added.name
       from jsonb_to_recordset($1::jsonb) as added ("table" text, name text)
       join pg_attribute on attrelid = to_regclass(added."table") and attname = added.name and not attisdropped
      where added."table" <> all ($2)
      order by 1, 2`,
    [JSON.stringify(added), tables],
  )
  const adopted = await readAdopted(client)
  return { tables, columns: rows.filter(({ table, name }) => !adopted.has(`${table}.${name}`)) }
}

/** Columns of ours that the portal had before: they stay. @param {Client} client */
async function readAdopted(client) {
  const { rows } = await client.query("select to_regclass('hiring.portal_columns') is not null as remembered")
  if (!rows[0]?.remembered) return new Set()
  return new Set(await list(client, "select format('public.%s.%s', relation, name) as name from hiring.portal_columns"))
}

/** @param {Client} client @param {Doomed} doomed @returns {Promise<DoomedTable[]>} Whoever is referred to comes first. */
export async function readDoomedTables(client, { tables, columns }) {
  const names = [...new Set([...columns.map(({ table }) => table), ...tables])]
  const { rows } = await client.query(tablesQuery, [names])
  const contract = await readContract()
  const doomedTables = rows.map((row) => {
    const goes = tables.includes(row.name) ? /** @type {const} */ ('table') : /** @type {const} */ ('columns')
    const known = (contract.tables[row.name] ?? contract.portal[row.name])?.columns ?? {}
    const doomed = columns
      .filter(({ table }) => table === row.name)
      .map(({ name }) => ({ name, differs: differs(name, givenByUp.get(`${row.name}.${name}`), known[name]?.default) }))
    if (goes === 'table' || row.name === chainedLog) return { ...row, goes, doomed, where: 'true' }
    return {
      ...row,
      goes,
      doomed,
      columns: [...new Set([...row.key, ...doomed.map(({ name }) => name)])],
      where: doomed.map((column) => column.differs).join(' or '),
    }
  })
  return inOrderOfReference(doomedTables)
}

const tablesQuery = `
  select format('%s.%s', nspname, relname) as name,
         array(
           select attname::text
             from pg_attribute
            where attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = ''
            order by attnum
         ) as columns,
         coalesce((
           select ${columnNames('indrelid', 'indkey')}
             from pg_index
            where indrelid = pg_class.oid and indisprimary
         ), array['id']) as key,
         coalesce((
           select jsonb_agg(${columnNames('indrelid', 'indkey')} order by indexrelid)
             from pg_index
            where indrelid = pg_class.oid and indisunique and indpred is null and indexprs is null
         ), '[]') as uniques,
         coalesce((
           select jsonb_agg(jsonb_build_object(
                    'columns', ${columnNames('conrelid', 'conkey')},
                    'table', (
                      select format('%s.%s', nspname, relname)
                        from pg_class join pg_namespace on pg_namespace.oid = relnamespace
                       where pg_class.oid = confrelid
                    ),
                    'keys', ${columnNames('confrelid', 'confkey')},
                    'onDelete', confdeltype
                  ) order by conname)
             from pg_constraint
            where conrelid = pg_class.oid and contype = 'f'
         ), '[]') as "references"
    from pg_class
    join pg_namespace on pg_namespace.oid = relnamespace
   where pg_class.oid = any (select to_regclass(name) from unnest($1::text[]) as name)
   order by 1`

/** @param {string} relation @param {string} numbers */
function columnNames(relation, numbers) {
  return `(
    select array_agg(attname::text order by place)
      from unnest(${numbers}) with ordinality as part (number, place)
      join pg_attribute on attrelid = ${relation} and attnum = number
  )`
}

/**
 * A default that is worked out anew each time (now()) is not what a row got in its day.
 * @param {string} column @param {string | undefined} given @param {unknown} byDefault
 */
function differs(column, given, byDefault) {
  const fresh = given ?? (typeof byDefault === 'string' && !/\w\(/.test(byDefault) ? byDefault : 'null')
  return `${quote(column)} is distinct from ${fresh}`
}

/** @param {DoomedTable[]} tables @returns {DoomedTable[]} */
function inOrderOfReference(tables) {
  /** @type {Set<DoomedTable>} */
  const begun = new Set()
  /** @type {DoomedTable[]} */
  const ordered = []
  /** @param {DoomedTable} table */
  const place = (table) => {
    if (begun.has(table)) return
    begun.add(table)
    for (const { table: name } of table.references) tables.filter((other) => other.name === name).forEach(place)
    ordered.push(table)
  }
  tables.forEach(place)
  return ordered
}

/** @param {Client} client @param {DoomedTable[]} tables @returns {Promise<Loss[]>} */
export async function countLosses(client, tables) {
  const losses = []
  for (const { name, goes, doomed } of tables) {
    const short = name.slice('public.'.length)
    const counts =
      goes === 'table'
        ? [{ what: `table ${short}`, count: 'count(*)' }]
        : doomed.map((column) => ({
            what: `column ${short}.${column.name}`,
            count: `count(*) filter (where ${column.differs})`,
          }))
    const { rows } = await client.query(
      `select array[${counts.map(({ count }) => `${count}::float8`)}] as counts from ${name}`,
    )
    losses.push(...counts.map(({ what }, index) => ({ what, rows: Number(rows[0]?.counts[index]) })))
  }
  return losses
}

/** Every column of every table of schema public. @param {Client} client @returns {Promise<string[]>} */
export const listColumns = (client) =>
  list(
    client,
    `select format('public.%s.%s', relname, attname) as name
       from pg_class
       join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
      where relnamespace = 'public'::regnamespace
        and relkind in ('r', 'p')`,
  )
