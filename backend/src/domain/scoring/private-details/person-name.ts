// The name of the person whose resume it is. It stands in the head, beside a title that looks much like it: "Grace
// Baker" is a person above "Registered Nurse", and "Forklift Driver" a title above "Grace Baker".

import { classifyHeadLine, readHeading } from '../sections/index.ts'
import type { Span } from '../text/index.ts'
import { givenNames } from './given-names.ts'
import { foldLabel } from './private-words.ts'

const linesOfHead = 12
const nameLines = 4
const longestHeadLine = 200

const nameWord = /^(?:\p{Lu}[\p{L}'’-]*\.?|\p{Lo}{1,12}|de|da|di|dos|du|van|von|zu|bin|ibn|al|el|la|le|der|den|ter|y)$/u
const notInName =
  /^(?:of|and|for|in|the|to|at|with|curriculum|vitae|resume|cv|lebenslauf|profile|profil|company|name|city|state)$/i
const mostNameWords = 6
const particle = /^(?:de|da|di|dos|du|van|von|zu|bin|ibn|al|el|la|le|der|den|ter|y)$/i
const title =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|frau|herr|mme|mlle|madame|monsieur|m|sr|sra|srta|senor|senora|dipl ing|ing)$/
const behindName =
  /[\s,]+(?:ph\.?d\.?|m\.?d\.?|mba|m\.?sc\.?|b\.?sc\.?|rn|r\.n\.|cpa|pmp|jr\.?|sr\.?|esq\.?|ii|iii|iv)\.?$/i

/** The first lines with letters in them. */
export const readHead = (text: string): { readonly start: number; readonly line: string }[] => {
  const head: { start: number; line: string }[] = []
  let start = 0
  while (head.length < linesOfHead && start < text.length) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    const line = text.slice(start, Math.min(end, start + longestHeadLine))
    if (/\p{L}/u.test(line)) head.push({ start, line })
    start = end + 1
  }
  return head
}

const contact =
  /@|\b(?:phone|tel|telefon|tel[ée]fono|t[ée]l[ée]phone|mobile|mobil|cell|e-?mail|address|adresse|anschrift|direcci[óo]n|linkedin)\b|\+?\d[\d ().-]{7,20}\d/i

const hanName = /^\p{Script=Han}{2,4}$/u

const isName = (words: readonly string[]): boolean =>
  (words.length === 1 && hanName.test(words[0] ?? '')) ||
  (words.length >= 2 &&
    words.length <= mostNameWords &&
    words.every((word) => nameWord.test(word) && !notInName.test(word)) &&
    words.filter((word) => !particle.test(word)).length >= 2)

interface Candidate {
  readonly words: readonly string[]
  readonly worth: number
}

// What speaks for a name. A mail address made of it is as good as proof.
const worths = { mail: 8, given: 3, initial: 3, neither: 2, firstLine: 2, trade: 0, role: -3, title: 6 }
const leastWorth = 2
const leastWithoutContact = 5

const isMailUnit = /[\w.+%-]/
const longestMailName = 64
const mailPattern = /([\w.+%-]{2,64})@[\w-]{1,63}\./y
const profilePattern = /(?:linkedin\.com\/in|github\.com|xing\.com\/profile)\/([\w.%-]{2,64})/gi

const profileSign = /\/(?<=\.com\/|\/in\/|\/profile\/)/i

// What stands before the @ of each mail address. They are read back from it: most texts hold one.
const readMailNames = (text: string): string[] => {
  const names: string[] = []
  let behind = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at
    while (start > behind && at - start < longestMailName && isMailUnit.test(text.charAt(start - 1))) start--
    mailPattern.lastIndex = start
    const name = mailPattern.exec(text)?.[1]
    if (name === undefined) continue
    names.push(name)
    behind = mailPattern.lastIndex
  }
  return names
}

const mostHandles = 8

const readHandles = (text: string): string[] =>
  [
    ...readMailNames(text),
    ...(profileSign.test(text) ? [...text.matchAll(profilePattern)].map(([, handle = '']) => handle) : []),
  ]
    .slice(0, mostHandles)
    .map((handle) => foldLabel(handle).replaceAll(' ', ''))

const rate = (words: readonly string[], index: number, handles: readonly string[], isTitled: boolean): number => {
  const parts = words.map(foldLabel).filter((part) => part.length > 2)
  const inHandle = parts.filter((part) => handles.some((handle) => handle.includes(part))).length
  const isGiven = givenNames.has(foldLabel(words[0] ?? '')) || givenNames.has(foldLabel(words.at(-1) ?? ''))
  return (
    (inHandle >= 2 || (inHandle === 1 && isGiven) ? worths.mail : 0) +
    (isGiven ? worths.given : 0) +
    (index === 0 ? worths.firstLine : 0) +
    (isTitled ? worths.title : 0) +
    (/^\p{Lu}\.$/u.test(words[0] ?? '') ? worths.initial : 0) +
    worths[classifyHeadLine(words.join(' '))]
  )
}

const titleBefore = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|frau|herr|mme|mlle|madame|monsieur|señora?|name:)\b/i
const nameLabel = /^(?:full name|name|vor- und nachname|nom et prénom|nom|nombre|nombre y apellidos)\s{0,3}:\s*/i

const splitWords = (piece: string): string[] => {
  const bare = piece
    .replace(nameLabel, '')
    .replace(/\([^)]{0,40}\)?/g, ' ')
    .replace(behindName, '')
    .replace(behindName, '')
    .trim()
  const words = bare.split(/\s+/)
  while (words.length > 0 && title.test(foldLabel(words[0] ?? ''))) words.shift()
  // "Gonzalez, Maria"
  return words.map((word) => word.replace(/,$/, ''))
}

const resumeWords =
  /^[\s*#]*(?:curriculum vitae|resume|r[ée]sum[ée]|cv|lebenslauf|hoja de vida|curr[íi]culum)\b[\s:–—-]*(?:of|von|de)?\s*/i

const announced =
  /^[\s*#]*(?:curriculum vitae|resume|r[ée]sum[ée]|cv|lebenslauf|hoja de vida|curr[íi]culum)\s{1,2}(?:of|von|de)\s/i

/** The words of the name that the head gives, or null. */
export const findName = (text: string): readonly string[] | null => {
  const lines = readHead(text).map(({ line }) => line)
  // "Curriculum Vitae" alone on its line is no line of the head; "Resume of …" says whose name follows.
  const head = lines.map((line) => line.replace(resumeWords, '').trim()).filter((line) => line !== '')
  const isAnnounced = announced.test(lines[0] ?? '')
  const hasContact = head.some((line) => contact.test(line))
  const handles = readHandles(text)
  const candidates: Candidate[] = []
  head.slice(0, nameLines).forEach((line, index) => {
    if (readHeading(line) !== null) return
    for (const piece of line.split(/\s*[|•·;]|\s{3,}|\t| [-–—] /).slice(0, 2)) {
      for (const part of piece.includes(',') ? [piece, piece.slice(0, piece.indexOf(','))] : [piece]) {
        const words = splitWords(part)
        const isTitled = titleBefore.test(part) || (isAnnounced && index === 0)
        const worth = isName(words) ? rate(words, index, handles, isTitled) : Number.NEGATIVE_INFINITY
        if (worth >= (hasContact ? leastWorth : leastWithoutContact)) candidates.push({ words, worth })
      }
    }
  })
  const [first] = candidates.sort((a, b) => b.worth - a.worth)
  return first?.words ?? null
}

const escapeLiteral = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const spansOf = (text: string, source: string): Span[] =>
  [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'giu'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))

const titles = '(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Frau|Herrn?|Mme|Mlle|Madame|Monsieur|M|Sra?|Srta|Señora?)\\.?\\s+)'
const shortestFirst = 3
const ageBehind = '(?: \\(\\d{2}\\)|, \\d{2}(?=[ ,]*(?:\\n|$)))?'

// "Grace has taught …": a first name as the subject of a sentence. Words that name a trade or a skill are left.
const findFirstName = (text: string, first: string): Span[] =>
  first.length < shortestFirst || classifyHeadLine(first) !== 'neither'
    ? []
    : [
        ...text.matchAll(
          new RegExp(
            `${escapeLiteral(first)}(?<=(?:^[^\\p{L}\\n]{0,4}|[.!?] )${escapeLiteral(first)})(?= (?:is|was|has|had|\\p{Ll}{2,20}(?:s|ed)) )`,
            'gmu',
          ),
        ),
      ].map(({ index, 0: found }) => ({ start: index, end: index + found.length }))

/** Every place where the name stands: whole, turned round, by its initial, or a part of it behind a title. */
export const findNamePlaces = (text: string, name: readonly string[]): Span[] => {
  const words = name.map(escapeLiteral)
  const last = words.at(-1) ?? ''
  const first = words[0] ?? ''
  const middle = '(?:\\s+\\p{Lu}\\.)?'
  const initial = `${escapeLiteral(name[0]?.charAt(0) ?? '')}\\.`
  return [
    ...spansOf(text, `${titles}?${words.join(`${middle}[\\s,]+`)}${ageBehind}`),
    ...spansOf(text, `${last},?\\s+${first}`),
    ...spansOf(text, `${titles}?${initial}\\s?${last}`),
    ...spansOf(text, `${titles}${last}`),
    ...spansOf(text, `${titles}${first}`),
    ...findFirstName(text, name[0] ?? ''),
  ]
}
