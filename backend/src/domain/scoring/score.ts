// The fit of one resume to one job: five parts, each with the passages it rests on, weighed into one
// figure. Nothing here draws lots, reads a clock or asks a machine for its language, so the same bytes
// give the same score for ever (R1.11).

import { compareWithJob, type Reckoned } from './comparison.ts'
import { findCopies } from './copied-text.ts'
import type { Corpus } from './corpus.ts'
import { parseMonth } from './dates/index.ts'
import type { Job } from './demands.ts'
import { readEducation, scoreEducation } from './education/index.ts'
import { readExperience, scoreExperience, yearsToMeet } from './experience/index.ts'
import { readJob } from './job/index.ts'
import { boxesOf } from './places.ts'
import { readProjects, scoreProjects } from './projects.ts'
import { type Reading, readResume } from './reading.ts'
import type { Evidence, HiddenText, JobText, PassageFlag, ResumeScore, TextPlace } from './resume-score.ts'
import { compareTexts, type Query, rateRelevance, weighQuery } from './similarity.ts'
import { readSkills, scoreSkills } from './skills/index.ts'
import { summarise } from './summary/index.ts'
import { countTerms } from './terms.ts'
import { quotePassage } from './text/index.ts'
import { builtInVocabulary, type Vocabulary } from './vocabulary/index.ts'
import { defaultWeights, roundPart, type ScoreParts, weighParts } from './weights.ts'

/** The version of the scorer. Any change that can change a score is a new version. */
export const scorerVersion = '2.1.0'

/** The month that "present" means where the caller names none, 'YYYY-MM'. Moving it is a new version. */
export const scorerReferenceDate = '2026-11'

/** A resume to be scored for a job. */
export interface ScoreRequest {
  /** The resume's text with its lines. */
  readonly text: string
  /** What the document holds beside it that nobody sees; reported, and never read. */
  readonly hidden?: readonly HiddenText[]
  /** Where the text stands on its pages. */
  readonly places?: readonly TextPlace[]
  readonly job: JobText
  /** What the job's resumes teach about words; see `buildCorpus`. */
  readonly corpus: Corpus
  /** The skills that are known by name. */
  readonly vocabulary?: Vocabulary
  /** The month that "present" means, 'YYYY-MM'. Anything else is taken for `scorerReferenceDate`. */
  readonly asOf?: string
}

const maxTextEvidence = 8

// The words and skills that bring the resume nearest to the advertisement, each where it is first used.
const explainSimilarity = ({ original, segments }: Reading, query: Query): Evidence[] => {
  const found: Evidence[] = []
  const seen = new Set<string>()
  for (const token of segments.flatMap(({ weight, tokens }) => (weight > 0 ? tokens : []))) {
    if (!token.isContent || !query.values.has(token.stem) || seen.has(token.stem)) continue
    seen.add(token.stem)
    found.push({ part: 'textSimilarity', value: token.stem, ...quotePassage(original, token) })
  }
  const worth = ({ value }: Evidence) => query.values.get(value) ?? 0
  return found
    .sort((a, b) => worth(b) - worth(a) || a.start - b.start)
    .slice(0, maxTextEvidence)
    .sort((a, b) => a.start - b.start)
    .map((evidence) => ({ ...evidence, value: evidence.quote }))
}

// Read once, and again without the passages that turn out to be the advertisement's.
const readFor = (job: Job, text: string, vocabulary: Vocabulary): Reading => {
  const reading = readResume(text, [], vocabulary)
  const copies = findCopies(reading.segments, job.wording)
  return copies.length === 0 ? reading : readResume(text, copies, vocabulary)
}

/** Scores a resume for a job. Pure: the same request gives the same score, on every machine. */
export const scoreResume = ({
  text,
  hidden = [],
  places = [],
  job: jobText,
  corpus,
  vocabulary = builtInVocabulary,
  asOf,
}: ScoreRequest): ResumeScore => {
  const present = parseMonth(asOf ?? scorerReferenceDate) ?? parseMonth(scorerReferenceDate) ?? 0
  const job = readJob(jobText, vocabulary)
  const reading = readFor(job, text, vocabulary)
  const query = weighQuery(job, corpus)
  const experience = readExperience(reading, query, present, yearsToMeet(job))
  const projects = readProjects(reading, query, present)
  const skills = readSkills(reading, job.skills, experience.positions, present)
  const education = readEducation(reading, present)
  const subjectRelevance = rateRelevance(education.terms, query)
  const weights = jobText.weights ?? defaultWeights
  const parts: ScoreParts = {
    textSimilarity: roundPart(compareTexts(countTerms(reading.segments), query)),
    experience: roundPart(scoreExperience(experience.relevantYears, job)),
    projects: roundPart(scoreProjects(projects.relevantCount)),
    skills: roundPart(scoreSkills(job.skills, skills.met)),
    education: roundPart(scoreEducation(education, job.education, subjectRelevance)),
  }
  const reckoned: Reckoned = {
    job,
    weights,
    met: skills.demands,
    relevantYears: experience.relevantYears,
    relevantProjects: projects.relevantCount,
    education,
    subjectRelevance,
  }
  const comparison = compareWithJob(reckoned, { experience, projects, skills, education })
  const placed = (flag: PassageFlag) => {
    const [box = null] = boxesOf(places, flag.start, flag.end)
    return { ...flag, page: box?.page ?? null, box }
  }
  return {
    fitScore: weighParts(parts, weights),
    parts,
    weights,
    features: {
      skills: skills.names,
      yearsExperience: experience.years,
      projectCount: projects.count,
      educationLevel: education.level,
    },
    evidence: [
      ...explainSimilarity(reading, query),
      ...experience.evidence,
      ...projects.evidence,
      ...skills.evidence,
      ...education.evidence,
    ].map(reading.locate),
    flags: [
      ...hidden.map((passage) => ({ kind: 'hidden_text' as const, ...passage })),
      ...[...reading.flags, ...experience.flags.map(reading.locate)].map(placed),
    ],
    summary: summarise(reading, query),
    comparison: { ...comparison, positions: comparison.positions.map(reading.locateSpan) },
    scorerVersion,
    corpusVersion: corpus.version,
  }
}
