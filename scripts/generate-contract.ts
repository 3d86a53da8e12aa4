// Writes backend/database/contract.json: what the migrations add to a portal, read from an embedded database before
// and after them. With `--check` it only says whether the file is up to date.

import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'
import { readCatalogue } from '../backend/database/runner/catalogue.js'
import { makeContract } from '../backend/database/runner/contract.js'
import { readBaseSchema, readMigrations } from '../backend/database/runner/migrations.js'
import { installedProgram } from './project.js'

const target = new URL('../backend/database/contract.json', import.meta.url)

async function generate(): Promise<string> {
  const lite = await PGlite.create({ extensions: { btree_gist } })
  const client = new pg.Client(createPgConfig(lite))
  await client.connect()
  try {
    await client.query(await readBaseSchema())
    // With this index there, 002 would leave out its own, which an existing portal gets.
    await client.query('drop index public.idx_users_lower_email')
    const before = await readCatalogue(client)
    // The files themselves, without the runner: it reads the contract before it begins.
    for (const { up } of await readMigrations()) await client.query(up)
    const contract = makeContract(before, await readCatalogue(client))
    return format(JSON.stringify(contract, null, 2))
  } finally {
    await client.end()
    await lite.close()
  }
}

const format = (json: string): string =>
  execFileSync(installedProgram('biome'), ['format', '--stdin-file-path=contract.json'], {
    input: json,
    encoding: 'utf8',
  })

const text = await generate()
if (process.argv.includes('--check')) {
  const present = await readFile(target, 'utf8').catch(() => '')
  if (present !== text) {
    console.error('backend/database/contract.json is not what the migrations leave. Run `npm run generate`.')
    process.exitCode = 1
  }
} else {
  await writeFile(target, text)
}
