import type { Candidate } from '../../api/dashboard.ts'

/** A candidate as the drawer shows one, whether found in the list or by the address alone. */
export type Person = Pick<
  Candidate,
  | 'applicationId'
  | 'name'
  | 'email'
  | 'appliedAt'
  | 'fitScore'
  | 'aiProcessed'
  | 'unreadable'
  | 'shortlistStatus'
  | 'rank'
  | 'bufferPosition'
  | 'portalStatus'
  | 'interview'
>
