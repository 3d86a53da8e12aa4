// The proof of the log on a real database: somebody who may do everything to the database tampers with it and is found out.

import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../src/adapters/postgres/connection.ts'
import { createPostgresStore } from '../src/adapters/postgres/store.ts'
import { createLogArchive, readLogHeads, readSigningKey, writePublicKey } from '../src/adapters/system/log-archive.ts'
import { asId, type JobId } from '../src/domain/types.ts'
import { archiveLogHeads, verifyLog } from '../src/orchestrator/log-proof.ts'
import type { Store } from '../src/orchestrator/ports.ts'

const signingKey = readSigningKey({ pem: null, secret: 'a secret of a test, long enough to sign' })
const publicKey = writePublicKey(signingKey)
const noon = Temporal.Instant.from('2026-03-12T12:00:00Z')

/** Lifts the log's guards for one statement, as only the owner of the table can, and writes it past them. */
const tamperWith = (statement: string) => `
  alter table public.automation_logs disable trigger user;
  alter table public.automation_logs drop constraint automation_logs_job_id_sequence_key;
  ${statement};
  alter table public.automation_logs add constraint automation_logs_job_id_sequence_key unique nulls not distinct (job_id, sequence);
  alter table public.automation_logs enable trigger user;`

/** Writes every hash of a chain anew from its content, as a forger would who knows the function. */
const forge = (job: string) => `
  do $$
  declare
    entry public.automation_logs;
    previous bytea;
  begin
    for entry in select * from public.automation_logs where job_id = '${job}' order by sequence loop
      entry.previous_hash := previous;
      previous := hiring.hash_log_entry(entry);
      update public.automation_logs set previous_hash = entry.previous_hash, hash = previous where id = entry.id;
    end loop;
  end
  $$`

export const logProofContract = (name: string, open: () => Promise<Database>): void => {
  describe(`The proof of the log on ${name}`, () => {
    let database: Database
    let store: Store
    let directory: string
    let job: JobId
    let other: JobId

    beforeAll(async () => {
      database = await open()
      store = createPostgresStore({ db: database.db, tasks: () => ({ enqueue: async () => {} }) })
    })
    afterAll(() => database.close())
    beforeEach(async () => {
      directory = await mkdtemp(join(tmpdir(), 'log-proof-'))
      job = asId<JobId>(crypto.randomUUID())
      other = asId<JobId>(crypto.randomUUID())
      await append(job, 6)
      await append(other, 2)
      await append(null, 3)
    })
    afterEach(async () => {
      await database.pool.query(tamperWith('delete from public.automation_logs'))
      await rm(directory, { recursive: true })
    })

    const append = (jobId: JobId | null, count: number) =>
      store.change({ kind: 'system', trigger: 'auto' }, async (tx) => {
        for (let n = 1; n <= count; n += 1)
          await tx.automationLog.append({
            jobId,
            action: 'noted',
            trigger: 'auto',
            actorId: null,
            details: { n },
            at: noon,
          })
      })

    const tamper = (statement: string) => database.pool.query(tamperWith(statement))

    const keep = async (at = noon) => {
      const file = await archiveLogHeads(store, createLogArchive(directory, signingKey), at)
      return { file, heads: await readLogHeads(file, publicKey) }
    }

    it('finds nothing in a log that was only written to', async () => {
      const { heads } = await keep()
      await append(job, 2)

      const report = await verifyLog(store, { archives: [heads] })

      expect(report).toEqual({ chains: 3, heads: 3, faults: [] })
    })

    it.each([
      ['changed', 'update public.automation_logs set details = \'{"n": 99}\' where job_id = $job and sequence = 3', 3],
      [
        'changed',
        "update public.automation_logs set created_at = created_at + interval '1 s' where job_id = $job and sequence = 6",
        6,
      ],
      ['removed', 'delete from public.automation_logs where job_id = $job and sequence = 1', 1],
      [
        'removed',
        `delete from public.automation_logs where job_id = $job and sequence = 4;
         update public.automation_logs set sequence = sequence - 1 where job_id = $job and sequence > 4`,
        4,
      ],
      [
        'inserted',
        `update public.automation_logs set sequence = sequence + 1 where job_id = $job and sequence > 2;
         insert into public.automation_logs (job_id, action_type, sequence, previous_hash, hash)
         select job_id, 'forged', 3, hash, hash from public.automation_logs where job_id = $job and sequence = 2`,
        3,
      ],
      [
        'reordered',
        'update public.automation_logs set sequence = 11 - sequence where job_id = $job and sequence in (5, 6)',
        5,
      ],
      ['changed', "update public.automation_logs set action_type = 'other' where job_id is null and sequence = 2", 2],
    ])('names the first entry that was %s: %s', async (kind, statement, sequence) => {
      await tamper(statement.replaceAll('$job', `'${job}'`))

      const { faults } = await verifyLog(store, {})

      expect(faults).toHaveLength(1)
      expect(faults[0]).toMatchObject({ kind, sequence, jobId: statement.includes('$job') ? job : null })
    })

    it('knows by a head that the end was cut off, which the chain alone does not show', async () => {
      const { heads } = await keep()
      await tamper(`delete from public.automation_logs where job_id = '${job}' and sequence > 4`)

      const alone = await verifyLog(store, {})
      const held = await verifyLog(store, { archives: [heads] })

      expect(alone.faults).toEqual([])
      expect(held.faults).toEqual([
        { jobId: job, kind: 'truncated', expected: 6, found: 4, takenAt: '2026-03-12T12:00:00Z' },
      ])
    })

    it('knows by a head that a chain is gone, and that one was written anew with fitting hashes', async () => {
      const { heads } = await keep()
      await tamper(
        `delete from public.automation_logs where job_id = '${other}';
         update public.automation_logs set details = '{}' where job_id = '${job}' and sequence = 2;
         ${forge(job)}`,
      )

      const alone = await verifyLog(store, {})
      const held = await verifyLog(store, { archives: [heads] })

      expect(alone.faults).toEqual([])
      expect(held.faults).toHaveLength(2)
      expect(held.faults).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ jobId: other, kind: 'truncated', found: 0 }),
          expect.objectContaining({ jobId: job, kind: 'rewritten', sequence: 6 }),
        ]),
      )
    })

    it('looks at one job where only that is asked for', async () => {
      const { heads } = await keep()
      await tamper(`update public.automation_logs set details = '{}' where job_id = '${job}' and sequence = 2`)

      await expect(verifyLog(store, { jobId: other, archives: [heads] })).resolves.toEqual({
        chains: 1,
        heads: 1,
        faults: [],
      })
      await expect(verifyLog(store, { jobId: job })).resolves.toMatchObject({
        faults: [{ kind: 'changed', sequence: 2 }],
      })
    })

    it('keeps one file a day, which a second export of the day does not touch', async () => {
      const first = await keep()
      await append(job, 1)

      const again = await keep(noon.add({ hours: 6 }))
      const next = await keep(noon.add({ hours: 24 }))

      expect(first.file.endsWith('log-heads-2026-03-12.jws')).toBe(true)
      expect(again).toEqual(first)
      expect(next.file).not.toBe(first.file)
      expect(next.heads.heads.find((head) => head.jobId === job)?.sequence).toBe(7)
    })

    it('refuses heads that were edited, or signed by somebody else', async () => {
      const { file } = await keep()
      const stranger = generateKeyPairSync('ed25519').publicKey.export({ format: 'pem', type: 'spki' }).toString()
      const [header, payload = '', signature] = (await readFile(file, 'utf8')).trim().split('.')
      const content = JSON.parse(Buffer.from(payload, 'base64url').toString())
      content.heads[0][1] = 1
      const edited = join(directory, 'edited.jws')
      await writeFile(edited, [header, Buffer.from(JSON.stringify(content)).toString('base64url'), signature].join('.'))

      const reading = [readLogHeads(edited, publicKey), readLogHeads(file, stranger)]

      for (const result of await Promise.allSettled(reading))
        expect(result).toMatchObject({ status: 'rejected', reason: { code: 'log.heads_unreadable' } })
    })
  })
}
