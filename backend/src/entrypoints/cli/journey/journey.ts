// `cli journey`: the whole story with real resumes on a virtual clock. After every step the stored state is held
// against the product's properties; the first breach ends the journey with exit code 1.

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Simulation } from '../../../compose.ts'
import type { JobText } from '../../../domain/scoring/index.ts'
import { type Actor, asId, type Job, type JobId, type UserId } from '../../../domain/types.ts'
import type { ResumeFile } from '../../../orchestrator/documents-port.ts'
import type { Task } from '../../../orchestrator/tasks.ts'
import { personaOf } from './people.ts'
import { type Breach, checkedProperties, findBreach, type Snapshot } from './properties.ts'
import { type Applicant, createStory, type Event } from './story.ts'
import { lineOf, momentIn, type Outcome, outcomeOf } from './timeline.ts'

/** Two weeks before the clocks change in Europe, so that every journey crosses it. */
export const journeyStart = Temporal.Instant.from('2026-03-16T08:00:00Z')
const zone = 'Europe/Berlin'
/** No journey takes longer: 131 applicants with three openings need about four weeks. */
const longest = { hours: 24 * 90 }
/** Between events the sweep runs as in life, only less often: nothing but lost timers is left for it. */
const sweepEvery = { hours: 12 }
/** Signs in as the journey's recruiter where its database was kept. */
export const recruiterLogin = { email: 'recruiter@example.org', password: 'journey-recruiter' }

export interface JourneyInput {
  readonly job: JobText
  readonly resumes: readonly ResumeFile[]
  readonly openings: number
  readonly seed: number
}

export interface JourneyResult {
  readonly breach: Breach | null
  readonly outcome: Outcome
  readonly steps: number
}

/** Reads a folder of resumes, in the order of their names. */
export const readResumes = async (directory: string): Promise<ResumeFile[]> => {
  const names = (await readdir(directory, { withFileTypes: true }))
    .filter((e) => e.isFile() && !e.name.startsWith('.'))
    .map((e) => e.name)
    .sort()
  return Promise.all(
    names.map(async (name) => ({
      name,
      mediaType: 'application/octet-stream',
      bytes: await readFile(join(directory, name)),
    })),
  )
}

class BreachFound extends Error {
  readonly breach: Breach
  constructor(breach: Breach) {
    super(`${breach.property}: ${breach.what}`)
    this.breach = breach
  }
}

/** Events in the order of their time; those of the same instant in the order in which they were planned. */
const createAgenda = () => {
  const events: Event[] = []
  return {
    add: (event: Event): void => {
      const index = events.findIndex((other) => Temporal.Instant.compare(other.at, event.at) > 0)
      events.splice(index < 0 ? events.length : index, 0, event)
    },
    peek: (): Event | null => events[0] ?? null,
    next: (): Event | null => events.shift() ?? null,
  }
}

const earliest = (...instants: readonly (Temporal.Instant | null)[]): Temporal.Instant | null =>
  instants.filter((instant) => instant !== null).sort(Temporal.Instant.compare)[0] ?? null

/** Plays one journey on a fresh simulation. `print` gets the timeline line by line. */
export const playJourney = async (
  simulation: Simulation,
  input: JourneyInput,
  print: (line: string) => void,
): Promise<JourneyResult> => {
  const { orchestrator, queue } = simulation
  const agenda = createAgenda()
  const recruiter = await registerRecruiter(simulation)
  const job = await postJob(simulation, recruiter, input)
  const applicants = await registerApplicants(simulation, input)
  const moment = momentIn(zone)
  const refusals: string[] = []
  const story = createStory(
    {
      orchestrator,
      jobId: job.id,
      recruiter,
      now: () => simulation.clock.now(),
      schedule: agenda.add,
      moment,
      tell: (name, what, why) =>
        refusals.push(
          [moment(simulation.clock.now()).padEnd(18), 'candidate '.padEnd(10), `${name}: ${what}`.padEnd(44), why].join(
            '  ',
          ),
        ),
    },
    applicants,
  )
  simulation.onDelivery(story.receive)
  const observer = createObserver(
    simulation,
    job.id,
    (line) => print(line),
    () => {
      for (const line of refusals.splice(0)) print(line)
    },
  )
  const perform = async (task: Task): Promise<void> => {
    await orchestrator.perform(task)
    await observer.check(false)
  }
  planBeginning(agenda.add, story, applicants, async () => {
    const { rankingStarted } = await orchestrator.closeApplications(recruiter, job.id)
    if (!rankingStarted) await orchestrator.startAutomation(recruiter, job.id, { evenIfFew: true })
  })
  let nextSweep = simulation.clock.now().add(sweepEvery)
  try {
    for (;;) {
      const at = earliest(agenda.peek()?.at ?? null, await queue.nextDueAt())
      if (at === null || Temporal.Instant.compare(at, journeyStart.add(longest)) > 0) break
      const stop = earliest(at, nextSweep) ?? at
      if (Temporal.Instant.compare(stop, simulation.clock.now()) > 0) await simulation.setTime(stop)
      if (Temporal.Instant.compare(nextSweep, stop) <= 0) {
        await perform({ name: 'sweep', payload: {} })
        nextSweep = nextSweep.add(sweepEvery)
      }
      for (let event = agenda.peek(); event && Temporal.Instant.compare(event.at, stop) <= 0; event = agenda.peek()) {
        agenda.next()
        await event.act()
        await observer.check(false)
      }
      await queue.runDue(perform)
      await observer.check(true)
    }
  } catch (error) {
    if (!(error instanceof BreachFound)) throw error
    return { breach: error.breach, outcome: outcomeOf(observer.latest()), steps: observer.steps() }
  }
  return { breach: null, outcome: outcomeOf(observer.latest()), steps: observer.steps() }
}

const planBeginning = (
  add: (event: Event) => void,
  story: ReturnType<typeof createStory>,
  applicants: readonly Applicant[],
  close: () => Promise<void>,
): void => {
  for (const applicant of applicants)
    add({ at: journeyStart.add({ minutes: applicant.persona.appliesAfter }), act: () => story.apply(applicant) })
  add({ at: journeyStart.add({ hours: 3 * 24 + 1 }), act: close })
}

const registerRecruiter = async ({ accounts, orchestrator }: Simulation): Promise<Actor> => {
  const { user } = await accounts.register({
    name: 'Robin Recruiter',
    phone: null,
    role: 'Employer',
    company: 'Example Works',
    ...recruiterLogin,
  })
  const recruiter: Actor = { kind: 'recruiter', userId: user.id }
  const { recruiterId: _, ...week } = await orchestrator.getSchedule(recruiter)
  await orchestrator.saveSchedule(recruiter, { ...week, timeZone: zone })
  return recruiter
}

const postJob = ({ orchestrator }: Simulation, recruiter: Actor, { job, openings }: JourneyInput): Promise<Job> =>
  orchestrator.postJob(recruiter, {
    title: job.title || job.description.slice(0, 60) || 'Position',
    description: job.description,
    category: 'General',
    country: 'Germany',
    city: 'Berlin',
    location: 'Berlin',
    fixedSalary: null,
    salaryFrom: null,
    salaryTo: null,
    numberOfOpenings: openings,
    shortlistingBuffer: null,
    automationEnabled: true,
    policy: job.weights === undefined ? {} : { weights: job.weights },
  })

const registerApplicants = async ({ accounts }: Simulation, { resumes, seed }: JourneyInput): Promise<Applicant[]> => {
  const applicants: Applicant[] = []
  for (const [index, resume] of resumes.entries()) {
    const persona = personaOf(seed, index)
    const { user } = await accounts.register({
      name: persona.name,
      email: persona.email,
      phone: null,
      password: `applicant-${index + 1}`,
      role: 'Job Seeker',
      company: null,
    })
    applicants.push({ persona, userId: asId<UserId>(user.id), resume })
  }
  return applicants
}

/** Looks at the stored state after each step, prints what is new in the log, and holds it against the properties. */
const createObserver = (
  simulation: Simulation,
  jobId: JobId,
  print: (line: string) => void,
  printRefusals: () => void,
) => {
  let latest: Snapshot | null = null
  let steps = 0
  return {
    check: async (atRest: boolean): Promise<void> => {
      const now = await simulation.snapshot(jobId, latest?.log ?? [], atRest)
      const names = new Map<unknown, string>(now.applications.map((a) => [a.id, a.name]))
      const nameOf = (id: unknown) => names.get(id) ?? String(id)
      for (const entry of now.log.slice(latest?.log.length ?? 0)) print(lineOf(entry, zone, nameOf))
      printRefusals()
      const breach = findBreach(now, latest, atRest)
      latest = now
      steps += 1
      if (breach) throw new BreachFound(breach)
    },
    latest: (): Snapshot => {
      if (latest === null) throw new Error('a journey has no state before its first step')
      return latest
    },
    steps: () => steps,
  }
}

export interface JourneyOutput {
  readonly timeline: (line: string) => void
  readonly summary: (line: string) => void
}

/** Plays and reports; the exit code of the command. */
export const runJourney = async (
  simulation: Simulation,
  input: JourneyInput,
  { timeline, summary }: JourneyOutput,
): Promise<number> => {
  const { breach, outcome, steps } = await playJourney(simulation, input, timeline)
  const moment = momentIn(zone)
  summary('')
  for (const { name, rank, fitScore, status, at } of outcome.confirmed)
    summary(`rank ${rank}  ${name.padEnd(24)}  score ${fitScore.toFixed(2).padStart(6)}  ${status}  ${moment(at)}`)
  summary(
    `${outcome.confirmed.length} of ${input.openings} seats filled, ${outcome.promotions} promotions, ${outcome.mails} mails sent`,
  )
  if (outcome.openSeats > 0) summary(`${outcome.openSeats} seats stay open: ${outcome.whyOpen}`)
  if (breach) {
    summary(`BREACH of ${breach.property}: ${breach.what}`)
    return 1
  }
  summary(`${checkedProperties.join(', ')} held after each of ${steps} steps`)
  return 0
}
