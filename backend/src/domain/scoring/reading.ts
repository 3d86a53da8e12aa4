// A resume as the scorer sees it: private details and words to machines blanked out, taken apart into
// segments, skills found. Everything later works on this and never on the raw text.

import { findMachineText } from './machine-text.ts'
import { maskSpans, quotePassage, type Span } from './masking.ts'
import { findPrivateDetails, type HeadLine } from './private-details.ts'
import type { Flag } from './resume-score.ts'
import { type Line, type Segment, segmentText } from './segments.ts'
import { stemWord } from './stem.ts'
import { collectTerms, listWeight, type Term } from './terms.ts'
import { type Token, tokenise } from './tokens.ts'
import { functionWords } from './vocabulary/common-words.ts'
import { findSkills, type Skill } from './vocabulary.ts'

/** A skill where it is named. */
export interface SkillMention extends Span {
  readonly skill: Skill
}

/** A segment with what it says. */
export interface ReadSegment extends Segment {
  readonly skills: readonly SkillMention[]
  /** What it is compared by, each once however often it is repeated; see `terms.ts`. */
  readonly terms: ReadonlySet<Term>
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

const silentSections: ReadonlySet<string> = new Set(['personal', 'references', 'interests'])

const contentWords = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ word }) => !functionWords.has(word))
    .map(({ stem }) => stem)
    .join(' ')

const mentionsOf = (text: string, tokens: readonly Token[]): SkillMention[] =>
  findSkills(text, tokens).map(({ skill, first, next }) => ({
    skill,
    start: tokens[first]?.start ?? 0,
    end: tokens[next - 1]?.end ?? 0,
  }))

// Words for what somebody does that are hardly anybody's name.
const roleWords = new Set(
  [
    'manager engineer developer designer analyst consultant director assistant officer executive specialist technician',
    'coordinator supervisor administrator accountant teacher representative associate intern trainee operator',
    'inspector planner programmer scientist president trainer agent adviser advisor buyer owner founder expert freelancer',
    'professional freelance head resume curriculum vitae',
  ]
    .join(' ')
    .split(' ')
    .map(stemWord),
)

const classifyHeadLine = (line: string): HeadLine => {
  const tokens = tokenise(line)
  if (tokens.some(({ stem }) => roleWords.has(stem))) return 'role'
  return findSkills(line, tokens).length > 0 ? 'trade' : 'neither'
}

// A segment said so often, or one of so many words with so few different ones, was not written for a reader.
const repetitionsToFlag = 4
const leastRepeatedWords = 6
const longSegment = 40
const leastVariety = 0.3

const isMonotonous = (tokens: readonly Token[]): boolean =>
  tokens.length >= longSegment && new Set(tokens.map(({ stem }) => stem)).size < tokens.length * leastVariety

const readSegments = (text: string): { lines: readonly Line[]; segments: ReadSegment[]; repeated: Span[] } => {
  const { lines, segments } = segmentText(text)
  const seen = new Map<string, number>()
  const repeated: Span[] = []
  const read = segments.map((segment) => {
    const content = contentWords(segment.tokens)
    const count = (seen.get(content) ?? 0) + 1
    seen.set(content, count)
    const isRepeated = count === repetitionsToFlag && segment.tokens.length >= leastRepeatedWords
    if (isRepeated || isMonotonous(segment.tokens)) repeated.push(segment)
    const speaks = segment.form !== 'heading' && !silentSections.has(segment.section)
    const counts = count === 1 && speaks
    const skills = speaks ? mentionsOf(text, segment.tokens) : []
    const terms = collectTerms(segment.tokens, skills)
    return { ...segment, skills, terms, weight: counts ? (segment.form === 'list' ? listWeight : 1) : 0 }
  })
  return { lines, segments: read, repeated }
}

// A resume is a few thousand characters. What stands behind the first hundred thousand is not read, so that no document
// keeps others waiting.
const maxCharacters = 100_000

/**
 * Reads a resume, at most its first 100,000 characters. Independent of the job, but for the passages `copied` from its
 * advertisement, which do not count.
 */
export const readResume = (document: string, copied: readonly Span[] = []): Reading => {
  const original = document.slice(0, maxCharacters)
  const machineText = findMachineText(original)
  const hidden = [...machineText, ...copied, ...findPrivateDetails(original, classifyHeadLine)]
  const text = maskSpans(original, hidden)
  const { lines, segments, repeated } = readSegments(text)
  const flags: Flag[] = [
    ...machineText.map((span) => ({ kind: 'machine_directed_text' as const, ...quotePassage(original, span) })),
    ...copied.map((span) => ({ kind: 'copied_text' as const, ...quotePassage(original, span) })),
    ...repeated.map((span) => ({ kind: 'repeated_text' as const, ...quotePassage(original, span) })),
  ]
  return { original, text, lines, segments, flags }
}
