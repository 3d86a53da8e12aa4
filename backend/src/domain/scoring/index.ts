// The door of the scorer: a resume's text and a job's text in, a score with its reasons out.

export { blankForModel } from './blank-text.ts'
export { buildCorpus, type Corpus, emptyCorpus, growCorpus } from './corpus.ts'
export { boxesOf } from './places.ts'
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
  type ScoreComparison,
  type Seniority,
  seniorities,
  skillStandings,
  type TextPlace,
} from './resume-score.ts'
export { type ScoreRequest, scoreResume, scorerReferenceDate, scorerVersion } from './score.ts'
export {
  checkSummary,
  type ModelFailure,
  modelFailures,
  type SummaryAnswer,
  type SummaryCheck,
  type SummaryFault,
  type SummaryOrigin,
  summaryFaults,
} from './summary/index.ts'
export { builtInVocabulary, createVocabulary, type ImportedSkill, type Vocabulary } from './vocabulary/index.ts'
export {
  defaultWeights,
  type PartName,
  partNames,
  type ScoreParts,
  type ScoreWeights,
  validateWeights,
  type WeightsFault,
} from './weights.ts'
