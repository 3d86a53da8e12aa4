// Years at home with children and years of compulsory service tell sex, family and nationality, and are no employment:
// an entry that names nothing else is taken out, dates and all, so that it is worth as much as a gap.

import type { Span } from '../text/index.ts'
import { foldLabel, monthName, year } from './private-words.ts'

const leave = new RegExp(
  `^(?:${[
    '(?:extended )?(?:parental|maternity|paternity|family|childcare|child care|adoption|child rearing|caregiver) (?:leave|break)',
    'career break(?: (?:for|due to))?(?: my)?(?: (?:children|childcare|family|maternity|parental))?',
    '(?:stay at home|full time) (?:mother|father|mom|mum|dad|parent)',
    '(?:homemaker|home maker|housewife|househusband)(?: and (?:mother|father|parent)(?: of \\S{1,9})?)?',
    '(?:caring|cared|care) for (?:my |our )?(?:children|child|kids|son|daughter|family|parents|mother|father)',
    'elternzeit|mutterschutz|babypause|erziehungsurlaub|karenz|elternkarenz|kinderpause|erziehungszeit|familienzeit|familienphase|hausfrau und mutter|hausmann und vater',
    'conge (?:parental|maternite|de maternite|paternite|de paternite|d education)|mere au foyer|pere au foyer',
    'baja (?:por )?(?:maternidad|paternidad)|excedencia (?:por )?(?:cuidado de (?:los )?hij[oa]s?|maternidad)|permiso (?:por |de )?(?:maternidad|paternidad)|ama de casa',
    'licenca (?:de )?(?:maternidade|paternidade)|congedo (?:parentale|di maternita)',
    'декрет(?:ный отпуск)?|отпуск по уходу за ребенком|产假|育儿假',
    '(?:compulsory |mandatory |national )?military service|wehrdienst|grundwehrdienst|zivildienst|bundesfreiwilligendienst|prasenzdienst',
    'service (?:militaire|national|civil)|servicio militar(?: obligatorio)?|servico militar(?: obrigatorio)?|servizio militare|срочная служба|兵役',
  ].join('|')})$`,
  'u',
)

const longestLine = 80
const mostPieces = 4

const dateParts = new RegExp(
  `(?:${monthName}\\.?|${year}|\\d{1,2}|present|current|now|today|heute|jetzt|present|aujourd[’']hui|actualidad|atual|to|bis|until|since|seit|from|von|à|a|al|until|de|depuis|desde|[\\s.,:/()–—|~-])`,
  'giu',
)

const lineFrom = (text: string, start: number): Span => {
  const found = text.indexOf('\n', start)
  return { start, end: found === -1 ? text.length : found }
}

const isDate = (line: string): boolean =>
  /\d{4}/.test(line) && line.length <= longestLine && line.replace(dateParts, '') === ''

const between = new RegExp(
  `[,(|–—:;·\\t]| {2,}| - |(?<=\\d{4})\\s|\\s(?=(?:${monthName}\\.?\\s|\\d{1,2}[./])?\\d{4})`,
  'iu',
)

// "Jan 2015 – Dec 2016: Parental leave (second child)": one piece of the line names it and nothing else.
const isLeave = (line: string): boolean =>
  line.length <= longestLine &&
  line
    .split(between)
    .filter((piece) => /\p{L}/u.test(piece))
    .slice(0, mostPieces)
    .some((piece) => leave.test(foldLabel(piece)))

// The first letters of such lines, and of months, which may stand before: most lines begin with something else.
const openingLetters = 4
const openings: ReadonlySet<string> = new Set(
  (
    'exte pare mate pate fami chil adop care stay full home hous elte mutt baby erzi kare kind haus cong mère père mere pere ' +
    'baja exce perm lice licen deca декр отпу comp mand nati mili wehr grun zivi bund präs serv срочн cari ' +
    'janu jänn febr févr marc märz apri avri june juni juin july juli augu août sept octo okto nove dece deze déce dici ener'
  )
    .split(' ')
    .map((word) => word.slice(0, openingLetters)),
)
const firstWord = /\p{L}{3,4}|[产育兵]/u

const mayBeLeave = (line: string): boolean => {
  const word = firstWord.exec(line)?.[0].toLowerCase() ?? ''
  // A short word is the name of a month, "ama" or one of Chinese.
  return word.length < openingLetters ? word !== '' && /\d|ama|[产育兵]/.test(line) : openings.has(word)
}

/** Finds entries of leave and of compulsory service: the line that names it, and the line of dates beside it. */
export const findLeave = (text: string): Span[] => {
  const spans: Span[] = []
  let above: Span | null = null
  for (let start = 0; start <= text.length; ) {
    const line = lineFrom(text, start)
    start = line.end + 1
    const before = above
    above = line
    if (line.end - line.start > longestLine) continue
    const words = text.slice(line.start, line.end)
    if (!mayBeLeave(words) || !isLeave(words.replace(/^[\s•·*▪–—-]+/u, ''))) continue
    if (/\d{4}/.test(words)) {
      spans.push(line)
      continue
    }
    // The dates stand below or above. Without any it is no entry: who manages absences lists "parental leave" as well.
    const beside = [...(start <= text.length ? [lineFrom(text, start)] : []), ...(before === null ? [] : [before])]
    const dates = beside.find((one) => isDate(text.slice(one.start, one.end).trim()))
    if (dates !== undefined) spans.push(line, dates)
  }
  return spans
}
