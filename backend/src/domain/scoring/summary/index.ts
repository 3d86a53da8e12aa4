// A resume in at most 200 words: taken from it, or written by a model and borne out by it.

export { summarise } from './summary.ts'
export {
  checkSummary,
  type ModelFailure,
  modelFailures,
  type SummaryAnswer,
  type SummaryCheck,
  type SummaryFault,
  type SummaryOrigin,
  summaryFaults,
} from './supported-summary.ts'
