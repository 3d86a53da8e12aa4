// A journey's events: people act on the mails they get, through the same links and verbs as real ones, while a
// virtual clock jumps from one event or timer to the next.

import { HiringError } from '../../../domain/errors.ts'
import { type Actor, asId, type InterviewId, type JobId, type UserId } from '../../../domain/types.ts'
import type { ResumeFile } from '../../../orchestrator/documents-port.ts'
import type { InterviewAccess } from '../../../orchestrator/inputs.ts'
import type { Orchestrator } from '../../../orchestrator/orchestrator.ts'
import type { LinkAction, OutgoingMail } from '../../../orchestrator/ports.ts'
import type { Persona } from './people.ts'

/** Something that somebody will do at an instant. */
export interface Event {
  readonly at: Temporal.Instant
  readonly act: () => Promise<void>
}

export interface Applicant {
  readonly persona: Persona
  readonly userId: UserId
  readonly resume: ResumeFile
}

interface Stage {
  readonly orchestrator: Orchestrator
  readonly jobId: JobId
  readonly recruiter: Actor
  readonly now: () => Temporal.Instant
  /** An instant as the timeline shows it. */
  readonly moment: (at: Temporal.Instant) => string
  readonly schedule: (event: Event) => void
  /** Told when somebody is refused: part of the story, and never a failure. */
  readonly tell: (who: string, what: string, why: string) => void
}

interface Link {
  readonly interviewId: InterviewId
  readonly access: InterviewAccess
}

const linkPattern = /\/interview\/(accept|reject|select-slot)\/([0-9a-f-]{36})\/([A-Za-z0-9_.-]+)/g

const actions: readonly LinkAction[] = ['accept', 'reject', 'select-slot']

/** The link for an action in a mail's plain-text part, as a person would follow it. */
export const linkIn = (mail: OutgoingMail, wanted: LinkAction): Link | null => {
  for (const [, action, interviewId, token] of mail.text.matchAll(linkPattern)) {
    const known = actions.find((name) => name === action)
    if (known === wanted && interviewId && token)
      return { interviewId: asId<InterviewId>(interviewId), access: { action: known, token } }
  }
  return null
}

/** One person with the means to act. */
interface Player {
  readonly stage: Stage
  readonly persona: Persona
  later(minutes: number, act: () => Promise<void>): void
  /** Does a thing; a refusal is told, anything else is a defect and stops the journey. */
  attempt(what: string, work: () => Promise<unknown>): Promise<boolean>
  /** As `attempt`, but some press the button twice: the second time must be refused, or change nothing. */
  press(what: string, work: () => Promise<unknown>): Promise<boolean>
}

const playerOf = (stage: Stage, persona: Persona): Player => {
  const attempt: Player['attempt'] = async (what, work) => {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof HiringError) || error.kind === 'bug') throw error
      stage.tell(persona.name, `${what}: refused`, error.message)
      return false
    }
    return true
  }
  return {
    stage,
    persona,
    attempt,
    later: (minutes, act) => stage.schedule({ at: stage.now().add({ minutes }), act }),
    press: async (what, work) => {
      const done = await attempt(what, work)
      if (done && persona.doubleClicks) await attempt(`${what} again`, work)
      return done
    },
  }
}

const answerInvitation = (player: Player, accept: Link, reject: Link): void => {
  const { orchestrator } = player.stage
  const { temper, answersAfter } = player.persona
  // A mail scanner follows every link at once; opening must never answer (R3.10).
  player.later(1, async () => {
    await player.attempt('mail scanner opens the links', async () => {
      await orchestrator.openInterview(accept.interviewId, accept.access)
      await orchestrator.openInterview(reject.interviewId, reject.access)
    })
  })
  if (temper === 'silent') return
  const decline = () =>
    orchestrator.declineInvitation(reject.interviewId, reject.access, 'I have accepted another offer')
  const agree = () => orchestrator.acceptInvitation(accept.interviewId, accept.access, 'Europe/Berlin')
  player.later(answersAfter, async () => {
    await (temper === 'declines' ? player.press('decline', decline) : player.press('accept', agree))
  })
}

const chooseSlot = (player: Player, link: Link): void => {
  const { temper, answersAfter } = player.persona
  if (temper === 'forgets_to_choose') return
  player.later(5, async () => {
    // The list is read now and used later, so that people who like the first slot meet over it.
    const { slots } = await player.stage.orchestrator.listAvailableSlots(link.interviewId, link.access)
    const wishes = slots.slice(0, 3).map((slot) => slot.start)
    player.later(Math.ceil(answersAfter / 2), async () => {
      const chosen = await chooseOneOf(player, link, wishes)
      if (chosen && temper !== 'forgets_to_confirm') player.later(15, () => confirm(player, link))
    })
  })
}

const chooseOneOf = async (player: Player, link: Link, wishes: readonly Temporal.Instant[]): Promise<boolean> => {
  const { orchestrator, moment } = player.stage
  const choose = (start: Temporal.Instant) =>
    player.attempt(`choose ${moment(start)}`, () => orchestrator.chooseSlot(link.interviewId, link.access, start))
  for (const start of wishes) if (await choose(start)) return true
  // "Just taken, choose again": the page shows what is still free.
  const [slot] = (await orchestrator.listAvailableSlots(link.interviewId, link.access)).slots
  return slot !== undefined && choose(slot.start)
}

const confirm = async (player: Player, link: Link): Promise<void> => {
  const { orchestrator } = player.stage
  const { interviewId, access } = link
  if (!(await player.press('confirm', () => orchestrator.confirmSlot(interviewId, access)))) return
  if (player.persona.temper === 'cancels')
    player.later(120, async () => {
      await player.press('cancel', () => orchestrator.cancelInterview(interviewId, access, 'my plans have changed'))
    })
  if (player.persona.temper === 'moves') player.later(90, () => moveToTheEnd(player, link))
  const { scheduled } = await orchestrator.openInterview(interviewId, access)
  if (scheduled) scheduleOutcome(player, interviewId, scheduled.end)
}

const moveToTheEnd = async (player: Player, { interviewId, access }: Link): Promise<void> => {
  const { orchestrator } = player.stage
  const last = (await orchestrator.listAvailableSlots(interviewId, access)).slots.at(-1)
  if (!last) return
  await player.attempt('move the interview', () => orchestrator.rescheduleInterview(interviewId, access, last.start))
}

/** The recruiter notes what came of it, half an hour after the interview's end, wherever it has been moved. */
const scheduleOutcome = (player: Player, interviewId: InterviewId, end: Temporal.Instant): void => {
  const { orchestrator, recruiter, schedule } = player.stage
  const act = async (): Promise<void> => {
    const { scheduled, status } = await orchestrator.openInterview(interviewId, { session: recruiter })
    if (status !== 'confirmed' || scheduled === null) return
    if (Temporal.Instant.compare(scheduled.end, end) > 0) {
      scheduleOutcome(player, interviewId, scheduled.end)
      return
    }
    const outcome = player.persona.temper === 'no_show' ? 'no_show' : 'completed'
    await orchestrator.recordOutcome(recruiter, interviewId, outcome)
  }
  schedule({ at: end.add({ minutes: 30 }), act })
}

/** What the people of one journey do when a mail reaches them. */
export const createStory = (stage: Stage, applicants: readonly Applicant[]) => {
  const players = new Map(applicants.map(({ persona }) => [persona.email, playerOf(stage, persona)]))
  const answered = new Set<InterviewId>()
  const choosing = new Set<InterviewId>()
  /** True the first time: later mails bear the same links again, and each thing is done once. */
  const isNew = (seen: Set<InterviewId>, { interviewId }: Link): boolean => {
    if (seen.has(interviewId)) return false
    seen.add(interviewId)
    return true
  }
  return {
    /** An applicant sends the application. */
    apply: async ({ persona, userId, resume }: Applicant): Promise<void> => {
      const { name, email } = persona
      const input = { jobId: stage.jobId, name, email, phone: null, address: null, coverLetter: null, resume }
      const actor: Actor = { kind: 'candidate', userId, via: 'session' }
      await playerOf(stage, persona).attempt('apply', () => stage.orchestrator.apply(actor, input))
    },

    /** A mail arrives; its reader will act on it in their own time. */
    receive: (mail: OutgoingMail): void => {
      const player = players.get(mail.to.address)
      if (!player) return
      const [accept, reject, choose] = [linkIn(mail, 'accept'), linkIn(mail, 'reject'), linkIn(mail, 'select-slot')]
      if (accept && reject && isNew(answered, accept)) answerInvitation(player, accept, reject)
      else if (choose && isNew(choosing, choose)) chooseSlot(player, choose)
    },
  }
}
