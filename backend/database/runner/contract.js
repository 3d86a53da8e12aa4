// @ts-check
// What the migrations must have left: contract.json, generated from the migrations themselves. Where the outcome
// depends on the portal, one rule each says how; nothing else is allowed to differ.

import { readFile } from 'node:fs/promises'
import { parts } from './catalogue.js'

/** @typedef {import('./catalogue.js').Catalogue} Catalogue */
/** @typedef {import('./catalogue.js').Entry} Entry */
/** @typedef {import('./catalogue.js').Entries} Entries */
/** @typedef {import('./catalogue.js').Table} Table */
/**
 * @typedef {Omit<Catalogue, 'tables'> & { tables: Catalogue['tables'], portal: Catalogue['tables'] }} Contract
 * `tables` are wholly ours; of the tables of the portal `portal` holds only what the migrations add.
 */
/** @typedef {Record<string, string[]>} Adopted By table: columns that the portal had before, which stay as it made them. */

/** Whose rights on the portal's tables the migrations decide; other roles' are the portal's affair. */
export const apiRoles = ['anon', 'authenticated', 'public', 'service_role']

/** @returns {Promise<Contract>} */
export async function readContract() {
  return JSON.parse(await readFile(new URL('../contract.json', import.meta.url), 'utf8'))
}

/** What of `after` the migrations have added to `before`. @param {Catalogue} before @param {Catalogue} after @returns {Contract} */
export function makeContract(before, after) {
  const entries = Object.entries(after.tables)
  /** @type {Contract} */
  const contract = { ...after, tables: {}, portal: {} }
  for (const [name, table] of entries) {
    const old = before.tables[name]
    if (old) contract.portal[name] = addedTo(old, table)
    else contract.tables[name] = table
  }
  return contract
}

/** @param {Table} before @param {Table} after @returns {Table} */
function addedTo(before, after) {
  const added = parts.map((part) => [part, changedEntries(before[part], after[part])])
  return { ...Object.fromEntries(added), table: changedValues(before.table, after.table), grants: after.grants }
}

/** @param {Entries} before @param {Entries} after */
function changedEntries(before, after) {
  /** @type {Entries} */
  const changed = {}
  for (const [name, entry] of Object.entries(after)) {
    const values = changedValues(before[name] ?? {}, entry)
    if (Object.keys(values).length > 0) changed[name] = values
  }
  return changed
}

/** @param {Entry} before @param {Entry} after @returns {Entry} */
function changedValues(before, after) {
  const changed = Object.entries(after).filter(([key, value]) => JSON.stringify(before[key]) !== JSON.stringify(value))
  return Object.fromEntries(changed)
}

/**
 * The contract as it reads for this portal, and the catalogue in the same words.
 * @param {Contract} contract @param {Catalogue} catalogue @param {Adopted} adopted
 * @returns {{ contract: Contract, catalogue: Catalogue }}
 */
export function fitToPortal(contract, catalogue, adopted) {
  const portal = Object.entries(contract.portal).map(([name, table]) => {
    const live = catalogue.tables[name]
    return [name, live ? fitTable(table, live, adopted[name] ?? []) : table]
  })
  const fitted = { ...contract, portal: Object.fromEntries(portal) }
  const respell = respellFor(contract, catalogue)
  return { contract: respell(fitted), catalogue: respell(catalogue) }
}

/** @param {Table} table @param {Table} live @param {string[]} adopted @returns {Table} */
function fitTable(table, live, adopted) {
  const columns = Object.entries(table.columns).map(([name, entry]) => {
    if (!adopted.includes(name)) return [name, entry]
    // Default, comment and all else stay as the portal made them. 001 takes a job_id of either nullability.
    const own = live.columns[name]
    return [name, { ...own, type: entry.type, notNull: name === 'job_id' ? own?.notNull : entry.notNull }]
  })
  const grants = Object.entries(table.grants).map(([role, rights]) => {
    // 008 grants columns as far as the portal has them.
    const has = (/** @type {string} */ right) => {
      const [, column] = /\((.+)\)/.exec(right) ?? []
      return column === undefined || column in live.columns
    }
    return [role, rights.filter(has)]
  })
  const { idx_users_email: fallback, ...indexes } = table.indexes
  // 002 makes its own index only where a new installation's unique one is missing.
  const needed = fallback && !live.indexes.idx_users_lower_email ? { idx_users_email: fallback } : {}
  return {
    ...table,
    columns: Object.fromEntries(columns),
    grants: Object.fromEntries(grants),
    indexes: { ...indexes, ...needed },
  }
}

/**
 * A portal's short texts and enumerations read as text in a new installation: the server then writes casts that
 * nobody wrote, "(status)::text = 'pending'::text". Those casts of those columns are left out, on both sides.
 * @param {Contract} contract @param {Catalogue} catalogue @returns {<Value>(value: Value) => Value}
 */
function respellFor(contract, catalogue) {
  const wordy = Object.entries(contract.portal).flatMap(([name, { columns: ours }]) =>
    Object.entries(catalogue.tables[name]?.columns ?? {}).filter(
      ([column, { type }]) => !(column in ours) && /^character|\./.test(String(type)),
    ),
  )
  if (wordy.length === 0) return (value) => value
  const literally = (/** @type {string} */ text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const columns = wordy.map(([name]) => literally(name)).join('|')
  const types = ['text', ...wordy.map(([, { type }]) => literally(String(type).replace(/\(\d+\)$/, '')))].join('|')
  const castColumn = new RegExp(`\\(((?:\\w+\\.)?(?:${columns}))\\)::text\\b`, 'g')
  const castWord = new RegExp(`('(?:[^']|'')*')::(?:${types})\\b`, 'g')

  /** @param {string} text */
  const respellText = (text) => text.replaceAll(castColumn, '$1').replaceAll(castWord, '$1')
  const expressions = new Set(['definition', 'using', 'check', 'body'])
  return (value) =>
    JSON.parse(JSON.stringify(value), (key, inner) =>
      expressions.has(key) && typeof inner === 'string' ? respellText(inner) : inner,
    )
}
