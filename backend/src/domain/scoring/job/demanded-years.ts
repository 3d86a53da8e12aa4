// Years of experience that an advertisement asks for, in English, German, French and Spanish: "5-10 years" asks for five.
// "Founded 20 years ago", "18 years old" and "a 2-year contract" are years too, and ask for nothing.

import type { Span } from '../text/index.ts'
import { foldText, plainNumberWordPattern, readNumber } from '../text/index.ts'
import type { Clause } from './advertisement.ts'

/** A number of years that somebody is asked for. `years` is the least that will do. */
export interface DemandedYears extends Span {
  readonly years: number
}

const figure = `\\d{1,2}(?:[.,]\\d)?|${plainNumberWordPattern}`
const unit =
  "(?:years?|yrs?|yoe|jahr(?:en?)?|jahrige[rn]?|ans?|annees?|anos?|months?|monaten?|mois|meses|mes)(?![a-z])['.]?"
const yearsPattern = new RegExp(
  `(?<![a-z\\d.,$€£/-])(?<low>${figure})(?![a-z\\d])\\s?(?:\\(\\s?\\d{1,2}\\s?\\+?\\)\\s?)?(?:\\+|plus\\b|or more\\b|oder mehr\\b|ou plus\\b|o mas\\b)?\\s?` +
    `(?:(?:-|to\\b|bis\\b|a\\b|and\\b|und\\b|et\\b|y\\b|or\\b|oder\\b|ou\\b)\\s?(?:${figure})\\s?\\+?\\s?)?-?\\s?(?<unit>${unit})`,
  'gi',
)
// "Mindestens dreijährige Berufserfahrung": figure and unit are one word.
const compoundPattern = /\b(ein|zwei|drei|vier|funf|sechs|sieben|acht|zehn)jahrige[rnms]?\b/gi

const notDemanded =
  /^[\s-]*(?:old\b|of age\b|or older|ago\b|in business|of (?:history|age|existence|operation|tradition|warranty|college|university|school|study|studies|education|post-?secondary|success|innovation)|contract|(?:fixed[- ])?term\b|warranty|degree|diploma|program|course|apprenticeship|plan\b|guarantee|lease|history|anniversary|(?:gap|college|certificate|associate|university|bachelor|vocational|technical)\b|alt\b|befristet|vertrag|tradition|firmengeschichte|ausbildung\b|d'existence|d'anciennete de la|de contrat|d'age|d'etudes|de edad|de antiguedad de la empresa|de contrato|de historia|de estudios|de trayectoria en el mercado|from (?:now|the date)|after\b)/i
const notDemandedBefore =
  /(?:\b(?:aged?|founded|established|contract (?:of|for)|over the (?:next|last|past)|(?:next|past|last|every|each|within|first) (?:the )?|term of|befristet (?:auf|fur)|vertrag (?:uber|fur|von)|fur (?:die dauer von|zunachst)|seit(?: uber| mehr als| fast)?|depuis(?: plus de)?|desde hace(?: mas de)?|hace(?: mas de)?|contrat (?:de|d'une duree de)|cdd (?:de|d')|duree de|edad(?: entre| minima)?|contrato (?:de|por)|duration(?: of)?|period of|probation(?:ary)?(?: period)?(?: of)?|probezeit von|(?:we|company|firm|us|our team|team) (?:have|has|with|brings?)(?: \w+){0,3}|celebrat\w+(?: \w+)?|warranty of|(?:nearly|almost) )|\bfor (?:the|over|more than|nearly|almost)(?: (?:past|last|next))?)\s*$/i
const openBelow =
  /\b(?:up to|max(?:imum|\.)?(?: of)?|no more than|less than|under|not more than|bis zu|maximal|hochstens|weniger als|jusqu'a|au maximum|moins de|hasta|como maximo|menos de)\s*$/i
const ofWork =
  /\b(?:experienc\w+|exp\b|expertise|background|track record|practi[cs]\w*|work\w*|industry|seniority|career|pqe|post[- ]qualif\w+|berufserfahrung|erfahrung\w*|praxis\w*|berufspraxis|tatigkeit|anciennete|pratique|trayectoria|practica|experience|experiencia)\b/i
const asked =
  /\b(?:minimum|min\b|at least|mindestens|mind\b|least|required?|requires|must|au moins|minimum de|al menos|minim[oa]|como minimo|you(?:'ll| will)? (?:need|have|bring)|needs?|over|more than|mehr als|uber|plus de|mas de)\b/i
const ofDoing =
  /^[\s.)]*(?:in\b|on\b|as\b|of\b|with\b|using\b|als\b|im\b|mit\b|en\b|comme\b|dans\b|avec\b|sur\b|de\b|como\b|con\b|im bereich|professional|hands-on|relevant|solid|proven|\p{L}+ing\b)/iu

// "Somebody who ran a kitchen for at least four years".
const whoDid =
  /\b(?:who|you(?:'ve| have)|having|der|die|qui|que)\b.{0,60}\b(?:for|seit|depuis|durante|pendant)\b.{0,20}$/i
// "10 years of progressive leadership in nursing" opens a clause; of so many years a firm may speak as well.
const mostOfOpening = 15
const opensDemand =
  /^\s*(?:of|as|in|on (?=site|the))\s?(?!(?:growth|excellence|service|serving|market|quality|continuous|trust|business|operations?|the)\b)\p{L}/iu

const mostYears = 30
const reach = 60

/** Finds the years that a clause asks for, in its order. 0 where beginners will do ("0-2 years", "up to 2 years"). */
export const findDemandedYears = ({
  text,
  isTag,
  isListed,
}: Pick<Clause, 'text' | 'isTag' | 'isListed'>): DemandedYears[] => {
  const folded = foldText(text)
  const speaksOfWork = ofWork.test(folded)
  const found: DemandedYears[] = []
  for (const match of folded.matchAll(yearsPattern)) {
    const { low = '', unit: unitName = '' } = match.groups ?? {}
    const end = match.index + match[0].length
    const before = folded.slice(Math.max(0, match.index - reach), match.index)
    const after = folded.slice(end, end + reach)
    const value = readNumber(low)
    const isMonths = /^mo|^mes/i.test(unitName)
    const years = isMonths ? Math.round((value / 12) * 10) / 10 : value
    const isDone = asked.test(before) && whoDid.test(before)
    if (!(years <= mostYears) || notDemanded.test(after) || (notDemandedBefore.test(before) && !isDone)) continue
    const isPlus = /\+|plus/i.test(match[0]) && /^\s*(?:of|in|as)\b/i.test(after)
    const isBare = isListed && /^[\s(]*$/.test(before) && /^[\s).]*$/.test(after)
    const isOpening = years <= mostOfOpening && /^\W*$/.test(before) && opensDemand.test(after)
    const isAsked =
      isDone ||
      isOpening ||
      speaksOfWork ||
      isBare ||
      isPlus ||
      (ofDoing.test(after) && (asked.test(before) || isListed || isPlus))
    if (!isTag && !isAsked) continue
    found.push({ years: openBelow.test(before) ? 0 : years, start: match.index, end })
  }
  for (const match of folded.matchAll(compoundPattern)) {
    if (!speaksOfWork) continue
    found.push({ years: readNumber(match[1] ?? ''), start: match.index, end: match.index + match[0].length })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** What an advertisement asks for in years. */
export interface YearsRead {
  /** The most that one of its clauses asks for; null where none does. */
  readonly minYears: number | null
  /** Whether nobody is asked for a year ("0-2 years"). */
  readonly isFromZero: boolean
}

const leastWeight = 0.8

/** Reads the least years of work that will do for an advertisement. Wishes and what is about the employer do not count. */
export const readMinYears = (clauses: readonly Clause[]): YearsRead => {
  const years = clauses
    .filter(({ weight, isPreferred }) => weight >= leastWeight && !isPreferred)
    .flatMap((clause) => findDemandedYears(clause).map((demand) => demand.years))
  const most = Math.max(0, ...years)
  return { minYears: most > 0 ? most : null, isFromZero: years.length > 0 && most === 0 }
}
