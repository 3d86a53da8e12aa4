// @ts-check
// npm start: install and build what is missing, then become the server.

import { ensureBuilt } from './ensure-built.js'
import { ensureInstalled } from './ensure-installed.js'
import { becomePinnedNode } from './project.js'

try {
  await ensureInstalled()
  await ensureBuilt()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
await becomePinnedNode(['backend/src/entrypoints/cli/main.ts', 'serve', ...process.argv.slice(2)])
