import { queryOptions } from '@tanstack/react-query'
import { answerOf, client, type Schema } from './client.ts'
import { ApiFailure } from './failure.ts'
import { liveEveryMs } from './live.ts'

export type MailHeader = Schema<'MailHeader'>
export type Mail = Schema<'Mail'>

const isMissing = (error: unknown): boolean => error instanceof ApiFailure && error.facts.status === 404

/** The mails that were written, newest first; null where a mail server is connected and there is no mailbox. */
export const mailsQuery = (address: string) =>
  queryOptions({
    queryKey: ['mails', address],
    refetchInterval: liveEveryMs,
    queryFn: async ({ signal }): Promise<readonly MailHeader[] | null> => {
      try {
        const query = { limit: 200, ...(address && { address }) }
        return (await answerOf(client.GET('/api/v1/mailbox', { params: { query }, signal }))).mails
      } catch (error) {
        if (isMissing(error)) return null
        throw error
      }
    },
  })

export const mailQuery = (messageId: string) =>
  queryOptions({
    queryKey: ['mail', messageId],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) =>
      (await answerOf(client.GET('/api/v1/mailbox/{messageId}', { params: { path: { messageId } }, signal }))).mail,
  })

/** Whether there is a mailbox at all: the navigation shows it only then. */
export const mailboxExistsQuery = queryOptions({
  queryKey: ['mailbox-exists'],
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
  queryFn: async (): Promise<boolean> => {
    try {
      await answerOf(client.GET('/api/v1/mailbox', { params: { query: { limit: 1 } } }))
      return true
    } catch (error) {
      if (isMissing(error)) return false
      throw error
    }
  },
})
