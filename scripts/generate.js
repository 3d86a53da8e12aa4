// @ts-check
// npm run generate: writes everything that is made from code. Each scripts/generate-*.ts writes its own files, and
// with `--check` only says whether they are up to date; the typed client of the pages follows from the API's description.

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pinnedNode, root, run, runNpm } from './project.js'

const flags = process.argv.includes('--check') ? ['--check'] : []
const generators = readdirSync(join(root, 'scripts'))
  .filter((name) => /^generate-.*\.[jt]s$/.test(name))
  .sort()

let failed = false
for (const name of generators) {
  if ((await run(pinnedNode, [`scripts/${name}`, ...flags])) !== 0) failed = true
}
if ((await runNpm(['run', 'generate', '--silent', '--workspace', 'frontend', '--', ...flags])) !== 0) failed = true
process.exitCode = failed ? 1 : 0
