// A resume as the scorer sees it: private details and words to machines blanked out, taken apart into
// segments, skills found. Everything later works on this and never on the raw text.

import { findMachineText } from './machine-text.ts'
import { maskSpans, quotePassage, type Span } from './masking.ts'
import { findPrivateDetails } from './private-details.ts'
import type { Flag } from './resume-score.ts'
import { type Line, type Segment, segmentText } from './segments.ts'
import { stemWord } from './stem.ts'
import { type Token, tokenise } from './tokens.ts'
import { functionWords, personalWords } from './vocabulary/common-words.ts'
import { findSkills, type Skill } from './vocabulary.ts'

/** A skill where it is named. */
export interface SkillMention extends Span {
  readonly skill: Skill
}

/** A segment with what it says. */
export interface ReadSegment extends Segment {
  readonly skills: readonly SkillMention[]
  /** How much its words count, 0 to 1: less for a bare list than for a statement, nothing for a repetition. */
  readonly weight: number
}

/** A resume, read. Offsets are those of the original text. */
export interface Reading {
  readonly original: string
  /** The original with everything blanked out that must not count; of the same length. */
  readonly text: string
  readonly lines: readonly Line[]
  readonly segments: readonly ReadSegment[]
  readonly flags: readonly Flag[]
}

// A word in a sentence about one's work is worth more than the same word in a list, which costs nothing to write. The
// figure is a judgement: a list of every word of an advertisement must not outweigh one honest paragraph.
const listWeight = 0.35

const silentSections: ReadonlySet<string> = new Set(['personal', 'references', 'interests'])

const contentWords = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ word }) => !functionWords.has(word))
    .map(({ stem }) => stem)
    .join(' ')

/** Whether a word may be compared at all: no grammar, nothing of sex or family, no bare figure or letter. */
export const isContentWord = ({ word }: Token): boolean =>
  !functionWords.has(word) &&
  !personalWords.has(word) &&
  /\p{L}/u.test(word) &&
  (word.length > 1 || /^[cr]$/.test(word))

const mentionsOf = (text: string, tokens: readonly Token[]): SkillMention[] =>
  findSkills(text, tokens).map(({ skill, first, next }) => ({
    skill,
    start: tokens[first]?.start ?? 0,
    end: tokens[next - 1]?.end ?? 0,
  }))

const tradeWords = new Set(
  [
    'manager engineer developer designer analyst consultant director assistant officer executive specialist technician',
    'coordinator supervisor administrator accountant teacher nurse architect representative associate clerk intern',
    'trainee operator inspector planner programmer scientist resume curriculum vitae',
  ]
    .join(' ')
    .split(' ')
    .map(stemWord),
)

const namesTrade = (line: string): boolean => {
  const tokens = tokenise(line)
  return tokens.some(({ stem }) => tradeWords.has(stem)) || findSkills(line, tokens).length > 0
}

const repetitionsToFlag = 4

const readSegments = (text: string): { lines: readonly Line[]; segments: ReadSegment[]; repeated: Span[] } => {
  const { lines, segments } = segmentText(text)
  const seen = new Map<string, number>()
  const repeated: Span[] = []
  const read = segments.map((segment) => {
    const content = contentWords(segment.tokens)
    const count = (seen.get(content) ?? 0) + 1
    seen.set(content, count)
    if (count === repetitionsToFlag && segment.form !== 'heading' && segment.tokens.length > 1) repeated.push(segment)
    const speaks = segment.form !== 'heading' && !silentSections.has(segment.section)
    const counts = count === 1 && speaks
    const skills = speaks ? mentionsOf(text, segment.tokens) : []
    return { ...segment, skills, weight: counts ? (segment.form === 'list' ? listWeight : 1) : 0 }
  })
  return { lines, segments: read, repeated }
}

/** Reads a resume. Pure and independent of the job. */
export const readResume = (original: string): Reading => {
  const machineText = findMachineText(original)
  const hidden = [...machineText, ...findPrivateDetails(original, namesTrade)]
  const text = maskSpans(original, hidden)
  const { lines, segments, repeated } = readSegments(text)
  const flags: Flag[] = [
    ...machineText.map((span) => ({ kind: 'machine_directed_text' as const, ...quotePassage(original, span) })),
    ...repeated.map((span) => ({ kind: 'repeated_text' as const, ...quotePassage(original, span) })),
  ]
  return { original, text, lines, segments, flags }
}
