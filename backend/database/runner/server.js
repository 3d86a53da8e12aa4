// @ts-check
// The server as `preflight` finds it: its version and kind, and whether this user may do there what must be done.

import { list } from './client.js'

/** @typedef {import('./client.js').Client} Client */
/** @typedef {import('./migrate.js').Finding} Finding */
/** @typedef {import('./preflight.js').Scene} Scene */
/**
 * @typedef {object} Server
 * @property {string} release
 * @property {boolean} tooOld
 * @property {'plain' | 'Supabase' | 'PGlite'} kind
 * @property {boolean} superuser
 * @property {string[]} problems
 * @property {string[]} notes
 */

const oldestServer = 150_000

/** Supabase's pooler hands out a server session per transaction at this port, and per client at 5432. */
const transactionPoolerPort = 6543

/** @param {Client} client @returns {Promise<Server>} */
export async function readServer(client) {
  const { rows } = await client.query(
    `select current_setting('server_version_num')::int as version,
            current_setting('server_version') as release,
            version() like '%PGlite%' as embedded,
            to_regnamespace('auth') is not null
              and exists (select from pg_roles where rolname = 'supabase_admin') as supabase,
            pg_is_in_recovery() as standby,
            current_setting('default_transaction_read_only') = 'on' as reading,
            (select pg_encoding_to_char(encoding) from pg_database where datname = current_database()) as encoding,
            (select rolsuper from pg_roles where rolname = current_user) as superuser`,
  )
  const [{ version, release, embedded, supabase, standby, reading, encoding, superuser }] = rows
  const kind = embedded ? 'PGlite' : supabase ? 'Supabase' : 'plain'
  const problems = []
  const notes = [`PostgreSQL ${release.split(' ')[0]}, ${kind === 'plain' ? 'a plain server' : kind}.`]
  if (version < oldestServer) {
    problems.push(`This server is PostgreSQL ${Math.floor(version / 10_000)}; the migrations need 15 or newer.`)
  }
  if (standby) problems.push('This server is a standby and only reads: connect to the primary server.')
  if (reading) problems.push('This session only reads: set default_transaction_read_only to off for this user.')
  if (encoding !== 'UTF8') {
    problems.push(
      `The database is encoded in ${encoding}; names and documents need UTF8. Dump it and restore it into a database with encoding UTF8.`,
    )
  }
  if (!embedded) {
    const pooler = await findPooler(client)
    problems.push(...pooler.problems)
    notes.push(...pooler.notes)
  }
  return { release, tooOld: version < oldestServer, kind, superuser, problems, notes }
}

/** @param {Server} server @returns {Finding} */
export const checkServer = ({ problems, notes }) => ({ check: 'the server', problems, notes })

/**
 * A pooler makes up the process number that a client is told when it connects. One that changes sessions between
 * transactions loses the runner's lock, and its settings.
 * @param {Client} client @returns {Promise<{ problems: string[], notes: string[] }>}
 */
async function findPooler(client) {
  const told = 'processID' in client ? client.processID : null
  if (typeof told !== 'number') return { problems: [], notes: [] }
  const seen = new Set()
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const { rows } = await client.query('select pg_backend_pid() as pid')
    seen.add(rows[0]?.pid)
  }
  if (seen.size === 1 && seen.has(told)) return { problems: [], notes: [] }
  const port = 'port' in client ? client.port : null
  if (seen.size > 1 || port === transactionPoolerPort) {
    return {
      problems: [
        'A pooler in transaction mode stands before the server: the lock that keeps a second runner away would not hold. Connect to the server itself, or to the pooler’s session mode (Supabase: port 5432).',
      ],
      notes: [],
    }
  }
  return {
    problems: [],
    notes: ['A pooler stands before the server: it must be in session mode. Better connect to the server itself.'],
  }
}

/** @param {Client} client @returns {Promise<Finding>} */
export async function checkRoles(client) {
  const missing = await list(
    client,
    `select name
       from unnest(array['anon', 'authenticated', 'service_role']) as name
      where not exists (select from pg_roles where rolname = name)
        and not (select rolsuper from pg_roles where rolname = current_user)
      order by name`,
  )
  const problems = missing.map(
    (name) =>
      `The role ${name} is missing, and only a superuser can create all three. Let one run: create role ${name} nologin${name === 'service_role' ? ' bypassrls' : ''};`,
  )
  const { rows } = await client.query(
    `select rolname as name, rolsuper or rolbypassrls as passes
       from pg_roles
      where rolname in ('anon', 'authenticated', 'service_role')
      order by 1`,
  )
  for (const { name, passes } of rows) {
    if (name === 'service_role' && !passes) {
      problems.push(
        'The role service_role is held by row level security, so the engine would see nothing. Let a superuser run: alter role service_role bypassrls;',
      )
    }
    if (name !== 'service_role' && passes) {
      problems.push(
        `The role ${name} passes by row level security, so no policy holds it. Let a superuser run: alter role ${name} nosuperuser nobypassrls;`,
      )
    }
  }
  return { check: 'roles for the API', problems }
}

/** @param {Client} client @returns {Promise<Finding>} */
export async function checkExtension(client) {
  const { rows } = await client.query(
    `select bool_or(installed) as installed,
            bool_or(
              rolsuper
              or (not superuser or trusted) and has_database_privilege(current_database(), 'create')
            ) as allowed
       from pg_available_extension_versions
       join pg_roles on rolname = current_user
      where name = 'btree_gist'
     having count(*) > 0`,
  )
  const [found] = rows
  const check = 'extension btree_gist'
  if (!found) {
    return { check, problems: ['This server does not offer it; it is part of the package postgresql-contrib.'] }
  }
  if (found.installed || found.allowed) return { check, problems: [] }
  return {
    check,
    problems: ['This user may not create it. Let a superuser run in this database: create extension btree_gist;'],
  }
}

/** @param {Client} client @param {Scene} scene @returns {Promise<Finding>} */
export async function checkRights(client, { portal }) {
  const problems = await list(
    client,
    `select case
              when not pg_has_role(current_user, relowner, 'member')
                then format('The table %s belongs to somebody else: run the migrations as its owner, %s.', relname, relowner::regrole)
              else format(
                'The table %s holds even its owner to row level security: rows would be overlooked. Run the migrations as a superuser, or run: alter table %s no force row level security;',
                relname, oid::regclass
              )
            end as name
       from pg_class
      where oid = any ($1::regclass[])
        and (
          not pg_has_role(current_user, relowner, 'member')
          or relforcerowsecurity
            and relrowsecurity
            and not (select rolsuper or rolbypassrls from pg_roles where rolname = current_user)
        )
      order by relname`,
    [portal],
  )
  const { rows } = await client.query(
    `select quote_ident(current_user) as name,
            quote_ident(current_database()) as database,
            to_regnamespace('hiring') is not null or has_database_privilege(current_database(), 'create') as schemas,
            has_schema_privilege('public', 'create') as tables,
            (
              select pg_has_role(current_user, nspowner, 'member') from pg_namespace where nspname = 'hiring'
            ) is not false as owns`,
  )
  const [{ name, database, schemas, tables, owns }] = rows
  if (!schemas) {
    problems.push(
      `${name} may not create a schema. Let the database’s owner run: grant create on database ${database} to ${name};`,
    )
  }
  if (!tables) {
    problems.push(
      `${name} may not create tables. Let the owner of schema public run: grant create on schema public to ${name};`,
    )
  }
  if (!owns) problems.push('The schema hiring belongs to somebody else: run the migrations as its owner.')
  return { check: 'rights on the portal’s tables', problems }
}
