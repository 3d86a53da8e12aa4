// The judge is judged: for each property, a state that breaks it must be named, and the sound state must pass.

import { describe, expect, it } from 'vitest'
import type { Application } from '../../../domain/application.ts'
import type { Interview } from '../../../domain/interview.ts'
import {
  type ApplicationId,
  asId,
  defaultJobPolicy,
  type InterviewId,
  type Job,
  type JobId,
  type UserId,
} from '../../../domain/types.ts'
import type { ActivityEntry } from '../../../orchestrator/views.ts'
import { checkedProperties, findBreach, type Snapshot } from './properties.ts'

const at = Temporal.Instant.from('2026-03-16T09:00:00Z')
const recruiterId = asId<UserId>('recruiter')
const job: Job = {
  id: asId<JobId>('job'),
  title: 'Baker',
  description: 'Bakes.',
  category: '',
  country: '',
  city: '',
  location: '',
  fixedSalary: null,
  salaryFrom: null,
  salaryTo: null,
  expired: false,
  postedOn: at,
  postedBy: recruiterId,
  company: 'Bakery',
  numberOfOpenings: 2,
  shortlistingBuffer: 1,
  automationEnabled: true,
  applicationsClosed: true,
  rankingRequestedAt: at,
  rankedAt: at,
  policy: defaultJobPolicy,
  corpusVersion: null,
}
const application = (
  name: string,
  place: { status: 'shortlisted' | 'buffer'; rank: number } | { status: 'pending' | 'rejected' },
): Application => ({
  id: asId<ApplicationId>(name),
  jobId: job.id,
  applicantId: asId<UserId>(`user ${name}`),
  employerId: recruiterId,
  name,
  email: `${name}@example.org`,
  appliedAt: at,
  portalStatus: 'pending',
  fitScore: 50,
  aiProcessed: true,
  ...place,
})
const facts = (name: string) => ({
  id: asId<InterviewId>(`interview of ${name}`),
  applicationId: asId<ApplicationId>(name),
  jobId: job.id,
  recruiterId,
  candidateId: asId<UserId>(`user ${name}`),
  rankAtTime: 1,
  createdAt: at,
})
const invited = (name: string): Interview => ({
  ...facts(name),
  status: 'invitation_sent',
  confirmationDeadline: at.add({ hours: 48 }),
})
const confirmed = (name: string, hour: number): Interview => {
  const start = at.add({ minutes: hour * 60 })
  return {
    ...facts(name),
    status: 'confirmed',
    slot: { start, end: start.add({ minutes: 60 }) },
    sequence: 0,
    calendar: null,
  }
}
const entries = (...told: readonly (readonly [action: string, name: string, vacatedBy?: string])[]): ActivityEntry[] =>
  told.map(([action, name, vacatedBy], index) => ({
    id: String(index),
    sequence: index + 1,
    at,
    action,
    trigger: 'auto',
    actorName: null,
    applicationId: asId<ApplicationId>(name),
    candidateName: name,
    replacedName: null,
    details: { vacatedBy: vacatedBy ?? null },
  }))
const ranked = entries(
  ['application_shortlisted', 'a'],
  ['application_shortlisted', 'b'],
  ['application_buffered', 'c'],
  ['invitation_sent', 'a'],
  ['invitation_sent', 'b'],
)
const sound: Snapshot = {
  job,
  applications: [
    application('a', { status: 'shortlisted', rank: 1 }),
    application('b', { status: 'shortlisted', rank: 2 }),
    application('c', { status: 'buffer', rank: 3 }),
  ],
  interviews: [invited('a'), invited('b')],
  log: ranked,
  brokenLink: null,
  deliveries: [{ messageId: '1', to: 'a@example.org', subject: 'Hello' }],
}
const [a, b, c] = sound.applications
if (!a || !b || !c) throw new Error('the sound state has three applications')

const broken: Readonly<Record<string, { readonly now: Snapshot; readonly before?: Snapshot }>> = {
  P6: { now: { ...sound, job: { ...job, numberOfOpenings: 1 } } },
  P9: {
    before: sound,
    now: {
      ...sound,
      applications: [
        application('a', { status: 'rejected' }),
        b,
        application('d', { status: 'shortlisted', rank: 1 }),
        c,
      ],
      interviews: [{ ...facts('a'), status: 'cancelled', reason: null }, invited('b'), invited('d')],
    },
  },
  P10: { now: { ...sound, applications: [a, b, application('d', { status: 'pending' })] } },
  P12: { now: { ...sound, interviews: [invited('a')] } },
  P13: {
    before: {
      ...sound,
      interviews: [{ ...facts('a'), status: 'expired' }, invited('b')],
      applications: [application('a', { status: 'rejected' }), b, c],
    },
    now: sound,
  },
  P30: {
    now: {
      ...sound,
      log: ranked
        .filter((entry) => entry.action !== 'invitation_sent')
        .map((entry, index) => ({ ...entry, sequence: index + 1 })),
    },
  },
  P54: { now: { ...sound, applications: [a, application('b', { status: 'shortlisted', rank: 1 }), c] } },
  P55: {
    now: {
      ...sound,
      log: [...ranked, ...entries(['invitation_declined', 'a'])].map((entry, index) => ({
        ...entry,
        sequence: index + 1,
      })),
    },
  },
  P57: {
    now: {
      ...sound,
      interviews: [confirmed('a', 1), confirmed('b', 1.5)],
      log: [...ranked, ...entries(['interview_confirmed', 'a'], ['interview_confirmed', 'b'])].map((entry, index) => ({
        ...entry,
        sequence: index + 1,
      })),
    },
  },
  P62: { now: { ...sound, deliveries: [...sound.deliveries, ...sound.deliveries] } },
}

describe('the properties of a journey', () => {
  it('pass a sound state', () => {
    expect(findBreach(sound, null, true)).toBeNull()
    expect(findBreach(sound, sound, true)).toBeNull()
  })

  it.each(Object.entries(broken))('%s is named when it is broken', (property, { now, before }) => {
    expect(findBreach(now, before ?? null, true)?.property).toBe(property)
  })

  it('are all shown to fail', () => {
    expect(Object.keys(broken).toSorted()).toEqual(checkedProperties.toSorted())
  })

  it('name a log whose chain is broken, or that lacks an entry', () => {
    expect(findBreach({ ...sound, brokenLink: 4 }, null, true)).toEqual({
      property: 'P30',
      what: "the log's chain is broken at entry 4",
    })
    expect(findBreach({ ...sound, log: ranked.slice(1) }, null, true)?.property).toBe('P30')
  })
})
