// Is the automation log as it was written? Its chains are recomputed, and its heads of earlier days, signed and kept
// elsewhere, are held against it.

import {
  type ChainFault,
  compareHead,
  findFault,
  type HeadFault,
  type LogHead,
  type LogHeads,
} from '../domain/log-chain.ts'
import type { JobId } from '../domain/types.ts'
import { engine, timer } from './access.ts'
import type { AutomationLog, LogArchive, Ports, Store } from './ports.ts'

/** One thing that is wrong with the log. */
export type LogFault = { readonly jobId: JobId | null } & (ChainFault | (HeadFault & { readonly takenAt: string }))

export interface LogReport {
  readonly chains: number
  readonly heads: number
  readonly faults: readonly LogFault[]
}

const pageSize = 500

/** Every chain by its job, in pages, so that memory does not grow with the log. */
async function* listChains(store: Store): AsyncGenerator<readonly (JobId | null)[]> {
  yield [null]
  for (let after: JobId | null = null; ; ) {
    const jobIds: readonly JobId[] = await store.read(engine, (tx) =>
      tx.automationLog.listJobIds({ after, limit: pageSize }),
    )
    const last = jobIds.at(-1)
    if (last === undefined) return
    yield jobIds
    after = last
  }
}

const checkChain = async (log: AutomationLog, jobId: JobId | null): Promise<LogFault[]> => {
  // The database finds out whether there is a fault; only a broken chain is read.
  if ((await log.findBrokenLink(jobId)) === null) return []
  const fault = findFault(await log.readChain(jobId))
  return fault === null ? [] : [{ jobId, ...fault }]
}

const checkHead = async (log: AutomationLog, head: LogHead, takenAt: string): Promise<LogFault[]> => {
  const fault = compareHead(head, await log.findEnd(head.jobId, head.sequence))
  return fault === null ? [] : [{ jobId: head.jobId, takenAt, ...fault }]
}

/** Checks every chain, or that of one job, and holds them against heads. Reads only; faults in the order of the chains. */
export const verifyLog = async (
  store: Store,
  { jobId, archives = [] }: { readonly jobId?: JobId; readonly archives?: readonly LogHeads[] },
): Promise<LogReport> => {
  const faults: LogFault[] = []
  let chains = 0
  const pages = jobId === undefined ? listChains(store) : [[jobId]]
  for await (const page of pages) {
    chains += page.length
    for (const chain of page) faults.push(...(await store.read(engine, (tx) => checkChain(tx.automationLog, chain))))
  }
  let heads = 0
  for (const { takenAt, heads: kept } of archives) {
    const concerned = jobId === undefined ? kept : kept.filter((head) => head.jobId === jobId)
    heads += concerned.length
    for (let at = 0; at < concerned.length; at += pageSize) {
      const found = await store.read(engine, async (tx) => {
        const results: LogFault[] = []
        for (const head of concerned.slice(at, at + pageSize))
          results.push(...(await checkHead(tx.automationLog, head, takenAt.toString())))
        return results
      })
      faults.push(...found)
    }
  }
  return { chains, heads, faults }
}

/** Takes the head of every chain and gives them to the archive. Where the archive keeps them. */
export const archiveLogHeads = async (
  store: Store,
  archive: LogArchive,
  takenAt: Temporal.Instant,
): Promise<string> => {
  const heads: LogHead[] = []
  for await (const page of listChains(store))
    heads.push(...(await store.read(timer, (tx) => tx.automationLog.listHeads(page))))
  return archive.keep({ takenAt, heads })
}

/** The daily task. Without an archive there is nowhere to keep heads, which the operator is told. */
export const keepLogHeads = async ({ store, logArchive, clock, log }: Ports): Promise<void> => {
  if (logArchive === null) {
    log.info('the heads of the automation log are not kept: LOG_HEADS_DIR is not set')
    return
  }
  const place = await archiveLogHeads(store, logArchive, clock.now())
  log.info('the heads of the automation log were kept', { place })
}
