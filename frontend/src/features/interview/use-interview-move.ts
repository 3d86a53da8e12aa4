import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { asFailure } from '../../api/failure.ts'
import { type InterviewAccess, type InterviewPage, interviewQuery } from '../../api/interviews.ts'

const conflict = 409

interface Moved {
  readonly interview: InterviewPage
}

/**
 * A move on the interview: the page shows its answer at once. A conflict means that the page was out of date, so
 * the free times and, unless only a time was taken, the interview itself are read again.
 */
export const useInterviewMove = <Input>(
  access: InterviewAccess,
  move: (input: Input) => Promise<Moved>,
  onMoved?: (page: InterviewPage) => void,
): UseMutationResult<Moved, Error, Input> => {
  const cache = useQueryClient()
  const { queryKey } = interviewQuery(access)
  return useMutation({
    mutationFn: move,
    onSuccess: ({ interview }) => {
      cache.setQueryData(queryKey, interview)
      void cache.invalidateQueries({ queryKey: ['slots', access.id] })
      void cache.invalidateQueries({ queryKey: ['own-applications'] })
      onMoved?.(interview)
    },
    onError: (error) => {
      if (asFailure(error).facts.status !== conflict) return
      void cache.invalidateQueries({ queryKey: ['slots', access.id] })
      void cache.invalidateQueries({ queryKey })
    },
  })
}
