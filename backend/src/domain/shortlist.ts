// Who sits in which seat. Ranking, promotion, refilling and a changed number of openings are one and the same
// question, "who belongs where now?", so they are one function. It never moves anybody who has a seat.

import { type Application, rankOf, type ShortlistedApplication } from './application.ts'
import type { ApplicationId } from './types.ts'

/** A new place for an application: what changes, and where it came from. */
export interface Placement {
  readonly applicationId: ApplicationId
  readonly status: 'shortlisted' | 'buffer'
  readonly rank: number
  readonly from: 'pending' | 'buffer' | 'shortlisted'
}

export interface Arrangement {
  /** Seated applications whose rank lies beyond lowered openings and moves down to a free one. */
  readonly reseated: readonly Placement[]
  /** Applications that take a free seat, by rank. */
  readonly seated: readonly Placement[]
  /** Applications that join the buffer or move up in it, by rank. */
  readonly buffered: readonly Placement[]
  /** Seats (ranks) for which nobody is left. */
  readonly unfilledRanks: readonly number[]
}

export interface ShortlistSize {
  /** R2.1: seats, at least 1. */
  readonly openings: number
  /** R2.2: places in the buffer, at least 1. */
  readonly buffer: number
}

/** R2.4: best score first; equal scores: the earlier application, then the smaller id. A total order. */
export const compareByFit = (a: Application, b: Application): number =>
  b.fitScore - a.fitScore ||
  Temporal.Instant.compare(a.appliedAt, b.appliedAt) ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const seatedOf = (applications: readonly Application[]): ShortlistedApplication[] =>
  applications.filter((a) => a.status === 'shortlisted').sort((a, b) => a.rank - b.rank)

/** Ranks within the openings that nobody holds, ascending. */
const freeRanks = (seated: readonly ShortlistedApplication[], openings: number): number[] => {
  const taken = new Set(seated.map((application) => application.rank))
  return Array.from({ length: openings }, (_, index) => index + 1).filter((rank) => !taken.has(rank))
}

/** Those who wait, best first: the buffer in its order, then pending applications by fit. */
const waiting = (applications: readonly Application[], includeUnprocessed: boolean): Application[] => {
  const buffered = applications.filter((a) => a.status === 'buffer').sort((a, b) => a.rank - b.rank)
  const pending = applications
    .filter((a) => a.status === 'pending' && a.portalStatus === 'pending' && (a.aiProcessed || includeUnprocessed))
    .sort(compareByFit)
  return [...buffered, ...pending]
}

/**
 * Fills every free seat (R2.3, R2.8, R2.9) and then the buffer (R2.5, R2.10, R2.11) with those who wait.
 * Seated applications stay where they are, so arranging twice equals arranging once (P56), and one freed
 * seat moves exactly one candidate up (R2.13). Each promoted candidate takes the vacated rank.
 *
 * @param includeUnprocessed at the ranking itself, applications whose resume could not be processed in time
 *   take part with score 0 (R2.12); afterwards only processed ones are moved up.
 */
export const arrangeShortlist = (
  applications: readonly Application[],
  size: ShortlistSize,
  { includeUnprocessed }: { readonly includeUnprocessed: boolean },
): Arrangement => {
  const shortlisted = seatedOf(applications)
  const beyond = shortlisted.filter((application) => application.rank > size.openings)
  const free = freeRanks(shortlisted, size.openings)
  const reseated = place('shortlisted', beyond, free)
  const seats = free.slice(beyond.length)
  const queue = waiting(applications, includeUnprocessed)
  const seated = place('shortlisted', queue.slice(0, seats.length), seats)
  const next = queue.slice(seats.length, seats.length + size.buffer)
  const bufferRanks = next.map((_, index) => size.openings + index + 1)
  const present = new Map(queue.map((application) => [application.id, rankOf(application)]))
  const buffered = place('buffer', next, bufferRanks).filter((p) => present.get(p.applicationId) !== p.rank)
  return { reseated, seated, buffered, unfilledRanks: seats.slice(seated.length) }
}

const place = (
  status: Placement['status'],
  applications: readonly Application[],
  ranks: readonly number[],
): Placement[] =>
  applications.flatMap((application, index) => {
    const rank = ranks[index]
    if (rank === undefined) return []
    const from =
      application.status === 'buffer' || application.status === 'shortlisted' ? application.status : 'pending'
    return [{ applicationId: application.id, status, rank, from }]
  })

/** The seat that a manually accepted candidate takes (R12.3): the best free rank, or null when all are taken. */
export const firstFreeRank = (applications: readonly Application[], openings: number): number | null =>
  freeRanks(seatedOf(applications), openings)[0] ?? null
