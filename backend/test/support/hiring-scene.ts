// A small scene for tests of the whole engine: a recruiter, a job, and applicants whose resumes rank in their order.

import { composeSimulation, type Simulation, type SimulationOptions } from '../../src/compose.ts'
import type { Actor, ApplicationId, InterviewId, Job, JobId } from '../../src/domain/types.ts'
import { linkIn } from '../../src/entrypoints/cli/journey/story.ts'
import type { InterviewAccess, JobInput } from '../../src/orchestrator/inputs.ts'
import type { LinkAction, OutgoingMail } from '../../src/orchestrator/ports.ts'

/** A Monday morning. */
export const sceneStart = Temporal.Instant.from('2026-03-02T09:00:00Z')

export const plainJob: JobInput = {
  title: 'Baker',
  description: 'Bake bread. Skills: baking, customer service. Three years of experience as a baker.',
  category: 'Food',
  country: 'Germany',
  city: 'Berlin',
  location: 'Berlin',
  fixedSalary: null,
  salaryFrom: null,
  salaryTo: null,
  numberOfOpenings: 2,
  shortlistingBuffer: null,
  automationEnabled: true,
}

/** The more years, the better the fit. */
const resumeOf = (years: number): string =>
  `Experience\nBaker, Corner Bakery, ${2025 - years} - 2025\nBaked bread and served customers.\n\nSkills\nBaking, customer service`

export interface Applicant {
  readonly name: string
  readonly actor: Actor
  readonly applicationId: ApplicationId
}

export interface Scene {
  readonly simulation: Simulation
  readonly recruiter: Actor
  readonly mails: readonly OutgoingMail[]
  postJob(change?: Partial<JobInput>): Promise<Job>
  /** Registers so many people and lets them apply, best first: `A1`, `A2`, … */
  apply(job: Job, count: number): Promise<Applicant[]>
  register(name: string, role: 'Employer' | 'Job Seeker'): Promise<Actor>
  /** Closes the job and lets the engine rank and invite. */
  close(job: Job): Promise<void>
  /** Lets the engine do all that is due. */
  rest(): Promise<void>
  pass(duration: { readonly hours?: number; readonly minutes?: number }): Promise<void>
  /** The latest link of a kind that somebody got by mail. */
  link(to: Applicant, action: LinkAction): { readonly interviewId: InterviewId; readonly access: InterviewAccess }
  /** Accepts an invitation and gives the access to the slot page. */
  accept(applicant: Applicant): Promise<{ readonly interviewId: InterviewId; readonly access: InterviewAccess }>
  /** Name, shortlist status, rank and interview status of every candidate, by rank. */
  standing(jobId: JobId): Promise<readonly (readonly [string, string, number | null, string | null])[]>
  actions(jobId: JobId): Promise<readonly string[]>
  end(): Promise<void>
}

export const openScene = async (options: Omit<SimulationOptions, 'seed' | 'startAt' | 'dataDir'>): Promise<Scene> => {
  const simulation = await composeSimulation({ ...options, dataDir: null, seed: 7, startAt: sceneStart })
  const { orchestrator } = simulation
  const mails: OutgoingMail[] = []
  simulation.onDelivery((mail) => mails.push(mail))
  let registered = 0
  const addressOf = (name: string) => `${name.toLowerCase()}@example.org`

  const register: Scene['register'] = async (name, role) => {
    const { user } = await simulation.accounts.register({ name, email: addressOf(name), phone: null, password: 'a-long-password', role, company: null })
    return role === 'Employer' ? { kind: 'recruiter', userId: user.id } : { kind: 'candidate', userId: user.id, via: 'session' }
  }
  const recruiter = await register('Robin', 'Employer')
  const rest: Scene['rest'] = async () => {
    await simulation.queue.runDue((task) => orchestrator.perform(task))
  }
  const link: Scene['link'] = (to, action) => {
    const address = addressOf(to.name)
    const mail = mails.findLast((one) => one.to.address === address && linkIn(one, action) !== null)
    const found = mail ? linkIn(mail, action) : null
    if (!found) throw new Error(`no ${action} link went to ${to.name}`)
    return found
  }
  return {
    simulation,
    recruiter,
    mails,
    register,
    rest,
    link,
    postJob: (change = {}) => orchestrator.postJob(recruiter, { ...plainJob, ...change }),
    apply: async (job, count) => {
      const applicants: Applicant[] = []
      for (let index = 0; index < count; index += 1) {
        registered += 1
        const name = `A${registered}`
        const actor = await register(name, 'Job Seeker')
        const bytes = new TextEncoder().encode(resumeOf(count - index))
        const resume = { name: `${name}.txt`, mediaType: 'text/plain', bytes }
        const { id } = await orchestrator.apply(actor, { jobId: job.id, name, email: addressOf(name), phone: null, address: null, coverLetter: null, resume })
        applicants.push({ name, actor, applicationId: id })
      }
      await rest()
      return applicants
    },
    close: async (job) => {
      await orchestrator.closeApplications(recruiter, job.id)
      await rest()
    },
    pass: async (duration) => {
      await simulation.setTime(simulation.clock.now().add(duration))
      await rest()
    },
    accept: async (applicant) => {
      const { interviewId, access } = link(applicant, 'accept')
      await orchestrator.acceptInvitation(interviewId, access, null)
      await rest()
      return link(applicant, 'select-slot')
    },
    standing: async (jobId) => {
      const { items } = await orchestrator.listCandidates(recruiter, jobId, { sortBy: 'rank', sortOrder: 'asc', limit: 200 })
      return items.map((row) => [row.name, row.shortlistStatus, row.rank, row.interview?.status ?? null] as const)
    },
    actions: async (jobId) => {
      const { items } = await orchestrator.listActivity(recruiter, jobId, { limit: 200 })
      return items.map((entry) => entry.action)
    },
    end: () => simulation.close(),
  }
}
