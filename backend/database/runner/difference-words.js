// @ts-check
// How a difference between contract and catalogue is said, and the statement that puts it right.

import pg from 'pg'

/** @typedef {import('./catalogue.js').Entry} Entry */
/** @typedef {typeof import('./catalogue.js').parts[number]} Part */
/** @typedef {string | boolean | string[] | undefined} Value */
/**
 * @typedef {object} Subject Something of a table.
 * @property {string} table With its schema.
 * @property {string} name
 * @property {string} label What people call it.
 * @property {Entry} expected Empty for what must not be there.
 */
/** @typedef {(subject: Subject, found: Value, must: Value) => string} Sentence */
/** @typedef {(subject: Subject) => string} Statement */
/** @typedef {{ says: Sentence, remedy?: Sentence }} Difference Without a remedy of its own the thing is made anew. */
/**
 * @typedef {object} PartWords
 * @property {(table: string, name: string) => string} label
 * @property {Statement} add
 * @property {Statement} drop
 * @property {Record<string, Difference>} differs By attribute.
 * @property {boolean} canBeReplaced Dropping and making it anew loses nothing.
 */

/** Tables of schema public go without it. @param {string} name */
export const short = (name) => name.replace(/^public\./, '')

/** @param {string} problem @param {string | undefined} statement */
export const withRemedy = (problem, statement) => (statement ? `${problem}. Run: ${statement};` : `${problem}.`)

/** @param {Value} value */
const quoted = (value) =>
  value === undefined ? 'nothing' : Array.isArray(value) ? value.join(', ') || 'nothing' : `“${value}”`

/** @param {string} object @param {Value} comment */
export const commentStatement = (object, comment) =>
  `comment on ${object} is ${comment === undefined ? 'null' : pg.escapeLiteral(String(comment))}`

/** @param {Pick<Subject, 'table' | 'name'>} subject */
const alterColumn = ({ table, name }) => `alter table ${table} alter column ${name}`

/** An index has its table's schema. @param {Subject} subject */
const indexName = ({ table, name }) => `${table.split('.')[0]}.${name}`

/** @type {Difference} */
const definition = { says: ({ label }, found, must) => `${label} is ${quoted(found)}, must be ${quoted(must)}` }

/** @type {Statement} */
const createAsDefined = ({ expected }) => String(expected.definition)

/** @type {Statement} */
const createPolicy = ({ table, name, expected }) => {
  const { command, kind, roles, using, check } = expected
  return [
    `create policy ${name} on ${table} as ${kind} for ${command} to ${[roles].flat().join(', ')}`,
    ...(using ? [`using (${using})`] : []),
    ...(check ? [`with check (${check})`] : []),
  ].join(' ')
}

/** @type {Statement} */
const addColumn = ({ table, name, expected: { type, notNull, default: value, comment } }) =>
  [
    `alter table ${table} add column ${name} ${type}${value ? ` default ${value}` : ''}${notNull ? ' not null' : ''}`,
    commentStatement(`column ${table}.${name}`, comment),
  ].join('; ')

/** @type {Record<string, Difference>} */
const columnDifferences = {
  type: {
    says: ({ label }, found, must) => `${label} is ${found}, must be ${must}`,
    remedy: (subject, _, must) => `${alterColumn(subject)} type ${must} using ${subject.name}::${must}`,
  },
  notNull: {
    says: ({ label }, found) => (found ? `${label} does not allow null, must` : `${label} allows null, must not`),
    remedy: (subject, _, must) => `${alterColumn(subject)} ${must ? 'set' : 'drop'} not null`,
  },
  default: {
    says: ({ label }, found, must) => `${label} has the default ${quoted(found)}, must have ${quoted(must)}`,
    remedy: (subject, _, must) =>
      `${alterColumn(subject)} ${must === undefined ? 'drop' : 'set'} default ${must ?? ''}`.trimEnd(),
  },
  storage: {
    says: ({ label }, found, must) => `${label} is stored as ${quoted(found)}, must be as ${quoted(must)}`,
    remedy: (subject, _, must) => `${alterColumn(subject)} set storage ${must ?? 'default'}`,
  },
  generated: { says: ({ label }, found, must) => `${label} is generated as ${quoted(found)}, must be ${quoted(must)}` },
  identity: { says: ({ label }, found, must) => `${label} is an identity ${quoted(found)}, must be ${quoted(must)}` },
}

/** @type {Record<string, Difference>} */
const policyDifferences = {
  command: { says: ({ label }, found, must) => `${label} is for ${found}, must be for ${must}` },
  kind: { says: ({ label }, found, must) => `${label} is ${found}, must be ${must}` },
  roles: { says: ({ label }, found, must) => `${label} applies to ${quoted(found)}, must be ${quoted(must)}` },
  using: { says: ({ label }, found, must) => `${label} shows rows by ${quoted(found)}, must by ${quoted(must)}` },
  check: { says: ({ label }, found, must) => `${label} accepts rows by ${quoted(found)}, must by ${quoted(must)}` },
}

/** @type {Record<Part, PartWords>} */
export const partWords = {
  columns: {
    label: (table, name) => `${short(table)}.${name}`,
    add: addColumn,
    drop: ({ table, name }) => `alter table ${table} drop column ${name}`,
    differs: columnDifferences,
    canBeReplaced: false,
  },
  constraints: {
    label: (table, name) => `constraint ${name} on ${short(table)}`,
    add: ({ table, name, expected }) => `alter table ${table} add constraint ${name} ${expected.definition}`,
    drop: ({ table, name }) => `alter table ${table} drop constraint ${name}`,
    differs: {
      definition,
      validated: {
        says: ({ label }) => `${label} was never checked against the rows that are there`,
        remedy: ({ table, name }) => `alter table ${table} validate constraint ${name}`,
      },
      enforced: {
        says: ({ label }) => `${label} is switched off: the server's own triggers behind it are disabled`,
        remedy: ({ table }) => `alter table ${table} enable trigger all`,
      },
    },
    canBeReplaced: true,
  },
  indexes: {
    label: (table, name) => `index ${name} on ${short(table)}`,
    add: createAsDefined,
    drop: (subject) => `drop index ${indexName(subject)}`,
    differs: {
      definition,
      valid: {
        says: ({ label }) => `${label} is invalid: no query uses it`,
        remedy: (subject) => `reindex index concurrently ${indexName(subject)}`,
      },
    },
    canBeReplaced: true,
  },
  triggers: {
    label: (table, name) => `trigger ${name} on ${short(table)}`,
    add: createAsDefined,
    drop: ({ table, name }) => `drop trigger ${name} on ${table}`,
    differs: {
      definition,
      enabled: {
        says: ({ label }) => `${label} is disabled`,
        remedy: ({ table, name }) => `alter table ${table} enable trigger ${name}`,
      },
    },
    canBeReplaced: true,
  },
  policies: {
    label: (table, name) => `policy ${name} on ${short(table)}`,
    add: createPolicy,
    drop: ({ table, name }) => `drop policy ${name} on ${table}`,
    differs: policyDifferences,
    canBeReplaced: true,
  },
  rules: {
    label: (table, name) => `rule ${name} on ${short(table)}`,
    add: createAsDefined,
    drop: ({ table, name }) => `drop rule ${name} on ${table}`,
    differs: { definition },
    canBeReplaced: true,
  },
}

/** Of a table itself. @type {Record<string, Difference & { check: string }>} */
export const tableDifferences = {
  rowSecurity: {
    check: 'row level security',
    says: ({ label }, found) =>
      found ? `${label} has row level security, must not` : `${label} is open: row level security is off`,
    remedy: ({ table }, _, must) => `alter table ${table} ${must ? 'enable' : 'disable'} row level security`,
  },
  forcedRowSecurity: {
    check: 'row level security',
    says: ({ label }, found) => `row level security ${found ? 'binds' : 'spares'} the owner of ${label}, must not`,
    remedy: ({ table }, _, must) => `alter table ${table} ${must ? '' : 'no '}force row level security`,
  },
  owner: {
    check: 'tables',
    says: ({ label }, found, must) =>
      `${label} belongs to ${found}, whom row level security does not bind, must to ${must}`,
  },
  durable: {
    check: 'tables',
    says: ({ label }) => `${label} is unlogged: a crash empties it`,
    remedy: ({ table }) => `alter table ${table} set logged`,
  },
}

/** Of a role. @type {Record<string, { says: (role: string, found: Value) => string, remedy: (role: string, found: Value) => string }>} */
export const roleDifferences = {
  superuser: {
    says: (role, found) => `role ${role} ${found ? 'is a superuser, must not be' : 'must be a superuser'}`,
    remedy: (role, found) => `alter role ${role} ${found ? 'no' : ''}superuser`,
  },
  bypassesRowSecurity: {
    says: (role, found) =>
      `role ${role} ${found ? 'passes by row level security, must not' : 'must pass by row level security'}`,
    remedy: (role, found) => `alter role ${role} ${found ? 'no' : ''}bypassrls`,
  },
  memberOf: {
    says: (role, found) => `role ${role} has also the rights of ${quoted(found)}, must not`,
    remedy: (role, found) => `revoke ${[found].flat().join(', ')} from ${role}`,
  },
}

/** Of a function. @type {Record<string, (name: string, found: Value, must: Value) => string>} */
export const functionDifferences = {
  body: (name) => `function ${name} differs from the migration`,
  owner: (name, found, must) => `function ${name} belongs to ${found}, must belong to ${must}`,
  runsAs: (name, found, must) => `function ${name} runs with the rights of ${found}, must with those of ${must}`,
  settings: (name, found, must) => `function ${name} runs with ${quoted(found)} set, must with ${quoted(must)}`,
}
