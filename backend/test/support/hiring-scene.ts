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

const addressOf = (name: string): string => `${name.toLowerCase()}@example.org`

const registerIn =
  ({ accounts }: Simulation): Scene['register'] =>
  async (name, role) => {
    const person = { name, email: addressOf(name), phone: null, password: 'a-long-password', role, company: null }
    const { user } = await accounts.register(person)
    if (role === 'Employer') return { kind: 'recruiter', userId: user.id }
    return { kind: 'candidate', userId: user.id, via: 'session' }
  }

const linkAmong =
  (mails: readonly OutgoingMail[]): Scene['link'] =>
  (to, action) => {
    const mail = mails.findLast((one) => one.to.address === addressOf(to.name) && linkIn(one, action) !== null)
    const found = mail ? linkIn(mail, action) : null
    if (!found) throw new Error(`no ${action} link went to ${to.name}`)
    return found
  }

const readersOf = ({ orchestrator }: Simulation, recruiter: Actor): Pick<Scene, 'standing' | 'actions'> => ({
  standing: async (jobId) => {
    const request = { sortBy: 'rank', sortOrder: 'asc', limit: 200 } as const
    const { items } = await orchestrator.listCandidates(recruiter, jobId, request)
    return items.map((row) => [row.name, row.shortlistStatus, row.rank, row.interview?.status ?? null] as const)
  },
  actions: async (jobId) => {
    const { items } = await orchestrator.listActivity(recruiter, jobId, { limit: 200 })
    return items.map((entry) => entry.action)
  },
})

export const openScene = async (options: Omit<SimulationOptions, 'seed' | 'startAt' | 'dataDir'>): Promise<Scene> => {
  const simulation = await composeSimulation({ ...options, dataDir: null, seed: 7, startAt: sceneStart })
  const { orchestrator } = simulation
  const mails: OutgoingMail[] = []
  simulation.onDelivery((mail) => mails.push(mail))
  const register = registerIn(simulation)
  const link = linkAmong(mails)
  const recruiter = await register('Robin', 'Employer')
  let registered = 0
  const rest: Scene['rest'] = async () => {
    await simulation.queue.runDue((task) => orchestrator.perform(task))
  }
  const applyAs = async (job: Job, name: string, years: number): Promise<Applicant> => {
    const actor = await register(name, 'Job Seeker')
    const bytes = new TextEncoder().encode(resumeOf(years))
    const resume = { name: `${name}.txt`, mediaType: 'text/plain', bytes }
    const contact = { name, email: addressOf(name), phone: null, address: null, coverLetter: null }
    const { id } = await orchestrator.apply(actor, { jobId: job.id, ...contact, resume })
    return { name, actor, applicationId: id }
  }
  return {
    ...readersOf(simulation, recruiter),
    simulation,
    recruiter,
    mails,
    register,
    rest,
    link,
    postJob: (change = {}) => orchestrator.postJob(recruiter, { ...plainJob, ...change }),
    apply: async (job, count) => {
      const applicants: Applicant[] = []
      for (let years = count; years > 0; years -= 1) {
        registered += 1
        applicants.push(await applyAs(job, `A${registered}`, years))
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
    end: () => simulation.close(),
  }
}
