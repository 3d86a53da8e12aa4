// A journey's events: people act on the mails they get, through the same links and verbs as real ones, while a
// virtual clock jumps from one event or timer to the next.

import { HiringError } from '../../../domain/errors.ts'
import { type Actor, asId, type InterviewId, type JobId, type UserId } from '../../../domain/types.ts'
import type { InterviewAccess } from '../../../orchestrator/inputs.ts'
import type { Orchestrator } from '../../../orchestrator/orchestrator.ts'
import type { LinkAction, OutgoingMail, ResumeFile } from '../../../orchestrator/ports.ts'
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

/** What the people of one journey do when a mail reaches them. */
export const createStory = (stage: Stage, applicants: readonly Applicant[]) => {
  const byAddress = new Map(applicants.map((applicant) => [applicant.persona.email, applicant]))
  const invited = new Set<InterviewId>()
  const choosing = new Set<InterviewId>()

  /** Does a thing as somebody; a refusal is told, anything else is a defect and stops the journey. */
  const attempt = async (persona: Persona, what: string, work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof HiringError) || error.kind === 'bug') throw error
      stage.tell(persona.name, `${what}: refused`, error.message)
      return false
    }
    return true
  }

  /** As `attempt`, but some press the button twice: the second time must be refused, or change nothing. */
  const press = async (persona: Persona, what: string, work: () => Promise<unknown>): Promise<boolean> => {
    const done = await attempt(persona, what, work)
    if (done && persona.doubleClicks) await attempt(persona, `${what} again`, work)
    return done
  }

  const later = (minutes: number, act: () => Promise<void>): void =>
    stage.schedule({ at: stage.now().add({ minutes }), act })

  const answerInvitation = (mail: OutgoingMail, { persona }: Applicant): void => {
    const accept = linkIn(mail, 'accept')
    const reject = linkIn(mail, 'reject')
    if (!accept || !reject) return
    invited.add(accept.interviewId)
    // A mail scanner follows every link at once; opening must never answer (R3.10).
    later(1, async () => {
      await attempt(persona, 'mail scanner opens the links', async () => {
        await stage.orchestrator.openInterview(accept.interviewId, accept.access)
        await stage.orchestrator.openInterview(reject.interviewId, reject.access)
      })
    })
    if (persona.temper === 'silent') return
    later(persona.answersAfter, async () => {
      if (persona.temper === 'declines')
        await press(persona, 'decline', () =>
          stage.orchestrator.declineInvitation(reject.interviewId, reject.access, 'I have accepted another offer'),
        )
      else await press(persona, 'accept', () => stage.orchestrator.acceptInvitation(accept.interviewId, accept.access, 'Europe/Berlin'))
    })
  }

  const chooseSlot = (mail: OutgoingMail, { persona }: Applicant): void => {
    const link = linkIn(mail, 'select-slot')
    // Later mails bear the link too, for changing the time; choosing happens once.
    if (!link || choosing.has(link.interviewId)) return
    choosing.add(link.interviewId)
    if (persona.temper === 'forgets_to_choose') return
    const { interviewId, access } = link
    later(5, async () => {
      // The list is read now and used later, so that people who like the first slot meet over it.
      const { slots } = await stage.orchestrator.listAvailableSlots(interviewId, access)
      const wishes = slots.slice(0, 3).map((slot) => slot.start)
      later(Math.ceil(persona.answersAfter / 2), () => chooseAndConfirm(persona, link, wishes))
    })
  }

  const chooseAndConfirm = async (persona: Persona, { interviewId, access }: Link, wishes: readonly Temporal.Instant[]): Promise<void> => {
    const choose = (start: Temporal.Instant) =>
      attempt(persona, `choose ${stage.moment(start)}`, () => stage.orchestrator.chooseSlot(interviewId, access, start))
    let chosen = false
    for (const start of wishes) if (!chosen) chosen = await choose(start)
    if (!chosen) {
      // "Just taken, choose again": the page shows what is still free.
      const [slot] = (await stage.orchestrator.listAvailableSlots(interviewId, access)).slots
      chosen = slot !== undefined && (await choose(slot.start))
    }
    if (!chosen) return
    if (persona.temper === 'forgets_to_confirm') return
    later(15, async () => {
      const confirmed = await press(persona, 'confirm', () => stage.orchestrator.confirmSlot(interviewId, access))
      if (confirmed) await afterConfirmation(persona, { interviewId, access })
    })
  }

  const afterConfirmation = async (persona: Persona, { interviewId, access }: Link): Promise<void> => {
    if (persona.temper === 'cancels')
      later(120, async () => {
        await press(persona, 'cancel', () => stage.orchestrator.cancelInterview(interviewId, access, 'my plans have changed'))
      })
    if (persona.temper === 'moves')
      later(90, async () => {
        const { slots } = await stage.orchestrator.listAvailableSlots(interviewId, access)
        const last = slots.at(-1)
        if (last)
          await attempt(persona, 'move the interview', () =>
            stage.orchestrator.rescheduleInterview(interviewId, access, last.start),
          )
      })
    const { scheduled } = await stage.orchestrator.openInterview(interviewId, access)
    if (scheduled) scheduleOutcome(persona, interviewId, scheduled.end)
  }

  /** The recruiter notes what came of it, half an hour after the interview's end, wherever it has been moved. */
  const scheduleOutcome = (persona: Persona, interviewId: InterviewId, end: Temporal.Instant): void => {
    const at = end.add({ minutes: 30 })
    stage.schedule({
      at,
      act: async () => {
        const { scheduled, status } = await stage.orchestrator.openInterview(interviewId, { session: stage.recruiter })
        if (status !== 'confirmed' || scheduled === null) return
        if (Temporal.Instant.compare(scheduled.end, end) > 0) {
          scheduleOutcome(persona, interviewId, scheduled.end)
          return
        }
        const outcome = persona.temper === 'no_show' ? 'no_show' : 'completed'
        await stage.orchestrator.recordOutcome(stage.recruiter, interviewId, outcome)
      },
    })
  }

  return {
    /** An applicant sends the application. */
    apply: (applicant: Applicant): Promise<void> =>
      attempt(applicant.persona, 'apply', () =>
        stage.orchestrator.apply(
          { kind: 'candidate', userId: applicant.userId, via: 'session' },
          {
            jobId: stage.jobId,
            name: applicant.persona.name,
            email: applicant.persona.email,
            phone: null,
            address: null,
            coverLetter: null,
            resume: applicant.resume,
          },
        ),
      ).then(() => undefined),

    /** A mail arrives; its reader will act on it in their own time. */
    receive: (mail: OutgoingMail): void => {
      const applicant = byAddress.get(mail.to.address)
      if (!applicant) return
      const invitation = linkIn(mail, 'accept')
      if (invitation === null) chooseSlot(mail, applicant)
      else if (!invited.has(invitation.interviewId)) answerInvitation(mail, applicant)
    },
  }
}
