// Which columns of a table a caller may write, where the right does not reach over all of them; beside `access-matrix.ts`.

import type { Command } from './access-matrix.ts'

/** Where the right to a command ends at columns, for `authenticated`. A portal lacks some of them. */
export const columns: readonly {
  readonly relation: string
  readonly command: Command
  readonly names: readonly string[]
}[] = [
  {
    relation: 'public.users',
    command: 'select',
    names: [
      'company',
      'created_at',
      'email',
      'email_verified',
      'id',
      'image',
      'name',
      'phone',
      'role',
      'time_zone',
      'updated_at',
    ],
  },
  {
    relation: 'public.users',
    command: 'update',
    names: ['company', 'image', 'name', 'phone', 'time_zone', 'updated_at'],
  },
  {
    relation: 'public.applications',
    command: 'insert',
    names: [
      'address',
      'ai_processed',
      'applicant_id',
      'applicant_role',
      'cover_letter',
      'email',
      'employer_id',
      'employer_role',
      'fit_score',
      'id',
      'job_id',
      'name',
      'phone',
      'rank',
      'resume_public_id',
      'resume_url',
      'shortlist_status',
      'status',
      'summary',
    ],
  },
  { relation: 'public.interviews', command: 'update', names: ['status'] },
]
