// `cli rescore JOB`: scores a job anew, and shows what would move before it does.

import { withStore } from '../../compose.ts'
import { type Config, ConfigError } from '../../config.ts'
import { asId, type JobId } from '../../domain/types.ts'
import { engine } from '../../orchestrator/access.ts'
import { createRescoringVerbs } from '../../orchestrator/rescoring.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export interface RescoreOptions {
  /** Without it, nothing is changed. */
  readonly apply?: boolean
}

/** Prints one line for each candidate whose score or place changes. */
export const rescoreCommand = async (
  config: Config,
  job: string,
  { apply = false }: RescoreOptions,
  write: (line: string) => void,
): Promise<number> => {
  if (!uuid.test(job)) throw new ConfigError(`JOB must be the id of a job, not "${job}"`)
  const id = asId<JobId>(job.toLowerCase())
  return withStore(config, async (opened) => {
    const { previewRescore, rescore } = createRescoringVerbs(opened)
    const { scored, moves, ...basis } = await previewRescore(engine, id)
    for (const { applicationId, before, after } of moves)
      write(
        `${applicationId}  ${before.fitScore.toFixed(2)} → ${after.fitScore.toFixed(2)}  place ${before.place} → ${after.place}`,
      )
    write(
      `${moves.length} of ${scored} change: scorer ${basis.scorerVersion}, corpus ${basis.corpusVersion ?? 'none'}.`,
    )
    if (!apply) {
      write('Nothing was changed. Add --apply to score them anew; seats and invitations stay as they are.')
      return 0
    }
    await rescore(engine, id, basis)
    write('Done.')
    return 0
  })
}
