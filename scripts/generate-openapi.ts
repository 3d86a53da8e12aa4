// Writes docs/generated/openapi.json from the route table. With `--check` it only says whether the file is up to date.

import { readFile, writeFile } from 'node:fs/promises'
import { describeApi } from '../backend/src/entrypoints/http/openapi.ts'

const target = new URL('../docs/generated/openapi.json', import.meta.url)
const text = `${JSON.stringify(await describeApi(), null, 2)}\n`

if (process.argv.includes('--check')) {
  const present = await readFile(target, 'utf8').catch(() => '')
  if (present !== text) {
    console.error('docs/generated/openapi.json is not what the route table says. Run `npm run generate`.')
    process.exitCode = 1
  }
} else {
  await writeFile(target, text)
}
