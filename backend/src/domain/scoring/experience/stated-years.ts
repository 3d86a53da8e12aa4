// Years of experience that are said rather than dated: "over ten years of experience", "1.5 years", "10+ yrs", "mehr als
// 10 Jahre Berufserfahrung". "25 years in a family" is a number of years too, so the words around must speak of work.

import type { Span } from '../text/index.ts'
import { numberWordPattern, readNumber } from '../text/index.ts'

/** A number of years of work that a text states. */
export interface StatedYears extends Span {
  readonly years: number
}

// "Two and a half years", "3 ½ Jahre", "zweieinhalb Jahre", "deux ans et demi".
const half = '(?:[ ]?½|[ -]and[ -](?:a|one)?[ -]?half|einhalb)'
const halfBehind = '[ ](?:et|y)[ ](?:demie?|medi[oa])(?!\\p{L})'
const figure = `(?:\\d{1,2}(?:[.,]\\d)?|${numberWordPattern})`
const years = 'years?|yrs?|jahr(?:e[ns]?)?|ans?|années?|años?'
const months = 'months?|monat(?:e[ns]?)?|mois|mes(?:es)?'
const decade = 'decades?|jahrzehnt(?:e[ns]?)?|décennies?|décadas?'
const statement = new RegExp(
  `(?<![\\p{L}\\d$€£.,-])(?:(?<low>${figure})\\s{0,2}(?:(?<=\\d\\s{0,2})[-–]|(?:to|bis|à|a)\\s)\\s{0,2})?(?<years>${figure})(?<half>${half})?(?:\\s?\\(\\d{1,2}\\))?\\s{0,2}(?:\\+|plus(?!\\p{L}))?\\s{0,2}(?:\\+\\s{0,2})?-?\\s{0,2}(?<unit>${years}|${months})(?!\\p{L})['’.]?(?<halfBehind>${halfBehind})?(?:\\s{0,2}(?:(?:and|und|et|y)\\s{1,2})?(?<months>\\d{1,2})\\s{0,2}(?:${months})(?!\\p{L}))?|(?<!\\p{L})(?<decades>an?|${figure})\\s{1,2}(?:${decade})(?!\\p{L})|(?<!\\p{L})(?<compound>\\d{1,2}|${numberWordPattern})-?j[äa]hrige[nrs]?(?!\\p{L})`,
  'giu',
)

const noun =
  'experience|experienced|expertise|exp|career|track record|background|practice|tenure|(?:\\p{L}{0,20})erfahrung(?:en)?|berufspraxis|praxis|berufsleben|expérience|ancienneté|carrière|pratique|métier|experiencia|trayectoria|antigüedad|carrera'
const workAfter = new RegExp(
  `^[^.;!?]{0,60}?(?<!\\p{L})(?:${noun}|in (?:the )?(?:field|industry|sector|profession|trade)|(?:working|worked|work|employment|service|serving|managing|leading|teaching|nursing|selling|driving|developing|designing|building)|(?:tätig|tätigkeit|gearbeitet|beschäftigt)|(?:travail|travaillé|dans (?:le|la|l['’]) ?(?:domaine|secteur|métier))|(?:trabajando|trabajado|en el (?:sector|campo|área)))(?!\\p{L})`,
  'iu',
)
const workAfterRole = /^\s{0,3}(?:of\s+\p{L}{1,30}\s+)?(?:as|in|with|als|comme|como)\s+(?:an?\s+|the\s+)?\p{L}{2,}/iu
const skillAfter = /^\s{0,3}of\s+\p{L}/iu
const workBefore =
  /(?<!\p{L})(?:experience|exp|worked|working|work|practi[cs]ed|served|employed|taught|managed|career|\p{L}{0,20}erfahrung|gearbeitet|arbeite|tätig|expérience|travaillé|travaille|experiencia|trabajado|trabajo)(?!\p{L})[^.;!?]{0,40}$/iu
const notWork =
  /^\s{0,3}(?:-\s{0,2})?(?:old|of age|ago|in (?:a|the|my) (?:family|row|business)\b|in business|family|warranty|course|program|programme|degree|diploma|plan|contract|lease|term|loan|period|guarantee|mortgage|anniversary|from now|later|prior|history of the|of (?:marriage|college|university|school|study|studies)|alt(?!\p{L})|jung(?!\p{L})|garantie|später|ehe(?!\p{L})|studium|d['’](?:âge|études)|de (?:mariage|garantie|edad|garantía|carrera universitaria|estudios)|plus tard|después|atrás)/iu
const othersBefore =
  /(?<!\p{L})(?:company|firm|founded|established|business|family|born|aged?|children|son|daughter|history|married|within|next|past|last|every|each|required?|requires?|minimum|must have|over the (?:next|course)|in (?:under|less than)|vor|firma|unternehmen|gegründet|familie|verheiratet|alle|il y a|entreprise|société|âgée?|mariée?|famille|empresa|hace|casad[oa]|familia|fundada|cada)(?!\p{L})[^.;!?]{0,30}$/iu
const ownPast = /(?<!\p{L})(?:past|last)\s*$/iu
const othersExperience =
  /(?<!\p{L})(?:company|firm|founded|established|required?|minimum|must have|firma|unternehmen|entreprise|société|empresa)(?!\p{L})/iu
// "Clients with 40 years of experience" are not the writer.
const othersWith =
  /(?<!\p{L})(?:clients?|customers?|colleagues?|employees?|staff|experts?|mentors?|someone|kunden|kollegen|mitarbeitern?|experten|clients|collègues|clientes|compañeros|personal)\s(?:with|having|who ha(?:ve|s|d)|mit|avec|ayant|con|que tienen?)\s(?:\p{L}{2,12}\s){0,3}$/iu
const saysExperience = new RegExp(`(?<!\\p{L})(?:${noun})`, 'iu')

const readYears = (groups: Readonly<Record<string, string | undefined>>): number => {
  const { decades, compound, unit = '', low } = groups
  if (decades !== undefined) return 10 * (/^an?$/i.test(decades) ? 1 : readNumber(decades))
  // "3 to 5 years" states at least three.
  const isHalfMore = low === undefined && (groups.half ?? groups.halfBehind) !== undefined
  const value = readNumber(compound ?? low ?? groups.years ?? '0') + (isHalfMore ? 0.5 : 0)
  return /^mo|^mes/i.test(unit) ? value / 12 : value + Number(groups.months ?? 0) / 12
}

const contextLength = 80
const experienceReach = 40
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
  if (saysExperience.test(after.slice(0, experienceReach)))
    return !othersExperience.test(before) && !othersWith.test(before)
  if (othersBefore.test(before) && !ownPast.test(before)) return false
  // "10+ years of welding": the plus is the habit of people who count their working years.
  if (/\+|plus/i.test(figures) && skillAfter.test(after)) return true
  return workAfter.test(after) || workBefore.test(before) || workAfterRole.test(after)
}

// A statement names a unit of time, which most of a text is far from. Looking for these first spares it the long expression.
const unitStem =
  /year|yr|j[aä]hr|année|año|month|monat|mois|(?:\b|\d)mes(?:es)?\b|decade|décennie|década|ans\b|(?:[\d+)-]|\bun)\s{0,2}an\b/gi
// Farther than the longest statement reaches before its unit and behind it.
const farBefore = 80
const farBehind = 60

const passagesWithUnits = (text: string): Span[] => {
  const passages: { start: number; end: number }[] = []
  for (const { index } of text.matchAll(unitStem)) {
    const last = passages.at(-1)
    const start = Math.max(0, index - farBefore)
    const end = Math.min(text.length, index + farBehind)
    if (last !== undefined && start <= last.end) last.end = end
    else passages.push({ start, end })
  }
  return passages
}

const findStatements = (text: string): { readonly match: RegExpExecArray; readonly start: number }[] =>
  passagesWithUnits(text).flatMap((passage) =>
    [...text.slice(passage.start, passage.end).matchAll(statement)].map((match) => ({
      match,
      start: passage.start + match.index,
    })),
  )

/** Finds the years of work that a text states about its writer, in the order of the text. */
export const findStatedYears = (text: string): StatedYears[] => {
  const found: StatedYears[] = []
  for (const { match, start } of findStatements(text)) {
    const end = start + match[0].length
    const stated = readYears(match.groups ?? {})
    if (!(stated > 0 && stated <= longestCareer)) continue
    if (speaksOfWork(match[0], sentenceBefore(text, start), sentenceAfter(text, end))) {
      found.push({ years: stated, start, end })
    }
  }
  return found
}
