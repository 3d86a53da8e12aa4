// @ts-check
// May a migration begin? Looks, and changes nothing.

import { list } from './client.js'

/** @typedef {import('./client.js').Client} Client */
/** @typedef {import('./migrations.js').Migration} Migration */
/** @typedef {import('./migrate.js').Finding} Finding */

const oldestServer = 150_000

const neededColumns = [
  ['users', 'id', 'uuid'],
  ['users', 'name', null],
  ['users', 'email', null],
  ['users', 'password', null],
  ['users', 'role', null],
  ['jobs', 'id', 'uuid'],
  ['jobs', 'posted_by', 'uuid'],
  ['jobs', 'expired', 'boolean'],
  ['jobs', 'job_posted_on', null],
  ['applications', 'id', 'uuid'],
  ['applications', 'applicant_id', 'uuid'],
  ['applications', 'employer_id', 'uuid'],
  ['applications', 'status', null],
]

/**
 * @param {Client} client @param {Migration[]} pending @param {{ base: boolean }} options
 * @returns {Promise<Finding[]>}
 */
export async function preflight(client, pending, { base }) {
  const { rows } = await client.query("select to_regclass('public.users') is not null as portal")
  const findings = [
    { check: 'PostgreSQL 15 or newer', problems: await findOldServer(client) },
    { check: 'roles for the API', problems: await findMissingRoles(client) },
    { check: 'extension btree_gist', problems: await findMissingExtension(client) },
  ]
  if (!rows[0]?.portal && base) return findings
  return [
    ...findings,
    { check: 'the portal’s tables', problems: await findMissingColumns(client) },
    { check: 'rights on the portal’s tables', problems: await findForeignTables(client) },
    { check: 'names that the migrations use', problems: await findTakenNames(client, pending) },
  ]
}

/** @param {Client} client */
async function findOldServer(client) {
  const { rows } = await client.query("select current_setting('server_version_num')::int as version")
  const version = Number(rows[0]?.version)
  return version >= oldestServer ? [] : [`This server is PostgreSQL ${Math.floor(version / 10_000)}.`]
}

/** @param {Client} client */
async function findMissingRoles(client) {
  const missing = await list(
    client,
    `select name from unnest(array['anon', 'authenticated', 'service_role']) as name
      where not exists (select from pg_roles where rolname = name)
        and not (select rolsuper from pg_roles where rolname = current_user)`,
  )
  return missing.map((name) => `The role ${name} is missing, and only a superuser can create all three.`)
}

/** @param {Client} client */
async function findMissingExtension(client) {
  const found = await list(client, "select name from pg_available_extensions where name = 'btree_gist'")
  return found.length > 0 ? [] : ['This server does not offer it; it is part of the package postgresql-contrib.']
}

/** @param {Client} client */
async function findMissingColumns(client) {
  const missing = await list(
    client,
    `select needed.relation || '.' || needed.name || coalesce(' ' || needed.type, '') as name
       from jsonb_to_recordset($1) as needed (relation text, name text, type text)
      where not exists (
        select from pg_attribute
         where attrelid = to_regclass('public.' || needed.relation)
           and attname = needed.name
           and atttypid = coalesce(needed.type::regtype, atttypid)
           and not attisdropped
      )`,
    [JSON.stringify(neededColumns.map(([relation, name, type]) => ({ relation, name, type })))],
  )
  return missing.map((name) => `The portal lacks ${name}.`)
}

/** @param {Client} client */
async function findForeignTables(client) {
  const foreign = await list(
    client,
    `select relname as name from pg_class
      where oid in (to_regclass('public.users'), to_regclass('public.jobs'), to_regclass('public.applications'))
        and not pg_has_role(current_user, relowner, 'member')`,
  )
  return foreign.map((name) => `The table ${name} belongs to somebody else: run the migrations as its owner.`)
}

/** @param {Client} client @param {Migration[]} pending */
async function findTakenNames(client, pending) {
  const text = pending.map(({ up }) => up).join('\n')
  const tables = [...text.matchAll(/create table if not exists (public\.\w+)/g)].map((match) => match[1])
  const columns = [...text.matchAll(/alter table (public\.\w+)\s+((?:add column if not exists[^;]*)+);/g)].flatMap(
    ([, table, body]) =>
      [...(body ?? '').matchAll(/add column if not exists (\w+)/g)].map(([, name]) => `${table}.${name}`),
  )
  const taken = await list(
    client,
    `select name from unnest($1::text[]) as name where to_regclass(name) is not null
      union all
     select name from unnest($2::text[]) as name
      where exists (
        select from pg_attribute
         where attrelid = to_regclass(split_part(name, '.', 1) || '.' || split_part(name, '.', 2))
           and attname = split_part(name, '.', 3)
           and not attisdropped
      )`,
    [tables, columns],
  )
  return taken.map((name) => `${name} is there already; it would be taken over, and rolling back would drop it.`)
}
