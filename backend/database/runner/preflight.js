// @ts-check
// May a migration begin, and what will it do? Looks at everything in one transaction that cannot write.

import { readCatalogue } from './catalogue.js'
import { codeOf, list } from './client.js'
import { readContract } from './contract.js'
import { findNeededDisk, forecast, forecastTime } from './forecast.js'
import { describeOpenings } from './open-policies.js'
import { checkSessions } from './other-sessions.js'
import { checkNames } from './portal-names.js'
import { checkRows } from './portal-rows.js'
import { checkPortal } from './portal-shape.js'
import { checkExtension, checkRights, checkRoles, checkServer, readServer } from './server.js'

/** @typedef {import('./catalogue.js').Catalogue} Catalogue */
/** @typedef {import('./client.js').Client} Client */
/** @typedef {import('./contract.js').Contract} Contract */
/** @typedef {import('./migrations.js').Migration} Migration */
/** @typedef {import('./migrate.js').Finding} Finding */
/** @typedef {import('./server.js').Server} Server */
/**
 * What every check looks at.
 * @typedef {object} Scene
 * @property {Server} server
 * @property {Migration[]} pending
 * @property {Contract} contract
 * @property {Catalogue} live The tables of the portal, and of ours what is there.
 * @property {string[]} portal Those of users, jobs and applications that are there, with their schema.
 */

/** Whoever keeps everybody from reading for longer than this is named, not waited for. */
const lockTimeout = '3s'
const lockNotAvailable = '55P03'
const insufficientPrivilege = '42501'

/**
 * `problems` keep `up` from beginning, `notes` say what it will do and what it will meet.
 * @param {Client} client One connection, outside of a transaction.
 * @param {Migration[]} pending @param {{ base: boolean }} options
 * @returns {Promise<Finding[]>}
 */
export async function preflight(client, pending, { base }) {
  const server = await readServer(client)
  // Older servers do not even understand the questions.
  if (server.tooOld) return [checkServer(server)]
  const contract = await readContract()
  const portal = await list(client, 'select name from unnest($1::text[]) as name where to_regclass(name) is not null', [
    Object.keys(contract.portal),
  ])
  await client.query(`begin transaction read only; set local lock_timeout = '${lockTimeout}'`)
  try {
    if (await isHeld(client, portal)) return [checkServer(server), await nameHolders(client, server, portal)]
    return await look(client, { server, pending, contract, base })
  } finally {
    // On a lost connection this fails too; the first error is the one to report.
    await client.query('rollback').catch(() => {})
  }
}

/**
 * Whoever keeps everybody out of a table would keep us waiting at every later question; once they are read, they stay readable.
 * @param {Client} client @param {string[]} tables
 */
async function isHeld(client, tables) {
  for (const table of tables) {
    await client.query('savepoint reading')
    try {
      await client.query(`select from ${table} limit 0`)
    } catch (error) {
      await client.query('rollback to savepoint reading')
      if (codeOf(error) === lockNotAvailable) return true
      // Missing rights have a check of their own.
      if (codeOf(error) !== insufficientPrivilege) throw error
    }
  }
  return false
}

/** @param {Client} client @param {Server} server @param {string[]} portal @returns {Promise<Finding>} */
async function nameHolders(client, server, portal) {
  const { check, problems, notes = [] } = await checkSessions(client, { server, portal })
  const reason =
    'Somebody keeps everybody from reading a table of the portal, so nothing can be said: try again when that is over.'
  return { check, problems: [reason, ...problems], notes }
}

/**
 * @param {Client} client
 * @param {{ server: Server, pending: Migration[], contract: Contract, base: boolean }} occasion
 * @returns {Promise<Finding[]>}
 */
async function look(client, { server, pending, contract, base }) {
  const ours = [...Object.keys(contract.portal), ...Object.keys(contract.tables)]
  const inPublic = ours.flatMap((name) => (name.startsWith('public.') ? [name.slice('public.'.length)] : []))
  const live = await readCatalogue(client, inPublic)
  const portal = Object.keys(contract.portal).filter((name) => name in live.tables)
  const scene = { server, pending, contract, live, portal }
  const findings = [
    checkServer(server),
    await checkRoles(client),
    await checkExtension(client),
    await checkRights(client, scene),
  ]
  const isNew = base && portal.length === 0
  if (!isNew) findings.push(await checkPortal(client, scene))
  findings.push(await checkNames(client, scene))
  if (!isNew) findings.push(await checkRows(client, scene), describeOpenings(scene))
  return [
    ...findings,
    await checkSessions(client, scene),
    ...(pending.length > 0 ? await lookForward(client, scene, isNew) : []),
  ]
}

/** @param {Client} client @param {Scene} scene @param {boolean} isNew @returns {Promise<Finding[]>} */
async function lookForward(client, scene, isNew) {
  const outlook = await forecast(client, scene)
  const first = isNew ? ['schema.sql comes first: it makes the tables users, jobs and applications.'] : []
  return [
    { check: 'what will happen', problems: [], notes: [...first, ...outlook.steps] },
    await findNeededDisk(client, scene.server, outlook),
    forecastTime(outlook),
  ]
}
