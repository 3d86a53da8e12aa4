// @ts-check
// npm run check: everything that can be said of the code without running it. Goes on after a failure, so that one run
// shows all of them. A script of the root package.json whose name begins with "check:" joins in by itself.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled } from './ensure-installed.js'
import { has, installedProgram, pinnedNode, root, run, runNpm } from './project.js'

const node = (/** @type {string} */ script, /** @type {string[]} */ ...args) => run(pinnedNode, [script, ...args])
const tool = (/** @type {string} */ name, /** @type {string[]} */ ...args) => node(installedProgram(name), ...args)

const sources = ['backend', 'frontend', 'scripts', 'benchmark'].filter(has)

/** @type {[string, () => Promise<number>][]} */
const checks = [
  ['format and lint', () => run(installedProgram('biome'), ['ci', '--error-on-warnings', ...colours()])],
  ['types of backend and tools', () => tool('tsc', '--project', 'tsconfig.json')],
  ['types of frontend', () => tool('tsc', '--project', 'frontend/tsconfig.json', '--noEmit')],
  ['direction of imports', () => tool('depcruise', '--config', '.dependency-cruiser.cjs', ...sources)],
  ['unused files, exports, packages', () => tool('knip', '--no-progress')],
  ['migrations', () => node('scripts/check-migrations.js')],
  ['generated files', () => node('scripts/generate.js', '--check')],
  ['repository', () => node('scripts/check-repository.js')],
  ...findOwnChecks(),
]

await ensureInstalled()
/** @type {string[]} */
const failed = []
for (const [name, check] of checks) {
  const start = performance.now()
  const code = await check()
  if (code !== 0) failed.push(name)
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
}
console.log(failed.length === 0 ? 'Everything checked is in order.' : `Not in order: ${failed.join('; ')}.`)
process.exitCode = failed.length === 0 ? 0 : 1

/** Biome colours its output for CI whether anybody sees colours or not. */
function colours() {
  return process.stdout.isTTY ? [] : ['--colors=off']
}

/** @returns {[string, () => Promise<number>][]} */
function findOwnChecks() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return Object.keys(scripts)
    .filter((name) => name.startsWith('check:'))
    .map((name) => [name.slice('check:'.length), () => runNpm(['run', '--silent', name])])
}
