// A resume as the scorer sees it: without private details and words to machines, taken apart into
// segments, skills found. Everything later works on this and never on the raw text.

import { createListReader, isMonotonous } from './disguised-lists.ts'
import { findMachineText } from './machine-text/index.ts'
import { findInclusiveForms, findLeave, findPrivateDetails, findSchoolYears } from './private-details/index.ts'
import { takeOut } from './removal.ts'
import type { Passage, PassageFlag } from './resume-score.ts'
import { type Line, readHeadings, type Segment, segmentText } from './sections/index.ts'
import { collectTerms, listWeight, type Term } from './terms.ts'
import type { Token } from './text/index.ts'
import { functionWords, maskSpans, quotePassage, type Span } from './text/index.ts'
import { builtInVocabulary, findSkills, type Skill, type Vocabulary } from './vocabulary/index.ts'

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

/**
 * A resume, read. Words to machines and private details are taken out of it, so that nothing tells where they stood or
 * how long they were; offsets are those of what remains.
 */
export interface Reading {
  /** What remains, with `removalMark` where something was taken out of a line, and with the years of school. */
  readonly original: string
  /** What remains with everything blanked out that must not count; of the same length. */
  readonly text: string
  /** The same passage in the document as it was handed in. */
  readonly locate: <P extends Passage>(passage: P) => P
  /** The same span in the document. */
  readonly locateSpan: <S extends Span>(span: S) => S
  readonly lines: readonly Line[]
  readonly segments: readonly ReadSegment[]
  /** The entries of leave and service that were taken out, one below the other: they explain a gap and nothing else. */
  readonly leave: string
  /** What is odd about the document; places are those of the document. */
  readonly flags: readonly PassageFlag[]
}

const silentSections: ReadonlySet<string> = new Set(['personal', 'references', 'interests'])

const contentWords = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ word }) => !functionWords.has(word))
    .map(({ stem }) => stem)
    .join(' ')

const mentionsOf = (text: string, tokens: readonly Token[], vocabulary: Vocabulary): SkillMention[] =>
  findSkills(text, tokens, vocabulary).map(({ skill, first, next }) => ({
    skill,
    start: tokens[first]?.start ?? 0,
    end: tokens[next - 1]?.end ?? 0,
  }))

// A segment said so often, or one of so many words with so few different ones, was not written for a reader.
const repetitionsToFlag = 4
const leastRepeatedWords = 6
const readSegments = (
  text: string,
  headings: ReturnType<typeof readHeadings>,
  vocabulary: Vocabulary,
): { lines: readonly Line[]; segments: ReadSegment[]; repeated: Span[] } => {
  const { lines, segments } = segmentText(text, headings)
  const seen = new Map<string, number>()
  const repeated: Span[] = []
  const isListed = createListReader(text, segments)
  const read = segments.map((found) => {
    const speaks = found.form !== 'heading' && !silentSections.has(found.section)
    const skills = speaks ? mentionsOf(text, found.tokens, vocabulary) : []
    const segment = isListed(found, skills) ? { ...found, form: 'list' as const } : found
    const content = contentWords(segment.tokens)
    const count = (seen.get(content) ?? 0) + 1
    seen.set(content, count)
    const isRepeated = count === repetitionsToFlag && segment.tokens.length >= leastRepeatedWords
    if (isRepeated || isMonotonous(segment.tokens)) repeated.push(segment)
    const counts = count === 1 && speaks
    const terms = collectTerms(segment.tokens, skills)
    return { ...segment, skills, terms, weight: counts ? (segment.form === 'list' ? listWeight : 1) : 0 }
  })
  return { lines, segments: read, repeated }
}

// A resume is a few thousand characters. What stands behind the first hundred thousand is not read, so that no document
// keeps others waiting.
const maxCharacters = 100_000

const keepsMark = (spans: readonly Span[], leavesMark: boolean) => spans.map((span) => ({ ...span, leavesMark }))

/**
 * Reads a resume, at most its first 100,000 characters. Independent of the job, but for the passages `copied` from its
 * advertisement, which do not count; their offsets are those of an earlier reading of the same document.
 */
export const readResume = (
  whole: string,
  copied: readonly Span[] = [],
  vocabulary: Vocabulary = builtInVocabulary,
): Reading => {
  const document = whole.slice(0, maxCharacters)
  const machineText = findMachineText(document)
  const readable = maskSpans(document, machineText)
  const leave = findLeave(readable)
  const details = findPrivateDetails(readable, leave)
  const rest = takeOut(document, [
    ...keepsMark([...machineText, ...findInclusiveForms(document)], false),
    ...keepsMark(details, true),
  ])
  const { locate, locateSpan, marked: original } = rest
  const headings = readHeadings(rest.text)
  const text = maskSpans(rest.text, [...copied, ...findSchoolYears(rest.text, headings)])
  const { lines, segments, repeated } = readSegments(text, headings, vocabulary)
  const place = (span: Span) => locate(quotePassage(original, span))
  const flags: PassageFlag[] = [
    ...machineText.map((span) => ({ kind: 'machine_directed_text' as const, ...quotePassage(document, span) })),
    ...copied.map((span) => ({ kind: 'copied_text' as const, ...place(span) })),
    ...repeated.map((span) => ({ kind: 'repeated_text' as const, ...place(span) })),
  ]
  const leaveText = leave.map(({ start, end }) => readable.slice(start, end)).join('\n')
  return { original, text, locate, locateSpan, lines, segments, leave: leaveText, flags }
}
