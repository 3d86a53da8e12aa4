// The product on one page: apply → score → close → shortlist → invite → pick → confirm → drop out → promote.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { composeSimulation, type Simulation } from '../src/compose.ts'
import type { Actor, ApplicationId, InterviewId, Job } from '../src/domain/types.ts'
import { linkIn } from '../src/entrypoints/cli/journey/story.ts'
import type { InterviewAccess } from '../src/orchestrator/inputs.ts'
import type { LinkAction, OutgoingMail } from '../src/orchestrator/ports.ts'
import { readSnapshot } from './support/snapshot.ts'

const start = Temporal.Instant.from('2026-03-02T09:00:00Z')
const resumes: Readonly<Record<string, string>> = {
  Ada: 'Experience\nSenior TypeScript engineer, Acme, 2014 - 2025\nBuilt hiring software with TypeScript, Node.js and PostgreSQL.\n\nProjects\nOpen source scheduler: a calendar in TypeScript.\nResume parser: reads PDF files.\n\nEducation\nMaster of Science, Computer Science\n\nSkills\nTypeScript, Node.js, PostgreSQL, React',
  Ben: 'Experience\nTypeScript developer, Bolt, 2019 - 2025\nWrote web applications with TypeScript and Node.js.\n\nEducation\nBachelor of Science, Computer Science\n\nSkills\nTypeScript, Node.js, React',
  Cleo: 'Experience\nWeb developer, Cargo, 2022 - 2025\nMaintained pages in JavaScript and some TypeScript.\n\nSkills\nJavaScript, TypeScript, CSS',
  Dov: 'Experience\nBaker, Corner Bakery, 2010 - 2025\nBaked bread and trained apprentices.\n\nSkills\nBaking, customer service',
}

describe('the journey of a job with two openings', () => {
  let simulation: Simulation
  let recruiter: Actor
  let job: Job
  const mails: OutgoingMail[] = []
  const candidates = new Map<string, { actor: Actor; applicationId: ApplicationId }>()

  const address = (name: string) => `${name.toLowerCase()}@example.org`
  const register = async (name: string, role: 'Employer' | 'Job Seeker'): Promise<Actor> => {
    const { user } = await simulation.accounts.register({
      name,
      email: address(name),
      phone: null,
      password: `${name}-secret-1`,
      role,
      company: null,
    })
    return role === 'Employer'
      ? { kind: 'recruiter', userId: user.id }
      : { kind: 'candidate', userId: user.id, via: 'session' }
  }
  /** Lets the engine do all that is due, and whatever that causes. */
  const rest = () => simulation.queue.runDue((task) => simulation.orchestrator.perform(task))
  const pass = async (hours: number) => {
    await simulation.setTime(simulation.clock.now().add({ minutes: Math.round(hours * 60) }))
    await rest()
  }
  const latestMailTo = (name: string): OutgoingMail => {
    const mail = mails.findLast((one) => one.to.address === address(name))
    if (!mail) throw new Error(`no mail to ${name}`)
    return mail
  }
  const linkTo = (name: string, action: LinkAction): { interviewId: InterviewId; access: InterviewAccess } => {
    const mail = mails.findLast((one) => one.to.address === address(name) && linkIn(one, action) !== null)
    const link = mail ? linkIn(mail, action) : null
    if (!link) throw new Error(`no ${action} link to ${name}`)
    return link
  }
  const standing = async () => {
    const page = await simulation.orchestrator.listCandidates(recruiter, job.id, {
      sortBy: 'rank',
      sortOrder: 'asc',
      limit: 50,
    })
    return page.items.map((row) => [row.name, row.shortlistStatus, row.rank, row.interview?.status ?? null])
  }

  beforeAll(async () => {
    simulation = await composeSimulation({
      databaseUrl: null,
      dataDir: null,
      snapshot: await readSnapshot(),
      seed: 1,
      startAt: start,
    })
    simulation.onDelivery((mail) => mails.push(mail))
    recruiter = await register('Robin', 'Employer')
  })
  afterAll(() => simulation.close())

  it('a recruiter posts a job, and four people apply with their resumes', async () => {
    job = await simulation.orchestrator.postJob(recruiter, {
      title: 'TypeScript engineer',
      description:
        'We build hiring software with TypeScript, Node.js and PostgreSQL. Three years of experience are required.',
      category: 'Software',
      country: 'Germany',
      city: 'Berlin',
      location: 'Berlin',
      fixedSalary: null,
      salaryFrom: null,
      salaryTo: null,
      numberOfOpenings: 2,
      shortlistingBuffer: 1,
      automationEnabled: true,
    })
    for (const [name, text] of Object.entries(resumes)) {
      // A minute apart, so that "the earlier application" is not decided by chance.
      await simulation.setTime(simulation.clock.now().add({ minutes: 1 }))
      const actor = await register(name, 'Job Seeker')
      const resume = { name: `${name}.txt`, mediaType: 'text/plain', bytes: new TextEncoder().encode(text) }
      const application = await simulation.orchestrator.apply(actor, {
        jobId: job.id,
        name,
        email: address(name),
        phone: null,
        address: null,
        coverLetter: null,
        resume,
      })
      candidates.set(name, { actor, applicationId: application.id })
    }

    await rest()

    const { counts } = await simulation.orchestrator.shortlistSummary(recruiter, job.id)
    expect(counts).toMatchObject({ applications: 4, processed: 4, unreadable: 0, shortlisted: 0 })
  })

  it('closing ranks them: two are invited, the next best is kept in the buffer', async () => {
    await simulation.orchestrator.closeApplications(recruiter, job.id)

    await rest()

    expect(await standing()).toEqual([
      ['Ada', 'shortlisted', 1, 'invitation_sent'],
      ['Ben', 'shortlisted', 2, 'invitation_sent'],
      ['Cleo', 'buffer', 3, null],
      ['Dov', 'pending', null, null],
    ])
    expect(latestMailTo('Ada').subject).toBe('Interview Invitation: TypeScript engineer')
  })

  it('every score can be added up from its parts', async () => {
    for (const { applicationId } of candidates.values()) {
      const score = await simulation.orchestrator.explainScore(recruiter, applicationId)
      if (!score) throw new Error('a processed resume has a score')
      const { parts, weights, fitScore } = score
      const sum =
        100 *
        (parts.textSimilarity * weights.textSimilarity +
          parts.experience * weights.experience +
          parts.projects * weights.projects +
          parts.skills * weights.skills +
          parts.education * weights.education)

      expect(Math.abs(sum - fitScore)).toBeLessThanOrEqual(0.01)
    }
  })

  it('a mail scanner that opens every link answers nothing', async () => {
    for (const action of ['accept', 'reject'] as const) {
      const { interviewId, access } = linkTo('Ada', action)
      const page = await simulation.orchestrator.openInterview(interviewId, access)

      expect(page).toMatchObject({ status: 'invitation_sent', slotToken: null })
    }
  })

  it('Ada accepts, picks a time from the recruiter’s calendar and confirms it', async () => {
    const invitation = linkTo('Ada', 'accept')
    await simulation.orchestrator.acceptInvitation(invitation.interviewId, invitation.access, 'Europe/Lisbon')
    await rest()
    const { interviewId, access } = linkTo('Ada', 'select-slot')
    const { slots } = await simulation.orchestrator.listAvailableSlots(interviewId, access)
    // The last one on offer: a time within a day would be followed by its reminder at once.
    const slot = slots.at(-1)
    if (!slot) throw new Error('the calendar is empty')
    await simulation.orchestrator.chooseSlot(interviewId, access, slot.start)

    const page = await simulation.orchestrator.confirmSlot(interviewId, access)
    await rest()

    expect(page).toMatchObject({ status: 'confirmed' })
    expect(latestMailTo('Ada').calendar?.content).toContain('METHOD:REQUEST')
    expect(latestMailTo('Robin').calendar?.content).toContain('Interview: Ada - TypeScript engineer')
  })

  it('a second answer is refused, and so is a link with a changed byte', async () => {
    const { interviewId, access } = linkTo('Ada', 'accept')
    await expect(simulation.orchestrator.acceptInvitation(interviewId, access, null)).rejects.toMatchObject({
      code: 'interview.already_answered',
    })
    const fresh = linkTo('Ben', 'accept')
    if (!('token' in fresh.access)) throw new Error('a link bears a token')
    const changed = {
      ...fresh.access,
      token: `${fresh.access.token.slice(0, -1)}${fresh.access.token.endsWith('A') ? 'B' : 'A'}`,
    }

    await expect(simulation.orchestrator.acceptInvitation(fresh.interviewId, changed, null)).rejects.toMatchObject({
      code: 'link.invalid',
    })
  })

  it('Ben declines: Cleo takes his rank and is invited, Dov joins the buffer', async () => {
    const { interviewId, access } = linkTo('Ben', 'reject')

    await simulation.orchestrator.declineInvitation(interviewId, access, 'another offer')
    await rest()

    expect(await standing()).toEqual([
      ['Ada', 'shortlisted', 1, 'confirmed'],
      ['Cleo', 'shortlisted', 2, 'invitation_sent'],
      ['Dov', 'buffer', 3, null],
      ['Ben', 'rejected', null, 'cancelled'],
    ])
    expect(latestMailTo('Cleo').text).toMatch(/place has become free|became free|has opened/i)
  })

  it('Cleo stays silent for 48 hours: Dov is promoted, and the recruiter is told once that nobody is left', async () => {
    await pass(48.1)

    expect(await standing()).toEqual([
      ['Ada', 'shortlisted', 1, 'confirmed'],
      ['Dov', 'shortlisted', 2, 'invitation_sent'],
      ['Ben', 'rejected', null, 'cancelled'],
      ['Cleo', 'expired', null, 'expired'],
    ])
    const decline = linkTo('Dov', 'reject')
    await simulation.orchestrator.declineInvitation(decline.interviewId, decline.access, null)
    await rest()
    await pass(1)

    const { items } = await simulation.orchestrator.listActivity(recruiter, job.id, { limit: 200 })
    expect(items.filter((entry) => entry.action === 'buffer_empty')).toHaveLength(1)
  })

  it('every step stands in the log, whose chain is whole, and nobody got a mail twice', async () => {
    const state = await simulation.snapshot(job.id, [], true)

    expect(state.brokenLink).toBeNull()
    expect(state.log.map((entry) => entry.action)).toEqual(
      expect.arrayContaining([
        'job_posted',
        'application_received',
        'resume_processed',
        'job_ranked',
        'invitation_sent',
        'interview_confirmed',
        'invitation_declined',
        'candidate_promoted',
        'invitation_expired',
      ]),
    )
    expect(new Set(mails.map((mail) => mail.messageId)).size).toBe(mails.length)
  })
})
