// Years of experience that are said rather than dated: "over ten years of experience", "1.5 years", "10+ yrs".
// "25 years in a family" is a number of years too, so the words around it must speak of work.

import type { Span } from './masking.ts'

/** A number of years of work that a text states. */
export interface StatedYears extends Span {
  readonly years: number
}

const words: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
}

const figure = `(?:\\d{1,2}(?:[.,]\\d)?|twenty[- ](?:one|two|three|four|five|six|seven|eight|nine)|${Object.keys(words).join('|')})`
const statement = new RegExp(
  `(?<![\\p{L}\\d$€£.,-])(?:(?<low>${figure})\\s*(?:(?<=\\d\\s*)-|–|to\\s)\\s*)?(?<years>${figure})(?:\\s*\\(\\d{1,2}\\))?\\s*(?:\\+|plus)?\\s*(?:\\+\\s*)?(?<adjective>-)?\\s*(?<unit>years?|yrs?|months?)(?!\\p{L})['’.]?(?:\\s*(?:and\\s*)?(?<months>\\d{1,2})\\s*months?)?|\\b(?<decades>a|one|two|three|over a|more than a)\\s+decades?\\b`,
  'giu',
)

const workAfter =
  /^[^.;!?]{0,60}?\b(?:experience|experienced|expertise|exp|career|track record|background|practice|tenure|in (?:the )?(?:field|industry|sector|profession|trade)|(?:working|worked|work|employment|service|serving|managing|leading|teaching|nursing|selling|driving|developing|designing|building)\b)/iu
const workAfterRole = /^\s*(?:of\s+\p{L}+\s+)?(?:as|in|with)\s+(?:an?\s+|the\s+)?\p{L}{2,}/iu
const skillAfter = /^\s*of\s+\p{L}/iu
const workBefore =
  /\b(?:experience|exp|worked|working|work|practi[cs]ed|served|employed|taught|managed|career)\b[^.;!?]{0,40}$/iu
const notWork =
  /^\s*(?:-\s*)?(?:old|of age|ago|in (?:a|the|my) (?:family|row|business)\b|in business|family|warranty|course|program|programme|degree|diploma|plan|contract|lease|term|loan|period|guarantee|mortgage|anniversary|from now|later|prior|history of the|of (?:marriage|college|university|school|study|studies))/iu
const othersBefore =
  /\b(?:company|firm|founded|established|business|family|born|aged?|children|son|daughter|history|married|within|next|past|last|every|each|required?|requires?|minimum|must have|over the (?:next|course)|in (?:under|less than))\b[^.;!?]{0,30}$/iu
const ownPast = /\b(?:past|last)\s*$/iu

const numberOf = (text: string): number => {
  const lower = text.toLowerCase().replace(',', '.')
  const named = words[lower]
  if (named !== undefined) return named
  if (!lower.startsWith('twenty')) return Number(lower)
  return 20 + (words[lower.slice('twenty'.length + 1)] ?? 0)
}

const readYears = (groups: Readonly<Record<string, string | undefined>>): number => {
  const { decades, years, unit = '', months, low } = groups
  if (decades !== undefined) return 10 * (/two/i.test(decades) ? 2 : /three/i.test(decades) ? 3 : 1)
  // "3 to 5 years" states at least three.
  const value = numberOf(low ?? years ?? '0')
  return /^month/i.test(unit) ? value / 12 : value + Number(months ?? 0) / 12
}

const contextLength = 80
const longestCareer = 60

const sentenceBefore = (text: string, start: number): string =>
  text
    .slice(Math.max(0, start - contextLength), start)
    .replace(/^[\s\S]*(?:[.!?;]\s|\n\s*\n)/, '')
    .replace(/\n/g, ' ')

const sentenceAfter = (text: string, end: number): string =>
  (text.slice(end, end + contextLength).split(/[.!?;](?:\s|$)|\n\s*\n/)[0] ?? '').replace(/\n/g, ' ')

const speaksOfWork = (figures: string, before: string, after: string): boolean => {
  if (notWork.test(after)) return false
  const excluded = othersBefore.test(before) && !ownPast.test(before)
  if (/\bexperience|\bexp\b/i.test(after.slice(0, 40)))
    return !/\b(?:company|firm|founded|established|required?|minimum|must have)\b/i.test(before)
  if (excluded) return false
  // "10+ years of welding": the plus is the habit of people who count their working years.
  if (/\+|plus/i.test(figures) && skillAfter.test(after)) return true
  return workAfter.test(after) || workBefore.test(before) || workAfterRole.test(after)
}

/** Finds the years of work that a text states about its writer, in the order of the text. */
export const findStatedYears = (text: string): StatedYears[] => {
  const found: StatedYears[] = []
  for (const match of text.matchAll(statement)) {
    const start = match.index
    const end = start + match[0].length
    const years = readYears(match.groups ?? {})
    if (!(years > 0 && years <= longestCareer)) continue
    if (speaksOfWork(match[0], sentenceBefore(text, start), sentenceAfter(text, end))) found.push({ years, start, end })
  }
  return found
}
