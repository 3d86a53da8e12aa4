// @ts-check
// Is everything in place and true? Looks, and changes nothing.

import { list } from './client.js'

/** @typedef {import('./client.js').Client} Client */
/** @typedef {import('./migrations.js').Migration} Migration */
/** @typedef {import('./migrate.js').Finding} Finding */

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
