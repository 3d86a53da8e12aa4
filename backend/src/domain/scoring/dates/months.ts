// Months, seasons and quarters as English, German, French and Spanish name them, in full and abbreviated, with and
// without their accents.

/** A month, counted from the year 0: `year × 12 + month − 1`. */
export type MonthNumber = number

// In plain letters; the pattern allows for accents. "a" stands for "ä", "ae" for its spelling without the dots.
const monthNames: readonly string[] = [
  'january|january|januar|jaenner|janner|janvier|janv|jan|enero|ene',
  'february|februar|feber|february|fevrier|febrero|fevr|febr|feb|fev',
  'march|maerz|marz|mars|marzo|mrz|mar',
  'april|avril|abril|apr|avr|abr',
  'may|mai|mayo',
  'june|juni|juin|junio|jun',
  'july|juli|juillet|julio|juil|jul',
  'august|aout|agosto|aug|ago',
  'september|septembre|septiembre|setiembre|sept|sep',
  'october|oktober|octobre|octubre|oct|okt',
  'november|novembre|noviembre|nov',
  'december|dezember|decembre|diciembre|dec|dez|dic',
]

// Seasons of the northern half of the earth. Winter is taken for its December: it begins in the year it is named by.
const seasonNames: readonly (readonly [names: string, first: number, last: number])[] = [
  ['spring|fruhjahr|fruhling|fruehjahr|fruehling|printemps|primavera', 3, 5],
  ['summer|sommer|ete|verano', 6, 8],
  ['autumn|fall|herbst|automne|otono', 9, 11],
  ['winter|hiver|invierno', 12, 12],
]

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  erstes: 1,
  zweites: 2,
  drittes: 3,
  viertes: 4,
  premier: 1,
  deuxieme: 2,
  troisieme: 3,
  quatrieme: 4,
  primer: 1,
  segundo: 2,
  tercer: 3,
  cuarto: 4,
}

// One letter of a pattern: a vowel or n may carry an accent, in one character or in two.
const withAccents: Readonly<Record<string, string>> = { a: '[aàáâä]', e: '[eèéê]', o: '[oóôö]', u: '[uûüù]', n: '[nñ]' }
const toPattern = (names: string): string =>
  names
    .split('|')
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) => name.replace(/[aeoun]/g, (letter) => `${withAccents[letter] ?? letter}[\\u0300-\\u0308]?`))
    .join('|')

/** Pattern of the names of the months, without groups; for use with the flag i. */
export const monthPattern = `(?:${toPattern(monthNames.join('|'))})`
/** Pattern of the names of the seasons. */
export const seasonPattern = `(?:${toPattern(seasonNames.map(([names]) => names).join('|'))})`
/** Pattern of the ordinals by which quarters are named. */
export const ordinalPattern = `(?:${toPattern(Object.keys(ordinals).join('|'))}|[1-4](?:st|nd|rd|th|er|e|\\.)?)`

const fold = (name: string): string => name.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')

const monthOf = new Map(
  monthNames.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
)

/** The month that a name means, 1 to 12; null for any other word. */
export const monthOfName = (name: string): number | null => monthOf.get(fold(name)) ?? null

/** First and last month of a season, 1 to 12; null for any other word. */
export const monthsOfSeason = (name: string): readonly [first: number, last: number] | null => {
  const plain = fold(name)
  const season = seasonNames.find(([names]) => names.split('|').includes(plain))
  return season === undefined ? null : [season[1], season[2]]
}

/** The number of a quarter that is written as a figure or an ordinal ("3", "3rd", "third"); 0 for anything else. */
export const numberOfQuarter = (name: string): number => {
  const figure = /^[1-4]/.exec(name)
  return figure === null ? (ordinals[fold(name)] ?? 0) : Number(figure[0])
}

/** A month of a year, 1 to 12, as a month number. */
export const toMonthNumber = (year: number, monthOfYear: number): MonthNumber => year * 12 + monthOfYear - 1
