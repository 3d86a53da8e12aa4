// The door of the scorer: a resume's text and a job's text in, a score with its reasons out.

export { buildCorpus, type Corpus } from './corpus.ts'
export {
  type EducationLevel,
  type Evidence,
  educationLevels,
  type Flag,
  type FlagKind,
  type HiddenReason,
  type HiddenText,
  hiddenReasons,
  type JobRequirements,
  type JobText,
  type PageBox,
  type Passage,
  passageFlags,
  type ResumeFeatures,
  type ResumeScore,
  type Seniority,
  seniorities,
  type TextPlace,
} from './resume-score.ts'
export { type ScoreRequest, scoreResume, scorerReferenceDate, scorerVersion } from './score.ts'
export {
  defaultWeights,
  type PartName,
  partNames,
  type ScoreParts,
  type ScoreWeights,
  validateWeights,
  type WeightsFault,
} from './weights.ts'
