// @ts-check
// The application's task queue: no migration makes it, but the application itself when it starts. It goes with the
// last migration where the application has left its mark on it; a queue of the portal's own stays.

import { list } from './client.js'

/** @typedef {import('./client.js').Client} Client */

/** What the application writes on the schema (adapters/queue), in these words. */
const mark = 'The orchestrator’s task queue; goes with its last migration.'

/** @param {Client} client @returns {Promise<boolean>} */
export async function hasOwnQueue(client) {
  const { rows } = await client.query(
    "select obj_description(to_regnamespace('pgboss'), 'pg_namespace') is not distinct from $1 as own",
    [mark],
  )
  return rows[0]?.own === true
}

/** @param {Client} client @returns {Promise<number>} */
export async function countWaitingTasks(client) {
  const [waiting] = await list(client, "select count(*) as name from pgboss.job where state < 'active'")
  return Number(waiting)
}

/** @param {Client} client */
export async function dropQueue(client) {
  await client.query('drop schema pgboss cascade')
}
