import { QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiFailure, asFailure } from '../api/failure.ts'
import { sessionQuery } from '../api/session.ts'

const unauthenticated = 401
const serverError = 500

/** Only what may be better a moment later is asked again: no answer at all, or a failing server. */
const isWorthRetrying = (error: unknown): boolean => {
  const { status } = asFailure(error).facts
  return status === 0 || status >= serverError
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      const hasSessionEnded = error instanceof ApiFailure && error.facts.status === unauthenticated
      if (hasSessionEnded) void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey })
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (failures, error) => failures < 1 && isWorthRetrying(error),
      retryDelay: 500,
    },
    // A write is never repeated by itself: the person decides.
    mutations: { retry: false },
  },
})
