// A text in plain letters, character for character, so that one pattern in ASCII meets "Maîtrise" and "Maitrise" and every
// offset still points into the text as it is.

const plainMarks: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
}

/**
 * Replaces accented Latin letters, typographic apostrophes, dashes and hard spaces by their plain forms. The result has
 * the length of the text, and case is kept.
 */
export const foldText = (text: string): string =>
  text
    .replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0))
    .replace(/[\u00a0\u2009\u2010-\u2014\u2018\u2019\u202f\u2212\u00b4]/g, (mark) => plainMarks[mark] ?? mark)
