// What may stand behind the question mark of an address. Anything else is dropped.

type Search = Record<string, unknown>

const oneOf = <T extends string>(allowed: readonly T[], value: unknown): T | undefined =>
  allowed.find((candidate) => candidate === value)

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** Where to go after signing in: a path of our own, never another site. */
export const nextSearch = (search: Search): { next?: string } => {
  const next = textOf(search.next)
  return next?.startsWith('/') && !/^\/[/\\]/.test(next) ? { next } : {}
}

const orders = ['fitScore', 'rank', 'name', 'appliedAt'] as const
const directions = ['asc', 'desc'] as const
const statuses = ['pending', 'shortlisted', 'buffer', 'rejected', 'expired'] as const

interface CandidateSearch {
  /** The application whose drawer is open. */
  candidate?: string
  sort?: (typeof orders)[number]
  order?: (typeof directions)[number]
  status?: (typeof statuses)[number]
}

export const candidateSearch = (search: Search): CandidateSearch => {
  const candidate = textOf(search.candidate)
  const sort = oneOf(orders, search.sort)
  const order = oneOf(directions, search.order)
  const status = oneOf(statuses, search.status)
  return { ...(candidate && { candidate }), ...(sort && { sort }), ...(order && { order }), ...(status && { status }) }
}

export const mailSearch = (search: Search): { mail?: string; to?: string } => {
  const mail = textOf(search.mail)
  const to = textOf(search.to)
  return { ...(mail && { mail }), ...(to && { to }) }
}
