// The only maker of random ids, and a maker of the same ids for the same seed.

import { createHash, randomUUID } from 'node:crypto'
import type { Ids } from '../../orchestrator/ports.ts'

export const randomIds: Ids = {
  next: () => randomUUID(),
}

/** Ids of the form of random UUIDs (version 4) that repeat with their seed: for tests, the simulator and demo data. */
export const createSeededIds = (seed: string | number): Ids => {
  let count = 0
  return {
    next: () => {
      count += 1
      return toUuid(createHash('sha256').update(`${seed}:${count}`).digest())
    },
  }
}

const toUuid = (bytes: Buffer): string => {
  const shaped = Buffer.from(bytes.subarray(0, 16))
  shaped[6] = ((shaped[6] ?? 0) & 0x0f) | 0x40
  shaped[8] = ((shaped[8] ?? 0) & 0x3f) | 0x80
  return shaped.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
