// `cli verify-log`, `cli export-log-heads` and `cli log-public-key`: the proof that the automation log is as written.

import { readFile } from 'node:fs/promises'
import { composeLogProof, type LogProof } from '../../compose.ts'
import { type Config, ConfigError } from '../../config.ts'
import { asId, type JobId } from '../../domain/types.ts'
import type { LogFault } from '../../orchestrator/log-proof.ts'

type Write = (line: string) => void

const withProof = async (config: Config, work: (proof: LogProof) => Promise<number>): Promise<number> => {
  const proof = await composeLogProof(config)
  try {
    return await work(proof)
  } finally {
    await proof.close()
  }
}

const describe = (fault: LogFault): string => {
  switch (fault.kind) {
    case 'truncated':
      return `its end was cut off: ${fault.expected} entries on ${fault.takenAt}, ${fault.found} now`
    case 'rewritten':
      return `was written anew: entry ${fault.sequence} is not the one of ${fault.takenAt}`
    case 'removed':
      return `entry ${fault.sequence} was removed`
    case 'changed':
    case 'inserted':
      return `entry ${fault.sequence} (${fault.id}) was ${fault.kind}`
    case 'reordered':
      return `entry ${fault.sequence} (${fault.id}) stands in another place than it was written`
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export interface VerifyLogOptions {
  readonly job?: string
  readonly heads?: readonly string[]
  readonly publicKey?: string
  readonly json?: boolean
}

/** Exit code 1 where the log is not as it was written. */
export const verifyLogCommand = async (config: Config, options: VerifyLogOptions, write: Write): Promise<number> => {
  const { job, heads: files = [], publicKey, json = false } = options
  if (job !== undefined && !uuid.test(job)) throw new ConfigError(`--job must be the id of a job, not "${job}"`)
  return withProof(config, async (proof) => {
    const report = await proof.verify({
      files,
      ...(job === undefined ? {} : { jobId: asId<JobId>(job.toLowerCase()) }),
      ...(publicKey === undefined ? {} : { publicKey: await readFile(publicKey, 'utf8') }),
    })
    if (json) write(JSON.stringify(report))
    else {
      for (const fault of report.faults)
        write(`${fault.jobId === null ? 'what concerns no job' : `job ${fault.jobId}`}: ${describe(fault)}`)
      const checked = `${report.chains} chains and ${report.heads} heads checked`
      write(
        report.faults.length === 0
          ? `The log is as it was written: ${checked}.`
          : `The log is NOT as it was written: ${checked}.`,
      )
    }
    return report.faults.length === 0 ? 0 : 1
  })
}

/** Writes today's heads; a second time on the same day changes nothing. */
export const exportHeadsCommand = async (
  config: Config,
  { to = config.logHeadsDir ?? undefined }: { readonly to?: string | undefined },
  write: Write,
): Promise<number> => {
  if (to === undefined) throw new ConfigError('Name a directory by --to, or set LOG_HEADS_DIR')
  return withProof(config, async (proof) => {
    write(await proof.archive(to))
    return 0
  })
}

export const publicKeyCommand = (config: Config, write: Write): Promise<number> =>
  withProof(config, async (proof) => {
    write(proof.publicKey.trim())
    return 0
  })
