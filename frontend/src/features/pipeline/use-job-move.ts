import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'

/** A move on a job or on one of its candidates: whatever is shown of the job is read again, also after a refusal. */
export const useJobMove = <Input, Output>(
  jobId: string,
  move: (input: Input) => Promise<Output>,
  onMoved?: (output: Output) => void,
): UseMutationResult<Output, Error, Input> => {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: move,
    onSuccess: (output) => onMoved?.(output),
    onSettled: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: ['job', jobId] }),
        cache.invalidateQueries({ queryKey: ['my-jobs'] }),
        // The application, not the explanation of its score, which such a move does not touch.
        cache.invalidateQueries({
          predicate: ({ queryKey }) => queryKey[0] === 'application' && queryKey.length === 2,
        }),
      ]),
  })
}
