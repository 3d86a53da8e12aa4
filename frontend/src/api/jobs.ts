import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { ownZone } from '../lib/zoned-time.ts'
import { answerOf, client, type Schema } from './client.ts'
import { rarelyEveryMs } from './live.ts'

export type Job = Schema<'Job'>
export type OwnJob = Schema<'OwnJob'>
export type ShortlistSummary = Schema<'ShortlistSummary'>
export type RescorePreview = Schema<'RescorePreview'>
/** What a job asks for in fields of its own. */
export type JobRequirements = NonNullable<Job['policy']['requirements']>

export const openJobsQuery = (search: string) =>
  infiniteQueryOptions({
    queryKey: ['open-jobs', search],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) =>
      answerOf(
        client.GET('/api/v1/job/getall', {
          params: { query: { ...(search && { search }), ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
  })

export const jobQuery = (id: string) =>
  queryOptions({
    queryKey: ['job', id],
    queryFn: async ({ signal }) =>
      (await answerOf(client.GET('/api/v1/job/{id}', { params: { path: { id } }, signal }))).job,
  })

export const myJobsQuery = queryOptions({
  queryKey: ['my-jobs'],
  queryFn: async ({ signal }) => (await answerOf(client.GET('/api/v1/job/getmyjobs', { signal }))).myJobs,
})

export const shortlistQuery = (id: string) =>
  queryOptions({
    queryKey: ['job', id, 'shortlist'],
    refetchInterval: rarelyEveryMs,
    queryFn: async ({ signal }) =>
      (await answerOf(client.GET('/api/v1/job/{id}/shortlist-status', { params: { path: { id } }, signal }))).shortlist,
  })

export interface JobDraft {
  readonly title: string
  readonly description: string
  readonly category: string
  readonly country: string
  readonly city: string
  readonly location: string
  readonly fixedSalary: number | null
  readonly salaryFrom: number | null
  readonly salaryTo: number | null
  readonly numberOfOpenings: number
  readonly shortlistingBuffer: number | null
  readonly automationEnabled: boolean
  readonly policy: { readonly requirements: JobRequirements | null }
}

export const postJob = async (body: JobDraft): Promise<Job> =>
  (await answerOf(client.POST('/api/v1/job/post', { body: { ...body, timeZone: ownZone() } }))).job

const byId = (id: string) => ({ params: { path: { id } } })

export const closeApplications = (id: string) => answerOf(client.POST('/api/v1/job/{id}/close-applications', byId(id)))

export const startAutomation = (id: string, evenIfFew: boolean) =>
  answerOf(client.POST('/api/v1/job/{id}/start-automation', { ...byId(id), body: { evenIfFew } }))

export const pauseAutomation = (id: string) => answerOf(client.POST('/api/v1/job/{id}/pause', byId(id)))

export const resumeAutomation = (id: string) => answerOf(client.POST('/api/v1/job/{id}/resume', byId(id)))

/** What scoring anew would move. Never kept: it is of the moment. */
export const rescorePreviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['job', id, 'rescore'],
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) =>
      (await answerOf(client.POST('/api/v1/job/{id}/rescore/preview', { ...byId(id), signal }))).preview,
  })

export const rescore = (id: string, seen: Pick<RescorePreview, 'scorerVersion' | 'corpusVersion'>) =>
  answerOf(client.POST('/api/v1/job/{id}/rescore', { ...byId(id), body: seen }))
