// Whether the quoted passages bear out a sentence: its words, its figures, who it was done for, and whether it was done
// at all.

import type { Span } from '../text/index.ts'
import { type Token, tokenise } from '../text/index.ts'
import type { PlacedToken, QuotableText } from './quoted-spans.ts'
import { partsBonds, type Support } from './sentence-bonds.ts'
import { findFalseFigure, findFigures, isVerbatim } from './summary-figures.ts'
import { contrasts, isFree, joins, reachesBack, relatives, type Turn, turningKinds } from './summary-words.ts'

type SupportFault =
  | 'empty'
  | 'unsupported_word'
  | 'unsupported_figure'
  | 'figure_out_of_place'
  | 'employer_out_of_place'
  | 'meaning_turned'
  | 'private_detail'

const needsSupport = ({ word }: Token): boolean => turningKinds(word).length > 0 || !isFree(word)

const beforeEmployers = new Set(['at', 'for', 'with', 'bei', 'beim', 'fur', 'chez', 'pour', 'en', 'para'])

// An employer of the sentence and the word that it goes with must go together in the document: in two statements of one
// entry, or in one statement with nothing between them that parts them.
const findMovedEmployer = (sentence: string, tokens: readonly Token[], support: Support): boolean =>
  tokens.some((token, at) => {
    const before = tokens[at - 1]
    const isName = /^\p{Lu}/u.test(sentence.slice(token.start)) && before && beforeEmployers.has(before.word)
    if (!isName) return false
    const deed = tokens.slice(0, at - 1).findLast(needsSupport)
    if (deed === undefined || isVerbatim(sentence.slice(deed.start, token.end), support.passages)) return false
    const { document, tokens: quoted } = support
    return !quoted.some((name) =>
      quoted.some((other) => {
        if (name.stem !== token.stem || other.stem !== deed.stem) return false
        if (name.statement !== other.statement) return true
        const span = { start: Math.min(name.end, other.end), end: Math.max(name.start, other.start) }
        // "Northwind, welder" is no welder at Northwind.
        const isTurned = other.start > name.start && document.text.slice(span.start, span.end).includes(',')
        return !isTurned && !isParted(document, document.statements[name.statement] ?? [], span)
      }),
    )
  })

// Words so far apart in one statement do not belong together.
const farthest = 200

const isParted = ({ text }: QuotableText, statement: readonly Token[], { start, end }: Span): boolean => {
  if (end - start > farthest || /;|[.!?]\s/.test(text.slice(start, end))) return true
  const between = statement.filter((token) => token.start >= start && token.end <= end)
  return between.some(
    ({ word }, at) =>
      joins.has(word) ||
      (beforeEmployers.has(word) && /^\p{Lu}/u.test(text.slice(between[at + 1]?.start ?? text.length))),
  )
}

// How many words behind a turning word it reaches; the others reach to the end of their statement.
const shortReach: Readonly<Partial<Record<Turn, number>>> = { lesser: 4, share: 8, hedge: 3 }
const backReach = 6

const turnsAt = (statement: readonly Token[], index: number): readonly Turn[] => {
  const word = statement[index]?.word ?? ''
  // "Not only Python but also SQL" denies nothing.
  const isNotOnly =
    /^(?:not|nicht|non|no)$/.test(word) && /^(?:only|nur|solo|seulement)$/.test(statement[index + 1]?.word ?? '')
  // "Took part in" shares a deed; "part of a team" and "spare part" do not.
  const isThing = word === 'part' && !/^(?:took|take|takes|taking)$/.test(statement[index - 1]?.word ?? '')
  return isNotOnly || isThing ? [] : turningKinds(word)
}

const endsReach = (text: string, statement: readonly PlacedToken[], from: number, to: number): boolean => {
  const [first, last] = [statement[from], statement[to]]
  if (first === undefined || last === undefined) return true
  return (
    text.slice(first.end, last.start).includes(';') ||
    statement.slice(from + 1, to).some(({ word }) => contrasts.has(word))
  )
}

/** Under which turning words a word of the document stands. */
const turnsOver = ({ text, statements, tokens }: QuotableText, token: PlacedToken): Set<Turn> => {
  const statement = statements[token.statement] ?? []
  const over = new Set<Turn>()
  for (let at = 0; at < statement.length; at++) {
    for (const turn of turnsAt(statement, at)) {
      const distance = token.index - at
      const word = statement[at]?.word ?? ''
      if (distance > 0 && distance <= (shortReach[turn] ?? Number.POSITIVE_INFINITY)) {
        if (!endsReach(text, statement, at, token.index)) over.add(turn)
      }
      const isLast = at >= statement.length - 2
      const reachesHere =
        turn === 'unfinished' || (turn === 'negation' && (reachesBack.has(word) || (word === 'no' && isLast)))
      if (distance < 0 && -distance <= backReach && reachesHere && !endsReach(text, statement, token.index, at))
        over.add(turn)
    }
  }
  // A degree in progress says so on a line of its own as often as not.
  const isRunning = (other: PlacedToken) =>
    other.entry === token.entry && other.section === 'education' && turningKinds(other.word).includes('unfinished')
  if (token.section === 'education' && tokens.some(isRunning)) over.add('unfinished')
  return over
}

const nextMeant = <T extends Token>(tokens: readonly T[], at: number): T | undefined =>
  tokens.slice(at + 1, at + 4).find((token) => needsSupport(token) && turningKinds(token.word).length === 0)

// A negation of the sentence must deny what the document denies.
const deniesOther = (tokens: readonly Token[], { tokens: quoted, document }: Support): boolean =>
  tokens.some((_, at) => {
    if (!turnsAt(tokens, at).includes('negation')) return false
    const denied = nextMeant(tokens, at)
    return !quoted.some((other) => {
      const statement = document.statements[other.statement] ?? []
      if (!turnsAt(statement, other.index).includes('negation')) return false
      return denied === undefined || nextMeant(statement, other.index)?.stem === denied.stem
    })
  })

const losesTurn = (tokens: readonly Token[], { tokens: quoted, document }: Support): boolean => {
  const said = new Set(tokens.flatMap((_, at) => turnsAt(tokens, at)))
  const known = new Map<PlacedToken, Set<Turn>>()
  const turnsOf = (token: PlacedToken): Set<Turn> => {
    const found = known.get(token) ?? turnsOver(document, token)
    known.set(token, found)
    return found
  }
  // "Never did it without help" is not "did it without help": a negation must stand over the same word.
  const isDenied = (at: number) =>
    tokens.some(
      ({ word }, other) =>
        turnsAt(tokens, other).includes('negation') && (other < at || reachesBack.has(word) || word === 'no'),
    )
  return tokens.some((token, at) => {
    if (!needsSupport(token) || turningKinds(token.word).length > 0) return false
    const isKept = (turn: Turn) => said.has(turn) && (turn !== 'negation' || isDenied(at))
    const places = quoted.filter((other) => other.stem === token.stem)
    return places.length > 0 && places.every((place) => [...turnsOf(place)].some((turn) => !isKept(turn)))
  })
}

/** Why the quoted passages do not bear out a sentence, or null where they do. */
export const checkSupport = (sentence: string, support: Support): SupportFault | null => {
  const tokens = tokenise(sentence)
  const figures = findFigures(sentence)
  const isFigure = ({ start }: Span) => figures.some((figure) => start >= figure.start && start < figure.end)
  const stems = new Set(support.tokens.map(({ stem }) => stem))
  const meant = tokens.filter((token) => needsSupport(token) && !isFigure(token))
  if (meant.length === 0 && figures.length === 0) return 'empty'
  if (meant.some(({ stem }) => !stems.has(stem))) return 'unsupported_word'
  const falseFigure = findFalseFigure(sentence, meant, support)
  if (falseFigure !== null) return falseFigure
  const quotedStatements = new Set(support.tokens.map(({ statement }) => statement))
  const isOfOthers = [...quotedStatements].some((statement) =>
    support.document.statements[statement]?.some(({ word }) => relatives.has(word)),
  )
  if (isOfOthers) return 'private_detail'
  if (findMovedEmployer(sentence, tokens, support)) return 'employer_out_of_place'
  const isTurned = deniesOther(tokens, support) || losesTurn(tokens, support) || partsBonds(sentence, support)
  return isTurned ? 'meaning_turned' : null
}
