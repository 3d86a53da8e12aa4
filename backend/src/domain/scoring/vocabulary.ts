// The vocabulary of skills: what things are called in many trades, which names mean the same, and which
// skills are near to one another. The words stand in `vocabulary/`; this reads them and finds them in a text.
//
// A line of a word list is `Name: other name; other name`. The name itself is found too. `=Word` is found
// only as written there, for names that are also common words ("Excel"). `~Go` is found only as written and
// only where it stands as an item of its own ("C, Go, R"), for names that are hardly words at all. Where one
// of these marks is given for the name itself, the mark holds for it.

import { type Token, tokenise } from './tokens.ts'
import { managementSkills, officeSkills } from './vocabulary/business.ts'
import { careSkills } from './vocabulary/care.ts'
import { commerceSkills } from './vocabulary/commerce.ts'
import { computingSkills, dataSkills } from './vocabulary/data.ts'
import { engineeringSkills } from './vocabulary/engineering.ts'
import { financeSkills } from './vocabulary/finance.ts'
import { manufacturingSkills, supplySkills } from './vocabulary/industry.ts'
import { personnelSkills, societySkills } from './vocabulary/people.ts'
import { creativeSkills, hospitalitySkills } from './vocabulary/services.ts'
import { softwareSkills } from './vocabulary/software.ts'

/** A skill that has a name. */
export interface Skill {
  readonly name: string
  /** Skills of one family are near: who can do one has been close to the others. */
  readonly family: string
  /** The field of work that the family belongs to. */
  readonly trade: string
}

/** A skill found in a row of tokens: tokens `first` up to but not including `next`. */
export interface SkillMatch {
  readonly skill: Skill
  readonly first: number
  readonly next: number
}

const trades: Readonly<Record<string, string>> = {
  software: softwareSkills,
  data: dataSkills,
  computing: computingSkills,
  office: officeSkills,
  management: managementSkills,
  finance: financeSkills,
  commerce: commerceSkills,
  personnel: personnelSkills,
  society: societySkills,
  supply: supplySkills,
  manufacturing: manufacturingSkills,
  engineering: engineeringSkills,
  care: careSkills,
  hospitality: hospitalitySkills,
  creative: creativeSkills,
}

type Strictness = 'loose' | 'as written' | 'item'

interface Name {
  readonly skill: Skill
  readonly strictness: Strictness
  readonly written: string
}

interface Node {
  readonly next: Map<string, Node>
  names: Name[]
}

const marks: Readonly<Record<string, Strictness>> = { '=': 'as written', '~': 'item' }

const readName = (entry: string, skill: Skill): Name => {
  const strictness = marks[entry.charAt(0)]
  return strictness === undefined
    ? { skill, strictness: 'loose', written: entry }
    : { skill, strictness, written: entry.slice(1) }
}

const addName = (root: Node, name: Name): void => {
  let node = root
  for (const { singular } of tokenise(name.written)) {
    let next = node.next.get(singular)
    if (next === undefined) {
      next = { next: new Map(), names: [] }
      node.next.set(singular, next)
    }
    node = next
  }
  // The first list to claim a name keeps it; a loose and a strict form of it may stand side by side.
  if (!node.names.some(({ strictness }) => strictness === name.strictness)) node.names.push(name)
}

const readSkills = (): { skills: readonly Skill[]; root: Node } => {
  const skills: Skill[] = []
  const names: Name[] = []
  for (const [trade, list] of Object.entries(trades)) {
    let family = trade
    for (const line of list.split('\n')) {
      if (line.startsWith('#')) family = line.slice(1).trim()
      if (line === '' || line.startsWith('#')) continue
      const [label = '', others = ''] = line.split(': ')
      const skill: Skill = { name: label.trim(), family, trade }
      const listed = others
        .split(';')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '')
      const marked = listed.some((entry) => entry.slice(1) === skill.name && marks[entry.charAt(0)] !== undefined)
      skills.push(skill)
      // The name itself goes first of all lists, so that no alias of another skill takes it away.
      if (!marked) names.unshift({ skill, strictness: 'loose', written: skill.name })
      names.push(...listed.map((entry) => readName(entry, skill)))
    }
  }
  const root: Node = { next: new Map(), names: [] }
  for (const name of names) addName(root, name)
  return { skills, root }
}

const { skills, root } = readSkills()

/** Every skill that is known by name. */
export const knownSkills: readonly Skill[] = skills

// Words beside which a bare "C", "Go" or "R" is the language.
const besideItem = new Set([
  ...['and', 'or', 'in', 'with', 'using', 'via', 'like', 'as', 'including', 'to', 'from', 'of', 'knowledge', 'plus'],
  ...['developer', 'development', 'programming', 'programmer', 'language', 'languages', 'engineer', 'code', 'coding'],
  ...['scripting', 'scripts', 'services', 'microservices', 'backend', 'skills', 'experience', 'expert', 'proficient'],
])

const standsAlone = (tokens: readonly Token[], first: number, next: number): boolean => {
  const before = tokens[first - 1]
  const after = tokens[next]
  const at = tokens[first]
  const opens = at === undefined || at.breaksBefore || before === undefined || besideItem.has(before.word)
  const closes = after === undefined || after.breaksBefore || besideItem.has(after.word) || /^\d/.test(after.word)
  // "Vitamin A, C" and "Group A, B, C" are lists of letters; a language stands among words.
  const amongLetters = [before, after].some((token) => token !== undefined && /^[abd-qs-z]$/.test(token.word))
  // "to Go to" and "Go and see": a verb between words of grammar, with no other item beside it.
  const isolated =
    opens && closes && before !== undefined && after !== undefined && !at?.breaksBefore && !after.breaksBefore
  const verbal = isolated && (before.word === 'to' || after.word === 'to')
  return opens && closes && !amongLetters && !verbal
}

const accept = (
  name: Name,
  text: string,
  tokens: readonly Token[],
  { first, next }: { first: number; next: number },
) => {
  if (name.strictness === 'loose') return true
  const written = text.slice(tokens[first]?.start ?? 0, tokens[next - 1]?.end ?? 0)
  if (written !== name.written) return false
  return name.strictness === 'as written' || standsAlone(tokens, first, next)
}

const negations = new Set(['no', 'not', 'without', 'never', 'lack', 'lacking'])
const reach = 4

// "No experience with Java" does not state Java; "not only Java" does.
const isNegated = (tokens: readonly Token[], first: number): boolean => {
  for (let index = first; index > Math.max(0, first - reach); index--) {
    if (tokens[index]?.breaksBefore) return false
    const word = tokens[index - 1]?.word ?? ''
    if (negations.has(word)) return !['only', 'just', 'limited'].includes(tokens[index]?.word ?? '')
  }
  return false
}

/**
 * Finds the skills that a row of tokens names: whole words only, the longest name first, never across
 * punctuation. `text` is what the tokens were taken from.
 */
export const findSkills = (text: string, tokens: readonly Token[]): SkillMatch[] => {
  const matches: SkillMatch[] = []
  for (let first = 0; first < tokens.length; ) {
    let node: Node | undefined = root
    let found: SkillMatch | undefined
    for (let next = first; next < tokens.length; next++) {
      const token = tokens[next]
      if (token === undefined || (next > first && token.breaksBefore)) break
      node = node.next.get(token.singular)
      if (node === undefined) break
      const name = node.names.find((candidate) => accept(candidate, text, tokens, { first, next: next + 1 }))
      if (name !== undefined) found = { skill: name.skill, first, next: next + 1 }
    }
    if (found !== undefined && !isNegated(tokens, first)) matches.push(found)
    first = found?.next ?? first + 1
  }
  return matches
}
