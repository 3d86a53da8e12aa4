// The names of all skills as a tree of words, and how a row of tokens is walked through it.

import { remember, splitName, type Token } from '../text/index.ts'
import { judgeName, writtenAt } from './context.ts'
import type { Corrector } from './misspelling.ts'
import type { Skill, SkillName } from './skill.ts'
import type { TokenRange } from './stance.ts'

// There are tens of thousands of these, most of them at the end of a name, so the map is made when it is needed.
interface Node {
  next: Map<string, Node> | null
  names: readonly SkillName[]
  /** Whether an article may stand after this word: it is the verb of a name. */
  takesArticle: boolean
}

const noNames: readonly SkillName[] = []
const createNode = (): Node => ({ next: null, names: noNames, takesArticle: false })

/** Names by their words. */
export interface NameTree {
  readonly root: Node
  /** Every word of every name. */
  readonly words: Set<string>
}

/** A tree without names. */
export const createNameTree = (): NameTree => ({
  root: createNode(),
  words: new Set(),
})

/**
 * Adds a name. The first skill to claim a name keeps it. A loose and a strict form of it may stand side by side, and so
 * may singular and plural that mean two things ("account executive", "accounts executive").
 * Gives the skill that has the name.
 */
export const addName = ({ root, words }: NameTree, name: SkillName): Skill | null => {
  const parts = splitName(name.written)
  if (parts.length === 0) return null
  let node = root
  for (const word of parts) {
    node.next ??= new Map()
    let next = node.next.get(word)
    if (next === undefined) {
      next = createNode()
      node.next.set(word, next)
      words.add(word)
    }
    if (node === root && name.isVerbal && parts.length > 1) next.takesArticle = true
    node = next
  }
  const written = name.written.toLowerCase()
  for (const other of node.names) {
    if (other.strictness === name.strictness && other.written.toLowerCase() === written) return other.skill
  }
  node.names = [...node.names, name]
  return name.skill
}

/** Finds the skill that has exactly this name, null where there is none. */
export const findName = ({ root }: NameTree, written: string): Skill | null => {
  let node: Node | undefined = root
  for (const word of splitName(written)) node = node?.next?.get(word)
  return node === undefined || node === root ? null : (node.names[0]?.skill ?? null)
}

/** A name found in a row of tokens; `isSure` is false where its neighbours must vouch for it. */
export interface NameMatch extends TokenRange {
  readonly skill: Skill
  readonly isSure: boolean
}

const articles = new Set([
  ...['the', 'a', 'an', 'all', 'our', 'their', 'its', 'my', 'his', 'her', 'various', 'multiple', 'several', 'daily'],
])

// A word that may be two words of two skills is neither.
const findMeant = (next: ReadonlyMap<string, Node>, words: readonly string[]): Node | undefined => {
  const [meant, ...others] = words.flatMap((word) => next.get(word) ?? [])
  const skill = meant?.names[0]?.skill
  return others.every(({ names }) => skill !== undefined && names[0]?.skill === skill) ? meant : undefined
}

/** A row of tokens with what they were taken from. */
interface Row {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** The node that a word leads to from another one. */
type Step = (node: Node, word: string) => Node | undefined

/** A name as far as it was read. */
interface Walk {
  readonly first: number
  /** Where the name begins. */
  readonly opening: Node
  readonly step: Step
}

// Which of the names that end at a node is meant where they stand.
const judge = (names: readonly SkillName[], { text, tokens }: Row, range: TokenRange) => {
  const verdicts = names.map((name) => ({ name, verdict: judgeName(name, text, tokens, range) }))
  const yes = verdicts.filter(({ verdict }) => verdict === 'yes').map(({ name }) => name)
  const written = writtenAt(text, tokens, range).toLowerCase()
  return {
    best: yes.find((name) => name.written.toLowerCase() === written) ?? yes[0],
    possible: verdicts.find(({ verdict }) => verdict === 'maybe')?.name,
  }
}

// The longest name of those that begin at a token.
const findLongest = (row: Row, { first, opening, step }: Walk): NameMatch | null => {
  const { tokens } = row
  let node = opening
  let sure: NameMatch | null = null
  let maybe: NameMatch | null = null
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || (at > first && token.breaksBefore)) break
    if (at > first) {
      const next = node.next?.get(token.singular)
      if (next === undefined && node.takesArticle && articles.has(token.word)) continue
      const meant = next ?? step(node, token.singular)
      if (meant === undefined) break
      node = meant
    }
    const [only, ...others] = node.names
    if (only === undefined) continue
    const range = { first, next: at + 1 }
    if (only.strictness === 'loose' && others.length === 0) {
      sure = { skill: only.skill, ...range, isSure: true }
      continue
    }
    const { best, possible } = judge(node.names, row, range)
    if (best !== undefined) sure = { skill: best.skill, ...range, isSure: true }
    if (possible !== undefined) maybe = { skill: possible.skill, ...range, isSure: false }
  }
  return sure ?? maybe
}

const joiningWords = new Set(['und', 'oder', 'sowie', 'bzw', 'u', 'and'])
const mostParts = 6
const leastBeginning = 3
const leastEnding = 5
// Longer ones are no words, and must not keep others waiting.
const longestWord = 40

const isLeftOpen = (text: string, { end }: Token): boolean => text[end] === '-' && /[\s,/]/.test(text.charAt(end + 1))

// "Debitoren- und Kreditorenbuchhaltung", "Dreh-, Fräs- und Schweißarbeiten": a word that is left open ends as the whole
// one behind it does.
const findCompleted = (root: Node, { text, tokens }: Row, first: number): NameMatch | null => {
  const open = tokens[first]
  if (open === undefined || open.word.length > longestWord || !isLeftOpen(text, open)) return null
  const whole = tokens
    .slice(first + 1, first + mostParts)
    .find((token) => !joiningWords.has(token.word) && !isLeftOpen(text, token))
  if (whole === undefined || whole.word.length > longestWord) return null
  for (let cut = leastBeginning; cut <= whole.word.length - leastEnding; cut++) {
    const [word = ''] = splitName(open.word + whole.word.slice(cut))
    const [name] = root.next?.get(word)?.names ?? []
    if (name?.strictness === 'loose') return { skill: name.skill, first, next: first + 1, isSure: true }
  }
  return null
}

// "SAP SD/MM", "accounts payable/receivable": what stands behind a slash begins as the name before it did.
const findBehindSlash = (root: Node, { text, tokens }: Row, { first, next }: NameMatch): NameMatch | null => {
  const [last, behind] = [tokens[next - 1], tokens[next]]
  if (next - first < 2 || last === undefined || behind === undefined) return null
  if (text.slice(last.end, behind.start) !== '/') return null
  let node: Node | undefined = root
  for (const { singular } of [...tokens.slice(first, next - 1), behind]) node = node?.next?.get(singular)
  const [name] = node?.names ?? []
  return name === undefined ? null : { skill: name.skill, first: next, next: next + 1, isSure: true }
}

/**
 * Makes what finds the longest name at each place of a row of tokens, from left to right; whole words only, never across
 * punctuation. No name may be added to the tree afterwards.
 */
export const createNameFinder = ({ root }: NameTree, correct: Corrector): ((row: Row) => NameMatch[]) => {
  const step: Step = ({ next }, word) =>
    next === null ? undefined : (next.get(word) ?? findMeant(next, correct(word)))
  // Few words begin a name, and most of a text's are looked at for nothing else.
  const openingOf = remember((word) => step(root, word) ?? null)
  return (row) => {
    const matches: NameMatch[] = []
    for (let first = 0; first < row.tokens.length; ) {
      const opening = openingOf(row.tokens[first]?.singular ?? '')
      const named = opening === null ? null : findLongest(row, { first, opening, step })
      const match = named ?? findCompleted(root, row, first)
      if (match !== null) matches.push(match)
      const second = match === null ? null : findBehindSlash(root, row, match)
      if (second !== null) matches.push(second)
      first = (second ?? match)?.next ?? first + 1
    }
    return matches
  }
}
