import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDatedSpans, parseMonth } from './dates.ts'

const asOf = parseMonth('2026-11') ?? 0
const monthOf = (year: number, month: number): number => year * 12 + month - 1

const names = {
  english: 'January February March April May June July August September October November December',
  shortEnglish: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec',
  german: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  shortGerman: 'Jan. Feb. Mrz. Apr. Mai Jun. Jul. Aug. Sep. Okt. Nov. Dez.',
  french: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  plainFrench: 'janv. fevr. mars avr. mai juin juil. aout sept. oct. nov. dec.',
  spanish: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  shortSpanish: 'ene feb mar abr may jun jul ago sep oct nov dic',
}

interface Language {
  readonly months: readonly string[]
  readonly joiners: readonly string[]
  readonly present: readonly string[]
  readonly since: readonly string[]
}

const dashes = ['-', ' - ', '–', ' – ', ' — ']
const languages: readonly Language[] = [
  ...[names.english, names.shortEnglish].map((months) => ({
    months: months.split(' '),
    joiners: [...dashes, ' to ', ' until '],
    present: [' – present', ' - Current', ' to date', ' till now'],
    since: ['since '],
  })),
  ...[names.german, names.shortGerman].map((months) => ({
    months: months.split(' '),
    joiners: [...dashes, ' bis '],
    present: [' – heute', ' bis heute', ' – laufend'],
    since: ['seit ', 'ab '],
  })),
  ...[names.french, names.plainFrench].map((months) => ({
    months: months.split(' '),
    joiners: [...dashes, ' à ', ' au '],
    present: [" – aujourd'hui", ' à ce jour', ' – en cours'],
    since: ['depuis '],
  })),
  ...[names.spanish, names.shortSpanish].map((months) => ({
    months: months.split(' '),
    joiners: [...dashes, ' a ', ' hasta '],
    present: [' – actualidad', ' hasta la fecha', ' - actualmente'],
    since: ['desde '],
  })),
]

type Format = (year: number, month: number, language: Language) => string
const two = (value: number): string => String(value).padStart(2, '0')
const formats: readonly Format[] = [
  (year, month, { months }) => `${months[month - 1]} ${year}`,
  (year, month, { months }) => `15 ${months[month - 1]} ${year}`,
  (year, month, { months }) => `${months[month - 1]?.toUpperCase()} ${year}`,
  (year, month) => `${two(month)}/${year}`,
  (year, month) => `${month}.${year}`,
  (year, month) => `${year}-${two(month)}`,
  (year, month) => `${year}-${two(month)}-28`,
  (year, month) => `28.${two(month)}.${year}`,
  (year, month) => `28/${two(month)}/${year}`,
  (year, month) => `${two(month)}/28/${year}`,
]

const written = fc.record({
  from: fc.integer({ min: monthOf(1970, 1), max: asOf - 1 }),
  length: fc.integer({ min: 1, max: 400 }),
  language: fc.constantFrom(...languages),
  format: fc.constantFrom(...formats),
  pick: fc.nat(60),
})

const render = (month: number, format: Format, language: Language): string =>
  format(Math.floor(month / 12), (month % 12) + 1, language)

const pickFrom = (choices: readonly string[], pick: number): string => choices[pick % choices.length] ?? ''

describe('a span of time', () => {
  test('is read back from every form and language in which it is written', () => {
    fc.assert(
      fc.property(written, ({ from, length, language, format, pick }) => {
        const until = Math.min(asOf, from + length)
        const joiner = pickFrom(language.joiners, pick)
        const text = `Clerk, ${render(from, format, language)}${joiner}${render(until - 1, format, language)}, Graz`

        const spans = findDatedSpans(text, asOf)

        expect(spans, text).toHaveLength(1)
        expect(spans[0], text).toMatchObject({ from, until, form: 'range' })
      }),
      { numRuns: 2000 },
    )
  })

  test('that goes on is read back from every form and language in which it is written', () => {
    fc.assert(
      fc.property(written, fc.boolean(), ({ from, language, format, pick }, isSince) => {
        const point = render(from, format, language)
        const text = isSince
          ? `Clerk, ${pickFrom(language.since, pick)}${point}, Graz`
          : `Clerk, ${point}${pickFrom(language.present, pick)}, Graz`

        const spans = findDatedSpans(text, asOf)

        expect(spans, text).toHaveLength(1)
        expect(spans[0], text).toMatchObject({ from, until: asOf, isCurrent: true })
      }),
      { numRuns: 2000 },
    )
  })

  test('stands where it says, in any text', () => {
    const piece = fc.constantFrom('2010', ' – ', 'Jan', ' ', '12/', 'bis', '\n', 'x', '2014', "'09", ',', 'présent')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')

        const spans = findDatedSpans(text, asOf)

        spans.forEach(({ start, end, from, until, untilAtLatest }, index) => {
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end).trim()).not.toBe('')
          expect(until).toBeGreaterThan(from)
          expect(until).toBeLessThanOrEqual(asOf)
          expect(untilAtLatest).toBeGreaterThanOrEqual(until)
        })
      }),
    )
  })

  test('with a year as its end may have lasted to the end of that year', () => {
    expect(findDatedSpans('2010 – 2014', asOf)[0]).toMatchObject({
      until: monthOf(2014, 1),
      untilAtLatest: monthOf(2015, 1),
    })
  })

  test('never reaches beyond the month of the scoring', () => {
    const early = parseMonth('2012-06') ?? 0

    expect(findDatedSpans('Jan 2010 – Dec 2014', early)).toMatchObject([{ until: early, isCurrent: true }])
    expect(findDatedSpans('Jan 2013 – Dec 2014', early)).toEqual([])
  })

  test.each(['2012 - ', 'Jan 2012 – ', '2012-', '1.1.', '3/2012 ', 'ab 2012 ', 'e\u0301', 'may 10 - '])(
    'is looked for in a hundred thousand characters of %j within two seconds',
    { timeout: 2000 },
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length))

      expect(findDatedSpans(text, asOf).every(({ start, end }) => start < end)).toBe(true)
    },
  )
})

describe('a month', () => {
  test.each([
    ['2026-11', monthOf(2026, 11)],
    ['2026-13', null],
    ['2026', null],
    ['november', null],
  ])('written %j', (text, month) => {
    expect(parseMonth(text)).toBe(month)
  })
})

const write = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`

describe('a span of time', () => {
  test.each([
    ['04/2017 – à ce jour', '2017-04..2026-10'],
    ['Dezember 2019 – bis heute', '2019-12..2026-10'],
    ['Julio 2014 - a la fecha', '2014-07..2026-10'],
    ['2011 bis einschließlich 2013', '2011-01..2012-12'],
    ['March 2011 up to and including May 2013', '2011-03..2013-05'],
    ['Mitte 2015 – Ende 2017', '2015-01..2016-12'],
    ['2Q 2019 – 3Q 2020', '2019-04..2020-09'],
    ['4Q2016 – 1Q2018', '2016-10..2018-03'],
  ])('%j is %s', (text, expected) => {
    expect(findDatedSpans(text, asOf).map(({ from, until }) => `${write(from)}..${write(until - 1)}`)).toEqual([
      expected,
    ])
  })
})

test('lines without figures, before, between and behind, change nothing', () => {
  const words = fc.constantFrom(
    '',
    'Experience',
    'Led the works of a plant.',
    '• Planned (and drew) lines, March to May',
  )
  const dated = fc.constantFrom(
    'Jan 2012 – Dec 2014',
    'March\n2015 – May\n2017',
    'since 2015',
    'summer\n2016',
    '03/2010 – 04/2012',
    'Q3 2020',
    '2017–19',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(words, dated), { maxLength: 8 }), (lines) => {
      const text = lines.join('\n\n')
      let at = 0
      const alone = lines.flatMap((line) => {
        const from = at
        at += line.length + 2
        return findDatedSpans(line, asOf).map((span) => ({ ...span, start: span.start + from, end: span.end + from }))
      })

      expect(findDatedSpans(text, asOf)).toEqual(alone)
    }),
  )
})
