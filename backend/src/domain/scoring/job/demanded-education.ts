// The degree that an advertisement asks for. "Bachelor's or master's degree" is met by the lower of the two, and "or
// equivalent experience" by none.

import { findDegrees, rankOfLevel, readFieldOfStudy } from '../degrees/index.ts'
import type { EducationDemand } from '../demands.ts'
import type { EducationLevel } from '../resume-score.ts'
import { foldText } from '../text/index.ts'
import type { Clause } from './advertisement.ts'

const speaksOfDegrees =
  /\b(?:degrees?|required?|qualifications?|education|graduates?|studium|abschluss|ausbildung|diplome|formation|titulo|titulacion|estudios|hold|university)\b/i

// Names that are no degree of anybody's and still ask for one.
const unnamed: readonly (readonly [EducationLevel, RegExp])[] = [
  [
    'bachelor',
    /\b(?:degree (?:in|or equivalent|qualified|required|preferred|educated)|(?:any|relevant|related|technical|engineering|law|scientific|university|college|good|honours|honors) degree|\b(?:an?|your|2[:.][12]|2[:.]1 or above|first[- ]class)(?: [a-z-]{3,20}){0,2} degree(?! (?:of|course|program))|2[:.][12](?: or (?:above|higher|better))?(?= |$|,)(?=.{0,40}\b(?:degree|hons|honours|graduate))|any graduates?|graduates? (?:in|of|from)|university graduates?|hochschulabsolvent\w*|(?:technisches|kaufmannisches|wirtschaftswissenschaftliches|naturwissenschaftliches|duales|einschlagiges|abgeschlossenes) (?:\w+ )?studium|studium (?:der|des|im|in)\b|hochschulstudium|formation superieure|diplome universitaire|etudes superieures|titulad[oa]s? (?:en|superior|universitari)|estudios superiores|carrera (?:profesional|universitaria|tecnica)|titulacion)\b/i,
  ],
  [
    'vocational',
    /\b(?:(?:abgeschlossene|kaufmannische|technische|handwerkliche|einschlagige|medizinische|gastronomische)\S* (?:\w+e )?(?:berufs)?ausbildung|berufsausbildung|(?:berufs)?ausbildung (?:zu[mr]|als|im)|gelernte[rn]?|examinierte[rn]?|staatlich (?:anerkannte|examinierte)[rn]? (?!hochschule|fachhochschule|universitat|\w*schule)|trade qualified|qualified tradesperson|time[- ]served|apprenticeship)\b/i,
  ],
]

const noneAsked =
  /\b(?:no (?:formal )?(?:degree|education|qualifications?|diploma)\b.{0,30}\b(?:required|needed|necessary)|degree (?:is )?not (?:required|necessary|essential)|(?:kein|keine) (?:\w+ )?(?:studium|abschluss|ausbildung)\b.{0,25}(?:erforderlich|notwendig|notig|voraussetzung)|sans diplome|aucun diplome|no se (?:requiere|necesita|exige) (?:\w+ )?(?:titul\w+|estudios|carrera))\b/i
const equivalent =
  /\b(?:(?:or|and\/or) (?:an? |the )?(?:(?:equivalent|comparable|relevant|related|similar|commensurate|practical|proven|work|professional|industry|significant)[ ,]+){1,3}(?:\w+ ){0,3}(?:experience|background|practice|training and experience)|or (?:an? )?(?:equivalent|equal) (?:combination|years)|equivalent (?:\w+ ){0,3}experience|or (?:qualified by )?experience\b|in lieu of|experience (?:may|can|will) (?:be )?substitut\w+|oder (?:eine |durch |eine durch )?(?:vergleichbare|gleichwertige|entsprechende|einschlagige|mehrjahrige|langjahrige)[rn]? (?:\w+ )?(?:berufserfahrung|erfahrung|kenntnisse|praxis|praxiserfahrung)|quereinsteiger|ou (?:une )?experience (?:\w+ )?(?:equivalente|similaire|significative)|ou experience|o (?:una )?experiencia (?:\w+ )?(?:equivalente|similar|demostrable)|o experiencia)\b/i
// Pupils and colleagues with a degree are no demand for one.
const ofOthers =
  /^(?:'s|s')?\s*(?:level )?(?:students?|theses|thesis|interns|pupils|courses?|classes|programs?|programmes?|curricul\w+|studierende\w*|etudiants|alumnos|estudiantes)\b/i
const taught =
  /\b(?:teach\w*|tutor\w*|supervis\w+|lectur\w+|mentor\w*|advis\w+|betreu\w+|enseign\w+|encadr\w+|impartir)\b[^,.]{0,30}$/i

const isOfOthers = (folded: string, start: number, end: number): boolean =>
  ofOthers.test(folded.slice(end, end + 40)) || taught.test(folded.slice(Math.max(0, start - 50), start))
const anyField =
  /^(?:an?y?\b|required|preferred|desirable|mandatory|minimum|erforderlich|von vorteil|requis|requerid\w*|deseable|related|relevant|similar|the|this|one of|vergleichbar\w*|discipline|field|subject|equivalent|oder|or\b|ou\b|o\b|einem?|einer|einen)/i

interface Asked {
  readonly level: EducationLevel
  readonly isRequired: boolean
  readonly field: string | null
  readonly isTag: boolean
}

const lowestOf = <T extends { readonly level: EducationLevel }>(all: readonly T[]): T | undefined =>
  all.reduce<T | undefined>(
    (lowest, one) => (lowest === undefined || rankOfLevel(one.level) < rankOfLevel(lowest.level) ? one : lowest),
    undefined,
  )

const readField = (text: string, span: { start: number; end: number }): string | null => {
  const field = /^\s*,/.test(text.slice(span.end)) ? '' : readFieldOfStudy(text, span)
  return field === '' || anyField.test(field) || !/\p{L}{2}/u.test(field) ? null : field
}

const longestItem = 60

const readClause = ({ text, isTag, isPreferred, isListed }: Clause): Asked | null => {
  const folded = foldText(text)
  if (noneAsked.test(folded)) return null
  const isAboutDegrees = isTag || (isListed && text.length <= longestItem) || speaksOfDegrees.test(folded)
  const named = findDegrees(text)
    .filter(
      ({ isStrong, end }) => isStrong || isAboutDegrees || /^\s?(?:\/|in [a-z])/i.test(folded.slice(end, end + 8)),
    )
    .filter(({ start, end }) => !isOfOthers(folded, start, end))
    .map(({ level, start, end }) => ({ level, field: readField(text, { start, end }) }))
  const others = unnamed.flatMap(([level, pattern]) => {
    const match = pattern.exec(folded)
    if (match === null || isOfOthers(folded, match.index, match.index + match[0].length)) return []
    return [{ level, field: readField(text, { start: match.index, end: match.index + match[0].length }) }]
  })
  // "A degree in nursing" beside a named degree is the same one; a trade beside a degree is the lower way in.
  const all = named.length === 0 ? others : [...named, ...others.filter(({ level }) => level === 'vocational')]
  const lowest = lowestOf(all)
  if (lowest === undefined) return null
  const field = lowest.field ?? all.find((one) => one.field !== null)?.field ?? null
  return { level: lowest.level, field, isTag, isRequired: !isPreferred && !equivalent.test(folded) }
}

/**
 * Reads the degree that an advertisement asks for: of the alternatives in one clause the lowest, of several clauses the
 * highest that is required, else the lowest that is wished for. Null where none is asked for.
 */
export const readEducationDemand = (clauses: readonly Clause[]): EducationDemand | null => {
  const asked = clauses.filter(({ weight }) => weight > 0).flatMap((clause) => readClause(clause) ?? [])
  const required = asked.filter(({ isRequired }) => isRequired)
  const tags = required.filter(({ isTag }) => isTag)
  const chosen =
    tags.length > 0
      ? lowestOf(tags)
      : (required.reduce<Asked | undefined>(
          (best, one) => (best === undefined || rankOfLevel(one.level) > rankOfLevel(best.level) ? one : best),
          undefined,
        ) ?? lowestOf(asked))
  if (chosen === undefined) return null
  return { level: chosen.level, isRequired: chosen.isRequired, field: chosen.field }
}
