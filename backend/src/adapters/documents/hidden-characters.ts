// Characters that nobody sees: of no width, turning the direction of writing, or shadows of ASCII. They are taken out
// of every text, and where they carry a message of their own it is kept apart.

import type { HiddenReason } from '../../domain/scoring/index.ts'

/** So many characters of no width in a row are no accident of copying: eight bits are a letter. */
const leastRun = 8
/** Scattered ones of two kinds spell three letters in bits from here on. */
const leastScattered = 24

const tags = /[\u{e0000}-\u{e007f}]/u
// England, Scotland, Wales: a black flag, up to six shadows of letters and an end.
const tagRuns = /(\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{2,6}\u{e007f})|[\u{e0000}-\u{e007f}]+/gu
// One variation selector chooses the shape of a letter or an emoji; more in a row are bytes (VS1 is 0).
const selectorRuns = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{3,}/gu
const overrides = /([\u202d\u202e])([^\u202c\n]*)\u202c?/g

// Marks of direction and operators that are not drawn belong to them; soft hyphens do not, they are ordinary.
const noWidth =
  '\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200f\\u2060-\\u2065\\u206a-\\u206f\\u3164\\ufeff\\uffa0'
const noWidthRuns = new RegExp(`[${noWidth}]{${leastRun},}`, 'g')
const noWidthInWords = new RegExp(`(?<=[\\p{L}\\p{N}])[${noWidth}]+(?=[\\p{L}\\p{N}])`, 'gu')
const unseen = new RegExp(`[${noWidth}\\u202a-\\u202e\\u2066-\\u2069\\ufff9-\\ufffb]`, 'g')

// A joiner shapes letters of these scripts and binds emoji; anywhere else it does nothing.
const shaped =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]$/u
const boundEmoji = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u

const isJoinerInUse = (character: string, before: string): boolean =>
  (character === '\u200c' || character === '\u200d') &&
  (shaped.test(before) || (character === '\u200d' && boundEmoji.test(before)))

/** Takes out what nobody sees, and leaves the joiners of emoji, Arabic and Indic letters. */
export const stripUnseen = (text: string): string =>
  text.replace(unseen, (character, at: number) =>
    isJoinerInUse(character, text.slice(Math.max(0, at - 2), at)) ? character : '',
  )

const printable = /^[\x20-\x7e\t\n]+$/

/** Reads two kinds of characters as the bits of ASCII, eight or seven to a letter; null where that gives none. */
const readBits = (kinds: readonly string[], characters: readonly string[]): string | null => {
  for (const one of kinds) {
    const bits = characters.map((character) => (character === one ? '1' : '0')).join('')
    for (const width of [8, 7]) {
      if (bits.length % width !== 0) continue
      const codes = bits.match(new RegExp(`.{${width}}`, 'g')) ?? []
      const said = codes.map((code) => String.fromCharCode(Number.parseInt(code, 2))).join('')
      if (printable.test(said)) return said
    }
  }
  return null
}

/** What characters of no width say, or which they are and how many. */
const spell = (run: string): string => {
  const characters = [...run]
  const kinds = [...new Set(characters)]
  const counts = kinds.map((kind) => {
    const code = (kind.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return `U+${code} ×${characters.filter((character) => character === kind).length}`
  })
  return (kinds.length === 2 ? readBits(kinds, characters) : null) ?? counts.join(', ')
}

const sayNoWidth = (text: string): string[] => {
  const runs = (text.match(noWidthRuns) ?? []).map(spell)
  if (runs.length > 0) return runs
  let scattered = ''
  for (const { 0: run, index } of text.matchAll(noWidthInWords)) {
    if (!isJoinerInUse(run, text.slice(Math.max(0, index - 2), index))) scattered += run
  }
  return scattered.length >= leastScattered && new Set(scattered).size >= 2 ? [spell(scattered)] : []
}

const readTags = (run: string): string =>
  [...run]
    .map((character) => (character.codePointAt(0) ?? 0) - 0xe0000)
    .map((code) => (code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : ''))
    .join('')

const readSelectors = (run: string): string => {
  const bytes = [...run].map((character) => {
    const code = character.codePointAt(0) ?? 0
    return code >= 0xe0100 ? code - 0xe0100 + 16 : code - 0xfe00
  })
  const said = Buffer.from(bytes).toString('utf8')
  return printable.test(said) ? said : `${bytes.length} variation selectors`
}

const reverse = (text: string): string => [...text].reverse().join('')

/** What is seen of a passage whose direction is forced; the same where it would run that way anyway. */
const forceDirection = (control: string, passage: string): string => {
  const against =
    control === '\u202e'
      ? /[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+/g
      : /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+/g
  return passage.replace(against, (run) => (/[\p{L}\p{N}]/u.test(run) ? reverse(run) : run))
}

/** What characters say that nobody sees. */
interface UnseenMessage {
  readonly reason: Extract<HiddenReason, 'zero_width' | 'direction_override' | 'tag_characters'>
  readonly page: number | null
  readonly text: string
}

/** A text as it is seen, and what its unseen characters say. */
export interface SiftedText {
  readonly text: string
  readonly hidden: readonly UnseenMessage[]
}

/**
 * Separates what is seen of a text from messages in characters that nobody sees: shadows of ASCII (`tag_characters`),
 * runs and patterns of characters without width (`zero_width`), and passages that are stored in another order than they
 * are read (`direction_override`; the text has them as they are read). Soft hyphens stay. `page` is that of the text.
 */
export const siftCharacters = (text: string, page: number | null = null): SiftedText => {
  if (text.search(unseen) < 0 && !tags.test(text) && text.search(selectorRuns) < 0) return { text, hidden: [] }
  const hidden: UnseenMessage[] = []
  const said: string[] = []
  const seen = text
    .replace(tagRuns, (run, flag: string | undefined) => {
      if (flag !== undefined) return flag
      said.push(readTags(run))
      return ''
    })
    .replace(selectorRuns, (run) => {
      hidden.push({ reason: 'zero_width', page, text: readSelectors(run) })
      return ''
    })
    .replace(overrides, (_, control: string, passage: string) => {
      const stored = stripUnseen(passage)
      const read = forceDirection(control, stored)
      if (read !== stored) hidden.push({ reason: 'direction_override', page, text: stored })
      return read
    })
  const shadow = said.join(said.every(({ length }) => length <= 1) ? '' : ' ').trim()
  if (shadow !== '') hidden.push({ reason: 'tag_characters', page, text: shadow })
  for (const message of sayNoWidth(seen)) hidden.push({ reason: 'zero_width', page, text: message })
  return { text: stripUnseen(seen), hidden }
}
