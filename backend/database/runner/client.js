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

/** An error in words: what the server says, its SQLSTATE and its hint. @param {unknown} error @returns {string} */
export function explain(error) {
  if (!(error instanceof Error)) return String(error)
  const hint = 'hint' in error && typeof error.hint === 'string' ? ` ${error.hint}` : ''
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : ''
  return `${error.message}${code}${hint}`
}

/** One column, called name, of every row. @param {Client} client @param {string} query @param {unknown[]} [parameters] @returns {Promise<string[]>} */
export async function list(client, query, parameters = []) {
  const { rows } = await client.query(query, parameters)
  return rows.map((row) => String(row.name))
}
