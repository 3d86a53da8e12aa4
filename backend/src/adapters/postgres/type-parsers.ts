// How values arrive from the database. Set for each pool, not globally: others in the process keep node-postgres' own.

import { type CustomTypesConfig, types } from 'pg'

const asWritten = (text: string): string => text

const parsers: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [types.builtins.TIMESTAMPTZ, (text) => Temporal.Instant.from(text)],
  // A number cannot hold every bigint or numeric; a Date is a day in one zone and another day in the next.
  [types.builtins.INT8, asWritten],
  [types.builtins.NUMERIC, asWritten],
  [types.builtins.DATE, asWritten],
])

const getTypeParser = (oid: number, format?: 'text' | 'binary'): unknown =>
  (format === 'binary' ? undefined : parsers.get(oid)) ?? types.getTypeParser(oid, format as 'text')

/** timestamptz → Temporal.Instant; bigint, numeric and date → text; everything else as node-postgres reads it. */
export const typeParsers = { getTypeParser } as CustomTypesConfig

/** node-postgres' own: timestamptz → Date. */
export const standardTypeParsers = Object.assign([], {
  getTypeParser: types.getTypeParser,
}) as unknown as CustomTypesConfig
