// Whether a text says that somebody has a skill, that they do not, or that they would like to: "no experience with Java",
// "Java: none", "never used Java", "eager to learn Java", in English, German, French and Spanish. Judged by the words
// between the skill and the word of denial, within the sentence and up to "but".

import type { Token } from '../text/index.ts'

/** What a text says of a skill that it names. */
export type Stance = 'stated' | 'wished' | 'denied'

/** The tokens `first` up to but not including `next`. */
export interface TokenRange {
  readonly first: number
  readonly next: number
}

const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

// "No Java", "without Java", "lack of Java".
const denyingThings = toSet(`
no zero without lack lacks lacked lacking nor neither unfamiliar inexperienced untrained
kein keine keinen keinem keiner keines keinerlei ohne sans aucun aucune ni sin ningun ninguna ninguno carezco
`)
// "Not familiar with", "never used", "ne maîtrise pas", "no domino".
const denyingDeeds = toSet(`
no not dont doesnt didnt havent hasnt hadnt cannot cant couldnt wasnt isnt never nicht nie niemals pas jamais nunca jamas
`)
const withoutWords = toSet('without ohne sans sin')
// What makes of a denial something else: "not only", "no less than", "no longer", "not just", "nicht nur".
const undoing = toSet(`
only just merely limited solely simply less fewer later longer more doubt matter least mention wonder nur bloss allein
seulement uniquement solo solamente unicamente menos
`)
const knowing = toSet(`
experience experiences knowledge background exposure familiarity skill skills training understanding expertise
proficiency idea clue practice qualification qualifications certification certificate license licence command
acquaintance erfahrung erfahrungen kenntnis kenntnisse kenntnissen vorkenntnisse wissen ahnung ausbildung praxis
connaissance connaissances maitrise notion notions formation competence competences pratique experiencia conocimiento
conocimientos dominio formacion nociones nocion manejo
`)
const doingOrBeing = toSet(`
familiar experienced proficient skilled trained versed comfortable acquainted certified qualified competent
knowledgeable fluent know knows knew use uses used using work works worked working learn learned learnt learning speak
speaks spoken touch touched program programmed programming code coded coding write wrote written writing have has had
having possess possesses understand done studied vertraut erfahren bewandert beherrsche beherrscht kenne kennt
gearbeitet verwendet genutzt benutzt connais connait utilise pratique travaille familier familiere domino conozco se uso
usado utilizado trabajado trabaje use tengo hablo parle spreche familiarizado familiarizada
`)
const beside = toSet(`
a an any the prior previous earlier formal real true actual direct professional commercial practical hands on much
single further own working specific particular academic whatsoever kind sort of yet really very at all in with to for
from about regarding or and as been am is are was be i we do did ever noch je ich habe bin mit in im am an auf von der
die das den dem des jegliche jegliches vorherige praktische berufliche grosse einschlagige tiefere de du des le la les
en dans avec un une ai je suis n ne particuliere prealable aupres el los las con del he en ninguna previa previo mucha
mucho profesional laboral mi muy
`)

const turning = toSet(`
but however although though yet except besides instead while whereas aber jedoch sondern doch allerdings sonst hingegen
mais cependant toutefois sauf par contre pero sino aunque mas excepto
`)
const joining = toSet('and or nor as well plus und oder sowie noch et ou ni y o u e')

const noneAfter = toSet('none nil no keine keiner kein nein aucun aucune non nada ninguna ninguno ningun na')
const negatedAfter = toSet('nicht not')

const desiring = toSet(`
eager keen want wants wanted willing willingness like love hope hopes hoping plan plans planning wish wishes excited
looking seek seeking desire desires ready motivated happy ambition aim aiming goal would moechte mochte will wuerde wurde
gerne wunsch souhaite souhaiterais voudrais veux envie desire motive quiero deseo gustaria ganas dispuesto dispuesta
`)
const learning = toSet(`
learn learning study gain acquire explore become discover lernen erlernen aneignen apprendre decouvrir aprender estudiar
adquirir
`)
const interest = toSet(`
interest interested interests interesse interessiert interet interesse interessee interes interesado interesada curious
curiosity neugierig
`)
const interestIn = toSet('in about for an fur pour par dans en por to')

const hardBreak = /[.!?](?:\s|$)|[;|•·▪●○◦‣➢✓✔►]|\n\s*\n|\s[–—]\s/

const reachBefore = 12
const mostBeforeKnowing = 3
const mostAfterKnowing = 5

interface Row {
  readonly text: string
  readonly tokens: readonly Token[]
}

const breaksHard = ({ text, tokens }: Row, at: number): boolean => {
  const before = tokens[at - 1]
  const token = tokens[at]
  if (before === undefined || token === undefined) return true
  return token.breaksBefore && hardBreak.test(text.slice(before.end, token.start + 1))
}

// A comma ends what a word denies; a colon, a slash or a bracket does not.
const breaksSoft = ({ text, tokens }: Row, at: number): boolean => {
  const before = tokens[at - 1]
  const token = tokens[at]
  return before !== undefined && token !== undefined && /,/.test(text.slice(before.end, token.start))
}

const wordAt = ({ tokens }: Row, at: number): string => tokens[at]?.word ?? ''

const doubling = toSet('nothing nobody none impossible hardly never nichts niemand rien personne nada nadie')

// "Cannot be done without Java": two denials are none.
const isDoubled = (row: Row, cue: number): boolean => {
  for (let at = cue - 1; at >= Math.max(0, cue - 6) && !breaksHard(row, at + 1); at--) {
    const word = wordAt(row, at)
    if (denyingDeeds.has(word) || denyingThings.has(word) || doubling.has(word)) return true
  }
  return false
}

const allBeside = (words: readonly string[]): boolean => words.every((word) => beside.has(word))

const deniesAt = (row: Row, cue: number, first: number): boolean => {
  const word = wordAt(row, cue)
  const gap = row.tokens.slice(cue + 1, first).map((token) => token.word)
  if (undoing.has(gap[0] ?? wordAt(row, first))) return false
  if (withoutWords.has(word) && isDoubled(row, cue)) return false
  const knows = (candidate: string) =>
    knowing.has(candidate) || ((denyingDeeds.has(word) || withoutWords.has(word)) && doingOrBeing.has(candidate))
  const at = gap.findIndex(knows)
  if (at >= 0) return at <= mostBeforeKnowing && gap.length - at - 1 <= mostAfterKnowing
  return word !== 'never' && allBeside(gap)
}

const isDeniedBefore = (row: Row, first: number): boolean => {
  for (let at = first - 1; at >= Math.max(0, first - reachBefore); at--) {
    if (breaksHard(row, at + 1) || breaksSoft(row, at + 1)) return false
    const word = wordAt(row, at)
    if (turning.has(word)) return false
    if (denyingThings.has(word) || denyingDeeds.has(word)) return deniesAt(row, at, first)
  }
  return false
}

const endsAt = ({ tokens }: Row, at: number): boolean => at >= tokens.length || tokens[at]?.breaksBefore === true

// "Java: none", "Java (no experience)", "Java skills: keine", "Java beherrsche ich nicht".
const isDeniedAfter = (row: Row, next: number): boolean => {
  let at = next
  while (at < next + 2 && knowing.has(wordAt(row, at)) && !endsAt(row, at)) at++
  const verb = wordAt(row, at)
  if (doingOrBeing.has(verb) && !endsAt(row, at)) {
    return [at + 1, at + 2].some((index) => negatedAfter.has(wordAt(row, index)) && endsAt(row, index + 1))
  }
  if (at >= row.tokens.length || !endsAt(row, at) || breaksSoft(row, at) || !noneAfter.has(verb)) return false
  return endsAt(row, at + 1) || (knowing.has(wordAt(row, at + 1)) && endsAt(row, at + 2))
}

const wishReach = 6

const isWished = (row: Row, { first, next }: TokenRange): boolean => {
  for (let at = first - 1; at >= Math.max(0, first - wishReach); at--) {
    if (breaksHard(row, at + 1) || breaksSoft(row, at + 1)) return false
    const word = wordAt(row, at)
    if (word === 'aspiring') return true
    if (interest.has(word)) return interestIn.has(wordAt(row, at + 1)) && at + 1 < first
    if (learning.has(word)) {
      const start = Math.max(0, at - 4)
      return row.tokens.slice(start, at).some((token) => desiring.has(token.word))
    }
  }
  // "Möchte gerne Java lernen"
  const verb = [next, next + 1].find((at) => /lernen$/.test(wordAt(row, at)) && !endsAt(row, at))
  return (
    verb !== undefined && row.tokens.slice(Math.max(0, first - wishReach), first).some(({ word }) => desiring.has(word))
  )
}

// Whether what stands between two skills makes them one list, so that what is said of the first holds for the second.
const continuesList = (row: Row, before: TokenRange, range: TokenRange): boolean => {
  for (let at = before.next; at < range.first; at++) if (!joining.has(wordAt(row, at))) return false
  for (let at = before.next; at <= range.first; at++) if (breaksHard(row, at)) return false
  const closes = endsAt(row, range.next) || joining.has(wordAt(row, range.next))
  const isBroken = row.tokens[before.next]?.breaksBefore === true
  return isBroken ? closes : range.first > before.next
}

const cues: ReadonlySet<string> = new Set([
  ...denyingThings,
  ...denyingDeeds,
  ...noneAfter,
  ...interest,
  ...learning,
  'aspiring',
])

/** What a text says of each of the skills that its tokens name, given in the order of the text. */
export const readStances = (text: string, tokens: readonly Token[], ranges: readonly TokenRange[]): Stance[] => {
  if (!tokens.some(({ word }) => cues.has(word))) return ranges.map(() => 'stated')
  const row = { text, tokens }
  const stances: Stance[] = []
  ranges.forEach((range, index) => {
    const before = ranges[index - 1]
    const stance = stances[index - 1]
    if (before !== undefined && stance !== undefined && stance !== 'stated' && continuesList(row, before, range)) {
      stances.push(stance)
    } else if (isDeniedBefore(row, range.first) || isDeniedAfter(row, range.next)) {
      stances.push('denied')
    } else {
      stances.push(isWished(row, range) ? 'wished' : 'stated')
    }
  })
  return stances
}
