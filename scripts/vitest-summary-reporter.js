// @ts-check
// Counts the tests of each project and leaves the figures for scripts/test.js, which says them at the very end.

import { writeFileSync } from 'node:fs'

/**
 * @typedef {{ files: number, passed: number, failed: number, skipped: number, onPglite: number }} ProjectSummary
 * @typedef {{ version: string, origin: string }} Server
 * @typedef {{ projects: Record<string, ProjectSummary>, outsideOfTests: number, servers: Record<string, Server> }} TestSummary
 */

export class SummaryReporter {
  /** @type {import('vitest/node').Vitest | undefined} */
  #vitest

  /** @param {import('vitest/node').Vitest} vitest */
  onInit(vitest) {
    this.#vitest = vitest
  }

  /**
   * @param {ReadonlyArray<import('vitest/node').TestModule>} modules
   * @param {ReadonlyArray<unknown>} unhandledErrors
   */
  onTestRunEnd(modules, unhandledErrors) {
    const file = process.env.TEST_SUMMARY_FILE
    if (!file) return

    /** @type {TestSummary} */
    const summary = { projects: {}, outsideOfTests: unhandledErrors.length, servers: this.#findServers() }
    for (const module of modules) addModule(summary, module)
    writeFileSync(file, JSON.stringify(summary))
  }

  /** The PostgreSQL server of each project that has one. */
  #findServers() {
    /** @type {Record<string, Server>} */
    const servers = {}
    for (const project of this.#vitest?.projects ?? []) {
      const { postgres } = project.getProvidedContext()
      if (postgres) servers[project.name] = { version: postgres.version, origin: postgres.origin }
    }
    return servers
  }
}

/**
 * @param {TestSummary} summary
 * @param {import('vitest/node').TestModule} module
 */
function addModule(summary, module) {
  const name = module.project.name
  summary.projects[name] ??= { files: 0, passed: 0, failed: 0, skipped: 0, onPglite: 0 }
  const project = summary.projects[name]
  project.files += 1

  let failed = 0
  let tests = 0
  for (const test of module.children.allTests()) {
    const { state } = test.result()
    tests += 1
    if (state === 'passed') project.passed += 1
    if (state === 'failed') failed += 1
    if (state === 'skipped') project.skipped += 1
  }
  // A file that does not load, or a hook that throws, fails without failing a test: it counts as one.
  const broken = failed === 0 && module.state() === 'failed'
  project.failed += failed + (broken ? 1 : 0)
  if (module.meta().pglite) project.onPglite += tests
}
