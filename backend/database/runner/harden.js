// @ts-check
// What `up --harden` adds: the portal's own policies that let everybody through go, and are kept for the way down.
// The policies of 008 stand beside them already, so nothing that the access matrix allows is lost.

import { logAction } from './action-log.js'
import { readCatalogue } from './catalogue.js'
import { MigrationError } from './client.js'
import { apiRoles, readContract } from './contract.js'
import { listOpenPolicies } from './open-policies.js'
import { inQuietMoment } from './quiet-moment.js'
import { asOnlyRunner } from './session.js'

/** @typedef {import('./catalogue.js').Catalogue} Catalogue */
/** @typedef {import('./client.js').Client} Client */
/** @typedef {import('./open-policies.js').OpenPolicy} OpenPolicy */
/** @typedef {{ table: string, role: string, policy: string, command: string }} Loss `policy`: a name for one that would give it back. */

const twoMinutesMs = 120_000

/**
 * Replaces all such policies or none. Refuses while somebody but the API roles has access by one of them alone.
 * @param {Client} client @param {(message: string) => void} [log]
 * @returns {Promise<string[]>} The policies that are gone: table and name.
 */
export async function harden(client, log = () => {}) {
  return asOnlyRunner(client, log, async () => {
    const { rows } = await client.query(
      "select to_regclass('hiring.replaced_policies') is not null as ready, version() like '%PGlite%' as embedded",
    )
    const [{ ready, embedded }] = rows
    if (!ready) throw new MigrationError('Only a migrated portal can be hardened: run up first, with all migrations.')

    const contract = await readContract()
    const tables = embedded ? [] : Object.keys(contract.portal)
    /** @type {string[]} */
    const replaced = []
    await inQuietMoment(client, { what: 'harden', tables }, { log, patienceMs: twoMinutesMs }, async () => {
      const live = await readCatalogue(client, Object.keys(contract.portal).map(relationOf))
      const open = listOpenPolicies(contract, live)
      refuseLosses(await findLosses(client, live, open))
      for (const policy of open) await replace(client, policy)
      replaced.push(...open.map(({ table, name }) => `${relationOf(table)}: ${name}`))
      if (open.length > 0) await logAction(client, 'portal_hardened', { policies: replaced })
    })
    for (const policy of replaced) log(`replaced the policy ${policy}, which let everybody through`)
    if (replaced.length === 0) log('no policy of the portal lets everybody through')
    return replaced
  })
}

/** @param {string} table */
const relationOf = (table) => table.slice('public.'.length)

/** @param {Client} client @param {OpenPolicy} policy */
async function replace(client, { table, name, entry }) {
  const definition = [
    `create policy ${name} on ${table} as ${entry.kind} for ${entry.command} to ${[entry.roles].flat().join(', ')}`,
    entry.using === undefined ? '' : ` using (${entry.using})`,
    entry.check === undefined ? '' : ` with check (${entry.check})`,
  ].join('')
  await client.query(
    `insert into hiring.replaced_policies (relation, name, definition)
     select $1,
            polname,
            $3 || coalesce(format('; comment on policy %I on %s is %L', polname, $4::text, obj_description(oid, 'pg_policy')), '')
       from pg_policy
      where polrelid = $4::regclass
        and quote_ident(polname) = $2
     on conflict (relation, name) do update
       set definition = excluded.definition, replaced_at = now()`,
    [relationOf(table), name, definition, table],
  )
  await client.query(`drop policy ${name} on ${table}`)
}

/** Who everybody is cannot be told, nor what each of them would lose. @param {string} table @param {string[] | undefined} rights */
function refuseRightsOfEverybody(table, rights) {
  if (!rights) return
  throw new MigrationError(
    `harden has changed nothing: everybody may ${rights.join(', ')} on ${table}. Give these rights to roles by name (revoke all on ${table} from public;), then run up --harden again.`,
  )
}

/** @param {Loss[]} losses */
function refuseLosses(losses) {
  if (losses.length === 0) return
  const statements = losses.map(({ table, role, policy, command }) => {
    const rule = command === 'insert' ? 'with check (true)' : 'using (true)'
    return `  create policy ${policy} on ${table} for ${command} to ${role} ${rule};`
  })
  const roles = [...new Set(losses.map(({ role }) => role))]
  throw new MigrationError(
    [
      `harden has changed nothing: ${roles.join(', ')} would lose access that only a policy for everybody gives.`,
      'Give it by name, as far as it is needed, or take the rights away; then run up --harden again. By name:',
      ...statements,
    ].join('\n'),
  )
}

/**
 * Who holds rights on a table, is bound by row level security there, and is let through by nothing else.
 * @param {Client} client @param {Catalogue} live @param {OpenPolicy[]} open @returns {Promise<Loss[]>}
 */
async function findLosses(client, live, open) {
  const losses = []
  for (const table of new Set(open.map((policy) => policy.table))) {
    const { grants = {}, policies = {} } = live.tables[table] ?? {}
    const gone = open.filter((policy) => policy.table === table)
    refuseRightsOfEverybody(table, grants.public)
    const staying = Object.entries(policies).filter(([name]) => !gone.some((policy) => policy.name === name))
    for (const { role, memberships, policyNames } of await listBound(client, table, Object.keys(grants))) {
      const isFor = (/** @type {import('./catalogue.js').Entry} */ { roles }) =>
        [roles].flat().some((one) => one === 'public' || memberships.includes(String(one)))
      const held = new Set((grants[role] ?? []).map((right) => right.split(' ')[0]))
      for (const command of new Set(gone.flatMap(({ entry, commands }) => (isFor(entry) ? commands : [])))) {
        const letThrough = staying.some(
          ([, entry]) =>
            entry.kind === 'permissive' && isFor(entry) && (entry.command === 'all' || entry.command === command),
        )
        if (held.has(command) && !letThrough) {
          losses.push({ table, role, command, policy: policyNames[command] ?? '' })
        }
      }
    }
  }
  return losses
}

/**
 * Owners and whoever bypasses row level security lose nothing; members of an API role are held by the matrix already.
 * @param {Client} client @param {string} table @param {string[]} holders
 * @returns {Promise<{ role: string, memberships: string[], policyNames: Record<string, string> }[]>}
 */
async function listBound(client, table, holders) {
  const { rows } = await client.query(
    `select quote_ident(holder.rolname) as role,
            array(
              select quote_ident(other.rolname) from pg_roles as other where pg_has_role(holder.oid, other.oid, 'usage')
            ) as memberships,
            (
              select jsonb_object_agg(command, quote_ident(holder.rolname || '_' || command))
                from unnest(array['select', 'insert', 'update', 'delete']) as command
            ) as "policyNames"
       from pg_roles as holder
      where quote_ident(holder.rolname) = any ($2)
        and not quote_ident(holder.rolname) = any ($3)
        and not rolsuper
        and not rolbypassrls
        and not pg_has_role(holder.oid, (select relowner from pg_class where oid = $1::regclass), 'usage')
        and not exists (
          select from pg_roles as api
           where api.rolname in ('anon', 'authenticated')
             and pg_has_role(holder.oid, api.oid, 'usage')
        )
      order by 1`,
    [table, holders, apiRoles],
  )
  return rows
}
