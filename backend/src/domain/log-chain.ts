// The automation log as a chain: what is wrong with one that was tampered with, and what a head that was kept
// elsewhere says about its end. A chain alone shows what was done to its middle; only a head shows that its end was cut
// off, or that everything was written anew.

import type { JobId } from './types.ts'

/** One entry of a chain. Hashes are lower-case hexadecimal SHA-256. */
export interface ChainLink {
  /** Place in the chain, from 1. */
  readonly sequence: number
  readonly id: string
  /** Null for the first entry. */
  readonly previousHash: string | null
  readonly hash: string
  /** The hash that the entry's content has now. */
  readonly contentHash: string
}

/** What was done to a chain, as far as it can be told from what is left. */
export type Tampering = 'changed' | 'removed' | 'inserted' | 'reordered'

/** The first thing that is wrong with a chain. */
export interface ChainFault {
  readonly kind: Tampering
  /** The place of the entry concerned; of a removed one, the place where it stood. */
  readonly sequence: number
  /** The entry; null where it is no longer there. */
  readonly id: string | null
}

const isLinked = (link: ChainLink, before: ChainLink | undefined): boolean =>
  link.previousHash === (before?.hash ?? null) && link.hash === link.contentHash

const explain = (links: readonly ChainLink[], at: number): ChainFault => {
  const link = links[at]
  if (link === undefined) throw new RangeError(`The chain has no entry at ${at}.`)
  const place = at + 1
  const before = links[at - 1]
  if (link.sequence > place) return { kind: 'removed', sequence: place, id: null }
  if (link.sequence < place) return { kind: 'inserted', sequence: link.sequence, id: link.id }
  if (link.previousHash === (before?.hash ?? null)) {
    const after = links[at + 1]
    const isSkipped = after !== undefined && after.previousHash === (before?.hash ?? null)
    return { kind: isSkipped ? 'inserted' : 'changed', sequence: place, id: link.id }
  }
  // Whose successor it says it is tells what came between.
  const follows = links.findIndex(({ hash }) => hash === link.previousHash)
  if (follows > at) return { kind: 'reordered', sequence: place, id: link.id }
  if (before !== undefined && (link.previousHash === null || follows >= 0))
    return { kind: 'inserted', sequence: before.sequence, id: before.id }
  return { kind: 'removed', sequence: place, id: null }
}

/** The first fault of a whole chain, in the order of its sequence; null for a sound one. */
export const findFault = (chain: readonly ChainLink[]): ChainFault | null => {
  const links = [...chain].sort((a, b) => a.sequence - b.sequence || (a.id < b.id ? -1 : 1))
  const at = links.findIndex((link, index) => link.sequence !== index + 1 || !isLinked(link, links[index - 1]))
  return at < 0 ? null : explain(links, at)
}

/** The end of a chain at some moment. */
export interface LogHead {
  /** Null: the entries that concern no job. */
  readonly jobId: JobId | null
  readonly sequence: number
  readonly hash: string
}

/** The heads of all chains at one moment. */
export interface LogHeads {
  readonly takenAt: Temporal.Instant
  readonly heads: readonly LogHead[]
}

/** Why a chain is not the one that a head was taken of. */
export type HeadFault =
  | { readonly kind: 'truncated'; readonly expected: number; readonly found: number }
  | { readonly kind: 'rewritten'; readonly sequence: number }

/**
 * Holds a head against the chain as it is now: `hash` is that of the entry at the head's place, `last` the chain's last
 * place (0: it is gone). Null where the chain only grew.
 */
export const compareHead = (
  head: LogHead,
  { hash, last }: { readonly hash: string | null; readonly last: number },
): HeadFault | null => {
  if (last < head.sequence) return { kind: 'truncated', expected: head.sequence, found: last }
  return hash === head.hash ? null : { kind: 'rewritten', sequence: head.sequence }
}
