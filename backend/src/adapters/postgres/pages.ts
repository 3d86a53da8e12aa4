// Paging by key: a cursor holds the last row's place in the order, so that nothing is skipped or shown twice when
// rows come and go between two pages.

import { HiringError } from '../../domain/errors.ts'
import type { Page, PageRequest } from '../../orchestrator/views.ts'

/** A value by which rows are ordered, as JSON can carry it; instants as ISO 8601. */
export type KeyValue = string | number | null
/** The type each value of a key must have. */
export type KeyKind = 'instant' | 'uuid' | 'number' | 'text' | 'integer'

export interface Order {
  /** Told apart from every other list and order, so that a cursor of one is refused by another. */
  readonly name: string
  readonly kinds: readonly KeyKind[]
  /** Which values may be null. */
  readonly nullable?: readonly number[]
}

const maxLimit = 200

const encodeCursor = (order: Order, key: readonly KeyValue[]): string =>
  Buffer.from(JSON.stringify([order.name, ...key])).toString('base64url')

const refused = (): HiringError =>
  new HiringError('input.invalid', { field: 'cursor', constraint: 'must be the nextCursor of the page before' })

const isInstant = (text: string): boolean => {
  try {
    Temporal.Instant.from(text)
    return true
  } catch {
    return false
  }
}

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const maxInteger = 2 ** 31 - 1

const fits: Readonly<Record<KeyKind, (value: unknown) => value is KeyValue>> = {
  instant: (value): value is string => typeof value === 'string' && isInstant(value),
  uuid: (value): value is string => typeof value === 'string' && uuidPattern.test(value),
  text: (value): value is string => typeof value === 'string',
  number: (value): value is number => typeof value === 'number' && Number.isFinite(value),
  integer: (value): value is number => Number.isInteger(value) && Math.abs(Number(value)) <= maxInteger,
}

const parseCursor = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch (cause) {
    throw Object.assign(refused(), { cause })
  }
}

/** The key after which the page begins, or null for the first page. Throws `input.invalid` for anything but our own. */
export const readCursor = (order: Order, cursor: string | undefined): readonly KeyValue[] | null => {
  if (cursor === undefined) return null
  const parsed = parseCursor(cursor)
  if (!Array.isArray(parsed) || parsed.length !== order.kinds.length + 1 || parsed[0] !== order.name) throw refused()
  return order.kinds.map((kind, index) => {
    const value: unknown = parsed[index + 1]
    if (value === null && order.nullable?.includes(index)) return null
    if (!fits[kind](value)) throw refused()
    return value
  })
}

/** How many rows to ask for: one more than the page, which tells whether there is another page. */
export const rowsToFetch = ({ limit }: PageRequest): number => {
  if (!Number.isInteger(limit) || limit < 1 || limit > maxLimit) {
    throw new HiringError('input.invalid', { field: 'limit', value: limit, constraint: `must be 1 to ${maxLimit}` })
  }
  return limit + 1
}

interface PageParts<Row, T> {
  readonly order: Order
  readonly keyOf: (row: Row) => readonly KeyValue[]
  readonly toItem: (row: Row) => T
}

/** A page of the rows fetched for it. */
export const toPage = <Row, T>(
  rows: readonly Row[],
  { limit }: PageRequest,
  { order, keyOf, toItem }: PageParts<Row, T>,
): Page<T> => {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const hasMore = rows.length > limit && last !== undefined
  return { items: shown.map(toItem), nextCursor: hasMore ? encodeCursor(order, keyOf(last)) : null }
}
