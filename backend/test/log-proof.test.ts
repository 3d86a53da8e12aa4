import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../src/adapters/postgres/connection.ts'
import { logProofContract } from './log-proof.contract.ts'
import { readSnapshot } from './support/snapshot.ts'

logProofContract('PGlite', async () => openDatabase({ snapshot: await readSnapshot() }))

const main = join(import.meta.dirname, '../src/entrypoints/cli/main.ts')

describe('The commands that prove the log', { timeout: 120_000 }, () => {
  const run = (words: readonly string[], environment: Readonly<Record<string, string>>) =>
    promisify(execFile)(process.execPath, [main, ...words], {
      env: { ...process.env, DATABASE_URL: '', SECRET: '', LOG_LEVEL: 'silent', LOG_HEADS_DIR: '', ...environment },
    }).then(
      ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    )

  it('export heads, check them with the public key alone, and fail once the end was cut off', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'log-commands-'))
    const environment = { DATA_DIR: join(directory, 'data') }
    const edit = async (statement: string) => {
      const database = await openDatabase({ dataDir: environment.DATA_DIR, log: undefined })
      await database.pool.query(statement)
      await database.close()
    }
    await run(['migrate'], environment)
    const job = crypto.randomUUID()
    await edit(
      `insert into public.automation_logs (job_id, action_type) select '${job}', 'noted' from generate_series(1, 3)`,
    )

    const exported = await run(['export-log-heads', '--to', join(directory, 'heads')], environment)
    const key = await run(['log-public-key'], environment)
    await writeFile(join(directory, 'key.pem'), key.stdout)
    const check = ['verify-log', '--heads', exported.stdout.trim(), '--public-key', join(directory, 'key.pem')]
    const sound = await run(check, environment)
    await edit(
      `alter table public.automation_logs disable trigger user;
       delete from public.automation_logs where job_id = '${job}' and sequence = 3;
       alter table public.automation_logs enable trigger user`,
    )
    const cut = await run([...check, '--json'], environment)
    const wrong = await run(['verify-log', '--job', 'mine'], environment)
    const nowhere = await run(['export-log-heads'], environment)

    expect(exported.code).toBe(0)
    await expect(readdir(join(directory, 'heads'))).resolves.toHaveLength(1)
    // The other chain is the runner's: what it applied concerns no job.
    expect(sound).toMatchObject({ code: 0, stdout: expect.stringContaining('as it was written: 2 chains and 2 heads') })
    expect(cut.code).toBe(1)
    expect(JSON.parse(cut.stdout)).toMatchObject({ faults: [{ kind: 'truncated', expected: 3, found: 2 }] })
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('--job must be the id of a job') })
    expect(nowhere).toMatchObject({ code: 1, stderr: expect.stringContaining('LOG_HEADS_DIR') })
    await rm(directory, { recursive: true })
  })
})
