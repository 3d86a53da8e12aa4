// The contract holds everything that the migrations add, and the comparison overlooks none of it.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../test/support/database.ts'
import { readMigrations } from './runMigration.js'
import { parts, readCatalogue } from './runner/catalogue.js'
import { fitToPortal, readContract } from './runner/contract.js'
import { findDifferences } from './runner/differences.js'

type Catalogue = Awaited<ReturnType<typeof readCatalogue>>
type Contract = Awaited<ReturnType<typeof readContract>>

describe('The contract', () => {
  let database: TestDatabase
  let catalogue: Catalogue
  let contract: Contract

  beforeAll(async () => {
    database = await openTestDatabase('pglite')
    const client = await database.pool.connect()
    catalogue = await readCatalogue(client)
    client.release()
    contract = await readContract()
  })
  afterAll(() => database.close())

  const problemsOf = (changed: Catalogue): string[] => {
    const fitted = fitToPortal(contract, changed, {})
    return Object.values(findDifferences(fitted.contract, fitted.catalogue, [])).flatMap(({ problems }) => problems)
  }

  /** The catalogue after one change to a copy of it. */
  const changed = (change: (copy: Catalogue) => void): Catalogue => {
    const copy = structuredClone(catalogue)
    change(copy)
    return copy
  }

  it('is kept by a database that has just been migrated', () => {
    expect(problemsOf(catalogue)).toEqual([])
  })

  it('misses each single thing that is gone', () => {
    const overlooked: string[] = []
    let count = 0
    const lose = (name: string, change: (copy: Catalogue) => void) => {
      count += 1
      if (problemsOf(changed(change)).length === 0) overlooked.push(name)
    }
    for (const [table, content] of Object.entries({ ...contract.tables, ...contract.portal })) {
      for (const part of parts) {
        for (const name of Object.keys(content[part])) {
          // In a new installation a unique index of schema.sql does its work.
          if (name === 'idx_users_email') continue
          lose(`${table} ${part} ${name}`, (copy) => delete copy.tables[table]?.[part][name])
        }
      }
      for (const role of Object.keys(content.grants)) {
        lose(`${table} grants ${role}`, (copy) => delete copy.tables[table]?.grants[role])
      }
    }
    for (const name of Object.keys(contract.tables)) lose(name, (copy) => delete copy.tables[name])
    for (const name of Object.keys(contract.functions)) lose(name, (copy) => delete copy.functions[name])
    for (const name of Object.keys(contract.roles)) lose(name, (copy) => delete copy.roles[name])
    for (const name of contract.flags) lose(name, (copy) => copy.flags.splice(copy.flags.indexOf(name), 1))
    lose('extension', (copy) => copy.extensions.pop())

    expect(overlooked).toEqual([])
    expect(count).toBeGreaterThan(400)
  })

  it('misses each single trait that differs', () => {
    const overlooked: string[] = []
    let count = 0
    const alter = (name: string, trait: string, find: (copy: Catalogue) => object | undefined) => {
      count += 1
      const copy = changed((one) => Object.assign(find(one) ?? {}, { [trait]: 'something else' }))
      if (problemsOf(copy).length === 0) overlooked.push(`${name} ${trait}`)
    }
    for (const [table, content] of Object.entries({ ...contract.tables, ...contract.portal })) {
      for (const part of parts) {
        const [name, entry = {}] = Object.entries(content[part]).find(([one]) => one !== 'idx_users_email') ?? []
        if (name === undefined) continue
        for (const trait of Object.keys(entry)) {
          alter(`${table} ${part} ${name}`, trait, (copy) => copy.tables[table]?.[part][name])
        }
      }
      for (const trait of Object.keys(content.table)) alter(table, trait, (copy) => copy.tables[table]?.table)
    }
    for (const kind of ['functions', 'roles', 'schemas'] as const) {
      for (const [name, entry] of Object.entries(contract[kind])) {
        for (const trait of Object.keys(entry)) alter(name, trait, (copy) => copy[kind][name])
      }
    }

    expect(overlooked).toEqual([])
    expect(count).toBeGreaterThan(300)
  })

  it('guards every table of ours in schema public row by row, and lets nobody in without a policy', () => {
    const bound = ['anon', 'authenticated', 'public']
    const open = Object.entries(contract.tables).filter(
      ([name, { table, policies, grants }]) =>
        name.startsWith('public.') &&
        (table.rowSecurity !== true ||
          (Object.keys(policies).length === 0 && bound.some((role) => (grants[role] ?? []).length > 0))),
    )

    expect(open).toEqual([])
  })

  it('holds of the portal’s tables only what is ours', () => {
    expect(Object.keys(contract.portal)).toEqual(['public.applications', 'public.jobs', 'public.users'])
    expect(Object.values(contract.portal).map(({ table }) => table)).toEqual([
      { rowSecurity: true },
      { rowSecurity: true },
      { rowSecurity: true },
    ])
    expect(contract.portal['public.users']?.columns).not.toHaveProperty('email')
    expect(contract.portal['public.users']?.columns).toHaveProperty('company')
  })

  it('names the file to run again', async () => {
    const without = changed((copy) => delete copy.functions['hiring.fill_company()'])

    const report = findDifferences(contract, without, await readMigrations())

    expect(report.functions?.problems).toEqual([
      'function hiring.fill_company is missing. Run again: 003_add_job_policy.up.sql.',
    ])
  })

  describe('fitted to a portal', () => {
    it('takes a column that the portal brought by type and nullability, whatever else it is', () => {
      const adopted = { 'public.users': ['company'] }
      const other = changed((copy) =>
        Object.assign(copy.tables['public.users']?.columns.company ?? {}, { comment: 'theirs', default: "'x'::text" }),
      )
      const wrong = changed((copy) =>
        Object.assign(copy.tables['public.users']?.columns.company ?? {}, { notNull: true }),
      )
      const problems = (live: Catalogue) => {
        const fitted = fitToPortal(contract, live, adopted)
        return Object.values(findDifferences(fitted.contract, fitted.catalogue, [])).flatMap((one) => one.problems)
      }

      expect(problemsOf(other)).toHaveLength(2)
      expect(problems(other)).toEqual([])
      expect(problems(wrong)).toEqual([expect.stringContaining('users.company does not allow null, must')])
    })

    it('wants the index on addresses where the portal has no unique one', () => {
      const without = changed((copy) => delete copy.tables['public.users']?.indexes.idx_users_lower_email)

      expect(problemsOf(without)).toEqual([expect.stringContaining('index idx_users_email on users is missing')])
    })

    it('wants rights only on columns that the portal has', () => {
      const without = changed((copy) => {
        const users = copy.tables['public.users']
        delete users?.columns.phone
        const rights = users?.grants.authenticated ?? []
        if (users) users.grants.authenticated = rights.filter((right) => !right.includes('phone'))
      })

      expect(problemsOf(without)).toEqual([])
    })

    it('forgives the casts of short texts, and nothing but them', () => {
      const casts = (using: string) =>
        changed((copy) => {
          const applications = copy.tables['public.applications']
          Object.assign(applications?.columns.status ?? {}, { type: 'character varying(20)' })
          const policy = applications?.policies.applications_apply_as_self
          const check = String(policy?.check)
          Object.assign(policy ?? {}, { check: check.replace("(status = 'pending'::text)", using) })
        })

      expect(problemsOf(casts("((status)::text = 'pending'::text)"))).toEqual([])
      expect(problemsOf(casts("((status)::text = 'accepted'::text)"))).toHaveLength(1)
      expect(problemsOf(casts("((status)::text <> 'pending'::text)"))).toHaveLength(1)
    })
  })
})
