import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answerOf, client, type Schema } from './client.ts'
import { liveByPages, rarelyEveryMs } from './live.ts'

export type Candidate = Schema<'Candidate'>
export type ActivityEntry = Schema<'ActivityEntry'>
export type Schedule = Schema<'Schedule'>
export type ShortlistStatus = Candidate['shortlistStatus']

export interface CandidateOrder {
  readonly sortBy: 'fitScore' | 'rank' | 'name' | 'appliedAt'
  readonly sortOrder: 'asc' | 'desc'
  readonly filterStatus?: ShortlistStatus | undefined
}

const orderOf = ({ sortBy, sortOrder, filterStatus }: CandidateOrder) => ({
  sortBy,
  sortOrder,
  ...(filterStatus && { filterStatus }),
})

export const candidatesQuery = (jobId: string, order: CandidateOrder) =>
  infiniteQueryOptions({
    queryKey: ['job', jobId, 'candidates', order],
    refetchInterval: liveByPages,
    placeholderData: keepPreviousData,
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) =>
      answerOf(
        client.GET('/api/v1/dashboard/candidates/{jobId}', {
          params: { path: { jobId }, query: { ...orderOf(order), ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
  })

/** Those who hold a seat, by rank: whose deadlines come next. */
export const seatedQuery = (jobId: string) =>
  queryOptions({
    queryKey: ['job', jobId, 'seated'],
    refetchInterval: rarelyEveryMs,
    queryFn: async ({ signal }) =>
      (
        await answerOf(
          client.GET('/api/v1/dashboard/candidates/{jobId}', {
            params: {
              path: { jobId },
              query: { sortBy: 'rank', sortOrder: 'asc', filterStatus: 'shortlisted', limit: 200 },
            },
            signal,
          }),
        )
      ).candidates,
  })

/** Who would be promoted next; null when the buffer is empty. */
export const bufferHeadQuery = (jobId: string) =>
  queryOptions({
    queryKey: ['job', jobId, 'buffer-head'],
    queryFn: async ({ signal }) => {
      const query = { sortBy: 'rank', sortOrder: 'asc', filterStatus: 'buffer', limit: 1 } as const
      const answer = await answerOf(
        client.GET('/api/v1/dashboard/candidates/{jobId}', { params: { path: { jobId }, query }, signal }),
      )
      return answer.candidates[0] ?? null
    },
  })

export interface ActivityFilter {
  readonly action: string | undefined
  /** Instants, ISO 8601. */
  readonly from: string | undefined
  readonly until: string | undefined
}

export const activityQuery = (jobId: string, filter: ActivityFilter) =>
  infiniteQueryOptions({
    queryKey: ['job', jobId, 'activity', filter],
    placeholderData: keepPreviousData,
    refetchInterval: liveByPages,
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) =>
      answerOf(
        client.GET('/api/v1/dashboard/activity-log/{jobId}', {
          params: {
            path: { jobId },
            query: {
              ...(filter.action && { action_type: filter.action }),
              ...(filter.from && { startDate: filter.from }),
              ...(filter.until && { endDate: filter.until }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
  })

export const scheduleQuery = queryOptions({
  queryKey: ['schedule'],
  queryFn: async ({ signal }) => (await answerOf(client.GET('/api/v1/calendar/schedule', { signal }))).schedule,
})

export const saveSchedule = async (schedule: Omit<Schedule, 'recruiterId'>): Promise<Schedule> =>
  (await answerOf(client.PUT('/api/v1/calendar/schedule', { body: schedule }))).schedule
