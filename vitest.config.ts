// Four groups of tests: `unit` needs nothing, `postgres` a real server of the oldest supported version, `postgres-18` one
// of the newest, `browser` a Chromium. scripts/test.js leaves out what the machine cannot run, and says so.

import { defineConfig } from 'vitest/config'
import { SummaryReporter } from './scripts/vitest-summary-reporter.js'

const postgresTests = ['backend/**/*.pg.test.ts']
/** What depends on the server itself: its catalogue, its locks, its plans. */
const postgresTestsOfSchema = ['backend/database/*.pg.test.ts', 'backend/test/concurrency.pg.test.ts']

export default defineConfig({
  test: {
    // A process per file: PGlite's memory goes with it. Two at a time is what two cores and 1 GB carry.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', new SummaryReporter()],
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'backend/{src,test,database}/**/*.test.{ts,js}',
            'frontend/src/**/*.test.{ts,tsx}',
            'scripts/**/*.test.js',
          ],
          exclude: postgresTests,
          globalSetup: 'backend/test/support/setup-pglite.ts',
          setupFiles: 'backend/test/support/no-leaks.ts',
        },
      },
      {
        test: {
          name: 'postgres',
          include: postgresTests,
          globalSetup: 'backend/test/support/setup-postgres.ts',
          setupFiles: 'backend/test/support/no-leaks.ts',
        },
      },
      {
        test: {
          name: 'postgres-18',
          include: postgresTestsOfSchema,
          // A million rows once per run are enough. On version 18: TEST_DATABASE_URL=… npm test -- backend/database/hot-paths
          exclude: ['backend/database/hot-paths.pg.test.ts'],
          globalSetup: 'backend/test/support/setup-postgres-18.ts',
          setupFiles: 'backend/test/support/no-leaks.ts',
        },
      },
      {
        test: {
          name: 'browser',
          include: ['frontend/e2e/**/*.{e2e,test}.ts'],
          testTimeout: 60_000,
          // After the others: a page that waits for the processor looks like a page that is broken.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
