import { queryOptions } from '@tanstack/react-query'
import { answerOf, client, type Schema } from './client.ts'
import { ApiFailure } from './failure.ts'

export type SignedInUser = Schema<'User'>
export type Role = SignedInUser['role']

const unauthenticated = 401

/** Who is signed in; null for a visitor. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 60_000,
  queryFn: async ({ signal }): Promise<SignedInUser | null> => {
    try {
      return (await answerOf(client.GET('/api/v1/user/getuser', { signal }))).user
    } catch (error) {
      if (error instanceof ApiFailure && error.facts.status === unauthenticated) return null
      throw error
    }
  },
})

export interface Registration {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly password: string
  readonly role: Role
  readonly company: string
}

export const register = async (input: Registration): Promise<SignedInUser> => {
  const { phone, company, ...rest } = input
  const body = { ...rest, phone: phone || null, company: input.role === 'Employer' ? company || null : null }
  return (await answerOf(client.POST('/api/v1/user/register', { body }))).user
}

export const signIn = async (body: {
  readonly email: string
  readonly password: string
  readonly role: Role
}): Promise<SignedInUser> => (await answerOf(client.POST('/api/v1/user/login', { body }))).user

export const signOut = async (): Promise<void> => {
  await answerOf(client.POST('/api/v1/user/logout'))
}
