// @ts-check
// What of the live schema is not as the contract says: missing, different, or there besides.

import { parts } from './catalogue.js'
import { apiRoles } from './contract.js'
import {
  commentStatement,
  functionDifferences,
  partWords,
  roleDifferences,
  short,
  tableDifferences,
  withRemedy,
} from './difference-words.js'

/** @typedef {import('./catalogue.js').Catalogue} Catalogue */
/** @typedef {import('./catalogue.js').Entry} Entry */
/** @typedef {import('./catalogue.js').Entries} Entries */
/** @typedef {import('./catalogue.js').Grants} Grants */
/** @typedef {import('./catalogue.js').Table} Table */
/** @typedef {import('./contract.js').Contract} Contract */
/** @typedef {import('./difference-words.js').Subject} Subject */
/** @typedef {import('./difference-words.js').Value} Value */
/** @typedef {import('./migrations.js').Migration} Migration */
/** @typedef {Record<string, { problems: string[], notes: string[] }>} Report By check. */

/** The checks in the order in which they are told. */
const checks = [
  'tables',
  ...parts,
  'functions',
  'row level security',
  'rights',
  'roles and extensions',
  'feature flags',
  'comments',
]

/**
 * @param {Contract} contract @param {Catalogue} catalogue @param {readonly Migration[]} migrations
 * @returns {Report}
 */
export function findDifferences(contract, catalogue, migrations) {
  /** @type {Report} */
  const report = Object.fromEntries(checks.map((check) => [check, { problems: [], notes: [] }]))
  /** @type {Again} */
  const again = (statement) => againWith(migrations, statement)
  compareTables(report, contract, catalogue, again)
  compareFunctions(report, contract, catalogue, again)
  compareSurroundings(report, contract, catalogue)
  return report
}

/** In words, which file to run again: each of them may run again at any time. @param {readonly Migration[]} migrations @param {RegExp} statement */
function againWith(migrations, statement) {
  const found = migrations.findLast(({ up }) => statement.test(up))
  return found ? ` Run again: ${found.version}_${found.name}.up.sql.` : ''
}

/** @typedef {(statement: RegExp) => string} Again */

/** @param {Report} report @param {Contract} contract @param {Catalogue} catalogue @param {Again} again */
function compareTables(report, contract, catalogue, again) {
  for (const [name, expected] of Object.entries({ ...contract.tables, ...contract.portal })) {
    const found = catalogue.tables[name]
    if (!found) {
      say(
        report,
        'tables',
        `table ${short(name)} is missing.${again(new RegExp(`create table if not exists ${name}\\b`))}`,
      )
      continue
    }
    const isOurs = name in contract.tables
    compareTableItself(report, name, expected.table, found.table)
    for (const part of parts)
      comparePart(report, { part, table: name, expected: expected[part], found: found[part], isOurs })
    const roles = isOurs ? Object.keys({ ...expected.grants, ...found.grants }) : apiRoles
    compareGrants(report, { object: name, thing: short(name), roles, expected: expected.grants, found: found.grants })
  }
  for (const name of Object.keys(catalogue.tables)) {
    if (name in contract.tables || name in contract.portal) continue
    if (name === 'hiring.unfinished_migration')
      say(report, 'tables', 'a migration was begun and not finished. Run up again.')
    else say(report, 'tables', withRemedy(`table ${name} is not from the migrations`, `drop table ${name}`))
  }
}

/** @param {Report} report @param {string} table @param {Entry} expected @param {Entry} found */
function compareTableItself(report, table, expected, found) {
  const subject = { table, name: table, label: short(table), expected }
  for (const [attribute, { check, says, remedy }] of Object.entries(tableDifferences)) {
    const both = /** @type {const} */ ([subject, found[attribute], expected[attribute]])
    if (attribute in expected && !isSame(both[1], both[2]))
      say(report, check, withRemedy(says(...both), remedy?.(...both)))
  }
  compareComment(report, `table ${table}`, expected, found)
}

/**
 * @param {Report} report
 * @param {{ part: typeof parts[number], table: string, expected: Entries, found: Entries, isOurs: boolean }} both
 */
function comparePart(report, { part, table, expected, found, isOurs }) {
  const words = partWords[part]
  for (const [name, entry] of Object.entries(expected)) {
    const subject = { table, name, label: words.label(table, name), expected: entry }
    const live = found[name]
    if (live) compareEntry(report, part, subject, live)
    else say(report, part, withRemedy(`${subject.label} is missing`, words.add(subject)))
  }
  // What the portal has besides on its own tables is its own affair.
  for (const [name, live] of isOurs ? Object.entries(found) : []) {
    if (name in expected) continue
    const subject = { table, name, label: words.label(table, name), expected: {} }
    const problem = withRemedy(`${subject.label} is not from the migrations`, words.drop(subject))
    // An index of the operator's own costs writers a little and changes no outcome.
    if (part === 'indexes' && live.valid && !isUnique(live)) report[part]?.notes.push(problem)
    else say(report, part, problem)
  }
}

/** @param {Entry} index */
const isUnique = ({ definition }) => String(definition).startsWith('CREATE UNIQUE')

/** @param {Report} report @param {typeof parts[number]} part @param {Subject} subject @param {Entry} found */
function compareEntry(report, part, subject, found) {
  const { differs, add, drop, canBeReplaced } = partWords[part]
  const { expected } = subject
  for (const [attribute, { says, remedy }] of Object.entries(differs)) {
    const both = /** @type {const} */ ([subject, found[attribute], expected[attribute]])
    if (isSame(both[1], both[2])) continue
    const anew = canBeReplaced ? `${drop(subject)}; ${add(subject)}` : undefined
    say(report, part, withRemedy(says(...both), remedy ? remedy(...both) : anew))
  }
  if (part === 'columns') compareComment(report, `column ${subject.table}.${subject.name}`, expected, found)
}

/** @param {Report} report @param {string} object @param {Entry} expected @param {Entry} found */
function compareComment(report, object, expected, found) {
  if (!('comment' in expected) || isSame(found.comment, expected.comment)) return
  const problem = found.comment === undefined ? 'is missing' : 'differs'
  say(
    report,
    'comments',
    withRemedy(
      `the comment on ${object.replace(' public.', ' ')} ${problem}`,
      commentStatement(object, expected.comment),
    ),
  )
}

/**
 * @param {Report} report
 * @param {{ object: string, thing: string, roles: readonly string[], expected: Grants, found: Grants }} both
 * `object` as "grant" takes it, `thing` as people call it.
 */
function compareGrants(report, { object, thing, roles, expected, found }) {
  for (const role of new Set(roles)) {
    const [must, has] = [expected[role] ?? [], found[role] ?? []]
    const name = role === 'public' ? 'everybody' : `role ${role}`
    for (const right of must.filter((one) => !has.includes(one))) {
      const problem = `${name} may not ${inWords(right, thing)}, must`
      say(report, 'rights', withRemedy(problem, `grant ${rightOn(right, object)} to ${role}`))
    }
    for (const right of has.filter((one) => !must.includes(one))) {
      const problem = `${name} may ${inWords(right, thing)}, must not`
      const plain = right.replace(' with grant option', '')
      const isOption = right !== plain && must.includes(plain)
      const statement = `revoke ${isOption ? 'grant option for ' : ''}${rightOn(plain, object)} from ${role}`
      say(report, 'rights', withRemedy(problem, statement))
    }
  }
}

/** @param {string} right @param {string} thing "select (name)" on users is "select on users (name)". */
function inWords(right, thing) {
  const [, privilege, columns = '', option = ''] = /^(\w+)( \(.*\))?( with grant option)?$/.exec(right) ?? []
  return `${privilege} on ${thing}${columns}${option && ' and pass that on'}`
}

/** @param {string} right @param {string} object */
function rightOn(right, object) {
  return `${right.replace(' with grant option', '')} on ${object}`
}

/** @param {Report} report @param {Contract} contract @param {Catalogue} catalogue @param {Again} again */
function compareFunctions(report, contract, catalogue, again) {
  for (const [name, expected] of Object.entries(contract.functions)) {
    const found = catalogue.functions[name]
    const plain = name.replace(/\(.*$/, '')
    const remedy = again(new RegExp(`create or replace function ${plain}\\b`))
    if (!found) {
      say(report, 'functions', `function ${plain} is missing.${remedy}`)
      continue
    }
    for (const attribute of Object.keys({ ...expected, ...found })) {
      const [has, must] = [found[attribute], expected[attribute]]
      if (attribute === 'comment' || isSame(has, must)) continue
      const other = `function ${plain} has ${attribute} ${has ?? 'nothing'}, must have ${must ?? 'nothing'}`
      say(report, 'functions', `${functionDifferences[attribute]?.(plain, has, must) ?? other}.${remedy}`)
    }
    compareComment(report, `function ${name}`, expected, found)
    const [must, has] = [contract.functionGrants[name] ?? {}, catalogue.functionGrants[name] ?? {}]
    const roles = Object.keys({ ...must, ...has })
    compareGrants(report, { object: `function ${name}`, thing: plain, roles, expected: must, found: has })
  }
  for (const name of Object.keys(catalogue.functions)) {
    if (name in contract.functions) continue
    say(report, 'functions', withRemedy(`function ${name} is not from the migrations`, `drop function ${name}`))
  }
}

/** @param {Report} report @param {Contract} contract @param {Catalogue} catalogue */
function compareSurroundings(report, contract, catalogue) {
  for (const [name, expected] of Object.entries(contract.schemas)) {
    const found = catalogue.schemas[name] ?? {}
    compareComment(report, `schema ${name}`, expected, found)
    const [must, has] = [contract.schemaGrants[name] ?? {}, catalogue.schemaGrants[name] ?? {}]
    const roles = Object.keys({ ...must, ...has })
    compareGrants(report, { object: `schema ${name}`, thing: `schema ${name}`, roles, expected: must, found: has })
  }
  for (const [role, expected] of Object.entries(contract.roles)) {
    const found = catalogue.roles[role]
    if (!found) {
      const remedy = `create role ${role} nologin${expected.bypassesRowSecurity ? ' bypassrls' : ''}`
      say(report, 'roles and extensions', withRemedy(`role ${role} is missing`, remedy))
      continue
    }
    for (const [attribute, value] of Object.entries(expected)) {
      const words = roleDifferences[attribute]
      if (!words || isSame(found[attribute], value)) continue
      const { says, remedy } = words
      say(report, 'roles and extensions', withRemedy(says(role, found[attribute]), remedy(role, found[attribute])))
    }
  }
  for (const name of contract.extensions.filter((one) => !catalogue.extensions.includes(one))) {
    say(report, 'roles and extensions', withRemedy(`extension ${name} is missing`, `create extension ${name}`))
  }
  for (const name of contract.flags.filter((one) => !catalogue.flags.includes(one))) {
    const remedy = `insert into public.feature_flags (flag_name, enabled) values ('${name}', true)`
    say(report, 'feature flags', withRemedy(`flag ${name} is missing, so it counts as off`, remedy))
  }
}

/** @param {Report} report @param {string} check @param {string} problem */
function say(report, check, problem) {
  report[check]?.problems.push(problem)
}

/** @param {Value} one @param {Value} other */
const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other)
