import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type SignedInUser, sessionQuery } from '../../api/session.ts'

/** What follows a sign-in: back to where the person came from, or to the start of their part. */
export const useSignedIn = (next: string | undefined): ((user: SignedInUser) => void) => {
  const cache = useQueryClient()
  const router = useRouter()
  return (user) => {
    // What was loaded for somebody else must not be shown to this person. The session's own entry stays: the page's
    // header is watching it.
    cache.removeQueries({ predicate: (query) => query.queryKey[0] !== sessionQuery.queryKey[0] })
    cache.setQueryData(sessionQuery.queryKey, user)
    router.history.push(next ?? (user.role === 'Employer' ? '/recruiter' : '/applications'))
  }
}
