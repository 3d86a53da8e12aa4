// What people get wrong, and what machines break: each gets a clear answer, nothing is lost, everything else goes on.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  makeEncryptedDocx,
  makeEncryptedPdf,
  makePdf,
  makePdfOfLines,
  makePng,
  makeZip,
} from '../src/adapters/documents/document-files.contract.ts'
import { endlessPdfs, makeMacroDocument } from '../src/adapters/documents/hostile-documents.contract.ts'
import { HiringError } from '../src/domain/errors.ts'
import type { Job } from '../src/domain/types.ts'
import type { InterviewAccess } from '../src/orchestrator/inputs.ts'
import { type Applicant, openScene, plainJob, type Scene } from './support/hiring-scene.ts'
import { readSnapshot } from './support/snapshot.ts'

const refusal = async (work: Promise<unknown>): Promise<{ code: string; message: string }> => {
  const [result] = await Promise.allSettled([work])
  if (result.status === 'fulfilled') throw new Error('this must be refused')
  if (!(result.reason instanceof HiringError)) throw result.reason
  return { code: result.reason.code, message: result.reason.message }
}

/** Bytes that are no text in any charset, and the same on every run. */
const randomBytes = (count: number): Uint8Array => Uint8Array.from({ length: count }, (_, n) => (n * 37) % 23)

describe('bad input', () => {
  let scene: Scene
  beforeAll(async () => {
    scene = await openScene({ databaseUrl: null, snapshot: await readSnapshot() })
  })
  afterAll(() => scene.end())

  const applyWith = async (job: Job, name: string, file: { name: string; bytes: Uint8Array }) => {
    const actor = await scene.register(name, 'Job Seeker')
    const resume = { ...file, mediaType: 'application/octet-stream' }
    return scene.simulation.orchestrator.apply(actor, {
      jobId: job.id,
      name,
      email: `${name.toLowerCase()}@example.org`,
      phone: null,
      address: null,
      coverLetter: null,
      resume,
    })
  }

  describe('a resume that cannot be read', () => {
    let job: Job
    beforeAll(async () => {
      job = await scene.postJob()
      await scene.apply(job, 3)
    })

    it('an empty file is refused before anything is stored, and named', async () => {
      const { code, message } = await refusal(applyWith(job, 'Empty', { name: 'empty.pdf', bytes: new Uint8Array() }))

      expect({ code, message }).toEqual({ code: 'document.empty', message: 'empty.pdf is empty.' })
      expect((await scene.simulation.orchestrator.shortlistSummary(scene.recruiter, job.id)).counts.applications).toBe(
        3,
      )
    })

    it('encrypted, damaged, endless and mislabelled files are kept, reported by name, and hold nobody up', async () => {
      const pdf = await makePdfOfLines(['Experience', 'Baker, 2010 - 2025'])
      const bomb = makeZip([
        { name: '[Content_Types].xml', content: Buffer.from('<Types/>') },
        { name: 'word/document.xml', content: Buffer.alloc(120 * 1024 * 1024, ' ') },
      ])
      const files: Readonly<Record<string, { file: { name: string; bytes: Uint8Array }; code: string }>> = {
        Encrypted: { file: { name: 'encrypted.pdf', bytes: makeEncryptedPdf() }, code: 'document.encrypted' },
        Truncated: {
          file: { name: 'truncated.pdf', bytes: pdf.slice(0, Math.floor(pdf.length / 3)) },
          code: 'document.damaged',
        },
        Endless: {
          file: { name: 'endless.pdf', bytes: await makePdf(Array.from({ length: 500 }, () => [])) },
          code: 'document.too_many_pages',
        },
        Picture: { file: { name: 'resume.pdf', bytes: makePng() }, code: 'document.unsupported' },
        Bomb: { file: { name: 'resume.docx', bytes: bomb }, code: 'document.bomb' },
        Blank: { file: { name: 'scan.pdf', bytes: await makePdf([[]]) }, code: 'document.no_text' },
        Looped: {
          file: { name: 'looped.pdf', bytes: endlessPdfs['a page tree that holds itself'] ?? pdf },
          code: 'document.damaged',
        },
        Macros: { file: { name: 'resume.docm', bytes: makeMacroDocument() }, code: 'document.macros' },
        Locked: { file: { name: 'locked.docx', bytes: makeEncryptedDocx() }, code: 'document.encrypted' },
        Garbage: { file: { name: 'resume.txt', bytes: randomBytes(5000) }, code: 'document.unsupported' },
        OneLine: {
          file: { name: 'line.txt', bytes: Buffer.from('baking bread '.repeat(160_000)) },
          code: 'document.too_many_pages',
        },
        Skilled: {
          file: { name: 'skills.txt', bytes: Buffer.from(`Skills: ${'Baking, Sales, '.repeat(50_000)}`) },
          code: 'document.too_many_pages',
        },
      }
      for (const [name, { file }] of Object.entries(files)) await applyWith(job, name, file)

      await scene.close(job)

      const { items } = await scene.simulation.orchestrator.listCandidates(scene.recruiter, job.id, {
        sortBy: 'fitScore',
        sortOrder: 'desc',
        limit: 50,
      })
      const { items: log } = await scene.simulation.orchestrator.listActivity(scene.recruiter, job.id, {
        action: 'resume_unreadable',
        limit: 50,
      })
      for (const [name, { file, code }] of Object.entries(files)) {
        const row = items.find((one) => one.name === name)
        expect([name, row?.fitScore, row?.aiProcessed, row?.unreadable]).toEqual([
          name,
          0,
          false,
          expect.stringContaining(file.name),
        ])
        expect(log.find((entry) => entry.candidateName === name)?.details.code).toBe(code)
      }
      expect(items.filter((row) => row.shortlistStatus === 'shortlisted').map((row) => row.name)).toEqual(['A1', 'A2'])
      expect(items.find((row) => row.rank === 3)?.name).toBe('A3')
    })

    it('a resume in a charset of long ago, and one whose index runs in a circle, are read all the same', async () => {
      const other = await scene.postJob()
      const old = Buffer.from('Erfahrung\nB\xe4cker, B\xe4ckerei M\xfcller, 2010 - 2025\nBrot gebacken', 'latin1')
      await applyWith(other, 'Charset', { name: 'resume.txt', bytes: old })
      const looped = endlessPdfs['two indexes that name each other'] ?? new Uint8Array()
      await applyWith(other, 'Circle', { name: 'resume.pdf', bytes: looped })

      await scene.rest()

      expect((await scene.simulation.orchestrator.shortlistSummary(scene.recruiter, other.id)).counts).toMatchObject({
        processed: 2,
        unreadable: 0,
      })
    })

    it('a PDF that calls itself a Word document is read for what it is', async () => {
      const other = await scene.postJob()
      await applyWith(other, 'Mislabelled', {
        name: 'resume.docx',
        bytes: await makePdfOfLines(['Experience', 'Baker, Corner Bakery, 2010 - 2025']),
      })

      await scene.rest()

      expect((await scene.simulation.orchestrator.shortlistSummary(scene.recruiter, other.id)).counts).toMatchObject({
        processed: 1,
        unreadable: 0,
      })
    })
  })

  it.each([0, 1.5, -1, Number.NaN, 1001])(
    '%s openings are refused, and the field is named',
    async (numberOfOpenings) => {
      const { code, message } = await refusal(
        scene.simulation.orchestrator.postJob(scene.recruiter, { ...plainJob, numberOfOpenings }),
      )

      expect({ code, message }).toEqual({
        code: 'input.invalid',
        message: 'numberOfOpenings: must be a whole number from 1 to 1000.',
      })
    },
  )

  describe('a slot that is not on offer', () => {
    let access: InterviewAccess
    let interviewId: Parameters<Scene['simulation']['orchestrator']['chooseSlot']>[0]
    let first: Applicant
    let second: Applicant
    let job: Job
    beforeAll(async () => {
      job = await scene.postJob()
      const [a, b] = await scene.apply(job, 4)
      if (!a || !b) throw new Error('four have applied')
      ;[first, second] = [a, b]
      await scene.close(job)
      ;({ access, interviewId } = await scene.accept(first))
    })

    // The scene begins on Monday 2 March 2026, 09:00 UTC, and the recruiter works in UTC.
    it.each([
      ['2026-03-02T08:00:00Z', 'in the past'],
      ['2026-03-02T11:00:00Z', 'less than 4 hours'],
      ['2026-03-08T10:00:00Z', 'Sunday'],
      ['2026-03-03T08:00:00Z', 'must lie between 09:00 and 18:00'],
      ['2026-03-03T17:30:00Z', 'must lie between 09:00 and 18:00'],
      ['2031-03-03T10:00:00Z', 'ahead'],
    ])('%s is refused, because it is %s', async (start, reason) => {
      const { code, message } = await refusal(
        scene.simulation.orchestrator.chooseSlot(interviewId, access, Temporal.Instant.from(start)),
      )

      expect(code).toBe('slot.not_offered')
      expect(message.toLowerCase()).toContain(reason.toLowerCase())
    })

    it('one that somebody else holds was "just taken", and the next one is free', async () => {
      const other = await scene.accept(second)
      const { orchestrator } = scene.simulation
      const [slot] = (await orchestrator.listAvailableSlots(interviewId, access)).slots
      if (!slot) throw new Error('the calendar has free slots')
      await orchestrator.chooseSlot(interviewId, access, slot.start)

      const { code } = await refusal(orchestrator.chooseSlot(other.interviewId, other.access, slot.start))

      expect(code).toBe('slot.taken')
      const [next] = (await orchestrator.listAvailableSlots(other.interviewId, other.access)).slots
      if (!next) throw new Error('the calendar has more free slots')
      const page = await orchestrator.chooseSlot(other.interviewId, other.access, next.start)
      expect(page.held?.start.toString()).toBe(next.start.toString())
    })

    it('opening a link gives no other link, and does not prolong this one', async () => {
      const opened = await scene.simulation.orchestrator.openInterview(interviewId, access)

      expect([opened.acceptToken, opened.rejectToken, opened.slotToken]).toEqual([null, null, null])
    })

    it('a link opens only what it was made for', async () => {
      const accept = scene.link(first, 'accept')
      const { code } = await refusal(scene.simulation.orchestrator.confirmSlot(interviewId, accept.access))
      expect(code).toBe('link.invalid')

      const foreign = scene.link(second, 'select-slot')
      const other = await refusal(scene.simulation.orchestrator.confirmSlot(interviewId, foreign.access))
      expect(other.code).toBe('link.invalid')
    })
  })
})
