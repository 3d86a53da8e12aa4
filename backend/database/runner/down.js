// @ts-check
// The way down: migrations are taken back, last first.

import { MigrationError } from './client.js'
import { readApplied } from './migrations.js'
import { run } from './up.js'

/** @typedef {import('./client.js').Client} Client */
/** @typedef {import('./migrations.js').Migration} Migration */

/**
 * @param {Client} client @param {Migration[]} migrations @param {string | undefined} limit
 * @param {(message: string) => void} log
 */
export async function goDown(client, migrations, limit = '000', log) {
  const applied = (await readApplied(client)).filter((row) => row.version > limit).reverse()
  const files = new Map(migrations.map((migration) => [migration.version, migration]))
  for (const { version, name } of applied) {
    if (files.has(version)) continue
    throw new MigrationError(
      `This database has migration ${version}_${name}, which this checkout lacks. Roll back with the newer one.`,
    )
  }
  for (const { version, name } of applied) {
    await run(client, `${version}_${name}.down.sql`, files.get(version)?.down ?? '')
    log(`rolled back ${version}_${name}`)
  }
  return applied.map(({ version }) => version)
}
