// Reads an advertisement into demands and the terms it is compared by. See `demands.ts` for its parts.

import { collectWording } from './copied-text.ts'
import { findDegrees, rankOfLevel } from './degrees.ts'
import { type Clause, type EducationDemand, type Job, type SkillDemand, splitAdvertisement } from './demands.ts'
import type { JobText } from './resume-score.ts'
import { stemWord } from './stem.ts'
import { familyTerm, isContentWord, skillTerm } from './terms.ts'
import { tokenise } from './tokens.ts'
import { findSkills } from './vocabulary.ts'

const figures: Readonly<Record<string, number>> = {
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
  twelve: 12,
  fifteen: 15,
}
const yearsPattern = new RegExp(
  `(?<![\\d.$])(?<low>\\d{1,2}(?:\\.\\d)?|${Object.keys(figures).join('|')})\\s*(?:\\(\\d+\\)\\s*)?(?:\\+|plus)?\\s*(?:(?:-|–|to)\\s*\\d{1,2}\\s*\\+?\\s*)?(?:years?|yrs?)(?!\\p{L})`,
  'giu',
)
const notExperience =
  /\b(?:years? old|of age|aged?|in business|founded|established|contract|warranty|degree|over the (?:last|past))\b/i
const mostYears = 30

const readMinYears = (clauses: readonly Clause[]): number | null => {
  const asked = clauses
    .filter(({ weight, text }) => weight >= 0.8 && !notExperience.test(text))
    .flatMap(({ text }) => [...text.matchAll(yearsPattern)])
    .map(({ groups }) => figures[groups?.low?.toLowerCase() ?? ''] ?? Number(groups?.low))
    .filter((years) => years > 0 && years <= mostYears)
  return asked.length === 0 ? null : Math.max(...asked)
}

const entryLevel =
  /\b(?:trainee|freshers?|entry[- ]level|internship|intern|graduate trainee|apprentice|no experience (?:required|needed|necessary)|junior)\b/i

const preferredCue = /\b(?:preferred|preferably|a plus|advantage|desirable|desired|ideally|nice to have|bonus)\b/i

// "Bachelor's or master's degree" is met by the lower of the two.
const readEducationDemand = (clauses: readonly Clause[]): EducationDemand | null => {
  const asked = clauses
    .filter(({ weight }) => weight > 0)
    .flatMap(({ text }) => {
      const named = findDegrees(text).filter(
        ({ isStrong }) => isStrong || /\b(?:degree|required|qualification|education)\b/i.test(text),
      )
      const levels = named.map(({ level }) => level)
      if (
        levels.length === 0 &&
        /\bdegree (?:in|required|or equivalent)\b|\b(?:any )?graduates?\b(?! (?:trainee|engineer trainee))/i.test(text)
      ) {
        levels.push('bachelor')
      }
      return levels.map((level) => ({ level, isRequired: !preferredCue.test(text) }))
    })
  const required = asked.filter(({ isRequired }) => isRequired)
  const [first, ...rest] = required.length > 0 ? required : asked
  if (first === undefined) return null
  return rest.reduce(
    (lowest, demand) => (rankOfLevel(demand.level) < rankOfLevel(lowest.level) ? demand : lowest),
    first,
  )
}

// Tags that say who may apply rather than what must be known.
const notSkill =
  /^(?:(?:mba|bba|bca|mca|b\.?tech|b\.?com|any|engineering|be)?\s*(?:freshers?|graduates?)|entry[- ]level|trainee|internship|intern|junior|senior|manager|executive|assistant|officer|full[- ]time|part[- ]time|permanent|contract|remote|immediate joiner|walk[- ]?in|(?:mba|bba|bca|mca|b\.?tech|b\.?com|bachelor|master).*)$/i

const readClause = (clause: Clause): SkillDemand[] => {
  const tokens = tokenise(clause.text)
  const { weight } = clause
  const demands: SkillDemand[] = findSkills(clause.text, tokens).map(({ skill }) => ({
    label: skill.name,
    skill,
    stems: [],
    weight,
  }))
  const stems = tokens.filter(isContentWord).map(({ stem }) => stem)
  if (clause.isTag && demands.length === 0 && stems.length > 0 && !notSkill.test(clause.text.trim())) {
    demands.push({ label: clause.text, skill: null, stems, weight })
  }
  return demands
}

const mergeDemands = (demands: readonly SkillDemand[]): SkillDemand[] => {
  const merged = new Map<string, SkillDemand>()
  for (const demand of demands) {
    if (demand.weight === 0) continue
    const key = demand.skill?.name ?? demand.stems.join(' ')
    const known = merged.get(key)
    if (known === undefined || known.weight < demand.weight) merged.set(key, demand)
  }
  return [...merged.values()]
}

// How much a term of each kind counts beside a plain word. A skill is a word that was understood; a family is a hint.
const skillFactor = 1.5
const familyFactor = 0.75
const titleFactor = 2

// Words about applying, and words whose matter is weighed by another part: years by experience, degrees by education.
const unspecific: ReadonlySet<string> = new Set(
  [
    'year month experience experienced degree bachelor bachelors master masters diploma doctorate phd mba fresher',
    'trainee internship intern entry level looking seeking seek join candidate applicant applicants ideal preferred',
    'preferably plus bonus nice must require required requirement qualification minimum least need needed field',
    'related equivalent role position job vacancy opportunity company responsibility responsible duty duties skill',
    'skills ability able strong excellent good great knowledge understanding familiarity familiar proven including',
  ]
    .join(' ')
    .split(' ')
    .map(stemWord),
)

const addUse = (uses: Map<string, number>, term: string, amount: number): void => {
  uses.set(term, (uses.get(term) ?? 0) + amount)
}

const countUses = (clauses: readonly Clause[]): Map<string, number> => {
  const uses = new Map<string, number>()
  for (const { text, weight } of clauses) {
    if (weight === 0) continue
    const tokens = tokenise(text)
    for (const token of tokens)
      if (isContentWord(token) && !unspecific.has(token.stem)) addUse(uses, token.stem, weight)
    for (const { skill } of findSkills(text, tokens)) {
      addUse(uses, skillTerm(skill), weight)
      addUse(uses, familyTerm(skill), weight)
    }
  }
  return uses
}

const factorOf = (term: string): number => {
  if (term.startsWith('skill:')) return skillFactor
  return term.startsWith('family:') ? familyFactor : 1
}

/** Reads a job. A title counts like a required clause, twice. */
export const readJob = ({ title, description }: JobText): Job => {
  const described = splitAdvertisement(description)
  const heading: Clause[] =
    title.trim() === '' ? [] : [{ text: title, start: 0, end: title.length, weight: titleFactor, isTag: false }]
  const clauses = [...heading, ...described]
  const terms = new Map<string, number>()
  for (const [term, uses] of countUses(clauses))
    terms.set(term, factorOf(term) * (uses <= 1 ? uses : 1 + Math.log(uses)))
  return {
    terms,
    skills: mergeDemands(
      clauses.flatMap(readClause).map((demand) => ({ ...demand, weight: Math.min(1, demand.weight) })),
    ),
    wording: collectWording(described),
    minYears: readMinYears(described),
    isEntryLevel: clauses.some(({ text, weight }) => weight > 0 && entryLevel.test(text)),
    education: readEducationDemand(described),
  }
}
