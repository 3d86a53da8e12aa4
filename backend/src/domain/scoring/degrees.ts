// Degrees by the names that people give them. Short names ("BA", "MS", "BE") are words, states and
// abbreviations of other things too, so they need a degree's surroundings; "Scrum Master", "Mastercard",
// "backend" and "master data" never are degrees.

import type { Span } from './masking.ts'
import { type EducationLevel, educationLevels } from './resume-score.ts'

/** A degree that is named in a text. */
export interface Degree extends Span {
  readonly level: EducationLevel
  /** Whether its name alone makes it a degree; a weak one counts only among words of education. */
  readonly isStrong: boolean
}

const field = '(?:\\s*(?:degree|in|of|,|:|-|–|\\(|with honou?rs)|\\s*$|\\s*\\n)'

// Ordered by level. Flags: u for letters, g for all; the abbreviations are read as written, in capitals.
const strong: readonly (readonly [EducationLevel, RegExp])[] = [
  ['doctorate', /\b(?:Ph\.? ?D\b\.?|D\.? ?Phil\b\.?|Ed\.D\.?|Pharm\.? ?D\b\.?|Psy\.? ?D\b\.?|J\.D\.|M\.D\.)/g],
  [
    'doctorate',
    /\b(?:doctorate|doctoral (?:degree|studies|thesis|dissertation)|juris doctor|doctor of (?:philosophy|medicine|education|science|business|law|pharmacy|dental|veterinary|engineering|psychology|nursing|musical|theology|physical))\b/gi,
  ],
  [
    'master',
    /\b(?:M\.?B\.?A\b\.?|M\.? ?Sc\b\.?|M\.? ?Tech\b\.?|M\.? ?Phil\b\.?|M\.? ?Com\b\.?|M\.? ?Ed\b\.?|M\.? ?Eng\b\.?|M\.C\.A\.?|MCA\b|M\.?S\.?W\b\.?|M\.?P\.?H\b\.?|M\.?F\.?A\b\.?|LL\.? ?M\b\.?|PGDM\b|PGDBM\b|PGDCA\b|M\.S\.|M\.A\.|M\.E\.)/g,
  ],
  [
    'master',
    /\bmaster(?:['’]?s)? (?:degree|of (?:science|arts|business|commerce|engineering|technology|computer|public|fine|education|laws?|social|management|philosophy|architecture|nursing|applied|professional|accountancy|accounting|finance|library|health|divinity|music|urban|international|human|information|hospitality|design|pharmacy|research|letters|physical))\b|\bmaster['’]s\b(?! (?:students?|voice|candidates? ))|\bpost[- ]?graduate (?:degree|diploma|in)\b|\bpost[- ]?graduation\b/gi,
  ],
  [
    'bachelor',
    /\b(?:B\.? ?Sc\b\.?|B\.? ?Tech\b\.?|B\.? ?Com\b\.?|B\.?B\.?A\b\.?|B\.?C\.?A\b\.?|B\.? ?Ed\b\.?|B\.? ?Eng\b\.?|B\.?F\.?A\b\.?|LL\.? ?B\b\.?|M\.?B\.?B\.?S\b\.?|B\.?D\.?S\b\.?|B\.? ?Pharm\w*\b\.?|B\.? ?Arch\b\.?|B\.?S\.?N\b\.?|B\.?B\.?S\b\.?|B\.S\.|B\.A\.|B\.E\.)/g,
  ],
  [
    'bachelor',
    /\bbachelor(?:['’]?s)?(?:['’])? (?:degree|(?:of|in) (?:science|arts|business|commerce|engineering|technology|computer|fine|education|laws?|social|management|architecture|nursing|applied|professional|accountancy|accounting|finance|health|music|general|international|human|information|hospitality|design|pharmacy|liberal|interdisciplinary|marketing|economics|psychology|mathematics|communications?|physics|biology|chemistry|journalism|political|criminal|graphic|public|mechanical|electrical|civil|industrial|electronics|physical|environmental|urban|history|english|sociology|visual|mass|studies))\b|\bbachelor['’]s\b(?! (?:party|pad))|\b(?:undergraduate|baccalaureate|college|university|four[- ]year|4[- ]year) degree\b|\bbaccalaureate\b/gi,
  ],
  [
    'vocational',
    /\bassociate(?:['’]?s)?(?:['’])? (?:degree|(?:of|in) (?:science|arts?|applied|business|nursing|technology|general|occupational|specialized|engineering|accounting|liberal|computer|criminal))\b|\b(?:A\.A\.S?\.?|A\.S\.|HND\b|NVQ\b|BTEC\b)|\bhigher national diploma\b|\b(?:apprenticeship|journeyman (?:certificate|licen[cs]e)|trade (?:school|certificate|diploma)|vocational (?:training|school|diploma|certificate|education|degree)|polytechnic diploma|diploma (?:in|of)|technical (?:diploma|certificate|school)|advanced diploma|national diploma)\b/gi,
  ],
  [
    'secondary',
    /\b(?:high[- ]?school(?: diploma| graduate| degree)?|higher secondary|senior secondary|secondary school|G\.?E\.?D\b\.?|A[- ]levels?|GCSEs?|matriculation|intermediate (?:education|examination)|abitur|10\+2|12th (?:standard|grade|class)|xii(?:th)?\b)/gi,
  ],
]

const weak: readonly (readonly [EducationLevel, RegExp])[] = [
  ['doctorate', new RegExp(`\\b(?:MD|JD|DBA|EdD)\\b(?=${field})`, 'g')],
  ['master', new RegExp(`\\b(?:MS|MA|ME|MSc|MEd|MSW|PGD|EMBA)\\b(?=${field})`, 'g')],
  [
    'master',
    /(?<!\b(?:scrum|web|head|grand|toast|quarter|station|post|past|dungeon|harbou?r|ring|concert|spin|ballet)[- ]?)\bmasters?\b(?=\s+(?:in|of|degree|program)\b|\s*[:,–-]|\s*$)(?!\s+(?:data|plan|card|class|mason|schedule|builder|chef|trainer|electrician|plumber|black))/gi,
  ],
  ['bachelor', new RegExp(`\\b(?:BS|BA|BE|AB|BBM|BMS|BHM|BSW|BSc|BEd)\\b(?=${field})`, 'g')],
  [
    'bachelor',
    /\bbachelors?\b(?!\s+(?:party|pad))|\bgraduat(?:ion|ed)\b(?=[^.\n]{0,40}\b(?:universit|college|institute))/gi,
  ],
  [
    'vocational',
    new RegExp(
      `\\b(?:AA|AS|AAS|ITI)\\b(?=${field})|\\b(?:diploma|diplomado|certificate)\\b(?! of (?:appreciation|achievement|excellence|recognition|attendance))`,
      'g',
    ),
  ],
  ['vocational', /\b(?:associates?|diploma)\b(?=\s*(?:[:,–-]|in\b|of\b|degree\b))/gi],
  ['secondary', /\b(?:SSC|HSC|SSLC|CBSE|ICSE)\b|\b(?:diploma|graduate)\b(?=[^.\n]{0,30}\bhigh school)/g],
]

const findBy = (text: string, table: typeof strong, isStrong: boolean): Degree[] =>
  table.flatMap(([level, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      level,
      isStrong,
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    })),
  )

/** Finds the names of degrees in a text, whosever they are. Of overlapping names a strong one is kept, else the first. */
export const findDegrees = (text: string): Degree[] => {
  const found = [...findBy(text, strong, true), ...findBy(text, weak, false)].sort((a, b) => a.start - b.start)
  const kept: Degree[] = []
  for (const degree of found) {
    const last = kept.at(-1)
    if (last === undefined || degree.start >= last.end) kept.push(degree)
    else if (degree.isStrong && !last.isStrong) kept[kept.length - 1] = degree
  }
  return kept
}

/** Where a level stands among all, 0 for none to 5 for a doctorate. */
export const rankOfLevel = (level: EducationLevel): number => educationLevels.indexOf(level)
