// @ts-check
// Who else is connected, as far as a migration meets them. Never what they run: it may hold people's data.

import { formatCount } from './words.js'

/** @typedef {import('./client.js').Client} Client */
/** @typedef {import('./migrate.js').Finding} Finding */
/** @typedef {import('./preflight.js').Scene} Scene */

/** A younger transaction is over before anybody has read of it. */
const noticeableAge = '1 second'

/** @param {Client} client @param {Pick<Scene, 'server' | 'portal'>} scene @returns {Promise<Finding>} */
export async function checkSessions(client, { server, portal }) {
  const check = 'other sessions'
  // Nobody else can be connected.
  if (server.kind === 'PGlite') return { check, problems: [] }
  const prepared = await describePrepared(client, portal)
  const notes = [
    ...(await describeWorkers(client)),
    ...(await describeTransactions(client, portal)),
    ...prepared.notes,
    ...(await describeHidden(client)),
  ]
  return { check, problems: prepared.problems, notes }
}

/** @param {Client} client @returns {Promise<string[]>} */
async function describeWorkers(client) {
  const { rows } = await client.query(
    `select application_name as name, count(*)::int as sessions, min(pid) as pid
       from pg_stat_activity
      where datname = current_database()
        and application_name like 'hiring%'
        and application_name not in ('hiring migrations', 'hiring-migration')
        and pid <> pg_backend_pid()
      group by application_name
      order by application_name`,
  )
  return rows.map(
    ({ name, sessions, pid }) =>
      `The orchestrator is running: ${name} with ${sessions === 1 ? `session ${pid}` : `${sessions} sessions`}. It may go on; restart it with the new version afterwards. down refuses as long as it runs.`,
  )
}

/** @param {Client} client @param {string[]} portal @returns {Promise<string[]>} */
async function describeTransactions(client, portal) {
  const { rows } = await client.query(
    `select pid,
            coalesce(nullif(application_name, ''), backend_type, 'unnamed') as name,
            coalesce(state, 'state unknown') as state,
            extract(epoch from clock_timestamp() - xact_start)::int as seconds,
            array(
              select distinct relation::regclass::text
                from pg_locks
               where pg_locks.pid = pg_stat_activity.pid
                 and locktype = 'relation'
                 and granted
                 and relation = any ($1::regclass[])
               order by 1
            ) as held
       from pg_stat_activity
      where datname = current_database()
        and pid <> pg_backend_pid()
        and clock_timestamp() - xact_start > interval '${noticeableAge}'
      order by xact_start`,
    [portal],
  )
  return rows.map(({ pid, name, state, seconds, held }) => {
    const session = `Session ${pid} (${name}, ${state}) has had a transaction open for ${seconds} s`
    return held.length > 0
      ? `${session} and holds ${held.join(', ')}: up will wait for its end.`
      : `${session}: what is built beside the working portal waits for its end.`
  })
}

/** A prepared transaction stays until somebody ends it by name, so waiting for it is no use. @param {Client} client @param {string[]} portal */
async function describePrepared(client, portal) {
  const { rows } = await client.query(
    `select gid as name,
            (
              select array_agg(distinct held.relation::regclass::text)
                from pg_locks as mark
                join pg_locks as held on held.virtualtransaction = mark.virtualtransaction
               where mark.pid is null
                 and mark.transactionid = transaction
                 and held.pid is null
                 and held.locktype = 'relation'
                 and held.relation = any ($1::regclass[])
            ) as held
       from pg_prepared_xacts
      where database = current_database()
      order by prepared`,
    [portal],
  )
  /** @type {string[]} */
  const problems = []
  /** @type {string[]} */
  const notes = []
  for (const { name, held } of rows) {
    if (held)
      problems.push(
        `The prepared transaction ${name} holds ${held.join(', ')} until somebody ends it: commit prepared or rollback prepared.`,
      )
    else notes.push(`The prepared transaction ${name} is waiting to be ended; it holds nothing of the portal’s tables.`)
  }
  return { problems, notes }
}

/** @param {Client} client @returns {Promise<string[]>} */
async function describeHidden(client) {
  const { rows } = await client.query(
    `select count(*)::int as sessions
       from pg_stat_activity
      where datname = current_database()
        and backend_type is null
        and pid <> pg_backend_pid()`,
  )
  const { sessions } = rows[0]
  return sessions === 0
    ? []
    : [
        `What other users do in ${formatCount(sessions, 'session')} cannot be seen. To see it, grant pg_read_all_stats to this user.`,
      ]
}
