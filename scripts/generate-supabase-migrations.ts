// The migrations under the names that the Supabase CLI wants, to the letter the same files. A version's time stamp
// follows from its number alone, so it never changes: the CLI recognises by it what a project has.

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'

const source = new URL('../backend/database/migrations/', import.meta.url)
const target = new URL('../supabase/migrations/', import.meta.url)

/** A second per version from here on: in the order of the versions, and a valid time up to 999. */
const epoch = Date.UTC(2026, 10, 1)

const stampOf = (version: string): string =>
  new Date(epoch + Number(version) * 1000).toISOString().replace(/\D/g, '').slice(0, 14)

async function listExpected(): Promise<Map<string, string>> {
  const ups = (await readdir(source)).filter((file) => file.endsWith('.up.sql')).sort()
  const expected = new Map<string, string>()
  for (const file of ups) {
    const [, version = '', name = ''] = /^(\d{3})_(\w+)\.up\.sql$/.exec(file) ?? []
    expected.set(`${stampOf(version)}_${name}.sql`, await readFile(new URL(file, source), 'utf8'))
  }
  return expected
}

const isCheck = process.argv.includes('--check')
if (!isCheck) await mkdir(target, { recursive: true })
const expected = await listExpected()
const present = await readdir(target).catch(() => [])

for (const [name, text] of expected) {
  const file = new URL(name, target)
  if (!isCheck) {
    await writeFile(file, text)
  } else if ((await readFile(file, 'utf8').catch(() => null)) !== text) {
    console.error(`supabase/migrations/${name} is not what the migration says. Run \`npm run generate\`.`)
    process.exitCode = 1
  }
}
for (const name of present.filter((file) => !expected.has(file))) {
  if (!isCheck) {
    await rm(new URL(name, target))
  } else {
    console.error(`supabase/migrations/${name} belongs to no migration. Run \`npm run generate\`.`)
    process.exitCode = 1
  }
}
