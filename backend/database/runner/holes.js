// @ts-check
// Ways past the access matrix that the portal brings along: its own policies that let everybody through, and its own
// views that read our tables with their owner's rights.

import { short } from './difference-words.js'
import { listOpenPolicies } from './open-policies.js'

/** @typedef {import('./catalogue.js').Catalogue} Catalogue */
/** @typedef {import('./catalogue.js').Entry} Entry */
/** @typedef {import('./client.js').Client} Client */
/** @typedef {import('./contract.js').Contract} Contract */
/** @typedef {import('./migrate.js').Finding} Finding */
/** @typedef {import('./open-policies.js').OpenPolicy} OpenPolicy */

/**
 * A hole that the restrictive policies close for everybody who could use it is a note, one that stays open a problem.
 * @param {Client} client @param {Contract} contract @param {Catalogue} live @returns {Promise<Finding>}
 */
export async function findOpenPolicies(client, contract, live) {
  const bound = await listBoundRoles(client, live)
  /** @type {string[]} */
  const problems = []
  /** @type {string[]} */
  const notes = []
  for (const policy of listOpenPolicies(contract, live)) {
    const uses = bound.flatMap((role) =>
      policy.commands
        .filter((command) => isReached(live, policy, role, command))
        .map((command) => `${role} (${command})`),
    )
    const hole = `policy ${policy.name} on ${short(policy.table)} lets everybody through: a hole`
    if (uses.length === 0) {
      notes.push(`${hole}, which the restrictive policies and the rights of 008 close. up --harden replaces it.`)
    } else {
      const wayOut = 'Give each of them a policy of its own, by name, then run up --harden.'
      problems.push(`${hole} that stays open for ${uses.join(', ')}. ${wayOut}`)
    }
  }
  return { check: 'the portal’s own policies', problems, notes }
}

/** @param {Catalogue} live @param {OpenPolicy} policy @param {string} role @param {string} command */
function isReached(live, { table, entry }, role, command) {
  const { grants = {}, policies = {} } = live.tables[table] ?? {}
  const isFor = (/** @type {Entry} */ { roles }) => [roles].flat().some((one) => one === 'public' || one === role)
  const rights = [...(grants[role] ?? []), ...(grants.public ?? [])]
  if (!isFor(entry) || !rights.some((right) => right.split(' ')[0] === command)) return false
  return !Object.values(policies).some(
    (other) =>
      other.kind === 'restrictive' &&
      isFor(other) &&
      (other.command === 'all' || other.command === command) &&
      other.using !== 'true' &&
      other.check !== 'true',
  )
}

/**
 * Who holds rights on the portal's tables, is bound by row level security, and can be taken on by somebody: a role
 * that nobody can log in as opens nothing.
 * @param {Client} client @param {Catalogue} live @returns {Promise<string[]>}
 */
async function listBoundRoles(client, live) {
  const holders = Object.values(live.tables).flatMap(({ grants }) => Object.keys(grants))
  const { rows } = await client.query(
    `select quote_ident(rolname) as name
       from pg_roles as holder
      where quote_ident(rolname) = any ($1)
        and not rolsuper
        and not rolbypassrls
        and (rolname in ('anon', 'authenticated') or exists (
          select from pg_roles as person
           where person.rolcanlogin
             and not person.rolsuper
             and pg_has_role(person.oid, holder.oid, 'member')
        ))
      order by 1`,
    [[...new Set(holders)]],
  )
  return rows.map(({ name }) => String(name))
}

/** @param {Client} client @param {Contract} contract @returns {Promise<Finding>} */
export async function findOpenViews(client, contract) {
  const { rows } = await client.query(
    `with recursive reader as (
       select pg_rewrite.ev_class as view, name as relation
         from unnest($1::text[]) as name
         join pg_depend on refclassid = 'pg_class'::regclass and refobjid = to_regclass(name)
         join pg_rewrite on classid = 'pg_rewrite'::regclass and objid = pg_rewrite.oid
        where ev_class <> refobjid
        union
       select pg_rewrite.ev_class, reader.relation
         from reader
         join pg_depend on refclassid = 'pg_class'::regclass and refobjid = reader.view
         join pg_rewrite on classid = 'pg_rewrite'::regclass and objid = pg_rewrite.oid
        where ev_class <> refobjid
     )
     select format('%I.%I', nspname, relname) as view,
            relkind = 'm' as stored,
            array_agg(distinct relation) as relations,
            array(
              select role from unnest(array['anon', 'authenticated']) as role
               where has_any_column_privilege(role, view, 'select')
                 and has_schema_privilege(role, relnamespace, 'usage')
            ) as roles
       from reader
       join pg_class on pg_class.oid = view
       join pg_namespace on pg_namespace.oid = relnamespace
      where relkind in ('v', 'm')
        and not coalesce((
          select option_value::boolean from pg_options_to_table(reloptions) where option_name = 'security_invoker'
        ), false)
      group by view, nspname, relname, relkind, relnamespace, pg_class.oid
      order by 1`,
    [Object.keys({ ...contract.tables, ...contract.portal })],
  )
  const problems = rows
    .filter(({ roles }) => roles.length > 0)
    .map(({ view, stored, relations, roles }) => {
      const way = stored
        ? `revoke select on ${view} from ${roles.join(', ')}`
        : `alter view ${view} set (security_invoker = true)`
      return `view ${view} shows ${roles.join(' and ')} rows of ${relations.map(short).join(', ')} past row level security. Run: ${way};`
    })
  return { check: 'views on guarded tables', problems }
}
