// Words are compared by their stems, so that "purchasing" meets "purchase" and "moulding" meets "molding".

import { foldGender } from './gendered-words.ts'

// M. F. Porter, "An algorithm for suffix stripping", Program 14 (3), 1980, pp. 130-137, with the two
// departures of his own reference implementation (bli, logi).

const vowel = '(?:[aeiou]|(?<=[^aeiou])y)'
const consonant = '(?:[bcdfghjklmnpqrstvwxz]|(?<![^aeiou])y)'
const measureAbove0 = new RegExp(`^${consonant}*${vowel}+${consonant}+`)
const measureIs1 = new RegExp(`^${consonant}*${vowel}+${consonant}+${vowel}*$`)
const measureAbove1 = new RegExp(`^${consonant}*(?:${vowel}+${consonant}+){2,}`)
const hasVowel = new RegExp(vowel)
const doubled = /([^aeiouylsz])\1$/
const shortEnd = new RegExp(`^${consonant}+${vowel}[^aeiouwxy]$`)

const step2: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['alli', 'al'],
  ['ator', 'ate'],
  ['logi', 'log'],
  ['bli', 'ble'],
  ['eli', 'e'],
]

const step3: readonly (readonly [string, string])[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
]

const step4 = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic|ou|(?<=[st])ion)$/

const replaceSuffix = (word: string, rules: readonly (readonly [string, string])[]): string => {
  for (const [suffix, replacement] of rules) {
    if (!word.endsWith(suffix)) continue
    const base = word.slice(0, -suffix.length)
    return measureAbove0.test(base) ? base + replacement : word
  }
  return word
}

const stripPast = (word: string): string => {
  if (word.endsWith('eed')) return measureAbove0.test(word.slice(0, -3)) ? word.slice(0, -1) : word
  const base = word.replace(/(?:ed|ing)$/, '')
  if (base === word || !hasVowel.test(base)) return word
  if (/(?:at|bl|iz)$/.test(base)) return `${base}e`
  if (doubled.test(base)) return base.slice(0, -1)
  return measureIs1.test(base) && shortEnd.test(base) ? `${base}e` : base
}

const stripFinalE = (word: string): string => {
  if (!word.endsWith('e')) return word
  const base = word.slice(0, -1)
  return measureAbove1.test(base) || (measureIs1.test(base) && !shortEnd.test(base)) ? base : word
}

const porter = (word: string): string => {
  if (word.length <= 2) return word
  let stem = word.replace(/sses$/, 'ss').replace(/ies$/, 'i')
  if (stem === word) stem = word.replace(/([^s])s$/, '$1')
  stem = stripPast(stem)
  if (stem.endsWith('y') && hasVowel.test(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`
  stem = replaceSuffix(replaceSuffix(stem, step2), step3)
  const base = stem.replace(step4, '')
  if (base !== stem && measureAbove1.test(base)) stem = base
  stem = stripFinalE(stem)
  return stem.endsWith('ll') && measureAbove1.test(stem.slice(0, -1)) ? stem.slice(0, -1) : stem
}

// British spellings to American ones.
const foldings: readonly (readonly [RegExp, string])[] = [
  [/^mould/, 'mold'],
  [/^(col|lab|fav|hon|behavi|harb|neighb)our/, '$1or'],
  [/^(met|cent|theat|fib|lit)re(s?)$/, '$1er$2'],
  [/^(.{3,}[^aeiou])is(e[sdr]?|ing|ation|ations|ational)$/, '$1iz$2'],
  [/^(.{2,}[^aeiou]|catal|dial)ogue(s?)$/, '$1og$2'],
  [/^programme(s?)$/, 'program$1'],
  [/^tyre(s?)$/, 'tire$1'],
  [/^(.{4,})ll(ing|ed|er|ers)$/, '$1l$2'],
  [/^(defen|licen|offen)ce/, '$1se'],
]

/** Folds forms of one word together: British spellings to American ones, names of trades to one form for all sexes. */
export const foldSpelling = (word: string): string => {
  for (const [pattern, replacement] of foldings) {
    if (pattern.test(word)) return word.replace(pattern, replacement)
  }
  return foldGender(word)
}

/** The stem of a lower-case word: its spelling folded, its suffixes stripped by Porter's algorithm (1980). */
export const stemWord = (word: string): string => (/^[a-z]+$/.test(word) ? porter(foldSpelling(word)) : word)

/** The singular of a lower-case word, as far as a rule can tell; names of skills are compared in this form. */
export const toSingular = (word: string): string => {
  const folded = /^[a-z]+$/.test(word) ? foldSpelling(word) : word
  if (folded.length <= 3 || !/[a-z]s$/.test(folded) || /(?:ss|us|is)$/.test(folded)) return folded
  // Sciences and other words that only look like plurals: "electronics" is not "electronic".
  if (/^(?:news|customs|goods|.{3,}(?<!clin|top|fabr|mechan|crit)ics)$/.test(folded)) return folded
  if (/(?:ch|sh|x|ss)es$/.test(folded)) return folded.slice(0, -2)
  return /[^aeiou]ies$/.test(folded) ? `${folded.slice(0, -3)}y` : folded.slice(0, -1)
}
