import { queryOptions } from '@tanstack/react-query'
import { answerOf, client, type Schema } from './client.ts'

export type InterviewPage = Schema<'InterviewPage'>
export type InterviewStatus = InterviewPage['status']

export type LinkAction = 'accept' | 'reject' | 'select-slot'

/** How a candidate proves who they are: the token of a link, or, without one, their session. */
export interface InterviewAccess {
  readonly id: string
  readonly link: { readonly action: LinkAction; readonly token: string } | null
}

const proof = (access: InterviewAccess) => (access.link ? { token: access.link.token } : {})

/** What a link is about. Reading it changes nothing. */
export const interviewQuery = (access: InterviewAccess) =>
  queryOptions({
    queryKey: ['interview', access.id, access.link?.action ?? 'session', access.link?.token ?? null],
    queryFn: async ({ signal }) =>
      (
        await answerOf(
          client.GET('/api/v1/interview/{id}', {
            params: { path: { id: access.id }, query: access.link ?? {} },
            signal,
          }),
        )
      ).interview,
  })

const slotsEveryMs = 30_000

export const slotsQuery = (access: InterviewAccess, timeZone: string) =>
  queryOptions({
    queryKey: ['slots', access.id, access.link?.token ?? null, timeZone],
    refetchInterval: slotsEveryMs,
    queryFn: ({ signal }) =>
      answerOf(
        client.GET('/api/v1/interview/available-slots/{interviewId}', {
          params: { path: { interviewId: access.id }, query: { ...proof(access), timeZone } },
          signal,
        }),
      ),
  })

const byId = (access: InterviewAccess) => ({ params: { path: { id: access.id } } })
const byInterviewId = (access: InterviewAccess) => ({ params: { path: { interviewId: access.id } } })

export const acceptInvitation = (access: InterviewAccess, timeZone: string) =>
  answerOf(client.POST('/api/v1/interview/{id}/accept', { ...byId(access), body: { ...proof(access), timeZone } }))

export const declineInvitation = (access: InterviewAccess, reason: string | null) =>
  answerOf(
    client.POST('/api/v1/interview/{id}/decline', {
      ...byId(access),
      body: { ...proof(access), action: access.link?.action === 'select-slot' ? 'select-slot' : 'reject', reason },
    }),
  )

export const chooseSlot = (access: InterviewAccess, start: string) =>
  answerOf(
    client.POST('/api/v1/interview/select-slot/{interviewId}', {
      ...byInterviewId(access),
      body: { ...proof(access), start },
    }),
  )

export const confirmSlot = (access: InterviewAccess) =>
  answerOf(
    client.POST('/api/v1/interview/confirm-slot/{interviewId}', { ...byInterviewId(access), body: proof(access) }),
  )

export const rescheduleInterview = (access: InterviewAccess, start: string) =>
  answerOf(client.POST('/api/v1/interview/{id}/reschedule', { ...byId(access), body: { ...proof(access), start } }))

export const cancelInterview = (access: InterviewAccess, reason: string | null) =>
  answerOf(client.POST('/api/v1/interview/{id}/cancel', { ...byId(access), body: { ...proof(access), reason } }))

export const recordOutcome = (id: string, outcome: 'completed' | 'no_show') =>
  answerOf(client.POST('/api/v1/interview/{id}/outcome', { params: { path: { id } }, body: { outcome } }))

export const extendDeadline = (id: string, hours: number) =>
  answerOf(client.POST('/api/v1/interview/{id}/extend', { params: { path: { id } }, body: { hours } }))
