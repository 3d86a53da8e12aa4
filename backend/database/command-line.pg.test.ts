// The runner as its users start it: bare Node, words, an exit code.

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { existingPortal } from './existing-portal.ts'
import { closeSites, openSite } from './migration-site.ts'
import { readMigrations } from './runMigration.js'

describe('The runner from the command line', () => {
  afterEach(closeSites)

  const run = async (words: readonly string[], url: string | undefined) => {
    const environment = { ...process.env, DATABASE_URL: url ?? '', DATA_DIR: '' }
    return promisify(execFile)('node', [join(import.meta.dirname, 'runMigration.js'), ...words], {
      env: environment,
    }).then(
      ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    )
  }

  it('does up without a command, and says what it did', async () => {
    const { url } = await openSite('')

    const pending = await run(['status'], url)
    const first = await run(['--base'], url)
    const second = await run([], url)
    const done = await run(['status', '--json'], url)

    expect(pending).toMatchObject({
      code: 3,
      stdout: expect.stringContaining('001  pending  add_ai_orchestrator_schema'),
    })
    expect(first).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^applied schema\.sql\napplied 001_add_ai_orchestrator_schema \(\d+\.\d s\)$/m),
    })
    expect(second).toMatchObject({ code: 0, stdout: 'nothing to do\n' })
    expect(done.code).toBe(0)
    const versions = (await readMigrations()).map(({ version, name }) => ({ version, name, state: 'applied' }))
    expect(JSON.parse(done.stdout)).toEqual(versions)
  })

  it('says what is wrong, and fails', async () => {
    const { url } = await openSite('create table public.users (id integer primary key)')

    const lacking = await run(['up'], url)
    const misspelt = await run(['upp'], url)
    const nowhere = await run(['up'], undefined)
    const unreachable = await run(['up'], 'postgres://localhost:1/none')
    const unknown = await run(['up', '--to', '900'], url)
    const wrong = await run(['up'], url.replace(/:[^:@]*@/, ':wrong-password@'))

    expect(lacking).toMatchObject({ code: 1, stderr: expect.stringContaining('The portal lacks users.id uuid') })
    expect(misspelt).toMatchObject({ code: 2, stderr: expect.stringContaining('Usage:') })
    expect(nowhere).toMatchObject({ code: 1, stderr: expect.stringContaining('DATABASE_URL') })
    expect(unreachable).toMatchObject({ code: 1, stderr: expect.stringContaining('cannot be reached') })
    expect(unknown).toMatchObject({ code: 1, stderr: expect.stringContaining('no migration 900') })
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('Check the user and the password') })
    expect(wrong.stderr).not.toContain('wrong-password')
  })

  it('finds something before and after by exit code 1, for people and for programs', async () => {
    const { url } = await openSite('')

    const before = await run(['preflight'], url)
    const fresh = await run(['preflight', '--base', '--json'], url)
    const after = await run(['verify', '--json'], url)

    expect(before).toMatchObject({ code: 1, stdout: expect.stringMatching(/^NO {2}.*\n {6}The portal lacks/m) })
    expect(fresh.code).toBe(0)
    expect(JSON.parse(fresh.stdout)).toContainEqual(expect.objectContaining({ problems: [] }))
    expect(after.code).toBe(1)
    expect(JSON.parse(after.stdout)[0].problems).toEqual([expect.stringContaining('Not applied: 001')])
  })

  it('says with --dry-run what it would do, and does nothing', async () => {
    const { url, client } = await openSite(existingPortal)

    const rehearsal = await run(['--dry-run'], url)

    expect(rehearsal).toMatchObject({ code: 0, stdout: expect.stringContaining('would apply 001_') })
    expect((await client.query("select to_regnamespace('hiring') as hiring")).rows).toEqual([{ hiring: null }])
  })

  it('replaces with --harden the policies of the portal that let everybody through', async () => {
    const { url, client } = await openSite('')
    await run(['--base'], url)
    await client.query('create policy everybody on public.jobs using (true)')

    const hardened = await run(['up', '--harden'], url)

    expect(hardened).toMatchObject({ code: 0, stdout: expect.stringContaining('replaced the policy jobs: everybody') })
    expect((await client.query("select from pg_policies where policyname = 'everybody'")).rows).toEqual([])
  })

  it('asks before it rolls back, and where nobody can be asked only says what would be lost', async () => {
    const { url } = await openSite(existingPortal)
    await run(['up'], url)

    const asked = await run(['down', '--to', '7', '--no-backup'], url)
    const status = await run(['status'], url)
    const told = await run(['down', '--to', '7', '--no-backup', '--yes'], url)
    const nothingLeft = await run(['down', '--to', '7', '--no-backup', '--yes'], url)

    expect(asked).toMatchObject({ code: 1, stderr: expect.stringContaining('--yes') })
    expect(asked.stdout).toContain('008')
    expect(status.code).toBe(0)
    expect(told).toMatchObject({ code: 0, stdout: expect.stringContaining('rolled back 008_protect_portal_tables') })
    expect(nothingLeft).toMatchObject({ code: 0, stdout: 'nothing to do\n' })
  })
})
