// The access matrix as data: for every table a row to reach for, and what each caller may do with it.

import type { Candidacy } from './sample-portal.ts'

export type Command = 'select' | 'insert' | 'update' | 'delete'
export type Caller = 'visitor' | 'candidate' | 'otherCandidate' | 'recruiter' | 'otherRecruiter' | 'service'

export const commands: readonly Command[] = ['select', 'insert', 'update', 'delete']
export const callers: readonly Caller[] = [
  'visitor',
  'candidate',
  'otherCandidate',
  'recruiter',
  'otherRecruiter',
  'service',
]

export interface Scene extends Candidacy {
  readonly interview: string
  readonly otherCandidate: string
  readonly otherRecruiter: string
  readonly expiredJob: string
  readonly closedJob: string
}

export interface Probe {
  /** Finds the one row that belongs to candidate and recruiter of the scene. */
  readonly where: (scene: Scene) => string
  readonly update: string
  /** What the caller would insert as their own. */
  readonly insert: (scene: Scene, self: string) => string
  /** What each caller may do; who is not named may do nothing. */
  readonly allowed: Partial<Readonly<Record<Caller, readonly Command[]>>>
}

const byId = (column: keyof Scene) => (scene: Scene) => `id = '${scene[column]}'`
const ofInterview = (scene: Scene) => `interview_id = '${scene.interview}'`
const ofApplication = (scene: Scene) => `application_id = '${scene.application}'`
const ofRecruiter = (scene: Scene) => `user_id = '${scene.recruiter}'`
const everything = { service: commands }

export const probes: Readonly<Record<string, Probe>> = {
  users: {
    where: byId('candidate'),
    update: "name = 'Other'",
    insert: () => "(name, email, role) values ('New', 'new@example.com', 'Employer')",
    allowed: { ...everything, candidate: ['select', 'update'], recruiter: ['select'] },
  },
  jobs: {
    where: byId('job'),
    update: "title = 'Other'",
    insert: (_, self) =>
      `(title, description, category, country, city, location, posted_by) values ('t', 'd', 'c', 'c', 'c', 'l', '${self}')`,
    allowed: {
      ...everything,
      visitor: ['select'],
      candidate: ['select'],
      otherCandidate: ['select'],
      recruiter: commands,
      // Their own jobs only, so they can post one, but do nothing to this one.
      otherRecruiter: ['select', 'insert'],
    },
  },
  applications: {
    where: byId('application'),
    update: "name = 'Other'",
    insert: (scene, self) =>
      `(name, email, applicant_id, employer_id, job_id)
       values ('Lee', 'lee@example.com', '${self}', '${scene.recruiter}', '${scene.job}')`,
    // The candidate's second application is refused as such, not for want of a right.
    allowed: { ...everything, candidate: ['select', 'insert'], otherCandidate: ['insert'], recruiter: ['select'] },
  },
  interviews: {
    where: byId('interview'),
    update: "status = 'completed'",
    insert: (scene) =>
      `(application_id, job_id, recruiter_id, candidate_id, rank_at_time, status)
       values ('${scene.application}', '${scene.job}', '${scene.recruiter}', '${scene.candidate}', 1, 'expired')`,
    allowed: { ...everything, candidate: ['select'], recruiter: ['select', 'update'] },
  },
  negotiation_sessions: {
    where: ofInterview,
    update: 'round = 2',
    insert: (scene) => `(interview_id) values ('${scene.interview}')`,
    allowed: { ...everything, candidate: ['select'], recruiter: ['select'] },
  },
  automation_logs: {
    where: (scene) => `job_id = '${scene.job}'`,
    update: "action_type = 'other'",
    insert: (scene) => `(job_id, action_type) values ('${scene.job}', 'other')`,
    allowed: { service: ['select', 'insert'], recruiter: ['select'] },
  },
  calendar_tokens: {
    where: ofRecruiter,
    update: "access_token = 'x'",
    insert: (_, self) => `(user_id, access_token, refresh_token, expiry_date) values ('${self}', 'x', 'x', now())`,
    allowed: everything,
  },
  feature_flags: {
    where: () => "flag_name = 'auto_promotion'",
    update: 'enabled = false',
    insert: () => "(flag_name) values ('mine')",
    allowed: {
      ...everything,
      visitor: ['select'],
      candidate: ['select'],
      otherCandidate: ['select'],
      recruiter: ['select'],
      otherRecruiter: ['select'],
    },
  },
  resumes: {
    where: ofApplication,
    update: "file_name = 'x.pdf'",
    insert: (scene) =>
      `(application_id, file_name, media_type, bytes) values ('${scene.application}', 'x', 'text/plain', '')`,
    allowed: { ...everything, candidate: ['select'], recruiter: ['select'] },
  },
  scores: {
    where: ofApplication,
    update: 'fit_score = 100',
    insert: (scene) =>
      `(application_id, scorer_version, fit_score, parts, weights, features, summary)
       values ('${scene.application}', '1', 100, '{}', '{}', '{}', '')`,
    allowed: { ...everything, candidate: ['select'], recruiter: ['select'] },
  },
  recruiter_schedules: {
    where: (scene) => `recruiter_id = '${scene.recruiter}'`,
    update: 'notice_hours = 1',
    insert: (_, self) => `(recruiter_id) values ('${self}')`,
    // A schedule is one's own affair: who never posts a job has one without effect.
    allowed: {
      ...everything,
      candidate: ['insert'],
      otherCandidate: ['insert'],
      recruiter: commands,
      otherRecruiter: ['insert'],
    },
  },
  mails: {
    where: (scene) => `job_id = '${scene.job}'`,
    update: 'attempts = 1',
    insert: () =>
      "(key, kind, to_name, to_address, content) values ('k', 'invitation', 'Kim', 'kim@example.com', '{}')",
    allowed: everything,
  },
  mailbox_messages: {
    where: () => "message_id = 'sample'",
    update: "subject = 'x'",
    insert: () =>
      "(message_id, to_name, to_address, subject, html, text) values ('m', 'Kim', 'k@example.com', '', '', '')",
    allowed: everything,
  },
  sessions: {
    where: ofRecruiter,
    update: "token = 'x'",
    insert: (_, self) => `(user_id, token, expires_at) values ('${self}', 'mine', now())`,
    allowed: everything,
  },
  accounts: {
    where: ofRecruiter,
    update: "scope = 'x'",
    insert: (_, self) => `(user_id, account_id, provider_id) values ('${self}', 'x', 'other')`,
    allowed: everything,
  },
  verifications: {
    where: () => "identifier = 'sample'",
    update: "value = 'x'",
    insert: () => "(identifier, value, expires_at) values ('x', 'x', now())",
    allowed: everything,
  },
}
