// Years at home with children and years of compulsory service tell sex, family and nationality, and are no employment:
// an entry that names nothing else is taken out, dates and all, so that it is worth as much as a gap.

import type { Span } from './masking.ts'
import { foldLabel, monthName, year } from './private-words.ts'

const leave = new RegExp(
  `^(?:${[
    '(?:extended )?(?:parental|maternity|paternity|family|childcare|child care|adoption|child rearing|caregiver) (?:leave|break)',
    'career break(?: (?:for|due to))?(?: my)? (?:children|childcare|family|maternity|parental)',
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

const sign =
  /leave|break|stay|full.time|home.?maker|house|car(?:ing|ed?) for|zeit|mutterschutz|pause|urlaub|karenz|phase|haus|cong|foyer|baja|excedencia|permiso|ama de|licen|декрет|отпуск|假|service|dienst|servi|служба|兵役/iu

/** Finds entries of leave and of compulsory service: the line that names it, and the line of dates beside it. */
export const findLeave = (text: string): Span[] => {
  if (!sign.test(text)) return []
  const spans: Span[] = []
  const lines: Span[] = []
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    lines.push({ start, end })
    start = end + 1
  }
  const read = (at: number) => text.slice(lines[at]?.start ?? 0, lines[at]?.end ?? 0).trim()
  lines.forEach((line, at) => {
    const words = read(at)
    if (!sign.test(words) || !isLeave(words.replace(/^[•·*▪–—-]\s*/u, ''))) return
    if (/\d{4}/.test(words)) {
      spans.push(line)
      return
    }
    // The dates stand below or above. Without any it is no entry: who manages absences lists "parental leave" as well.
    const dates = [lines[at + 1], lines[at - 1]].find(
      (beside) => beside !== undefined && isDate(text.slice(beside.start, beside.end).trim()),
    )
    if (dates !== undefined) spans.push(line, dates)
  })
  return spans
}
