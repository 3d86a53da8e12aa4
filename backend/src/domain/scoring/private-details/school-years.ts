// The years of school and study tell a person's age and must not change any score (R17.2). They are blanked in place:
// whether a degree is finished is read from the text as it was.

import type { Heading } from '../sections/index.ts'
import { readHeadings } from '../sections/index.ts'
import type { Span } from '../text/index.ts'
import { monthName, year } from './private-words.ts'

const shortYear = "['’]\\d\\d(?!\\d)"
const point = `(?:(?:${monthName}\\.?|\\d{1,2})[ ./-]{1,3}){0,2}(?:${year}|${shortYear})`
const dates = new RegExp(
  `(?<![\\p{L}\\d.])${point}(?:[ \\t]{0,3}(?:[-–—/]|to|bis|à|a|al|until)[ \\t]{0,3}(?:${point}|\\d\\d(?!\\d)))?(?!\\d)`,
  'giu',
)

const graduation = new RegExp(
  `(?<!\\p{L})(?:graduat(?:ed|ion|ing)|class of|batch(?: of)?|year of (?:passing|graduation|completion)|passed(?: out)?(?: in)?|passing year|Abitur|Matura|Abschluss(?:jahr)?|Jahrgang|promotion(?: de)?|dipl[ôo]m[ée]e?(?: en)?|baccalauréat|bac|egresad[oa]|graduad[oa]|licenciad[oa]|titulad[oa]|bachillerato|high school diploma|completed in)[^\\n.;|]{0,25}?(?<year>${point})`,
  'giu',
)

// Both patterns hold one of these, and reach over no line break.
const anyYear = new RegExp(`${year}|['’]\\d\\d`)

/**
 * Finds the years of school and study: every date under a heading of education, and what stands beside a graduation.
 * `headings` are those of the lines of the text.
 */
export const findSchoolYears = (text: string, headings: readonly (Heading | null)[] = readHeadings(text)): Span[] => {
  const spans: Span[] = []
  let isSchool = false
  let start = 0
  for (const [index, line] of text.split('\n').entries()) {
    const heading = headings[index] ?? null
    if (heading !== null) isSchool = heading.kind === 'education'
    if (anyYear.test(line)) {
      if (isSchool)
        for (const match of line.matchAll(dates))
          spans.push({ start: start + match.index, end: start + match.index + match[0].length })
      for (const match of line.matchAll(graduation)) {
        const end = start + match.index + match[0].length
        spans.push({ start: end - (match.groups?.year?.length ?? 0), end })
      }
    }
    start += line.length + 1
  }
  return spans
}
