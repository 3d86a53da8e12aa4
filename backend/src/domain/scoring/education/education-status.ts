// Whose a degree is and how far it has got: this person's or a pupil's, finished, running, planned or given up. Read from
// the words around its name, as far as they belong to it.

import type { Degree } from '../degrees/index.ts'
import { foldText } from '../text/index.ts'

/** How far a person has got with a degree. `planned` and `dropped` ones are no education. */
export type DegreeStatus = 'completed' | 'running' | 'planned' | 'dropped'

// The words between a degree and the one before or behind it, within its sentence.
const reach = 90

/** The words around a degree that can speak of it, in plain letters. */
export interface Surroundings {
  readonly before: string
  readonly after: string
}

const joint = /^\s*(?:and|or|und|oder|et|ou|y|o|&|\/)\s*(?:an? |the |eine[n]? |un[ae]? )?$/i
const longestJoint = 16
const longestRow = 4

const isJoined = (text: string, from: number, to: number): boolean =>
  to - from <= longestJoint && joint.test(text.slice(from, to))

const sentenceBefore = /^[\s\S]*(?:[a-z)]{2}[.!?;] |\n)/i
const sentenceAfter = /(?:[a-z)\d][.!?;](?:\s|$)|\n)[\s\S]*$/i
// Between two degrees what stands before the first comma belongs to the one, what stands behind the last to the other.
const firstPart = /^[^,;]*?(?:[,;]|\b(?:and|und|et|y)\b)/i
const lastPart = /(?:[,;]|\b(?:and|und|et|y)\b)(?!.*(?:[,;]|\b(?:and|und|et|y)\b)).*$/i

/** Cuts the words around a degree out of its sentence. Degrees that are named in a row share theirs. */
export const lookAround = (text: string, degrees: readonly Degree[], index: number): Surroundings => {
  const startOf = (at: number) => degrees[at]?.start ?? text.length
  const endOf = (at: number) => degrees[at]?.end ?? 0
  let first = index
  while (first > 0 && index - first < longestRow && isJoined(text, endOf(first - 1), startOf(first))) first--
  let last = index
  while (last + 1 < degrees.length && last - index < longestRow && isJoined(text, endOf(last), startOf(last + 1)))
    last++
  const from = Math.max(startOf(first) - reach, first > 0 ? endOf(first - 1) : 0)
  const until = Math.min(endOf(last) + reach, startOf(last + 1))
  const before = foldText(text.slice(from, startOf(first))).replace(sentenceBefore, '')
  const after = foldText(text.slice(endOf(last), until)).replace(sentenceAfter, '')
  const follows = first > 0 && from === endOf(first - 1) && before.length === startOf(first) - from
  const precedes = last + 1 < degrees.length && until === startOf(last + 1) && after.length === until - endOf(last)
  return {
    before: follows ? before.replace(firstPart, '') : before,
    after: precedes ? after.replace(lastPart, '') : after,
  }
}

const words = (...lists: readonly string[]): RegExp => new RegExp(`\\b(?:${lists.join('|')})`, 'gi')

const running = words(
  'pursuing|pursue\\b|persuing|currently (?:enrolled|studying|working (?:on|towards?)|completing|doing|reading)|working towards?',
  'enrol?led (?:in|at|on|for)|in progress|ongoing|expected|anticipated|to be (?:completed|awarded|conferred)|candidate\\b',
  '(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th)[- ]year\\b|undergoing|studying (?:for|towards?)|present\\b',
  'reading for|student (?:of|in|at)\\b|all but dissertation|appearing\\b|results? (?:awaited|pending)|awaiting results?|currently\\b(?! (?:work|employ|serv|at\\b|with\\b|lead|manag|hold|resid|liv|based|teach))|graduating in',
  'derzeit|zurzeit|zur zeit|aktuell|laufend|laufendes|heute\\b|voraussichtlich|voraussichtl|vsl\\.?|angestrebt\\w*|im \\d\\. semester|\\d\\. semester|eingeschrieben|student(?:in)? (?:der|des|im)|berufsbegleitend seit|seit (?:\\d|[a-z]+ \\d)|erwartet\\w*|noch nicht abgeschlossen|in ausbildung|immatrikuliert',
  "en cours|actuellement|aujourd'hui|prevue?s?\\b|en preparation|prepare(?:r|ant)? (?:un|une|le|la)|inscrite? en|etudiante? en|depuis (?:\\d|[a-z]+ \\d)|obtention prevue|a ce jour",
  'en curso|cursando|actualidad|actualmente|previst[oa]|estudiante de|desde (?:\\d|[a-z]+ (?:de )?\\d)|en proceso|matriculad[oa]|pendiente de',
  'in corso|em curso|cursando|w trakcie',
)
const planned = words(
  'plan(?:s|ning|ned)? (?:to|on|for)|intend(?:s|ing)? to|hop(?:e|ing) to|aim(?:s|ing)? (?:to|for)|would like to|want(?:s|ing)? to|wish(?:es|ing)? to|looking to|applying (?:to|for)|applied (?:to|for)|admitted to|accepted (?:to|into|for)|interested in (?:pursuing|doing|a|an)|goal is|dream of|aspir(?:e|ing) to|will (?:start|begin|commence|pursue|enrol)|deferred|seeking admission|preparing for admission',
  'geplant|beabsichtig\\w*|plane\\b|mochte|strebe|wunsche mir|ab herbst|vorhaben',
  "souhaite|j'envisage|envisage|projet de|desire\\b|voudrais|compte (?:faire|preparer)",
  'planeo|pretendo|deseo|quisiera|me gustaria|quiero|interesad[oa] en',
)
const dropped = words(
  "dropped|left (?:before|without|early|university|college)|incomplete|not (?:completed|finished|awarded|yet (?:awarded|earned))|did not (?:complete|finish|graduate)|didn't (?:complete|finish|graduate)|unfinished|discontinued|withdr(?:ew|awn)|no degree|without (?:a )?degree|some college|(?:years?|semesters?|terms?|credits?)(?: of (?:study|coursework|college))? (?:completed |earned )?towards?|credits? (?:completed|earned)|\\d+ credits\\b|(?:coursework|units|hours|classes) (?:earned |completed )?(?:towards?|for)|never (?:finished|completed)|abandoned|non[- ]degree",
  'abgebrochen\\w*|studienabbruch|abbruch|ohne abschluss|nicht (?:abgeschlossen|beendet|bestanden)|exmatrikuliert|unvollendet',
  'abandonne\\w*|interrompu\\w*|non (?:termine|valide|obtenu|acheve)\\w*|inacheve\\w*|sans diplome|niveau\\b(?! (?:[a-c][12]|v?i{1,3}\\b|[5-8]))',
  'abandonad[oa]|sin (?:terminar|finalizar|concluir|acabar)|inacabad[oa]|no (?:finalizad|terminad|concluid|acabad)[oa]|incomplet[oa]|inconclus[oa]|interrumpid[oa]|trunc[oa]',
)
const completed = words(
  'completed|graduated|earned|received|awarded|obtained|conferred|hold(?:s|ing)?\\b|held\\b|passed|finished|gained|achieved|after completing|having completed|possess(?:es|ing)?|have an?\\b|has an?\\b',
  'abgeschlossen\\w*|erfolgreich|bestanden|erworben|absolviert|abschluss:',
  'obtenue?s?\\b|valide|titulaire|diplomee? en|acheve|mention (?:bien|tres bien|assez bien)',
  'finalizad[oa]|terminad[oa]|obtenid[oa]|titulad[oa]|concluid[oa]|completad[oa]',
)

interface Cue {
  readonly status: DegreeStatus
  readonly distance: number
}

const cuesOf = (passage: string, distanceOf: (start: number, end: number) => number): Cue[] => {
  const kinds = [
    ['dropped', dropped],
    ['planned', planned],
    ['running', running],
    ['completed', completed],
  ] as const
  return kinds.flatMap(([status, pattern]) =>
    [...passage.matchAll(pattern)].map((match) => ({
      status,
      distance: distanceOf(match.index, match.index + match[0].length),
    })),
  )
}

const nearest = (cues: readonly Cue[]): Cue | null =>
  cues.reduce<Cue | null>((best, cue) => (best === null || cue.distance < best.distance ? cue : best), null)

const runningName = /student|candidate|researcher|doktorand|promovierend|doctorante?$|doctorand|^abd$/i
const candidateAfter =
  /^[\s,-]{0,3}(?:(?:degree )?candidate|student|studies (?:in|at)|scholar|aspirant|fellow)\b(?!s)|^\s*\([^)]{0,20}(?:abd|candidate|running|ongoing|pursuing|in progress)/i

/** What the words around a degree say of how far it has got; null where they say nothing. */
export const readStatus = (name: string, { before, after }: Surroundings): DegreeStatus | null => {
  const ahead = nearest(cuesOf(before, (_, end) => before.length - end))
  const behind = nearest(cuesOf(after, (start) => start))
  // Having given up or not begun is said once; it is not undone by a word for study beside it.
  for (const status of ['dropped', 'planned'] as const) {
    if (behind?.status === status) return status
    if (ahead?.status === status) return status
  }
  if (runningName.test(foldText(name)) || candidateAfter.test(after)) return 'running'
  if (behind?.status === 'running' || ahead?.status === 'running') return 'running'
  return ahead?.status ?? behind?.status ?? null
}

// Words in front of a degree by which it is somebody else's.
const others = new RegExp(
  '\\b(?:students?|pupils?|candidates?|applicants?|clients?|employees?|staff|hires?|colleagues?|boss|daughter|son|sons|wife|husband|father|mother|' +
    'brother|sister|parents?|children|spouse|teach(?:es|ing)?|taught|tutor(?:ed|s|ing)?|lectur(?:ed|es|ing|er)|recruit(?:ed|s|ing|ment)?|requir(?:ed|es|ing|ement)|' +
    'supervis(?:ed|es|ing|ion)|mentor(?:ed|s|ing)?|advis(?:ed|es|ing|or)|hir(?:ed|es|ing)|team of|courses? (?:for|in)|programs? for|classes|led by|managed|' +
    'report(?:ed|s|ing)? to|for the|to the|with the|of the|at the|group of|their|whose|coached|train(?:ed|ing)|examin(?:ed|er|ing)|graded|assess(?:ed|ing)|review(?:ed|ing)|interview(?:ed|ing)|launched|designed|develop(?:ed|ing)|' +
    'ghostwr\\w+|edit(?:ed|ing)|promot(?:ed|ing)|market(?:ed|ing)|coordinat(?:ed|ing|or)|administ(?:ered|ering)|admissions?|dean|faculty|prepar(?:ed|ing) [a-z]+ for|' +
    'tochter|sohn|ehefrau|ehemann|vater|mutter|studierende\\w*|studenten|schuler\\w*|bewerber\\w*|kunden|kollegen|mitarbeiter\\w*|betreu\\w+|betreuung|unterrichte\\w*|erforderlich|lehrbeauftragte\\w*|' +
    'fille|fils|mari|epouse|eleves?|etudiants|clients|collegues|encadr\\w+|enseigne\\w*|cours de|' +
    'hij[oa]s?|espos[oa]|padre|madre|alumn[oa]s|estudiantes|clientes|tutorice|imparti\\w*|profesor\\w* de|ensen\\w+|dirig\\w+|direccion de|tutor\\w*)\\b',
  'i',
)
const othersBehind =
  /^(?:'s)?\s*(?:level\s+)?(?:students\b|candidates\b|graduates\b|holders|theses|interns|hires|admissions?|applicants|courses?\b|classes|curricul|cohort|recruit|team\b|teams\b|colleagues|level\b|studierende|studenten|absolventen|eleves|etudiants|alumnos|estudiantes)/i
const requiredBehind =
  /^["'”’»)]?\s*(?:degree )?(?:is |was |are )?(?:required|preferred|mandatory|erforderlich|requise?|exigee?|requerid[oa])\b/i
const programBehind = /^(?:'s)?\s*(?:program(?:me)?s?\b|thesis\b)/i

/** Whether a degree outside the sections on education is spoken of as somebody else's. */
export const isOfOthers = ({ before, after }: Surroundings): boolean =>
  others.test(before) || othersBehind.test(after) || programBehind.test(after) || requiredBehind.test(after)

/** Whether a degree in a section on education is somebody else's all the same: of pupils, or of a family. */
export const isPlainlyOfOthers = ({ before, after }: Surroundings): boolean =>
  /\b(?:supervised|mentored|taught|tutored|graded|betreu\w+|encadr\w+|daughter'?s?|son'?s|wife'?s|husband'?s|father'?s|mother'?s|tochter|sohn|hij[oa])\b/i.test(
    before,
  ) || /^(?:'s)?\s*(?:students|holders|theses|interns|admissions)\b/i.test(after)

const months = [
  'jan',
  'fe[bv]',
  'ma[r]',
  'a[bpv]r',
  'ma[yi]',
  'jun|juin',
  'jul|juil',
  'aug|aou|ago',
  'sep',
  'o[ck]t',
  'nov',
  'de[cz]|dic',
]
const monthPatterns = months.map((names) => new RegExp(`^(?:${names})`, 'i'))
const pointPattern = /(?:\b(?:(0?[1-9]|1[0-2])\s?[./-]\s?|([A-Za-z]{3,10})\.?,?\s+(?:de\s+)?))?\b(20\d\d|19[5-9]\d)\b/g

/** The months (counted from the year 0) that a line names; a bare year as null beside its year. */
const readPoints = (line: string): { year: number; month: number | null }[] =>
  [...foldText(line).matchAll(pointPattern)].map(([, figures, name, year]) => {
    const named = name === undefined ? -1 : monthPatterns.findIndex((pattern) => pattern.test(name))
    return { year: Number(year), month: figures === undefined ? (named < 0 ? null : named) : Number(figures) - 1 }
  })

const openEnd =
  /(?:\b(?:19|20)\d\d|\b\d\d\/\d\d)\s*(?:-|to|until|bis|a|au|hasta|al?)\s*(?:the )?(?:present|current|now|today|date|ongoing|heute|jetzt|laufend|aujourd'hui|ce jour|present|la actualidad|actualidad|presente|actual|hoy|oggi|presente|$)|\b(?:since|seit|depuis|desde)\s+(?:[a-z]{3,10}\.? (?:de )?|\d{1,2}[./])?20\d\d|\b20\d\d\s*-\s*(?=$|\n)/i

/**
 * What the dates of a line say of a study: running where its end is open or still to come, planned where its beginning is
 * still to come, null where it says nothing. `present` counts months from the year 0.
 */
export const readStatusOfDates = (line: string, present: number): DegreeStatus | null => {
  const points = readPoints(line)
  const isFuture = ({ year, month }: { year: number; month: number | null }) =>
    month === null ? year > Math.floor(present / 12) : year * 12 + month > present
  const [first] = points
  if (first === undefined) return null
  if (points.length > 1 && isFuture(first)) return 'planned'
  if (points.some(isFuture)) return 'running'
  return openEnd.test(foldText(line)) ? 'running' : null
}

/** Whether a line names a year at all. */
export const hasYear = (line: string): boolean => /\b(?:19[5-9]|20\d)\d\b/.test(line)
