// Projects that somebody did: things with a name or a description. The word "project" alone is none, and
// five mentions of one project are one.

import type { DatedSpan, MonthNumber } from './dates/index.ts'
import { readDatedSpans, toMonthNumber } from './dates/index.ts'
import type { Reading, ReadSegment } from './reading.ts'
import type { Evidence } from './resume-score.ts'
import { type Query, rateStatements } from './similarity.ts'
import { quotePassage, type Span } from './text/index.ts'

/** A project that a resume describes. `start` and `end` reach over all that is said about it. */
export interface Project extends Span {
  /** Its title as written, at most 80 characters. */
  readonly name: string
  /** First and last month, both inclusive; null where none is stated. */
  readonly firstMonth: MonthNumber | null
  readonly lastMonth: MonthNumber | null
  /** How near it is to the job, 0 to 1. */
  readonly relevance: number
}

/** The projects that a resume describes. */
export interface Projects {
  readonly count: number
  /**
   * The number of projects weighted by how near each is to the job; those of one name or sentence together at most one.
   */
  readonly relevantCount: number
  /** In the order in which they are found: those of sections of projects before those named elsewhere. */
  readonly projects: readonly Project[]
  readonly evidence: readonly Evidence[]
}

interface FoundProject extends Span {
  /** The same for two descriptions of the same project. */
  readonly key: string
  readonly title: string
  /** Where the passage with the title ends. */
  readonly titleEnd: number
  readonly segments: readonly ReadSegment[]
  /** Whether it is no entry of its own but something that was done in a position. */
  readonly isDeed: boolean
}

// "Project: X", "Projekt 2: X", "Nom du projet : X", "Proyecto – X". A role or a figure behind it names no project.
const label =
  /^[^\p{L}\p{N}]{0,8}(?:(?:key|major|recent|academic|final year|personal|client|nom du|nombre del)\s{1,3})?(?:project|projekt|projet|proyecto)(?:\s{1,3}(?:name|title|titel))?\s{0,3}(?:#?\s{0,2}\d{1,2})?\s{0,3}(?::|\s[–-]\s|[–-](?=\s))\s{0,3}(?=\p{L}|["'«„“(]|\d{0,4}\p{L})/iu

const labelWord = /pro[jy]/i

// A deed and a thing that has a beginning and an end: "led the migration of …", "launched a campaign for …".
const deed =
  /(?<!\p{L})(?:led|lead|managed|delivered|built|designed|implemented|launched|developed|migrated|organi[sz]ed|directed|executed|created|completed|headed|spearheaded|oversaw|coordinated|established|initiated|installed|constructed|engineered|planned|rolled out|introduced|set up|produced|redesigned|automated|commissioned|piloted|championed|deployed|converted|authored|founded|opened|leitete|geleitet|leitung|entwickelt|entwickelte|entwicklung|aufbau|aufgebaut|einf[üu]hrung|eingef[üu]hrt|umsetzung|umgesetzt|konzipiert|geplant|realisiert|durchgef[üu]hrt|dirig[ée]|pilot[ée]|con[çc]u|d[ée]velopp[ée]|mis en place|mise en place|cr[ée]{1,2}|lanc[ée]|r[ée]alis[ée]|d[ée]ploy[ée]|organis[ée]|dirig[íi]|lider[ée]|desarroll[ée]|desarrollo de|implant[ée]|implement[ée]|dise[ñn][ée]|coordin[ée]|lanc[ée]|cre[ée]|organic[ée])(?![\p{L}\p{M}])/iu
const undertaking =
  /(?<!\p{L})(?:projects?(?![ -](?:manage|lead|coordinat|engineer|team|plan|work|assist|direct|offic|administ|budget|deliver|docu|status|sched|meeting|report))|program(?:me)?s?|campaigns?|initiatives?|roll-?outs?|migrations?|implementations?|launch(?:es)?|installations?|redesigns?|prototypes?|exhibitions?|conferences?|websites?|web sites?|portals?|mobile apps?|applications?|platforms?|databases?|dashboards?|facilit(?:y|ies)|plants?|branch(?:es)?|stores?|curricul(?:um|a)|workshops?|conversion|relocation|merger|integration|automation|pilot|events?|systems?|product lines?|catalogs?|catalogues?|bridges?|buildings?|warehouses?|training modules?|\p{L}{0,20}projekt(?:e|s|en)?|kampagnen?|webseiten?|\p{L}{0,20}systeme?s?|anlagen?|plattform|datenbank(?:en)?|\p{L}{0,20}anwendung(?:en)?|ausstellung|filialen?|projets?|campagnes?|sites? web|plateformes?|syst[èe]mes?|base de donn[ée]es|logiciels?|magasins?|usines?|proyectos?|campa[ñn]as?|sitios? web|plataformas?|sistemas?|bases? de datos|tiendas?|plantas?|aplicaci[óo]n(?:es)?)(?![\p{L}\p{M}])/iu
// "Managed projects", "led project teams": a duty, not a piece of work with a name.
const nameless =
  /^[^\p{L}\p{N}]{0,8}(?:\p{L}{1,20}\.?\s{1,3}){0,2}(?:multiple|several|various|many|numerous|all|other|different|mehrere|diverse|verschiedene|plusieurs|divers|varios|diversos)?\s{0,3}(?:projects?|projekten?|projets|proyectos)[^\p{L}\p{N}]{0,8}$/iu

const keyOf = (text: string, segments: readonly ReadSegment[], span: Span): string =>
  [
    ...new Set(
      segments
        .flatMap(({ tokens }) => tokens)
        .filter((token) => token.start >= span.start && token.end <= span.end && token.isContent)
        .map(({ stem }) => stem)
        .filter((stem) => stem !== 'project'),
    ),
  ]
    .sort()
    .join(' ') || text.slice(span.start, span.end).trim().toLowerCase()

const longestTitle = 90
const hasBullet = /^\s*[•·▪■●○◦‣➢➤✓✔►*–-]/u

const lineStartOf = (text: string, { start }: Span): number => text.lastIndexOf('\n', start - 1) + 1

const opensLine = (text: string, segment: ReadSegment): boolean =>
  /^[^\p{L}\p{N}]*$/u.test(text.slice(lineStartOf(text, segment), segment.start))

const isShortName = (content: string): boolean =>
  content.length <= longestTitle && !/[.;,]$/.test(content) && /^[\p{Lu}\p{Lo}\p{N}"'«„“(]/u.test(content)

const isIndented = (text: string, segment: ReadSegment): boolean =>
  /^[ \t]{2}/.test(text.slice(lineStartOf(text, segment)))

// In a section of projects an item begins with a short line that is no bullet, or, where all are bulleted alike, with each
// bullet, or, where there are neither, with each passage. What is indented below a bullet belongs
// to it.
const titlesOf = (text: string, segments: readonly ReadSegment[]): Set<ReadSegment> => {
  const opening = segments.filter((segment) => opensLine(text, segment))
  const isBulleted = (segment: ReadSegment) => hasBullet.test(text.slice(lineStartOf(text, segment), segment.end))
  const plain = opening.filter(
    (segment) => !isBulleted(segment) && isShortName(text.slice(segment.start, segment.end).trim()),
  )
  const first = opening[0]
  const isLaidOut = first !== undefined && isBulleted(first) && plain.every((segment) => isIndented(text, segment))
  if (plain.length > 0 && !isLaidOut) return new Set(plain)
  const bulleted = opening.filter((segment) => isBulleted(segment) && segment.tokens.length >= leastWords)
  return new Set(bulleted.length > 0 ? bulleted : segments.filter(({ tokens }) => tokens.length >= leastWords))
}

const leastWords = 3
const notTitle =
  /^[^\p{L}\p{N}]*(?:(?:roles?|responsibilit(?:y|ies)|technolog(?:y|ies)|tools?|environment|client|team size|duration|description|tech stack|skills|platform|languages?|date|link|url|rolle|aufgaben?|technologien?|kunde|dauer|beschreibung|werkzeuge|rôle|outils|durée|missions?|tâches|rol|tecnologías?|herramientas|cliente|duración|descripción|funciones)\s{0,2}[:–-]|(?:\p{L}+\.? )?(?:19|20)\d\d(?!\d)[\s\S]{0,24}$)/iu

const isDateOnly = (text: string, span: Span, dates: readonly DatedSpan[]): boolean =>
  dates.some(({ start, end }) => {
    if (start < span.start || end > span.end) return false
    return !/\p{L}{2}/u.test(text.slice(span.start, start) + text.slice(end, span.end))
  })

const projectsOfSection = (text: string, all: readonly ReadSegment[], dates: readonly DatedSpan[]): FoundProject[] => {
  const own = all.filter(({ section, form }) => section === 'projects' && form !== 'heading')
  const named = own.filter((segment) => {
    const content = text.slice(segment.start, segment.end)
    return /\p{L}{2}|\p{Lo}/u.test(content) && !notTitle.test(content) && !isDateOnly(text, segment, dates)
  })
  const titles = titlesOf(text, named)
  const projects: (FoundProject & { end: number })[] = []
  let open: ReadSegment[] = []
  for (const segment of own) {
    const last = projects.at(-1)
    if (titles.has(segment)) {
      open = [segment]
      const content = text.slice(segment.start, segment.end)
      const skipped = label.exec(content)?.[0].length ?? 0
      const title = content.slice(skipped).trim()
      const start = segment.start + skipped
      const name: Span = { start, end: start + nameLength(content.slice(skipped)) }
      const { start: first, end } = segment
      projects.push({
        start: first,
        end,
        titleEnd: end,
        key: keyOf(text, [segment], name),
        title,
        segments: open,
        isDeed: false,
      })
    } else {
      open.push(segment)
      if (last !== undefined) last.end = segment.end
    }
  }
  return projects
}

// "Harbour crane: control software for …" is named before the colon; a title with its dates before the dates.
const nameLength = (content: string): number => {
  const cut = content.search(/\s[–—|-]\s|[:(]|\s{3,}|,?\s(?=(?:19|20)\d\d(?!\d))/)
  return cut > 2 ? cut : content.length
}

const deedSections: ReadonlySet<string> = new Set(['experience', 'achievements', 'unknown'])
const silentSections: ReadonlySet<string> = new Set(['projects', 'personal', 'references', 'interests'])

const projectsElsewhere = (text: string, segments: readonly ReadSegment[]): FoundProject[] =>
  segments.flatMap((segment): FoundProject[] => {
    if (segment.form === 'heading' || silentSections.has(segment.section)) return []
    const content = text.slice(segment.start, segment.end)
    const labelled = labelWord.test(content) ? label.exec(content) : null
    const { start, end } = segment
    if (labelled !== null) {
      const from = start + labelled[0].length
      const name: Span = { start: from, end: from + nameLength(content.slice(labelled[0].length)) }
      const title = text.slice(from, end).trim()
      return [
        { start, end, titleEnd: end, key: keyOf(text, [segment], name), title, segments: [segment], isDeed: false },
      ]
    }
    const said = deedSections.has(segment.section) && segment.form === 'prose'
    if (!said || !deed.test(content) || !undertaking.test(content) || nameless.test(content)) return []
    if (segment.tokens.filter(({ isContent }) => isContent).length < leastContentWords) return []
    const key = keyOf(text, [segment], segment)
    return [{ start, end, titleEnd: end, key, title: content.trim(), segments: [segment], isDeed: true }]
  })

const leastContentWords = 5
// A project of another trade says next to nothing for this one, but it never counts against anybody.
const leastRelevance = 0.05
const longestName = 80

// Later than any project: without a month of scoring nothing lies ahead.
const latestMonth: MonthNumber = toMonthNumber(2100, 1)

const toName = (title: string): string =>
  title
    .replace(/^[^\p{L}\p{N}"'«„“(]+/u, '')
    .replace(/\s+/g, ' ')
    .slice(0, longestName)

const toProject = (found: FoundProject, query: Query, dates: readonly DatedSpan[]): Project => {
  const dated = dates.find(({ start, end }) => start >= found.start && end <= found.end)
  return {
    name: toName(found.title),
    start: found.start,
    end: found.end,
    firstMonth: dated?.from ?? null,
    lastMonth: dated === undefined ? null : dated.until - 1,
    relevance: Math.max(leastRelevance, rateStatements(found.segments, query)),
  }
}

// A project of which there is only a name or one sentence is quickly invented. All such together count as one that is told
// at most, added up as chances are, so that each still adds something and a further line about one takes nothing away.
const addUp = (projects: readonly Project[], found: readonly FoundProject[]): number => {
  let told = 0
  let unlikely = 1
  for (const [at, { relevance }] of projects.entries()) {
    const project = found[at]
    const isTold = project === undefined || project.isDeed || project.segments.length > 1
    if (isTold) told += relevance
    else unlikely *= 1 - relevance
  }
  return told + (1 - unlikely)
}

/** Reads the distinct projects of a resume. `asOf` is the month that "present" means, for their dates. */
export const readProjects = (reading: Reading, query: Query, asOf: MonthNumber = latestMonth): Projects => {
  const { original, text, segments } = reading
  const dates = readDatedSpans(reading, asOf)
  const distinct = new Map<string, FoundProject>()
  for (const project of [...projectsOfSection(text, segments, dates), ...projectsElsewhere(text, segments)]) {
    if (!distinct.has(project.key)) distinct.set(project.key, project)
  }
  const projects = [...distinct.values()].map((found) => toProject(found, query, dates))
  return {
    count: projects.length,
    relevantCount: addUp(projects, [...distinct.values()]),
    projects,
    evidence: [...distinct.values()].map(({ title, start, titleEnd }) => ({
      part: 'projects' as const,
      value: toName(title),
      ...quotePassage(original, { start, end: titleEnd }),
    })),
  }
}

// After so many relevant projects half of the part is reached.
const halfAfter = 2

/** The projects part, 0 to 1: n ÷ (n + 2) for n relevant projects, rising with each and less with each further one. */
export const scoreProjects = (relevantCount: number): number => relevantCount / (relevantCount + halfAfter)
