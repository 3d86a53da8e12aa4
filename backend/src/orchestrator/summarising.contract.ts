// A stand-in for what summarising needs of the store: one application, whose every save is kept.

import type { SummaryInput, SummaryRecord } from './scoring-store-port.ts'
import type { SummarisingPorts, SummaryTx } from './summarising.ts'

export interface SummaryShelf {
  readonly store: SummarisingPorts['store']
  readonly saved: readonly SummaryRecord[]
  /** How many transactions are open now. */
  readonly openTransactions: () => number
  current(): SummaryInput | null
  change(changes: Partial<SummaryInput>): void
  switchFlag(isOn: boolean): void
}

export const createSummaryShelf = (input: SummaryInput | null): SummaryShelf => {
  let held = input
  let isOn = true
  let open = 0
  const saved: SummaryRecord[] = []
  const tx: SummaryTx = {
    flags: { isOn: async () => isOn },
    applications: {
      findSummaryInput: async () => held,
      saveSummary: async (_, record) => {
        saved.push(record)
        if (held !== null) held = { ...held, ...record }
      },
    },
  }
  const run = async <T>(work: (given: SummaryTx) => Promise<T>): Promise<T> => {
    open++
    try {
      return await work(tx)
    } finally {
      open--
    }
  }
  // Moves of one application queue up behind its lock.
  let last: Promise<unknown> = Promise.resolve()
  const move = <T>(work: (given: SummaryTx) => Promise<T>): Promise<T> => {
    const turn = last.then(() => run(work))
    last = turn.catch(() => {})
    return turn
  }
  return {
    store: { read: (_, work) => run(work), moveApplication: (_actor, _id, work) => move(work) },
    saved,
    openTransactions: () => open,
    current: () => held,
    change: (changes) => {
      if (held !== null) held = { ...held, ...changes }
    },
    switchFlag: (value) => {
      isOn = value
    },
  }
}
