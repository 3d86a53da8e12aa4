// @ts-check
// The portal's own policies that let everybody through whatever the row holds, and rights that everybody has.

/** @typedef {import('./catalogue.js').Catalogue} Catalogue */
/** @typedef {import('./catalogue.js').Entry} Entry */
/** @typedef {import('./contract.js').Contract} Contract */
/** @typedef {import('./migrate.js').Finding} Finding */
/** @typedef {import('./preflight.js').Scene} Scene */
/** @typedef {{ table: string, name: string, entry: Entry, commands: string[] }} OpenPolicy With the commands that it opens. */

const commands = ['select', 'insert', 'update', 'delete']

/** Whoever asks through an API, signed in or not. */
const anybody = ['public', 'anon', 'authenticated']

/**
 * Permissive policies of the portal for everybody or an API role. One that names another role is a decision of the portal.
 * @param {Contract} contract @param {Catalogue} live @returns {OpenPolicy[]}
 */
export function listOpenPolicies(contract, live) {
  return Object.entries(contract.portal).flatMap(([table, { policies: ours }]) =>
    Object.entries(live.tables[table]?.policies ?? {}).flatMap(([name, entry]) => {
      const isForAnybody = [entry.roles].flat().some((role) => anybody.includes(String(role)))
      if (name in ours || entry.kind !== 'permissive' || !isForAnybody) return []
      const opened = commandsOpenedBy(entry)
      return opened.length > 0 ? [{ table, name, entry, commands: opened }] : []
    }),
  )
}

/** @param {Entry} policy */
function commandsOpenedBy({ command, using, check }) {
  return commands.filter((one) => {
    if (command !== 'all' && command !== one) return false
    return isAlwaysTrue(one === 'insert' ? (check ?? using) : using) || (one === 'update' && isAlwaysTrue(check))
  })
}

/** @param {Entry[string] | undefined} expression As the server writes it. */
const isAlwaysTrue = (expression) => typeof expression === 'string' && /^\(?(true|(\d+) = \2)\)?$/.test(expression)

/** @param {Scene} scene @returns {Finding} */
export function describeOpenings({ contract, live, portal, pending }) {
  const closing = pending.some(({ version }) => version === '008')
    ? '008 closes it for the API roles'
    : 'the policies of 008 close it for the API roles'
  const notes = listOpenPolicies(contract, live).map(
    ({ table, name, entry, commands: opened }) =>
      `The policy ${name} on ${table.slice('public.'.length)} lets ${[entry.roles].flat().join(', ')} ${opened.join(', ')} every row: a hole. ${closing}; up --harden replaces it.`,
  )
  for (const table of portal) {
    for (const role of ['public', 'anon']) {
      const rights = live.tables[table]?.grants[role] ?? []
      const beyond = rights.filter((right) => !contract.portal[table]?.grants[role]?.includes(right))
      if (beyond.length === 0) continue
      notes.push(
        `${role === 'public' ? 'Everybody' : 'anon'} may ${beyond.join(', ')} on ${table.slice('public.'.length)}: a hole. 008 takes these rights away, and down gives them back.`,
      )
    }
  }
  return { check: 'the portal’s own policies and rights', problems: [], notes }
}
