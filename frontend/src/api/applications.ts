import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answerOf, client, type Schema } from './client.ts'
import { liveEveryMs, rarelyEveryMs } from './live.ts'
import { sendForm } from './send-form.ts'

export type Application = Schema<'Application'>
export type Explanation = Schema<'Explanation'>
export type InterviewSummary = Schema<'InterviewSummary'>

/** Whether a resume lies here that has been neither read nor found unreadable: seconds, as a rule. */
const isBeingRead = ({ resumeFileName, aiProcessed, unreadable }: Application): boolean =>
  resumeFileName !== null && !aiProcessed && unreadable === null

interface OwnApplications {
  readonly state: {
    readonly data?: { readonly pages: readonly { readonly applications: readonly Application[] }[] } | undefined
  }
}

// A candidate who has just applied watches for the score.
const untilRead = ({ state }: OwnApplications): number =>
  state.data?.pages.some(({ applications }) => applications.some(isBeingRead)) ? liveEveryMs : rarelyEveryMs

export const ownApplicationsQuery = infiniteQueryOptions({
  queryKey: ['own-applications'],
  refetchInterval: untilRead,
  initialPageParam: null as string | null,
  queryFn: async ({ pageParam, signal }) =>
    answerOf(
      client.GET('/api/v1/application/jobseeker/getall', {
        params: { query: pageParam ? { cursor: pageParam } : {} },
        signal,
      }),
    ),
  getNextPageParam: (page) => page.nextCursor,
})

const byId = (id: string) => ({ params: { path: { id } } })

export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: ['application', id],
    queryFn: async ({ signal }) =>
      (await answerOf(client.GET('/api/v1/application/{id}', { ...byId(id), signal }))).application,
  })

/** Why an application scored as it did; null until its resume has been read. */
export const explanationQuery = (id: string) =>
  queryOptions({
    queryKey: ['application', id, 'explanation'],
    queryFn: async ({ signal }) =>
      (await answerOf(client.GET('/api/v1/application/{id}/explanation', { ...byId(id), signal }))).explanation,
  })

/** Sends an application with its resume. `onProgress` gets the share that has been sent, 0 … 1. */
export const apply = (form: FormData, onProgress: (share: number) => void): Promise<void> =>
  sendForm('/api/v1/application/post', form, onProgress)

export const withdrawApplication = (id: string) => answerOf(client.DELETE('/api/v1/application/delete/{id}', byId(id)))

export const decideApplication = (id: string, status: 'accepted' | 'rejected', reason: string | null) =>
  answerOf(client.PUT('/api/v1/application/status/{id}', { ...byId(id), body: { status, reason } }))

export const promoteApplication = (id: string, reason: string) =>
  answerOf(client.POST('/api/v1/application/{id}/promote', { ...byId(id), body: { reason } }))

export const reprocessApplication = (id: string) =>
  answerOf(client.POST('/api/v1/application/{id}/reprocess', byId(id)))

/** The resume as it was handed in. */
export const resumeBytesQuery = (id: string) =>
  queryOptions({
    queryKey: ['application', id, 'resume'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) =>
      answerOf(client.GET('/api/v1/application/{id}/resume', { ...byId(id), parseAs: 'arrayBuffer', signal })),
  })

export const resumeAddress = (id: string): string => `/api/v1/application/${encodeURIComponent(id)}/resume`
