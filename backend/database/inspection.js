// @ts-check
// The two questions around a migration: may it begin (preflight), and is everything in place and true (verify)?
// Neither changes anything; both answer with one finding per check.

/** @typedef {import('./runMigration.js').Client} Client */
/** @typedef {import('./runMigration.js').Migration} Migration */
/** @typedef {{ check: string, problems: string[] }} Finding No problems: the check is passed. */

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

/** @param {Client} client @param {string} query @param {unknown[]} [parameters] @returns {Promise<string[]>} */
async function list(client, query, parameters = []) {
  const { rows } = await client.query(query, parameters)
  return rows.map((row) => String(row.name))
}

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

/**
 * What should be there is read from the migrations themselves, so there is no second list to keep.
 * @param {Client} client @param {Migration[]} applied @returns {Promise<Finding[]>}
 */
export async function verify(client, applied) {
  const text = applied.map(({ up }) => up).join('\n')
  /** @param {RegExp} pattern */
  const names = (pattern) => [...new Set([...text.matchAll(pattern)].map((match) => match.slice(1).join('.')))]
  return [
    { check: 'tables', problems: await findMissingTables(client, names(/create table if not exists (\w+\.\w+)/g)) },
    {
      check: 'indexes',
      problems: await findMissingIndexes(client, names(/^create (?:unique )?index if not exists (\w+)/gm)),
    },
    {
      check: 'constraints',
      problems: await findMissingConstraints(client, names(/constraint (\w+_(?:check|fkey|key|pkey|no_overlap))\s/g)),
    },
    { check: 'triggers', problems: await findMissingTriggers(client, names(/create or replace trigger (\w+)/g)) },
    { check: 'policies', problems: await findMissingPolicies(client, listPolicies(text)) },
    {
      check: 'row level security',
      problems: await findOpenTables(client, names(/alter table public\.(\w+) enable row level security/g)),
    },
    { check: 'openings', problems: await findOverfullJobs(client) },
    { check: 'the automation log’s chains', problems: await findBrokenChains(client) },
  ]
}

/** @param {string} text */
function listPolicies(text) {
  const plain = [...text.matchAll(/create policy (\w+) on/g)].map(([, name]) => name)
  const rules = [...text.matchAll(/\('(\w+)', '(\w+)', '(?:select|insert|update|delete)', /g)].flatMap(
    ([, table, name]) => [`${table}_${name}`, `${table}_${name}_only`],
  )
  return [...plain, ...rules]
}

/** @param {Client} client @param {string[]} tables */
async function findMissingTables(client, tables) {
  const missing = await list(client, 'select name from unnest($1::text[]) as name where to_regclass(name) is null', [
    tables,
  ])
  return missing.map((name) => `${name} is missing.`)
}

/** @param {Client} client @param {string[]} indexes */
async function findMissingIndexes(client, indexes) {
  return list(
    client,
    `select name || ' is missing.' as name from unnest($1::text[]) as name where to_regclass('public.' || name) is null
      union all
     select indexrelid::regclass || ' is invalid: reindex it.' from pg_index
      where not indisvalid and indexrelid::regclass::text = any ($1)`,
    [indexes],
  )
}

/** @param {Client} client @param {string[]} constraints */
async function findMissingConstraints(client, constraints) {
  return list(
    client,
    `select name || ' is missing.' as name from unnest($1::text[]) as name
      where not exists (select from pg_constraint where conname = name and convalidated)`,
    [constraints],
  )
}

/** @param {Client} client @param {string[]} triggers */
async function findMissingTriggers(client, triggers) {
  return list(
    client,
    `select name || ' is missing or disabled.' as name from unnest($1::text[]) as name
      where not exists (select from pg_trigger where tgname = name and tgenabled in ('O', 'A'))`,
    [triggers],
  )
}

/** @param {Client} client @param {(string | undefined)[]} policies */
async function findMissingPolicies(client, policies) {
  return list(
    client,
    `select name || ' is missing.' as name from unnest($1::text[]) as name
      where not exists (select from pg_policies where schemaname = 'public' and policyname = name)`,
    [policies],
  )
}

/** @param {Client} client @param {string[]} tables */
async function findOpenTables(client, tables) {
  return list(
    client,
    `select name || ' is open: row level security is off.' as name from unnest($1::text[]) as name
      where not exists (select from pg_class where oid = to_regclass('public.' || name) and relrowsecurity)`,
    [tables],
  )
}

/** @param {Client} client */
async function findOverfullJobs(client) {
  return list(
    client,
    `select format('Job %s has %s openings and %s shortlisted candidates.', jobs.id, number_of_openings, count(*)) as name
       from public.jobs
       join public.applications on job_id = jobs.id and shortlist_status = 'shortlisted'
      group by jobs.id
     having count(*) > number_of_openings`,
  )
}

/** @param {Client} client */
async function findBrokenChains(client) {
  return list(
    client,
    `select format('The log of %s is not as written from entry %s on.', coalesce('job ' || job_id, 'what concerns no job'), broken) as name
       from (select job_id, hiring.find_broken_link(job_id) as broken
               from (select distinct job_id from public.automation_logs) as chain) as checked
      where broken is not null`,
  )
}
