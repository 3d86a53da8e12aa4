// The words by which an order to a machine is known, in seven languages, and how a word is looked up among them under
// the disguises in which it stays readable for a machine: letters of other scripts, figures for letters.

import { remember } from '../text/index.ts'
import { chinese } from './machine-words/chinese.ts'
import { type WordKind, wordKinds } from './machine-words/cues.ts'
import { english } from './machine-words/english.ts'
import { french } from './machine-words/french.ts'
import { german } from './machine-words/german.ts'
import { portuguese } from './machine-words/portuguese.ts'
import { russian } from './machine-words/russian.ts'
import { spanish } from './machine-words/spanish.ts'

// Seven languages: the six in which resumes are most often written on the portals of Europe and the Americas, and
// Chinese, the second language of what such models were trained on. Each is the mother tongue or the lingua franca of
// more than 75 million people; whoever attacks in a smaller one can as well use English, which every model obeys.
// The lists are one: an order may change its language in the middle, and a word of one is hardly ever one of another.
const languages = [english, german, french, spanish, portuguese, chinese, russian]

/** What a word can be. */
export type Kinds = ReadonlySet<WordKind>

const turningKinds: readonly WordKind[] = wordKinds.filter((kind) =>
  /^(?:disobey|follow|judge|give|say|reveal|reject|call)|^(?:turn|machine|program|be|youAre|whoever|anyProgram|outcome|onReading|hail|ifWord|fate|echo)$/.test(
    kind,
  ),
)

/** A word of the lists with what may follow it in a phrase. */
export interface LexiconNode {
  readonly next: Map<string, LexiconNode>
  kinds: Set<WordKind> | null
  isTurningPoint: boolean
}

// Letters that look like Latin ones. Only for words of both scripts: a Russian word is not to be turned into an English one.
const cyrillic = 'авекмнорстухіјѕԁԛһӏҽгпьѵ'
const cyrillicLooks = 'abekmhopctyxijsdqhlernbv'
const greek = 'αβγεηικνορτυχω'
const greekLooks = 'abyenikvoptuxw'
const latinOf = new Map<string, string>()
for (const [index, letter] of [...cyrillic].entries()) latinOf.set(letter, cyrillicLooks.charAt(index))
for (const [index, letter] of [...greek].entries()) latinOf.set(letter, greekLooks.charAt(index))

const figureLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
}

const isAscii = /^[a-z]+$/
const withFigures = /^(?=.*\p{L}.*\p{L})(?=.*[\d@$!|])/u

/** A word as it is looked up: small letters without accents, of one script. */
export const normaliseWord = (raw: string): string => {
  const lower = raw.toLowerCase()
  if (isAscii.test(lower)) return lower
  let word = lower.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replace(/’/g, "'")
  if (/[a-z]/.test(word) && /[^\0-\x7f]/.test(word))
    word = [...word].map((letter) => latinOf.get(letter) ?? letter).join('')
  if (withFigures.test(word)) word = word.replace(/[\d@$!|]/g, (figure) => figureLetters[figure] ?? figure)
  return word
}

/** A letter of Chinese. */
export const han = /\p{Script=Han}/u
/** A word; in French with its elided article ("l'IA"), in figures with what belongs to a mark ("10/10", "100%"). */
export const wordPattern =
  /\p{Script=Han}+|#?\d+(?:[.,/]\d+)*%?(?![\p{L}@$])|(?:[\p{L}\p{M}\d@$]|(?<=[\p{L}\d])[!|](?=[\p{L}\d])|(?<=\p{L})['’](?=t\b))+/gu

const root: LexiconNode = { next: new Map(), kinds: null, isTurningPoint: false }
const latinVocabulary = new Set<string>()
let longestHan = 1

const addEntry = (words: readonly string[], kind: WordKind): void => {
  let node = root
  for (const word of words) {
    let next = node.next.get(word)
    if (next === undefined) {
      next = { next: new Map(), kinds: null, isTurningPoint: false }
      node.next.set(word, next)
    }
    node = next
  }
  node.kinds ??= new Set()
  node.kinds.add(kind)
  node.isTurningPoint ||= turningKinds.includes(kind)
}

// "dé" without its accent is a word of grammar, and "é" another one.
const shortAccented = 3

const splitEntry = (entry: string): string[] => {
  const raw = entry.replaceAll('_', ' ').match(wordPattern) ?? []
  return raw.map((word) => {
    const folded = normaliseWord(word)
    return folded.length <= shortAccented && folded !== word && !/\d/.test(word) && !han.test(word) ? word : folded
  })
}

for (const list of languages) {
  for (const kind of wordKinds) {
    for (const entry of (list[kind] ?? '').split(' ')) {
      if (entry === '') continue
      const words = splitEntry(entry)
      addEntry(words, kind)
      for (const word of words) {
        if (han.test(word)) longestHan = Math.max(longestHan, word.length)
        else if (word.length > shortAccented && /^\p{L}+$/u.test(word)) latinVocabulary.add(word)
      }
    }
  }
}

/** How a word is looked up, and what it is at the beginning of a phrase. */
export interface Form {
  readonly written: string
  readonly word: string
  readonly node: LexiconNode | undefined
  /** Whether it may be several words without spaces between them. */
  readonly isJoined: boolean
}

const longJoined = 24
const longestJoined = 400
const camelCase = /^\p{L}?\p{Ll}+(?:\p{Lu}\p{Ll}+){2,12}$/u

// German writes as one word what such a program is for and what it is: "Auswertungsprogramm".
const shortestCompound = 12
const compound =
  /^(?:bewerb|bewert|beurteil|auswert|auswahl|vorauswahl|rekrutier|recruit|screening|einstellung|lebenslauf|personal)[a-z]{0,12}(?:programm|software|system|algorithmus|modell|bot|roboter|automat|maschine|werkzeug|tool|assistent)s?$/
const machineNode: LexiconNode = { next: new Map(), kinds: new Set(['machine']), isTurningPoint: true }

const makeForm = (raw: string): Form => {
  const written = raw.toLowerCase()
  const word = normaliseWord(raw)
  const node =
    root.next.get(written) ??
    root.next.get(word) ??
    (word.length >= shortestCompound && compound.test(word) ? machineNode : undefined)
  return {
    written,
    word,
    node,
    isJoined: node === undefined && ((raw.length >= longJoined && raw.length <= longestJoined) || camelCase.test(raw)),
  }
}

/** The form of a word as written. */
export const formOf = remember(makeForm)

const shortWords = new Set('all the me cv ai top max 100 and put you alle not bot'.split(' '))

/** Whether letters without spaces around them may be cut here. */
export const isVocabulary = (word: string): boolean => latinVocabulary.has(word) || shortWords.has(word)

/** The longest beginning of Chinese letters that is a word of the lists, at least one letter. */
export const measureHan = (run: string, from: number): number => {
  let length = Math.min(longestHan, run.length - from)
  while (length > 1 && !root.next.has(run.slice(from, from + length))) length--
  return length
}
