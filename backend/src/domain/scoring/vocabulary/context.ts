// Whether a name that is also an everyday word is meant as the name of a skill: by its capitals and by what stands
// around it. "Excel" is a program and "excel at sales" is not; "Go" in a list of languages is one, and "Go west" is not.

import type { Token } from '../text/index.ts'
import type { SkillName, Strictness } from './skill.ts'
import type { TokenRange } from './stance.ts'

const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

// Words beside which a bare "C", "Go" or "R" is the language.
const besideItem = toSet(`
and or in with using via like as including to from of knowledge plus on developer development programming programmer
language languages engineer code coding scripting scripts services microservices backend skills experience expert
proficient certified both und oder mit et ou avec y con
`)
const connectors = toSet('and or und oder et ou y o e plus')

const isSlash = (text: string, from: number, to: number): boolean => text.slice(from, to).includes('/')

/** Whether something divides the token `at` from the one before it: punctuation or a slash. */
const divides = (text: string, tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  const token = tokens[at]
  if (before === undefined || token === undefined) return true
  return token.breaksBefore || isSlash(text, before.end, token.start)
}

const standsAlone = (text: string, tokens: readonly Token[], { first, next }: TokenRange): boolean => {
  const before = tokens[first - 1]
  const after = tokens[next]
  const opened = divides(text, tokens, first)
  const closed = divides(text, tokens, next)
  const opens = opened || (before !== undefined && besideItem.has(before.word))
  const closes = closed || (after !== undefined && (besideItem.has(after.word) || /^\d/.test(after.word)))
  // "Vitamin A, C" and "Group A, B, C" are lists of letters; a language stands among words.
  const amongLetters = [before, after].some((token) => token !== undefined && /^[abd-qs-z]$/.test(token.word))
  // "to Go to" and "Go and see": a verb between words of grammar, with no other item beside it.
  const verbal =
    (!opened && !closed && (before?.word === 'to' || after?.word === 'to')) ||
    (opened && !closed && (after?.word === 'to' || after?.word === 'from' || after?.word === 'with'))
  return opens && closes && !amongLetters && !verbal
}

/** Whether a name stands as an item of its own, between punctuation, slashes and words like "and". */
export const isItem = (text: string, tokens: readonly Token[], { first, next }: TokenRange): boolean => {
  const opens = divides(text, tokens, first) || connectors.has(tokens[first - 1]?.word ?? '')
  const closes = divides(text, tokens, next) || connectors.has(tokens[next]?.word ?? '')
  return opens && closes
}

/** Whether two names stand beside one another as items of one list. */
export const areNeighbours = (tokens: readonly Token[], one: TokenRange, other: TokenRange): boolean => {
  const [before, after] = one.first < other.first ? [one, other] : [other, one]
  return tokens.slice(before.next, after.first).every(({ word }) => connectors.has(word))
}

/** The tokens of a range as they are written. */
export const writtenAt = (text: string, tokens: readonly Token[], { first, next }: TokenRange): string =>
  text.slice(tokens[first]?.start ?? 0, tokens[next - 1]?.end ?? 0)

// "Excel in sales", "React to", "Word of mouth", "Access to" at the beginning of a sentence is no program.
const grammarAfter = toSet('at in to on upon of into up through under out toward towards that')

const opensSentence = (text: string, tokens: readonly Token[], first: number): boolean => {
  const before = tokens[first - 1]
  const token = tokens[first]
  if (before === undefined || token === undefined) return true
  return token.breaksBefore && /[.!?:;•·▪●\n-]/.test(text.slice(before.end, token.start))
}

const isWrittenName = (name: string, text: string, tokens: readonly Token[], range: TokenRange): boolean => {
  const written = writtenAt(text, tokens, range)
  if (written === name) {
    const after = tokens[range.next]
    const isVerb = after !== undefined && !after.breaksBefore && grammarAfter.has(after.word)
    return !(isVerb && opensSentence(text, tokens, range.first))
  }
  return written === name.toUpperCase() && written.length > 1 && isItem(text, tokens, range)
}

const languageBefore = toSet(`
fluent fluently speak speaks speaking spoken written write writing read reading native bilingual trilingual proficient
proficiency language languages conversational basic basics intermediate advanced tongue command business level
multilingual translator translated interpreter fliessend fliessendes sprache sprachen muttersprache verhandlungssicher
sehr gute gutes grundkenntnisse langue langues courant maternelle parle parler parlant maitrise idioma idiomas nativo
nativa hablo hablar dominio nivel a1 a2 b1 b2 c1 c2
`)
const languageAfter = toSet(`
native fluent fluently speaker speakers speaking language languages proficiency proficient basic basics intermediate
advanced beginner conversational bilingual skills spoken written a1 a2 b1 b2 c1 c2 toefl ielts mother tongue level
fliessend muttersprache muttersprachler grundkenntnisse kenntnisse verhandlungssicher courant courante couramment
maternelle notions niveau bilingue fluido nativo nativa nivel medio alto intermedio avanzado basico
`)
const noLanguage = toSet(`
cuisine cuisines food dishes restaurant cooking market markets client clients customer customers company companies bank
national nationality citizen passport government embassy army navy history literature studies culture art origin market
`)
const languageReach = 3

const isLanguage = (tokens: readonly Token[], { first, next }: TokenRange): boolean => {
  const before = tokens.slice(Math.max(0, first - languageReach), first).map(({ word }) => word)
  const after = tokens.slice(next, next + languageReach).map(({ word }) => word)
  if ([...before, ...after].some((word) => noLanguage.has(word))) return false
  if (tokens.length <= next - first) return true
  if (before.some((word) => languageBefore.has(word))) return true
  return after.some((word) => languageAfter.has(word))
}

/**
 * Whether the tokens of a range are this name. `maybe`: they are if another skill of its trade stands beside them in a
 * list ("word, excel, powerpoint").
 */
export const judgeName = (
  { strictness, written: name }: SkillName,
  text: string,
  tokens: readonly Token[],
  range: TokenRange,
): 'yes' | 'maybe' | 'no' => {
  if (strictness === 'loose') return 'yes'
  const written = writtenAt(text, tokens, range)
  const isSure: Readonly<Record<Exclude<Strictness, 'loose'>, () => boolean>> = {
    'as written': () => isWrittenName(name, text, tokens, range),
    item: () => written === name && standsAlone(text, tokens, range),
    // Alone in its line, as written.
    beside: () => written === name && tokens.length === range.next - range.first,
    language: () => isLanguage(tokens, range),
  }
  if (isSure[strictness]()) return 'yes'
  const near = tokens.slice(Math.max(0, range.first - languageReach), range.next + languageReach)
  if (strictness === 'language' && near.some(({ word }) => noLanguage.has(word))) return 'no'
  return isItem(text, tokens, range) ? 'maybe' : 'no'
}
