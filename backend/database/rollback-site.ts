// A portal with rows in every table, and the way down as its tests go it.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { existingPortal } from './existing-portal.ts'
import { fillPortal, lenient } from './full-portal.ts'
import { openSite, type Site } from './migration-site.ts'
import { inspect, migrate } from './runMigration.js'
import { rollBack } from './runner/down.js'
import type { Database } from './sample-portal.ts'

type Options = Parameters<typeof rollBack>[1]
type Plan = Parameters<Options['confirm']>[0]

const directories: string[] = []

export const newDirectory = (): string => {
  const directory = mkdtempSync(join(tmpdir(), 'hiring-down-'))
  directories.push(directory)
  return directory
}

/** Call it after each test. */
export const removeDirectories = (): void => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true })
}

export const asDatabase = (client: pg.Client) => client as unknown as Database

/** An existing portal before the migrations. */
export const openPortal = (): Promise<Site> => openSite(existingPortal + lenient)

export async function openFullPortal(): Promise<Site> {
  const site = await openPortal()
  await migrate(site.client)
  await fillPortal(asDatabase(site.client))
  return site
}

/** Takes back and keeps what it says and asks; agrees with everything. */
export async function goBack(client: pg.Client, options: Partial<Options> = {}) {
  const messages: string[] = []
  const plans: Plan[] = []
  const { ran, backup } = await rollBack(client, {
    backup: newDirectory(),
    confirm: async (plan) => plans.push(plan) > 0,
    log: (message) => messages.push(message),
    ...options,
  })
  return { ran, backup: backup ?? '', messages, plan: plans[0] }
}

export async function findProblems(client: pg.Client): Promise<string[]> {
  const findings = await inspect(client, { command: 'verify' })
  return findings.flatMap(({ problems }) => problems)
}
