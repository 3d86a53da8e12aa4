// The catalogue of background work: every task's name, payload and how it is retried. Tasks are enqueued in the
// transaction of the move that causes them, and their handlers are idempotent, so each takes effect exactly once.

import type { ApplicationId, InterviewId, JobId, MailId } from '../domain/types.ts'

export type Task =
  /** Read, score and summarise a resume (R1). */
  | { readonly name: 'process_resume'; readonly payload: { readonly applicationId: ApplicationId } }
  /** Every try to process a resume has failed for a reason of ours: say so, and let the ranking go on. */
  | { readonly name: 'give_up_resume'; readonly payload: { readonly applicationId: ApplicationId } }
  /** Let the language model summarise a resume that has been scored. */
  | { readonly name: 'write_summary'; readonly payload: { readonly applicationId: ApplicationId } }
  /** Rank a closed job once its resumes are processed, or at the latest when its wait is over (R2.12). */
  | { readonly name: 'rank_job'; readonly payload: { readonly jobId: JobId } }
  /** Timer: the candidate's time to answer or to choose is over (R3.7, R4.8). */
  | { readonly name: 'expire_interview'; readonly payload: { readonly interviewId: InterviewId } }
  /** Timer: 24 hours before an interview (R8.12). */
  | {
      readonly name: 'remind_interview'
      readonly payload: { readonly interviewId: InterviewId; readonly start: string }
    }
  /** Deliver a mail that waits in the database (R11.10). */
  | { readonly name: 'send_mail'; readonly payload: { readonly mailId: MailId } }
  /** The first tries have failed: every ten minutes for two hours. */
  | { readonly name: 'send_mail_later'; readonly payload: { readonly mailId: MailId } }
  /** Every five minutes: whatever a timer has missed (R8.1). */
  | { readonly name: 'sweep'; readonly payload: Record<string, never> }
  /** Every night: the ends of the log's chains, signed, to where nobody can reach them from the database. */
  | { readonly name: 'keep_log_heads'; readonly payload: Record<string, never> }

export type TaskName = Task['name']

export interface TaskRule {
  /** Tries after the first one. */
  readonly retries: number
  /** Seconds before a retry; doubled each time where `backoff`. */
  readonly retryDelaySeconds: number
  readonly backoff: boolean
  /** A handler that runs longer is taken for dead, and its task is given to another worker. */
  readonly timeoutSeconds: number
  /** Where the payload goes when every try has failed. */
  readonly afterwards: TaskName | null
  /** How many run at once in one process, and are claimed together. */
  readonly concurrency: number
}

const usual = { retries: 3, retryDelaySeconds: 1, backoff: true, timeoutSeconds: 60, afterwards: null, concurrency: 5 }

export const taskRules: Readonly<Record<TaskName, TaskRule>> = {
  process_resume: { ...usual, timeoutSeconds: 120, afterwards: 'give_up_resume', concurrency: 8 },
  give_up_resume: usual,
  // A model answers within two minutes or not at all; a slow one must not hold up the others' tasks.
  write_summary: { ...usual, retries: 2, timeoutSeconds: 180, concurrency: 2 },
  rank_job: { ...usual, timeoutSeconds: 300 },
  expire_interview: usual,
  remind_interview: usual,
  // R11.10: three more tries at once, then every 10 minutes for up to 2 hours (`mailTries`).
  send_mail: { ...usual, afterwards: 'send_mail_later', concurrency: 10 },
  send_mail_later: { ...usual, retries: 11, retryDelaySeconds: 600, backoff: false },
  sweep: { ...usual, retries: 0, timeoutSeconds: 240, concurrency: 1 },
  keep_log_heads: { ...usual, timeoutSeconds: 600, concurrency: 1 },
}

/** After so many tries a mail is given up and the administrator hears of it (R11.10). */
export const mailTries = 2 + taskRules.send_mail.retries + taskRules.send_mail_later.retries

/** What runs by the clock, as cron expressions in UTC. R8.1: the sweep every five minutes. */
export const schedules = { sweep: '*/5 * * * *', keep_log_heads: '17 2 * * *' } as const satisfies Partial<
  Record<TaskName, string>
>
