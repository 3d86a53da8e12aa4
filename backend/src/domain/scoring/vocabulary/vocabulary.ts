// The vocabulary of skills: what things are called in many trades, which names mean the same, and which
// skills are near to one another. The words stand beside it; this makes of them something that finds
// the skills that a text names.

import type { Token } from '../text/index.ts'
import { areNeighbours } from './context.ts'
import { sentenceForms, tradeForms } from './inflection.ts'
import { everydayWords } from './known-words.ts'
import { createCorrector } from './misspelling.ts'
import { addName, createNameFinder, createNameTree, findName, type NameMatch, type NameTree } from './names.ts'
import type { ListedSkill, Skill, Strictness } from './skill.ts'
import { readStances, type TokenRange } from './stance.ts'
import { readWordLists } from './word-lists.ts'

export type { Skill } from './skill.ts'

/** A skill found in a row of tokens: tokens `first` up to but not including `next`. */
export interface SkillMatch extends TokenRange {
  readonly skill: Skill
  /** Whether the text says only that somebody would like to have it ("eager to learn Java"). */
  readonly isWished: boolean
}

/** Skills by name. */
export interface Vocabulary {
  /** Every skill that is known by name. */
  readonly skills: readonly Skill[]
  /**
   * Finds the skills that a row of tokens names: whole words only, the longest name first, never across punctuation.
   * What the text denies ("no experience with Java") is left out. `text` is what the tokens were taken from.
   */
  readonly find: (text: string, tokens: readonly Token[]) => readonly SkillMatch[]
}

/** A skill of a taxonomy from outside. */
export interface ImportedSkill {
  readonly name: string
  readonly aliases: readonly string[]
  /** What it is grouped under there; its name where the taxonomy has no groups. */
  readonly family?: string
}

const importedTrade = 'imported'

// Names of one word that are everyday words or very short are found only as items of a list, as written.
const strictnessOf = (written: string): Strictness =>
  !written.includes(' ') && (written.length <= 2 || everydayWords.has(written.toLowerCase())) ? 'item' : 'loose'

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' }

const withoutUmlauts = (written: string): string =>
  /[äöü]/i.test(written) ? written.replace(/[äöü]/gi, (letter) => umlauts[letter] ?? letter) : written

const addListed = (tree: NameTree, listed: readonly ListedSkill[]): void => {
  const add = (skill: Skill, written: string, strictness: Strictness, isVerbal: boolean) => {
    addName(tree, { skill, strictness, written, isVerbal })
    const other = withoutUmlauts(written)
    if (other !== written) addName(tree, { skill, strictness, written: other, isVerbal })
  }
  // The usual names of all skills go first, so that no other name of another skill takes one away; then the other names;
  // then what is derived from them by rule.
  for (const { skill, names } of listed) {
    for (const { written, strictness } of names) if (written === skill.name) add(skill, written, strictness, false)
  }
  for (const { skill, names } of listed) {
    for (const { written, strictness, isVerb } of names) {
      for (const form of isVerb ? tradeForms(written) : [written]) add(skill, form, strictness, false)
    }
  }
  for (const { skill, names } of listed) {
    for (const { written, strictness } of names) {
      if (strictness !== 'loose') continue
      const forms = sentenceForms(written)
      if (forms === null) continue
      for (const form of forms.verbal) add(skill, form, 'loose', true)
      add(skill, forms.nominal, 'loose', false)
    }
  }
}

// Gives the skills that are new; the names of the others go to the built-in skills that they are names of.
const addImported = (tree: NameTree, extra: readonly ImportedSkill[]): Skill[] => {
  const added: Skill[] = []
  for (const { name, aliases, family } of extra) {
    const known = findName(tree, name)
    const skill = known ?? { name, family: family ?? name, trade: importedTrade, broader: null }
    if (known === null) {
      if (addName(tree, { skill, strictness: strictnessOf(name), written: name, isVerbal: false }) === null) continue
      added.push(skill)
    }
    for (const written of aliases) addName(tree, { skill, strictness: strictnessOf(written), written, isVerbal: false })
  }
  return added
}

// Trades whose people list their programs in one row.
const digitalTrades = new Set(['software', 'data', 'computing', 'office', 'management', 'creative'])

// Beside these the name of a people is that of a dish or a dance.
const artsOfPeoples = new Set(['hospitality', 'creative'])

const areAkin = (one: Skill, other: Skill): boolean =>
  one.trade === other.trade ||
  (one.trade === 'languages' && !artsOfPeoples.has(other.trade)) ||
  (digitalTrades.has(one.trade) && digitalTrades.has(other.trade))

// A name that is unsure counts where a sure one of its kind, or two other unsure ones, stand beside it in a list.
const settleUnsure = (tokens: readonly Token[], matches: readonly NameMatch[]): NameMatch[] => {
  if (matches.every(({ isSure }) => isSure)) return [...matches]
  const settled = matches.map(({ isSure }) => isSure)
  const vouches = (one: NameMatch, other: NameMatch | undefined) =>
    other !== undefined && areAkin(one.skill, other.skill) && areNeighbours(tokens, one, other)
  const settle = (index: number) => {
    const match = matches[index]
    if (match === undefined || settled[index]) return
    const [before, after] = [matches[index - 1], matches[index + 1]]
    const bySure =
      (vouches(match, before) && settled[index - 1] === true) || (vouches(match, after) && settled[index + 1] === true)
    if (bySure || (vouches(match, before) && vouches(match, after))) settled[index] = true
  }
  for (let index = 0; index < matches.length; index++) settle(index)
  for (let index = matches.length - 1; index >= 0; index--) settle(index)
  return matches.filter((_, index) => settled[index])
}

/**
 * Makes a vocabulary of the built-in word lists and, laid over them, of skills from outside. Where both have a name, it
 * means the built-in skill.
 */
export const createVocabulary = (extra: readonly ImportedSkill[] = []): Vocabulary => {
  const listed = readWordLists()
  const tree = createNameTree()
  addListed(tree, listed)
  const skills = [...listed.map(({ skill }) => skill), ...addImported(tree, extra)]
  const findNames = createNameFinder(tree, createCorrector(tree.words, everydayWords))
  const find = (text: string, tokens: readonly Token[]): SkillMatch[] => {
    const matches = settleUnsure(tokens, findNames({ text, tokens }))
    if (matches.length === 0) return []
    const stances = readStances(text, tokens, matches)
    return matches.flatMap(({ skill, first, next }, index) =>
      stances[index] === 'denied' ? [] : [{ skill, first, next, isWished: stances[index] === 'wished' }],
    )
  }
  return { skills, find }
}

/** The vocabulary without anything from outside. */
export const builtInVocabulary: Vocabulary = createVocabulary()

/** Finds the skills that a text says its writer has: neither what it denies nor what it only wishes for. */
export const findSkills = (
  text: string,
  tokens: readonly Token[],
  vocabulary: Vocabulary = builtInVocabulary,
): SkillMatch[] => vocabulary.find(text, tokens).filter(({ isWished }) => !isWished)
