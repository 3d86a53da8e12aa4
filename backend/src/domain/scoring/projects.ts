// Projects that somebody did: things with a name or a description. The word "project" alone is none, and
// five mentions of one project are one.

import { quotePassage, type Span } from './masking.ts'
import type { Reading, ReadSegment } from './reading.ts'
import type { Evidence } from './resume-score.ts'
import { type Query, rateRelevance } from './similarity.ts'
import { isContentWord } from './terms.ts'

/** The projects that a resume describes. */
export interface Projects {
  readonly count: number
  /** The number of projects weighted by how near each is to the job. */
  readonly relevantCount: number
  readonly evidence: readonly Evidence[]
}

interface Project extends Span {
  /** The same for two descriptions of the same project. */
  readonly key: string
  readonly title: string
  readonly segments: readonly ReadSegment[]
}

const label =
  /^\W*(?:(?:key|major|recent|academic|final year|personal)\s+)?project(?:\s+(?:name|title))?\s*(?:#?\s*\d{1,2})?\s*[:–-]\s*(?=\S)/i

// A deed and a thing that has a beginning and an end: "led the migration of …", "launched a campaign for …".
const deed =
  /\b(?:led|lead|managed|delivered|built|designed|implemented|launched|developed|migrated|organi[sz]ed|directed|executed|created|completed|headed|spearheaded|oversaw|coordinated|established|initiated|installed|constructed|engineered|planned|rolled out|introduced|set up|produced|redesigned|automated|commissioned|piloted|championed|deployed|converted|authored|founded|opened)\b/i
const undertaking =
  /\b(?:projects?|program(?:me)?s?|campaigns?|initiatives?|roll-?outs?|migrations?|implementations?|launch(?:es)?|installations?|redesigns?|prototypes?|exhibitions?|conferences?|websites?|web sites?|portals?|mobile apps?|applications?|platforms?|databases?|dashboards?|facilit(?:y|ies)|plants?|branch(?:es)?|stores?|curricul(?:um|a)|workshops?|conversion|relocation|merger|integration|automation|pilot|events?|systems?|product lines?|catalogs?|catalogues?|bridges?|buildings?|warehouses?|training modules?)\b/i
// "Managed projects", "led project teams": a duty, not a piece of work with a name.
const nameless = /^\W*(?:\w+\s+){0,2}(?:multiple|several|various|many|numerous|all|other|different)?\s*projects?\W*$/i

const keyOf = (text: string, segments: readonly ReadSegment[], span: Span): string =>
  [
    ...new Set(
      segments
        .flatMap(({ tokens }) => tokens)
        .filter((token) => token.start >= span.start && token.end <= span.end && isContentWord(token))
        .map(({ stem }) => stem)
        .filter((stem) => stem !== 'project'),
    ),
  ]
    .sort()
    .join(' ') || text.slice(span.start, span.end).trim().toLowerCase()

const longestTitle = 90
const hasBullet = /^\s*[•·▪●○◦‣➢✓✔►*-]/u

// In a section of projects an item begins with a short line that is no bullet, or, where all are alike, with each.
const titlesOf = (text: string, segments: readonly ReadSegment[]): Set<ReadSegment> => {
  const isTitle = (segment: ReadSegment): boolean => {
    const content = text.slice(segment.start, segment.end).trim()
    const lineStart = text.lastIndexOf('\n', segment.start - 1) + 1
    const opensLine = text.slice(lineStart, segment.start).trim() === ''
    const bulleted = hasBullet.test(text.slice(lineStart, segment.end))
    return (
      opensLine &&
      !bulleted &&
      content.length <= longestTitle &&
      !/[.;,]$/.test(content) &&
      /^[\p{Lu}\p{N}"'(]/u.test(content)
    )
  }
  const titles = segments.filter(isTitle)
  if (titles.length > 0) return new Set(titles)
  return new Set(segments.filter(({ tokens }) => tokens.length >= leastWords))
}

const leastWords = 3
const notTitle =
  /^\W*(?:(?:roles?|responsibilit(?:y|ies)|technolog(?:y|ies)|tools?|environment|client|team size|duration|description|tech stack|skills|platform|languages?|date|link|url)\b|(?:\w+\.? )?(?:19|20)\d\d\b[\s\S]{0,24}$)/i

const projectsOfSection = (text: string, segments: readonly ReadSegment[]): Project[] => {
  const own = segments.filter(({ section, form }) => section === 'projects' && form !== 'heading')
  const titles = titlesOf(
    text,
    own.filter(({ start, end }) => !notTitle.test(text.slice(start, end))),
  )
  const projects: Project[] = []
  let open: ReadSegment[] = []
  for (const segment of own) {
    if (titles.has(segment)) {
      open = [segment]
      const title = text.slice(segment.start, segment.end).trim()
      const name: Span = {
        start: segment.start,
        end: segment.start + nameLength(text.slice(segment.start, segment.end)),
      }
      projects.push({ ...segment, key: keyOf(text, [segment], name), title, segments: open })
    } else {
      open.push(segment)
    }
  }
  return projects
}

// "Harbour crane: control software for …" is named before the colon; a title with its dates before the dates.
const nameLength = (content: string): number => {
  const cut = content.search(/\s[–—|-]\s|[:(]|\s{3,}/)
  return cut > 2 ? cut : content.length
}

const projectsElsewhere = (text: string, segments: readonly ReadSegment[]): Project[] =>
  segments.flatMap((segment) => {
    if (segment.form === 'heading' || segment.section === 'projects' || segment.section === 'personal') return []
    const content = text.slice(segment.start, segment.end)
    const labelled = label.exec(content)
    if (labelled !== null) {
      const start = segment.start + labelled[0].length
      const name: Span = { start, end: start + nameLength(content.slice(labelled[0].length)) }
      const title = text.slice(start, segment.end).trim()
      return [{ start: segment.start, end: segment.end, key: keyOf(text, [segment], name), title, segments: [segment] }]
    }
    const isWork =
      segment.section === 'experience' || segment.section === 'achievements' || segment.section === 'unknown'
    const said = isWork && segment.form === 'prose' && deed.test(content) && undertaking.test(content)
    const contentWords = segment.tokens.filter(isContentWord).length
    if (!said || contentWords < leastContentWords || nameless.test(content)) return []
    return [
      {
        start: segment.start,
        end: segment.end,
        key: keyOf(text, [segment], segment),
        title: content.trim(),
        segments: [segment],
      },
    ]
  })

const leastContentWords = 5
const leastRelevance = 0.25
const longestValue = 80

/** Reads the distinct projects of a resume. */
export const readProjects = ({ original, text, segments }: Reading, query: Query): Projects => {
  const distinct = new Map<string, Project>()
  for (const project of [...projectsOfSection(text, segments), ...projectsElsewhere(text, segments)]) {
    if (!distinct.has(project.key)) distinct.set(project.key, project)
  }
  let relevantCount = 0
  const evidence: Evidence[] = []
  for (const project of distinct.values()) {
    const terms = project.segments.flatMap((segment) => [...segment.terms])
    relevantCount += Math.max(leastRelevance, rateRelevance(terms, query))
    const value = project.title.replace(/\s+/g, ' ').slice(0, longestValue)
    evidence.push({ part: 'projects', value, ...quotePassage(original, project) })
  }
  return { count: distinct.size, relevantCount, evidence }
}

// After so many relevant projects half of the part is reached.
const halfAfter = 2

/** The projects part, 0 to 1: n ÷ (n + 2) for n relevant projects, rising with each and less with each further one. */
export const scoreProjects = (relevantCount: number): number => relevantCount / (relevantCount + halfAfter)
