// One form for the text of every format: the same breaks, spaces, letters and bullets whatever program wrote it, and
// words whole that were broken at the end of a line.

import { stripUnseen } from './hidden-characters.ts'

const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}

/**
 * Makes letters, line breaks, spaces and bullets the same whatever program wrote them: NFC, no ligatures and shapes, no soft
 * hyphens, no controls, nothing that is not seen, at most one empty line. Bullets of symbol fonts become "•".
 */
export const normaliseText = (text: string): string =>
  stripUnseen(
    text
      .replace(/\r\n?|[\f\v\u0085\u2028\u2029]/g, '\n')
      // What is no character, or half of one, no database takes.
      .toWellFormed()
      .replace(/(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu, '')
      // A soft hyphen that is drawn stands at the end of a line: the word goes on in the next.
      .replace(/\u00ad(?:[ \t]*\n[ \t]*)?/g, ''),
  )
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligatures[ligature] ?? ligature)
    // Arabic and Hebrew letters in the shape that they have within a word.
    .replace(/[\ufb1d-\ufdff\ufe70-\ufefc]{1,100}/g, (letters) => letters.normalize('NFKC'))
    .replace(/[\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc\uf076]/g, '•')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/•\t+/g, '• ')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

// First members of compounds that are written with a hyphen; what follows another word is taken for its second half.
const firstMembers = new Set(
  (
    'well self high low long short full part half cross multi non co pre post semi sub anti ex mid on off up out over ' +
    'under in one two three four five six ten first second third hands state end client customer data detail team ' +
    'goal result results cost user time decision problem solution world real open fast best award large small mission ' +
    'business back front e follow start set hard soft test object service cloud event project process quality market ' +
    'profit revenue day face peer point step top bottom ever much all vice so'
  ).split(' '),
)
const secondMembers = new Set(
  (
    'based driven oriented focused focussed centric centred centered known level time term site house end side up on ' +
    'out down in to of off over free friendly ready wide scale art quality performance functional year years old ' +
    'month week day hour related specific paced class facing time organized organised motivated made minded solving ' +
    'making taking winning party person class line stack source'
  ).split(' '),
)
const conjunctions = new Set('und oder sowie bzw bis and or et ou y e o u en of'.split(' '))

// What ends the second half: a space or the end of its line, or another hyphen at which it is broken again.
const brokenOff =
  /[-\u2010]\n[ \t]{0,40}(\p{Ll}{1,40})((?:(?![-\u2010]\n)[^\s\p{L}]){0,8}(?:[ \t]{1,40}|\n|(?=[-\u2010]\n)|$))/gu
const lastWord = /\p{L}{1,40}$/u
const wordsIn = /\p{L}+(?:[-\u2010]\p{L}+)*/gu

/**
 * Makes words whole that are broken by a hyphen at the end of a line: "manage-", "ment" is "management", and
 * "well-", "known" stays "well-known". The document itself decides where it has the word elsewhere; then short lists of
 * members of compounds; a word said twice ("win-", "win") keeps its hyphen; everything else is one word. That both halves
 * are words of the document says nothing: among 131 resumes that holds for 16 compounds, and for 188 words like
 * "teamwork". An unfinished German compound ("Vertriebs- und") keeps its gap.
 */
export const joinBrokenWords = (text: string): string => {
  if (!/\p{L}[-\u2010]\n/u.test(text)) return text
  const known = new Set((text.match(wordsIn) ?? []).map((word) => word.toLowerCase().replace('\u2010', '-')))
  return text.replace(brokenOff, (whole, second: string, after: string, at: number) => {
    const first = lastWord.exec(text.slice(Math.max(0, at - 40), at))?.[0]
    if (first === undefined) return whole
    const rest = `${second}${after.replace(/\s{1,40}$/, '\n')}`
    const [start, end] = [first.toLowerCase(), second.toLowerCase()]
    if (conjunctions.has(end)) return `- ${rest}`
    const isCompound =
      start === end ||
      known.has(`${start}-${end}`) ||
      firstMembers.has(start) ||
      secondMembers.has(end) ||
      (first.length > 1 && first === first.toUpperCase())
    return `${isCompound && !known.has(start + end) ? '-' : ''}${rest}`
  })
}
