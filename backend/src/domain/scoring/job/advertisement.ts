// An advertisement taken apart into what is asked for, what would be nice, what there is to do and what is
// about the employer. It may be prose, lists under headings, or a bare row of tags without any sentence.

import type { Span } from '../text/index.ts'
import { foldText } from '../text/index.ts'
import { type PartKind, readPartHeading } from './advertisement-headings.ts'
import { saysMust, saysWish, splitWishes } from './advertisement-wishes.ts'

/** A part of an advertisement. */
export interface Clause extends Span {
  readonly text: string
  /** 1 what is asked for, less what is preferred or described, 0 what is about the employer. */
  readonly weight: number
  /** A tag stands for itself; a sentence is searched for skills. */
  readonly isTag: boolean
  /** Whether it is only wished for. */
  readonly isPreferred: boolean
  /** Whether it stands under a heading for what must or should be there. */
  readonly isListed: boolean
}

/** What a clause of each kind weighs. Judgements: a duty is a demand in other words, a wish is worth half a demand. */
export const clauseWeights: Readonly<Record<PartKind, number>> = { required: 1, duty: 0.8, preferred: 0.5, silent: 0 }

const toClause = (text: string, start: number, kind: PartKind): Clause => ({
  text,
  start,
  end: start + text.length,
  weight: clauseWeights[kind],
  isTag: false,
  isPreferred: kind === 'preferred',
  isListed: false,
})

const splitTags = (text: string): Clause[] => {
  const clauses: Clause[] = []
  for (const match of text.matchAll(/[^,;|\n•·]+/g)) {
    const tag = match[0].trim()
    if (tag === '') continue
    const isWish = saysWish(tag)
    clauses.push({
      ...toClause(tag, match.index + match[0].indexOf(tag), isWish ? 'preferred' : 'required'),
      isTag: true,
    })
  }
  return clauses
}

const maxTagWords = 7
const minTags = 2
const tagShare = 0.85
const grammar =
  /\b(?:the|we|you|your|our|is|are|will|to|a|an|who|this|that|must|should|have|has|with|for|wir|sie|du|ihr|ihre|fur|mit|sind|eine[nrm]?|der|das|nous|vous|votre|notre|pour|avec|est|une|buscamos|para|con|nuestr[oa]|una|eres)\b/i

const labelOf = (line: string): string | null => /^([^:\n]{3,60}):\s+(?=\S)/.exec(line)?.[1] ?? null

const isTagList = (description: string): boolean => {
  const tags = splitTags(description)
  const isShort = (text: string) => text.split(/\s+/).length <= maxTagWords && !/[.!?](?:\s|$)/.test(text)
  const plain = tags.filter(({ text }) => isShort(text) && !grammar.test(foldText(text)))
  if (tags.length === 1) return plain.length === 1
  // Lists under headings are no row of tags.
  if (
    description
      .split('\n')
      .some((line) => readPartHeading(labelOf(line) ?? (description.includes('\n') ? line : '')) !== null)
  )
    return false
  return tags.length >= minTags && plain.length >= tags.length * tagShare
}

const silentSentence =
  /\b(?:equal[- ]opportunit(?:y|ies)|affirmative action|without regard to|regardless of|protected (?:veteran|characteristic)|reasonable accommodation|competitive (?:salary|pay|compensation|benefits|package)|paid (?:time off|vacation|holidays?|leave)|(?:health|dental|medical|vision) insurance (?:plan|package|coverage)|tuition (?:reimbursement|assistance)|we (?:offer|provide) (?!.{0,40}\b(?:position|role|job)\b)|our benefits|401 ?\(?k\)?|perks|(?:send|submit|forward|e-?mail) (?:us )?(?:your|a|an updated) (?:cv|resume|application|cover)|apply (?:now|today|here|via|by|online|at|with your)|about us|salary (?:range|of|from)|visa sponsorship|background check|drug (?:test|screen)|wir bieten|bieten wir|es erwartet (?:sie|dich) ein|bewerben sie sich|bewirb dich|bewerbung(?:sunterlagen)? (?:an|per|mit|uber|online)|(?:freuen uns|wir freuen) (?:uns )?auf|ungeachtet|unabhangig von (?:geschlecht|alter|herkunft)|schwerbehindert\w*|nous (?:offrons|proposons)|avantages sociaux|postulez|envoyez|merci d'adresser|tickets?[- ]restaurant|mutuelle|egalite des chances|ofrecemos|se ofrece|enviar? (?:tu|su|el|cv|curriculum)|envia(?:nos)?|inscribete|igualdad de oportunidades|salario (?:competitivo|de)|seguro medico)\b/i
const employerSentence =
  /(?:^|[.:] )(?:(?:at [\w&. ]{2,30}, )?(?:we|here we)(?:'re| are) (?:a|an|the|one of|proud|leading|passionate|committed|among|part of)\b|founded\b|established in\b|wir sind (?:ein|eine|der|die|das|einer|fuhrend\w*)\b|nous sommes (?:un|une|le|la|leader)\b|somos (?:un|una|la|el|lider\w*)\b)|\b(?:is|are) (?:a|an|the|one of the) (?:[\w'-]+,? ){0,4}(?:leading|leader|global|worldwide|company|provider|manufacturer|start-?up|organi[sz]ation|firm|agency|business|supplier|non-?profit|consultancy|employer|institution|hospital|retailer)\b|\b(?:our (?:company|firm|group|clients|agency)|company (?:was|has)|family[- ](?:owned|run) |years of (?:history|tradition|existence)|jahre (?:tradition|firmengeschichte)|seit (?:uber |mehr als )?\d+ jahren|ist (?:ein|eine|der|die) (?:\w+ ){0,3}(?:unternehmen|anbieter|hersteller|arbeitgeber|dienstleister|agentur|gruppe|marktfuhrer)|est (?:un|une|le|la) (?:\w+ ){0,3}(?:entreprise|leader|societe|groupe|acteur|cabinet|filiale)|es (?:una|un|la) (?:\w+ ){0,3}(?:empresa|compania|consultora|lider|organizacion|grupo))\b/i
const asksSomebody =
  /\b(?:you|your|candidates?|applicants?|looking for|seek(?:s|ing)?|hir(?:e|es|ing)|searching|in search of|need|needs|require[sd]?|must|sie\b.{0,20}\b(?:haben|bringen|verfugen)|du\b|suchen|sucht|gesucht|recherch\w+|recrut\w+|cherch\w+|vous|busca\w*|necesita\w*|precisa\w*|requier\w+)\b/i

const isSilent = (sentence: string): boolean => {
  const folded = foldText(sentence)
  return silentSentence.test(folded) || (employerSentence.test(folded) && !asksSomebody.test(folded))
}

const abbreviation =
  /(?:^|[\s(.])(?:\p{L}|e\.g|i\.e|etc|approx|min|max|incl|inkl|bzw|ca|mind|z\.b|d\.h|ggf|evtl|dr|nat|rer|pol|phil|dipl|ing|sc|tech|eng|ed|com|ph|jr|sr|yrs?|exp|resp|inc|ltd|co|corp|st|no|vs|univ|abgeschl|bspw|einschl|u\.a|o\.a|ex|env|tel)\.$/iu

/** Splits a line into sentences; a full stop within an abbreviation or before a small letter ends none. */
const splitSentences = (line: string): Span[] => {
  const spans: Span[] = []
  let start = 0
  for (const match of line.matchAll(/[!?]+(?=\s|$)|\.+(?=\s|$)|;|\s[•·▪●]\s/g)) {
    const end = match.index + match[0].length
    const isPoint = match[0].startsWith('.')
    const follows = line.slice(end).trimStart().charAt(0)
    if (isPoint && (/\p{Ll}/u.test(follows) || abbreviation.test(line.slice(Math.max(0, end - 12), end)))) continue
    if (end > start) spans.push({ start, end })
    start = end
  }
  if (start < line.length) spans.push({ start, end: line.length })
  return spans
}

const bulletMark = /^[\s#*•·▪●○◦‣➢✓✔►–—-]+|^\s*\d{1,2}[.)]\s+/u

const readLine = (line: string, at: number, section: PartKind | null): Clause[] => {
  const clauses: Clause[] = []
  let kind = section
  let isWishLabelled = false
  for (const { start, end } of splitSentences(line)) {
    const raw = line.slice(start, end)
    const mark = bulletMark.exec(raw)?.[0].length ?? 0
    const label = labelOf(raw.slice(mark))
    const opened = label === null ? null : readPartHeading(label)
    // A label holds for what stands behind it on its line, and no longer.
    if (opened !== null) kind = opened
    // "Nice to have: Spanish. A licence is required." The sentence behind says for itself what it is.
    else if (isWishLabelled && saysMust(raw)) kind = section
    if (opened !== null) isWishLabelled = opened === 'preferred'
    const sentence = raw.slice(opened === null ? mark : mark + (label?.length ?? 0) + 1)
    const text = sentence.trim()
    if (text === '') continue
    const from = at + start + (raw.length - sentence.length) + sentence.indexOf(text)
    const isListed = kind === 'required' || kind === 'preferred'
    clauses.push({ ...toClause(text, from, isSilent(text) ? 'silent' : (kind ?? 'required')), isListed })
  }
  return clauses
}

const mostHeadingWords = 5

const isOpening = (line: string, next: string | undefined): boolean => {
  const text = line.trim()
  if (text === '' || bulletMark.test(line) || text.split(/\s+/).length > mostHeadingWords) return false
  return text.endsWith(':') || (!/[.!?,;]$/.test(text) && next !== undefined && /^\s*[*•·▪●○◦‣➢✓✔►–—-]/u.test(next))
}

/**
 * Takes an advertisement apart: into its tags where it is a row of tags, else into sentences with their weight. The
 * sentences are whole; see `splitClauses`.
 */
export const splitAdvertisement = (description: string): Clause[] => {
  if (isTagList(description)) return splitTags(description)
  const clauses: Clause[] = []
  let section: PartKind | null = null
  let at = 0
  const lines = description.split('\n')
  lines.forEach((line, index) => {
    const heading = readPartHeading(line)
    if (heading !== null) section = heading
    else {
      // A heading that no list knows ends what was asked for; under the benefits it may be one of them.
      if (isOpening(line, lines[index + 1]) && section !== 'silent') section = null
      clauses.push(...readLine(line, at, section))
    }
    at += line.length + 1
  })
  return clauses
}

/** Parts sentences into what they ask for and what they only wish for ("Java required, Kotlin a plus"). */
export const splitClauses = (clauses: readonly Clause[]): Clause[] =>
  clauses.flatMap((clause) => {
    if (clause.isTag || clause.isPreferred || clause.weight === 0) return [clause]
    return splitWishes(clause.text).map(({ from, to, isWish }) => ({
      ...clause,
      text: clause.text.slice(from, to),
      start: clause.start + from,
      end: clause.start + to,
      weight: isWish ? Math.min(clause.weight, clauseWeights.preferred) : clause.weight,
      isPreferred: isWish,
    }))
  })
