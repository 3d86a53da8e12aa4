// A job as a file, as `score` and `journey` take it: `{ "title", "description", "weights"? }`.

import { readFile } from 'node:fs/promises'
import { type JobText, partNames, type ScoreWeights, validateWeights } from '../../domain/scoring/index.ts'

/** A job file that cannot be used. The message names the file, the field and what is allowed. */
export class JobFileFault extends Error {}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const readWeights = (value: unknown): ScoreWeights => {
  if (!isRecord(value)) throw new JobFileFault('weights: must be an object with a number for each part')
  const of = (part: string): number => {
    const weight = value[part]
    if (typeof weight !== 'number') throw new JobFileFault(`weights.${part}: must be a number from 0 to 1`)
    return weight
  }
  const [textSimilarity, experience, projects, skills, education] = partNames.map(of)
  const weights = {
    textSimilarity: textSimilarity ?? 0,
    experience: experience ?? 0,
    projects: projects ?? 0,
    skills: skills ?? 0,
    education: education ?? 0,
  }
  const fault = validateWeights(weights)
  if (fault === null) return weights
  throw new JobFileFault(`${fault.field === 'weights' ? 'weights' : `weights.${fault.field}`}: ${fault.constraint}`)
}

const parseJob = (json: string): JobText => {
  let value: unknown
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''))
  } catch (cause) {
    throw new JobFileFault(`is not JSON (${cause instanceof Error ? cause.message : String(cause)})`, { cause })
  }
  if (!isRecord(value)) throw new JobFileFault('must be an object with a title and a description')
  const { title, description, weights } = value
  if (typeof title !== 'string') throw new JobFileFault('title: must be a text (it may be empty)')
  if (typeof description !== 'string') throw new JobFileFault('description: must be a text')
  if (title.trim() === '' && description.trim() === '') {
    throw new JobFileFault('description: must not be empty where the title is empty too')
  }
  return { title, description, ...(weights === undefined ? {} : { weights: readWeights(weights) }) }
}

const contentOf = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    throw new JobFileFault(missing ? 'there is no such file' : String(cause), { cause })
  }
}

/** Reads and checks a job file. Throws JobFileFault. */
export const readJobFile = async (path: string): Promise<JobText> => {
  try {
    return parseJob(await contentOf(path))
  } catch (error) {
    if (error instanceof JobFileFault) throw new JobFileFault(`${path}: ${error.message}`, { cause: error })
    throw error
  }
}
