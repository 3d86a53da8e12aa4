// The skills that a job asks for, from the clauses of its advertisement or from the names that a recruiter entered.

import { findDegrees } from '../degrees/index.ts'
import type { SkillDemand } from '../demands.ts'
import type { JobRequirements } from '../resume-score.ts'
import { foldText, genericWords, roleWord, type Token, tokenise } from '../text/index.ts'
import { builtInVocabulary, type Skill, type SkillMatch, type Vocabulary } from '../vocabulary/index.ts'
import { type Clause, clauseWeights } from './advertisement.ts'
import { withoutWishes } from './advertisement-wishes.ts'
import { type DemandedYears, findDemandedYears } from './demanded-years.ts'

// Tags that say who may apply and on what terms, rather than what must be known.
const notSkill =
  /^(?:(?:mba|bba|bca|mca|b\.?tech|b\.?com|any|engineering|be|fresh|recent|college)?\s*(?:freshers?|graduates?)|entry[- ]level|trainees?|internships?|interns?|junior|senior|mid[- ]level|manager|executive|assistant|officer|full[- ]?time|part[- ]?time|permanent|contract(?:or)?|temporary|freelance|remote|hybrid|on-?site|work from home|immediate(?: joiner)?|urgent(?: hiring)?|walk[- ]?in|(?:mba|bba|bca|mca|b\.?tech|b\.?com|bachelor|master)\b.*|male|female|vollzeit|teilzeit|unbefristet|homeoffice|cdi|cdd|temps plein|jornada completa|tiempo completo|(?:immediate|day|night|rotating) (?:start|shifts?)|(?:.*\b)?(?:years?|yrs|jahre|ans|anos)\b.*|[\d\s.,:+€$£%-]+)$/i

const yearsReach = 60

const toKnown = (skill: Skill, weight: number, isPreferred: boolean): SkillDemand => ({
  label: skill.name,
  skill,
  stems: [],
  weight,
  isPreferred,
})

const toPhrase = (label: string, weight: number, isPreferred: boolean): SkillDemand | null => {
  const stems = tokenise(label)
    .filter(({ isContent }) => isContent)
    .map(({ stem }) => stem)
  return stems.length === 0 ? null : { label, skill: null, stems, weight, isPreferred }
}

// An item of a list under "Requirements" that no word list knows ("Beekeeping") is a demand all the same, where it is a
// name of one to three words that say something.
const mostItemWords = 3
const longestList = 120
const listGrammar =
  /\b(?:the|we|you|your|our|is|are|will|to|an?|who|this|that|must|should|have|has|with|for|of|in|on|at|as|if|not|no|wir|sie|ihre?|fur|mit|im|in|der|die|das|des|nous|vous|votre|avec|pour|de|du|des|le|la|les|en|con|para|el|los|las)\b|[.!?:]$|\d/i
const tooGeneral = new Set(
  [
    'ability able strong excellent good great knowledge understanding familiarity familiar proven skill skills degree',
    'required preferred desirable plus mandatory essential attitude motivated motivation reliable reliability flexible',
    'flexibility friendly honest punctual hardworking enthusiastic proactive passion passionate willingness willing',
    'license licence fluent native english german french spanish deutsch englisch language languages travel shift shifts',
    'equivalent comparable similar availability weekend weekends residence citizen citizenship permit age gender male female kenntnisse erfahrung',
    'teamfahig zuverlassig flexibilitat motivation fuhrerschein rigueur autonomie permis dynamique responsable equipo',
    'proactivo disponibilidad inmediata carnet incorporacion',
  ]
    .join(' ')
    .split(' '),
)

const readItems = ({ clause, text }: ReadClause, vocabulary: Vocabulary): SkillDemand[] => {
  const { weight, isPreferred, isListed } = clause
  if (!isListed || text.length > longestList) return []
  const names = isPreferred ? text : withoutWishes(text)
  if (listGrammar.test(foldText(names))) return []
  return names.split(/[,;/|()]|\s(?:and|und|et|y|or|oder|ou|&)\s/i).flatMap((item) => {
    const label = item.trim()
    const tokens = tokenise(label)
    const isName =
      tokens.length > 0 &&
      tokens.length <= mostItemWords &&
      tokens.every(
        (token) => token.isContent && !tooGeneral.has(token.word) && !/(?:kenntnisse|erfahrung)$/.test(token.word),
      ) &&
      tokens.some(({ word, singular }) => !genericWords.has(word) && !genericWords.has(singular))
    if (!isName || notSkill.test(foldText(label))) return []
    if (vocabulary.find(label, tokens).length > 0 || findDegrees(label).length > 0) return []
    return toPhrase(label, weight, isPreferred) ?? []
  })
}

// "We are hiring a welder" asks for welding, and not for the skill of hiring; nor does "reporting to" for one.
const recruiting =
  /\b(?:(?:we|who)(?:['’]re| are)?(?: (?:now|currently|urgently|also))? (?:hiring|recruiting|recruit|hire)|(?:is|are|now|urgently|urgent) (?:hiring|recruiting)|hiring (?:for|an?|now)|report(?:s|ing)?(?: directly)? to|nous recrutons|recrute(?:ment d['’]une?)?)\b/gi

const maskRecruiting = (text: string): string => text.replace(recruiting, (phrase) => ' '.repeat(phrase.length))

// People one works with, helps or answers to: what they can do is not asked for.
const besideColleagues =
  /\b(?:report(?:s|ing)?(?: directly)? to|(?:work(?:s|ing)?|liais\w+|collaborat\w+|cooperat\w+|communicat\w+) (?:closely )?(?:with|alongside)|alongside|deputis\w+ for|support(?:s|ing)? (?:the|our|to)|assist(?:s|ing)? (?:the|our)|(?:zusammenarbeit|abstimmung) mit|unterstutzung de[rs]|collaboration avec|colaboracion con)\s[^.;:\n]{0,60}$/i
const absent = /^['’]?\sabsence/i

const isColleague = (text: string, tokens: readonly Token[], { first, next }: SkillMatch): boolean => {
  const start = tokens[first]?.start ?? 0
  const end = tokens[next - 1]?.end ?? start
  if (!roleWord.test(text.slice(start, end).replace(/['’]?s$/, ''))) return false
  return (
    besideColleagues.test(foldText(text.slice(Math.max(0, start - colleaguesReach), start))) ||
    absent.test(text.slice(end))
  )
}
const colleaguesReach = 90

/** A clause with its words and the skills that it names. Offsets are those of `text`. */
export interface ReadClause {
  readonly clause: Clause
  /** The clause without the words by which it asks or wishes, and without those that only say that somebody is hired. */
  readonly text: string
  readonly tokens: readonly Token[]
  readonly skills: readonly SkillMatch[]
}

/**
 * Reads the words and skills of a clause. What a resume would only wish for ("wanted: Java") an advertisement asks for;
 * what it denies ("no Java needed") it does not.
 */
export const readClause = (clause: Clause, vocabulary: Vocabulary): ReadClause => {
  const said = clause.isPreferred ? withoutWishes(clause.text) : clause.text
  const text = maskRecruiting(said)
  const tokens = tokenise(text)
  const skills = vocabulary.find(text, tokens).filter((match) => !isColleague(said, tokens, match))
  return { clause, text, tokens, skills }
}

// "3+ years of Java and Spring" are of both; behind a comma something else begins, unless it goes on listing.
const countYears = ({ text, tokens, skills }: ReadClause, years: readonly DemandedYears[]): (number | undefined)[] => {
  let lastEnd = 0
  let last: number | undefined
  return skills.map(({ first, next }) => {
    const at = tokens[first]?.start ?? 0
    const said = years.findLast(({ end }) => end <= at)
    const isSaid = said !== undefined && /^[^,;:.(]*$/.test(text.slice(said.end, at)) && at - said.end <= yearsReach
    const goesOn = last !== undefined && /^(?:[\s,/&]|and|or|und|oder|et|ou|y)*$/i.test(text.slice(lastEnd, at))
    last = isSaid ? said.years : goesOn ? last : undefined
    lastEnd = tokens[next - 1]?.end ?? at
    return last
  })
}

/** The skills that a clause asks for, with the years of each where they are said. */
export const listClauseSkills = (read: ReadClause, vocabulary: Vocabulary): SkillDemand[] => {
  const { clause, text, skills } = read
  const { weight, isTag, isPreferred } = clause
  const years = skills.length === 0 ? [] : findDemandedYears({ ...clause, text }).filter((demand) => demand.years > 0)
  const counted = countYears(read, years)
  const known = skills.map(({ skill }, index) => {
    const minYears = counted[index]
    return { ...toKnown(skill, weight, isPreferred), ...(minYears === undefined ? {} : { minYears }) }
  })
  if (!isTag) return [...known, ...readItems(read, vocabulary)]
  const name = text.replace(/\(\s*\)/, '').trim()
  if (known.length > 0 || notSkill.test(foldText(name))) return known
  return [...known, ...[toPhrase(name, weight, isPreferred)].filter((demand) => demand !== null)]
}

const keyOf = ({ skill, stems }: SkillDemand): string => skill?.name ?? stems.join(' ')

const isHigher = (one: SkillDemand, other: SkillDemand): boolean =>
  one.weight === other.weight ? other.isPreferred === true && one.isPreferred !== true : one.weight > other.weight

/** Makes one demand of each skill: the one that weighs most, with the most years that any names. */
export const mergeDemands = (demands: readonly SkillDemand[]): SkillDemand[] => {
  const merged = new Map<string, SkillDemand>()
  for (const demand of demands) {
    if (demand.weight === 0) continue
    const known = merged.get(keyOf(demand))
    const minYears = Math.max(known?.minYears ?? 0, demand.minYears ?? 0)
    const best = known === undefined || isHigher(demand, known) ? demand : known
    merged.set(keyOf(demand), minYears > 0 ? { ...best, minYears } : best)
  }
  return [...merged.values()]
}

/**
 * Reads names of skills as a recruiter entered them. A name that holds known skills stands for these, any other one for
 * itself as a phrase; one without a word is passed over.
 */
export const readEnteredSkills = (
  names: readonly string[],
  isPreferred: boolean,
  vocabulary: Vocabulary = builtInVocabulary,
): SkillDemand[] => {
  const weight = isPreferred ? clauseWeights.preferred : clauseWeights.required
  return names.flatMap((entered) => {
    const name = entered.trim()
    // Some names are found only in capitals ("Excel", "R"), which a recruiter need not care for.
    const written = [name, name.charAt(0).toUpperCase() + name.slice(1), name.toUpperCase()]
    const found = written.map((form) => vocabulary.find(form, tokenise(form))).find((matches) => matches.length > 0)
    if (found !== undefined) return found.map(({ skill }) => toKnown(skill, weight, isPreferred))
    return toPhrase(name, weight, isPreferred) ?? []
  })
}

/** What the recruiter entered takes the place of what the text says; what is entered as both is required. */
export const replaceSkills = (
  read: readonly SkillDemand[],
  { requiredSkills, preferredSkills }: JobRequirements,
  vocabulary: Vocabulary,
): SkillDemand[] => {
  const required =
    requiredSkills === undefined
      ? read.filter(({ isPreferred }) => isPreferred !== true)
      : readEnteredSkills(requiredSkills, false, vocabulary)
  const preferred =
    preferredSkills === undefined
      ? read.filter(({ isPreferred }) => isPreferred === true)
      : readEnteredSkills(preferredSkills, true, vocabulary)
  // A skill of the text keeps its kind only where nobody entered it as the other one.
  const entered = new Set(preferredSkills === undefined ? [] : preferred.map(keyOf))
  const kept = requiredSkills === undefined ? required.filter((demand) => !entered.has(keyOf(demand))) : required
  return mergeDemands([...kept, ...preferred])
}
