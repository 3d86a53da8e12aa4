// What the engine does by itself, on time: reminders, expiries, second tries, and whatever a lost timer left behind.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { composeSimulation } from '../src/compose.ts'
import { HiringError } from '../src/domain/errors.ts'
import type { InterviewId, Job } from '../src/domain/types.ts'
import type { InterviewAccess } from '../src/orchestrator/inputs.ts'
import type { Mailer } from '../src/orchestrator/ports.ts'
import { mailTries, type Task } from '../src/orchestrator/tasks.ts'
import { type Applicant, openScene, plainJob, type Scene, sceneStart } from './support/hiring-scene.ts'
import { readSnapshot } from './support/snapshot.ts'

const firstOf = <T>(list: readonly T[]): T => {
  const [first] = list
  if (first === undefined) throw new Error('the list is empty')
  return first
}

describe('the engine', () => {
  let scene: Scene
  beforeAll(async () => {
    scene = await openScene({ databaseUrl: null, snapshot: await readSnapshot() })
  })
  afterAll(() => scene.end())

  const confirmed = async (): Promise<{
    job: Job
    person: Applicant
    interviewId: InterviewId
    access: InterviewAccess
    start: Temporal.Instant
  }> => {
    const job = await scene.postJob({ numberOfOpenings: 1 })
    const person = firstOf(await scene.apply(job, 3))
    await scene.close(job)
    const { interviewId, access } = await scene.accept(person)
    const { orchestrator } = scene.simulation
    const { slots } = await orchestrator.listAvailableSlots(interviewId, access)
    const slot = slots.at(-1)
    if (!slot) throw new Error('the calendar has free slots')
    await orchestrator.chooseSlot(interviewId, access, slot.start)
    await orchestrator.confirmSlot(interviewId, access)
    await scene.rest()
    return { job, person, interviewId, access, start: slot.start }
  }
  const mailsTo = (person: Applicant, subject: RegExp) =>
    scene.mails.filter(
      (mail) => mail.to.address === `${person.name.toLowerCase()}@example.org` && subject.test(mail.subject),
    )

  it('P35 reminds both sides once, a day before, also when the interview was moved', async () => {
    const { person, interviewId, access, start } = await confirmed()
    const { orchestrator, clock, setTime } = scene.simulation
    const earlier = (await orchestrator.listAvailableSlots(interviewId, access)).slots.findLast(
      (slot) => Temporal.Instant.compare(slot.start, start.subtract({ hours: 48 })) < 0,
    )
    if (!earlier) throw new Error('there is an earlier slot')
    await orchestrator.rescheduleInterview(interviewId, access, earlier.start)

    await setTime(earlier.start.subtract({ hours: 24 }))
    await scene.rest()
    await scene.pass({ hours: 1 })
    await orchestrator.perform({ name: 'remind_interview', payload: { interviewId, start: earlier.start.toString() } })
    await scene.rest()

    expect(mailsTo(person, /remind/i)).toHaveLength(1)
    expect(Temporal.Instant.compare(clock.now(), start)).toBeLessThan(0)
    await setTime(start.subtract({ hours: 24 }))
    await scene.rest()
    expect(mailsTo(person, /remind/i)).toHaveLength(1)
  })

  it('moving and cancelling update the same calendar event', async () => {
    const { person, job, interviewId, access } = await confirmed()
    const { orchestrator } = scene.simulation
    const slot = firstOf((await orchestrator.listAvailableSlots(interviewId, access)).slots)

    await orchestrator.rescheduleInterview(interviewId, access, slot.start)
    await scene.rest()
    await orchestrator.cancelInterview(interviewId, access, 'ill')
    await scene.rest()

    const invites = mailsTo(person, /./).flatMap((mail) => (mail.calendar ? [mail.calendar.content] : []))
    const fieldOf = (name: string) =>
      invites.map((content) => new RegExp(`^${name}:(.*)$`, 'm').exec(content)?.[1]?.trim())
    expect(fieldOf('METHOD')).toEqual(['REQUEST', 'REQUEST', 'CANCEL'])
    expect(fieldOf('SEQUENCE')).toEqual(['0', '1', '2'])
    expect(new Set(fieldOf('UID')).size).toBe(1)
    expect(
      (await scene.standing(job.id)).filter(([, status]) => status === 'shortlisted').map(([name]) => name),
    ).not.toContain(person.name)
  })

  it('a no-show frees the seat for the next one', async () => {
    const { job, person, interviewId, start } = await confirmed()
    const { orchestrator } = scene.simulation
    await expect(orchestrator.recordOutcome(scene.recruiter, interviewId, 'no_show')).rejects.toMatchObject({
      code: 'interview.not_over',
    })

    await scene.simulation.setTime(start.add({ hours: 1 }))
    await orchestrator.recordOutcome(scene.recruiter, interviewId, 'no_show')

    const standing = await scene.standing(job.id)
    expect(standing.find(([name]) => name === person.name)?.slice(1)).toEqual(['rejected', null, 'no_show'])
    expect(standing.filter(([, status, rank]) => status === 'shortlisted' && rank === 1)).toHaveLength(1)
  })

  it('P14 a sweep finds every deadline whose timer was lost', async () => {
    const job = await scene.postJob()
    await scene.apply(job, 5)
    await scene.close(job)

    await scene.simulation.setTime(scene.simulation.clock.now().add({ hours: 49 }))
    await scene.simulation.orchestrator.perform({ name: 'sweep', payload: {} })

    const state = await scene.simulation.snapshot(job.id, [], true)
    const now = scene.simulation.clock.now()
    const overdue = state.interviews.filter(
      (one) => one.status === 'invitation_sent' && Temporal.Instant.compare(one.confirmationDeadline, now) < 0,
    )
    expect(overdue).toEqual([])
    expect(state.log.filter((entry) => entry.action === 'invitation_expired')).toHaveLength(2)
    expect(state.log.filter((entry) => entry.action === 'candidate_promoted')).toHaveLength(2)
  })

  it('P56 ranking again changes nothing', async () => {
    const job = await scene.postJob()
    await scene.apply(job, 5)
    await scene.close(job)
    const before = await scene.simulation.snapshot(job.id, [], true)

    await scene.simulation.orchestrator.perform({ name: 'rank_job', payload: { jobId: job.id } })
    const again = await scene.simulation.orchestrator.startAutomation(scene.recruiter, job.id, { evenIfFew: true })

    expect(again.alreadyRanked).toBe(true)
    expect(await scene.simulation.snapshot(job.id, [], true)).toEqual(before)
  })

  it('ranking waits for resumes that are still being read, but not longer than ten minutes', async () => {
    const job = await scene.postJob({ numberOfOpenings: 1 })
    const { orchestrator, queue } = scene.simulation
    const actor = await scene.register('Waiting', 'Job Seeker')
    const resume = {
      name: 'w.txt',
      mediaType: 'text/plain',
      bytes: new TextEncoder().encode('Experience\nBaker, 2000 - 2025'),
    }
    await orchestrator.apply(actor, {
      jobId: job.id,
      name: 'Waiting',
      email: 'waiting@example.org',
      phone: null,
      address: null,
      coverLetter: null,
      resume,
    })
    // The reader of resumes is down: its tasks fail, everything else runs.
    const withoutReader = (task: Task) =>
      task.name === 'process_resume' ? Promise.reject(new Error('the reader is down')) : orchestrator.perform(task)
    await orchestrator.closeApplications(scene.recruiter, job.id)

    await queue.runDue(withoutReader)
    expect(await scene.actions(job.id)).not.toContain('job_ranked')

    await scene.simulation.setTime(scene.simulation.clock.now().add({ minutes: 10, seconds: 2 }))
    await queue.runDue(withoutReader)
    const { items } = await orchestrator.listActivity(scene.recruiter, job.id, { action: 'job_ranked', limit: 5 })
    expect(items[0]?.details).toMatchObject({ unprocessed: 1, shortlisted: 1 })
  })

  it('a resume that no try can process is reported, holds nobody up, and can be processed again', async () => {
    const job = await scene.postJob({ numberOfOpenings: 1 })
    const { orchestrator, queue, setTime } = scene.simulation
    const actor = await scene.register('Unlucky', 'Job Seeker')
    const resume = { name: 'u.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode('Baker, 2000 - 2025') }
    const contact = { name: 'Unlucky', email: 'unlucky@example.org', phone: null, address: null, coverLetter: null }
    const { id } = await orchestrator.apply(actor, { jobId: job.id, ...contact, resume })
    const withBrokenReader = (task: Task) =>
      task.name === 'process_resume' ? Promise.reject(new Error('out of memory')) : orchestrator.perform(task)

    for (let second = 0; second < 60; second += 10) {
      await queue.runDue(withBrokenReader)
      await setTime(scene.simulation.clock.now().add({ seconds: 10 }))
    }

    expect((await orchestrator.getApplication(scene.recruiter, id)).unreadable).toContain('could not be processed')
    await orchestrator.reprocess(scene.recruiter, id)
    await scene.rest()
    expect(await orchestrator.getApplication(scene.recruiter, id)).toMatchObject({
      aiProcessed: true,
      unreadable: null,
    })
  })

  it('a job closed with too few applications starts nothing, and its recruiter is told', async () => {
    const job = await scene.postJob({ title: 'Rare baker', numberOfOpenings: 5 })
    await scene.apply(job, 2)

    await scene.close(job)

    expect(await scene.actions(job.id)).not.toContain('ranking_requested')
    const told = scene.mails.filter(
      (mail) => mail.to.address === 'robin@example.org' && mail.text.includes('Rare baker'),
    )
    expect(told.map((mail) => mail.text)).toEqual([expect.stringContaining('2 applications for 5 openings')])
  })
})

describe('a mail server that is down', () => {
  it('P34 is tried on schedule, and then the administrator hears of it once', async () => {
    const errors: string[] = []
    const mailer: Mailer = { deliver: () => Promise.reject(new HiringError('mail.rejected')) }
    const simulation = await composeSimulation({
      databaseUrl: null,
      dataDir: null,
      snapshot: await readSnapshot(),
      seed: 3,
      startAt: sceneStart,
      mailer,
      log: { info: () => {}, warn: () => {}, error: (message) => errors.push(message) },
    })
    try {
      const { user } = await simulation.accounts.register({
        name: 'Robin',
        email: 'robin@example.org',
        phone: null,
        password: 'a-long-password',
        role: 'Employer',
        company: null,
      })
      const job = await simulation.orchestrator.postJob({ kind: 'recruiter', userId: user.id }, plainJob)
      const seeker = await simulation.accounts.register({
        name: 'Sam',
        email: 'sam@example.org',
        phone: null,
        password: 'a-long-password',
        role: 'Job Seeker',
        company: null,
      })
      const resume = { name: 's.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode('Baker, 2000 - 2025') }
      await simulation.orchestrator.apply(
        { kind: 'candidate', userId: seeker.user.id, via: 'session' },
        { jobId: job.id, name: 'Sam', email: 'sam@example.org', phone: null, address: null, coverLetter: null, resume },
      )

      let tries = 0
      const counting = (task: Task) => {
        if (task.name.startsWith('send_mail')) tries += 1
        return simulation.orchestrator.perform(task)
      }
      for (let due = await simulation.queue.nextDueAt(); due !== null; due = await simulation.queue.nextDueAt()) {
        if (Temporal.Instant.compare(due, simulation.clock.now()) > 0) await simulation.setTime(due)
        await simulation.queue.runDue(counting)
      }

      expect(tries).toBe(mailTries)
      expect(errors).toEqual(['a mail could not be sent and was given up'])
      const state = await simulation.snapshot(job.id, [], true)
      expect(state.log.filter((entry) => entry.action === 'mail_given_up')).toHaveLength(1)
      const lasted = simulation.clock.now().since(sceneStart, { largestUnit: 'minutes' }).minutes
      expect(lasted).toBeGreaterThanOrEqual(110)
      expect(lasted).toBeLessThanOrEqual(135)
    } finally {
      await simulation.close()
    }
  })
})
