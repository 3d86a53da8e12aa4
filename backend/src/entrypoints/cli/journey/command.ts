// `cli journey` from its arguments to its exit code.

import { composeSimulation } from '../../../compose.ts'
import { readConfig } from '../../../config.ts'
import { HiringError } from '../../../domain/errors.ts'
import { readJobFile } from '../job-file.ts'
import { journeyStart, readResumes, recruiterLogin, runJourney } from './journey.ts'

export interface JourneyOptions {
  readonly job: string
  readonly resumes: string
  readonly openings: number
  readonly seed: number
  readonly limit?: number
  readonly database?: string
  readonly keep?: true
  readonly quiet?: true
}

interface Output {
  readonly write: (line: string) => void
  readonly complain: (line: string) => void
}

export const journeyCommand = async (options: JourneyOptions, { write, complain }: Output): Promise<number> => {
  const job = await readJobFile(options.job)
  const resumes = (await readResumes(options.resumes)).slice(0, options.limit)
  if (resumes.length === 0)
    throw new HiringError('input.invalid', { field: '--resumes', constraint: `${options.resumes} holds no files` })
  const { dataDir } = readConfig()
  const simulation = await composeSimulation({
    databaseUrl: options.database ?? null,
    // Without --keep an embedded journey leaves nothing behind.
    dataDir: options.keep && options.database === undefined ? dataDir : null,
    seed: options.seed,
    startAt: journeyStart,
  })
  try {
    const exitCode = await runJourney(
      simulation,
      { job, resumes, openings: options.openings, seed: options.seed },
      { timeline: options.quiet ? () => {} : write, summary: write },
    )
    if (options.keep) {
      const where = options.database === undefined ? 'npm start' : 'DATABASE_URL=… npm start'
      complain(
        `Kept. See it with \`${where}\`, signed in as ${recruiterLogin.email} / ${recruiterLogin.password} (Employer).`,
      )
    }
    return exitCode
  } finally {
    await simulation.close()
  }
}
