// Times in a resume: spans of months, and the lines that they date.

export {
  bulleted,
  contentOf,
  countWords,
  type Dated,
  edgeWords,
  insideSections,
  isWithin,
  readDatedSpans,
  type Source,
  selectDated,
} from './dated-lines.ts'
export { type DatedSpan, findDatedSpans, type MonthNumber, parseMonth } from './dates.ts'
export { toMonthNumber } from './months.ts'
