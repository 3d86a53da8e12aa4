// @ts-check
// What every part of the runner stands on: the connection it is handed, and how it says that it will not go on.

/**
 * What the runner needs of a connection; `pg.Client` has it. Text without parameters may hold several statements.
 * @typedef {{ query(text: string, parameters?: unknown[]): Promise<{ rows: any[] }> }} Client
 */

/** A refusal or failure of the runner; the message says what to do. */
export class MigrationError extends Error {
  /** @param {string} message @param {ErrorOptions} [options] */
  constructor(message, options) {
    super(message, options)
    this.name = 'MigrationError'
  }
}

const lostConnection =
  'The connection to the database is gone, and what was in progress is undone. Run status to see where it stands, then up again.'

/** What to do about failures that have nothing to do with the migrations. By SQLSTATE or Node's code. */
const waysOut = new Map([
  ['08001', lostConnection],
  ['08003', lostConnection],
  ['08006', lostConnection],
  ['57P01', lostConnection],
  ['57P02', lostConnection],
  ['57P05', lostConnection],
  ['ECONNRESET', lostConnection],
  ['EPIPE', lostConnection],
  ['25006', 'This server only reads: it is a standby or set to read only. Connect to the primary server.'],
  ['28000', 'The server does not let this user in: check the user in DATABASE_URL and the server’s pg_hba.conf.'],
  ['28P01', 'Check the user and the password in DATABASE_URL.'],
  ['3D000', 'Check the name of the database in DATABASE_URL, or create it.'],
  ['42501', 'This user may not do that: run the migrations as the owner of the tables users, jobs and applications.'],
  ['53100', 'The server’s disk is full. Make room, then run up again.'],
  ['53200', 'The server is out of memory. Give it more, or try again when it has less to do.'],
  ['53300', 'All connections of the server are taken. Close some, or raise max_connections, then try again.'],
  ['55P03', 'Somebody holds a lock on it. Find who in pg_stat_activity, or try again in a calmer hour.'],
  ['57P03', 'The server is starting up or shutting down. Try again in a moment.'],
  ['ECONNREFUSED', 'Nothing answers there: is the server running, and is the address in DATABASE_URL right?'],
  ['ENOENT', 'Nothing answers there: is the server running, and is the address in DATABASE_URL right?'],
  ['ENOTFOUND', 'There is no such host: check the address in DATABASE_URL.'],
  ['EAI_AGAIN', 'The host’s name cannot be looked up: check the network and the address in DATABASE_URL.'],
  ['ETIMEDOUT', 'The host does not answer: check the network, the firewall and the address in DATABASE_URL.'],
  ['EHOSTUNREACH', 'The host cannot be reached: check the network and the address in DATABASE_URL.'],
])

/** pg names neither a lost connection nor a late one by a code. @type {readonly [RegExp, string][]} */
const waysOutByWords = [
  [/^Connection terminated|^Client has encountered a connection error/, lostConnection],
  [/timeout expired/, waysOut.get('ETIMEDOUT') ?? ''],
]

/** SQLSTATE or Node's code of an error, if it has one. @param {unknown} error @returns {string | undefined} */
export function codeOf(error) {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** @param {unknown} error @returns {boolean} */
export const isLostConnection = (error) => findWayOut(error) === lostConnection

/** @param {unknown} error @returns {string | undefined} */
function findWayOut(error) {
  const message = error instanceof Error ? error.message : ''
  return waysOut.get(codeOf(error) ?? '') ?? waysOutByWords.find(([words]) => words.test(message))?.[1]
}

/** An error in words: what the server says, its SQLSTATE, its hint or ours. @param {unknown} error @returns {string} */
export function explain(error) {
  if (!(error instanceof Error)) return String(error)
  // Node tries every address of a host and says nothing itself about the lot.
  if (error instanceof AggregateError && error.errors.length > 0) return explain(error.errors[0])
  const code = codeOf(error)
  const hint = 'hint' in error && typeof error.hint === 'string' ? error.hint : undefined
  // PostgreSQL's own hints are short ("Check free disk space."); those of the migrations have codes of ours.
  const wayOut = findWayOut(error) ?? hint
  return `${error.message.replace(/\.$/, '')}${code ? ` (${code})` : ''}.${wayOut ? ` ${wayOut}` : ''}`
}

/** One column, called name, of every row. @param {Client} client @param {string} query @param {unknown[]} [parameters] @returns {Promise<string[]>} */
export async function list(client, query, parameters = []) {
  const { rows } = await client.query(query, parameters)
  return rows.map((row) => String(row.name))
}
