import { describe, test } from 'vitest'
import { expectCasesRead, type LabelledCase } from '../labelled-cases.contract.ts'
import { findDatedSpans, parseMonth } from './dates.ts'

const asOf = parseMonth('2026-11') ?? 0

const write = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`

// "2012-01..2014-03", or "2012-01.." for what goes on.
const read = (text: string): string[] =>
  findDatedSpans(text, asOf).map(({ from, until, isCurrent }) => `${write(from)}..${isCurrent ? '' : write(until - 1)}`)

const toCase = ([text, ...expected]: readonly [string, ...string[]]): LabelledCase => ({ name: text, text, expected })

const ranges: readonly (readonly [string, ...string[]])[] = [
  ['Jan 2012 – Present', '2012-01..'],
  ['January 2010 to Current', '2010-01..'],
  ['03/2019-05/2021', '2019-03..2021-05'],
  ['3.2019 – 5.2021', '2019-03..2021-05'],
  ['2019-03 to 2021-05', '2019-03..2021-05'],
  ['2012.03 - 2013.04', '2012-03..2013-04'],
  ['01-2012 – 03-2013', '2012-01..2013-03'],
  ['2017–19', '2017-01..2018-12'],
  ['2008-12', '2008-01..2011-12'],
  ['2010 — 2014', '2010-01..2013-12'],
  ['since 2015', '2015-01..'],
  ['since the summer of 2015', '2015-06..'],
  ['2015 to date', '2015-01..'],
  ['2008 onwards', '2008-01..'],
  ['Sept. 2010 until Dec. 2010', '2010-09..2010-12'],
  ["Sept. '09 - Oct '11", '2009-09..2011-10'],
  ['Jan-12 to Feb-14', '2012-01..2014-02'],
  ['July2012 to Aug2013', '2012-07..2013-08'],
  ['06/09 - 08/11', '2009-06..2011-08'],
  ['06/09 – present', '2009-06..'],
  ['from 2010 until 2014', '2010-01..2013-12'],
  ['between 2010 and 2014', '2010-01..2013-12'],
  ['January 10, 2012 to March 3, 2013', '2012-01..2013-03'],
  ['10th of January 2012 – 3rd March 2013', '2012-01..2013-03'],
  ['January 2013\nto\nDecember 2014', '2013-01..2014-12'],
  ['Feb – Apr 2015', '2015-02..2015-04'],
  ['Nov – Feb 2015', '2014-11..2015-02'],
  ['03–05/2015', '2015-03..2015-05'],
  ['May 10 – June 12, 2015', '2015-05..2015-06'],
  ['Summer 2019', '2019-06..2019-08'],
  ['Summer 2015 - Winter 2015', '2015-06..2015-12'],
  ['Q3 2020', '2020-07..2020-09'],
  ['Q3 2020 – Q1 2021', '2020-07..2021-03'],
  ['third quarter of 2020', '2020-07..2020-09'],
  ['15.03.2019 – 20.04.2020', '2019-03..2020-04'],
  ['2019-03-15 – 2020-04-20', '2019-03..2020-04'],
  ['03/15/2019 - 04/20/2020', '2019-03..2020-04'],
  ['15/03/2019 - 20/04/2020', '2019-03..2020-04'],
  ['03.04.2015 – 05.06.2016', '2015-04..2016-06'],
  ['03/04/2015 - 05/06/2016', '2015-03..2016-05'],
  ['03/04/2015 - 25/06/2016', '2015-04..2016-06'],
  ['Clerk (2010-2014), Waiter (2014-2016)', '2010-01..2013-12', '2014-01..2015-12'],
  ['2015 – 2015', '2015-01..2015-06'],
  ['2024 – 2030', '2024-01..'],
  // German
  ['seit 03/2015', '2015-03..'],
  ['seit März 2015', '2015-03..'],
  ['ab Januar 2015', '2015-01..'],
  ['01/2016 bis heute', '2016-01..'],
  ['Mai 2012 bis Okt. 2014', '2012-05..2014-10'],
  ['vom 1. März 2010 bis zum 31. Mai 2012', '2010-03..2012-05'],
  ['Dez. 2012 – Jän. 2014', '2012-12..2014-01'],
  ['Maerz 2012 – laufend', '2012-03..'],
  ['zwischen 2010 und 2014', '2010-01..2013-12'],
  ['Sommer 2012 – Winter 2012', '2012-06..2012-12'],
  ['3. Quartal 2020 – 1. Quartal 2021', '2020-07..2021-03'],
  // French
  ['depuis mars 2015', '2015-03..'],
  ['2015 à ce jour', '2015-01..'],
  ["septembre 2018 – aujourd'hui", '2018-09..'],
  ['de 2010 à 2014', '2010-01..2013-12'],
  ['du 1er mars 2010 au 31 mai 2012', '2010-03..2012-05'],
  ['Août 2012 - Févr. 2014', '2012-08..2014-02'],
  ['aout 2012 – fevr. 2014', '2012-08..2014-02'],
  ['déc. 2012 – janv. 2014', '2012-12..2014-01'],
  ["juillet 2016 jusqu'en mai 2018", '2016-07..2018-05'],
  ['été 2019', '2019-06..2019-08'],
  // Spanish
  ['desde marzo de 2015', '2015-03..'],
  ['mayo 2015 – actualidad', '2015-05..'],
  ['desde marzo de 2015 hasta la actualidad', '2015-03..'],
  ['de enero de 2010 a febrero de 2014', '2010-01..2014-02'],
  ['ago. 2012 – dic. 2014', '2012-08..2014-12'],
  ['ene 2018 hasta jul 2019', '2018-01..2019-07'],
  ['entre 2010 y 2014', '2010-01..2013-12'],
  ['verano de 2019', '2019-06..2019-08'],
  // Chinese
  ['2018年3月 – 2020年5月', '2018-03..2020-05'],
  ['2018年3月至今', '2018-03..'],
]

const traps: readonly string[] = [
  '2015',
  'January 2013',
  'Graduated in 2010',
  '13/2019 – 14/2020',
  '00/2019 – 00/2020',
  '2030 – 2034',
  'since 2031',
  '2014 – 2010',
  'Dec 2014 – Jan 2013',
  'Phone: 555-2010-2015',
  '+43 1 2010-2015',
  '(0171) 2010-2015',
  '1010 Wien, 8010 Graz',
  'Lisbon 2010-123',
  '$2000 – 2010',
  '€ 1.990 – 2.010',
  '2000 – 2010 €',
  'a team of 2000-2010 employees',
  'Open 24/7',
  'Available 24/7 – 365 days',
  'ISO 9001:2015',
  'ISO 9001:2015 – 2018',
  'ISO 14001 2004 – 2015',
  'a ratio of 3:2010',
  'Windows 2000 – 2012',
  'SQL Server 2008 to 2012',
  'version 2.2010 – 3.2011',
  'scored 7/10 to 9/10',
  'pages 1950-1012',
  'raised output 20-30%',
  '2010s – 2020s',
  'may 5 to 10 people',
]

describe('labelled spans of time', () => {
  test('are read with a precision and recall of at least 0.95', () => {
    const cases = [...ranges.map(toCase), ...traps.map((text) => toCase([text]))]

    expectCasesRead(cases, read)
  })
})
