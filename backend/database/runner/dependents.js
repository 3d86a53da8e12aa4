// @ts-check
// What the portal has built on things of ours (a view on a shortlist, a policy that asks for the caller): the server
// knows it, in pg_depend. It is dropped before they are, and its definition is kept.

import { MigrationError } from './client.js'
import { readContract } from './contract.js'
import { dependentsQuery, foreignColumnsQuery } from './dependents-queries.js'

/** @typedef {import('./client.js').Client} Client */
/** @typedef {import('./contract.js').Contract} Contract */
/** @typedef {import('./losses.js').Doomed} Doomed */
/** @typedef {import('./migrations.js').Migration} Migration */
/**
 * @typedef {object} Dependent
 * @property {string} kind In SQL's words, e.g. `view`.
 * @property {string} name
 * @property {string} on What of ours it stands on.
 * @property {string | null} drop Null: it goes with the table that it is in.
 * @property {string} definition Makes it again, with its owner, rights and comment.
 */
/** @typedef {{ kind: string, relation: string | null, part: string, name: string, on: string, drop: string, definition: string | null }} Row */

/**
 * @param {Client} client Inside a transaction, which it leaves with an empty search path.
 * @param {Migration[]} migrations Those that are taken back.
 * @param {Doomed} doomed @param {{ queue: boolean }} options Whether the task queue's schema goes too.
 * @returns {Promise<Dependent[]>} In the order in which they can be made again.
 */
export async function readDependents(client, migrations, doomed, { queue }) {
  const text = migrations.map(({ up }) => up).join('\n')
  const namesIn = (/** @type {RegExp} */ pattern) => [...text.matchAll(pattern)].map(([, name]) => String(name))
  const contract = await readContract()
  await client.query("select set_config('search_path', '', true)")
  const { rows } = await client.query(dependentsQuery, [
    [...doomed.tables, ...namesIn(/create table if not exists (hiring\.\w+)/g)],
    JSON.stringify(doomed.columns),
    namesIn(/create or replace function (hiring\.\w+)/g),
    namesIn(/create unique index (?:if not exists )?(\w+)/g),
    queue ? 'pgboss' : null,
  ])
  const foreign = rows.filter((row) => !isOurs(contract, row))
  refuseUnknown(foreign)
  const columns = await readForeignColumns(client, contract, doomed)
  return [...columns, ...foreign.map(({ relation, part, ...dependent }) => dependent)]
}

/** @param {Contract} contract @param {Row} row */
function isOurs(contract, { kind, relation, part, name }) {
  if (/^(hiring|pgboss)\./.test(relation ?? name)) return true
  const table = relation === null ? undefined : (contract.tables[relation] ?? contract.portal[relation])
  if (!table) return false
  /** @type {Record<string, string[]>} */
  const own = {
    constraint: Object.keys(table.constraints),
    default: Object.keys(table.columns),
    index: Object.keys(table.indexes),
    policy: Object.keys(table.policies),
    rule: Object.keys(table.rules),
    trigger: Object.keys(table.triggers),
  }
  return own[kind]?.includes(part) ?? false
}

/** @param {Row[]} rows */
function refuseUnknown(rows) {
  const unknown = rows.filter(({ definition }) => definition === null)
  if (unknown.length === 0) return
  const names = unknown.map(({ name, on }) => `${name} (on ${on})`)
  throw new MigrationError(
    `down cannot keep what stands on the things that it takes back: ${names.join(', ')}. Drop it yourself, then run down again.`,
  )
}

/** Columns that the portal has added to tables of ours. @param {Client} client @param {Contract} contract @param {Doomed} doomed @returns {Promise<Dependent[]>} */
async function readForeignColumns(client, contract, { tables }) {
  const { rows } = await client.query(foreignColumnsQuery, [tables])
  return rows
    .filter(({ relation, part }) => !(part in (contract.tables[relation]?.columns ?? {})))
    .map(({ relation, part, definition }) => ({
      kind: 'column',
      name: `${relation}.${part}`,
      on: relation.slice('public.'.length),
      drop: null,
      definition,
    }))
}

/** Those that others stand on go last. @param {Client} client @param {Dependent[]} dependents */
export async function dropDependents(client, dependents) {
  for (const { drop } of dependents.toReversed()) if (drop !== null) await client.query(drop)
}
