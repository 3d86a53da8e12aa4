// P52 where the person shows in the grammar or in the gaps of a resume, and the honest lines that look like it.

import { describe, expect, test } from 'vitest'
import { buildCorpus } from './corpus.ts'
import { readResume } from './reading.ts'
import { scoreResume } from './score.ts'

const corpus = buildCorpus(['Painter. Painted glass for a teacher of bridge.', 'Farmer, oil trader, nurse'])
const advertisement =
  'Team leader for our warehouse, 3 years of experience. Forklift licence, SAP. Painter, nurse, glass, R, C.'
const rate = (text: string, title = 'Warehouse Team Leader', description = advertisement) => {
  const { fitScore, parts, features, comparison } = scoreResume({ text, job: { title, description }, corpus })
  return { fitScore, parts, features, relevances: comparison.positions.map(({ relevance }) => relevance) }
}

interface Written {
  readonly head?: readonly string[]
  readonly sentence?: string
  readonly entry?: readonly string[]
}

const write = ({ head = ['Dana Cole'], sentence = '', entry = [] }: Written): string =>
  [
    ...[...head, '', 'Profile', `Practical leader of small teams. ${sentence}`.trim(), '', 'Experience'],
    ...['Warehouse Team Leader, Kite Stores', '03/2014 – 08/2019', '• Planned shifts for fourteen people with SAP', ''],
    ...[...entry, 'Stock Clerk, Dune Goods', '2011 – 2012', '• Drove a forklift and labelled pallets', ''],
    ...['Education', 'Secondary school, 2010', '', 'Skills', 'SAP, forklift licence'],
  ].join('\n')

describe('a sentence about the writer', () => {
  test.each([
    ['She runs the yard alone.', 'He runs the yard alone.', 'They run the yard alone.'],
    ['Her shifts are full.', 'His shifts are full.', 'Their shifts are full.'],
    ['Mrs Cole runs the yard.', 'Mr Cole runs the yard.', 'Mx Cole runs the yard.'],
    ['Dana runs the yard alone.', 'She runs the yard alone.'],
  ])('counts as much as %j and its like', (first, ...others) => {
    for (const other of others) expect(rate(write({ sentence: other }))).toEqual(rate(write({ sentence: first })))
  })
})

describe('years at home or in service', () => {
  test.each([
    [['Parental leave (second child)', '01/2013 – 02/2014']],
    [['Elternzeit, 01/2013 – 02/2014']],
    [['01/2013 – 02/2014 | Karenz']],
    [['Congé de maternité', 'septembre 2013 – février 2014']],
    [['Compulsory military service', '2013']],
    [['Grundwehrdienst', '01/2013 – 02/2014']],
    [['Baja por maternidad 2013 – 2014']],
    [['Home-maker and mother of two', '2013 – 2014']],
  ])('are worth a gap: %j', (entry) => {
    expect(rate(write({ entry: [...entry, ''] }))).toEqual(rate(write({})))
  })

  test.each([
    'Parental leave administration and payroll',
    'Handled maternity leave, parental leave and sick leave for 300 staff',
    'Family Service Center, clerk',
    'Civil service exam',
    'Karenzvertretung im Einkauf',
  ])('are not seen in %j', (line) => {
    expect(readResume(write({ entry: [`• ${line}`] })).text).toContain(line)
  })
})

describe('a trade in both forms', () => {
  test.each([
    ['Lagerist', 'Lageristin', 'Lagerist/-in', 'Lagerist:in', 'Lagerist*in (m/w/d)', 'Lagerist / Lageristin'],
    ['Verkäufer', 'Verkäufer/in', 'Verkäufer(in)', 'Verkäufer_in', 'Verkäufer (m/w/d)'],
    ['Kaufmann', 'Kaufmann/-frau', 'Kauffrau/Kaufmann'],
    ['Conducteur', 'Conducteur/trice', 'Conducteur·rice', 'Conducteur / Conductrice'],
    [
      'Assistant administratif',
      'Assistante administrative',
      'Assistant·e administratif·ve',
      'Assistant(e) administratif(ve)',
    ],
    ['Auxiliar administrativo', 'Auxiliar administrativa', 'Auxiliar administrativo/a', 'Auxiliar administrativo(a)'],
    ['Operador', 'Operadora', 'Operador(a)', 'Operador/-a'],
    ['Waiter', 'Waitress', 'Waiter/Waitress'],
  ])('scores as %s in one', (one, ...others) => {
    const score = (title: string) =>
      rate(`Dana Cole\n\nExperience\n${title}, Kite\n2014 – 2019\n• Planned shifts for fourteen people`, one, one)

    for (const other of others) expect({ ...score(other), other }).toEqual({ ...score(one), other })
  })

  test.each([
    'Built log/in and plug/in modules',
    'Input/output, read/write, on/off',
    'A/B tests, pros/cons, and/or',
    'Client:in-house counsel',
    'Verkauf/Einkauf',
    'C/C++ and MS Project/MS Excel',
  ])('is not seen in %j', (line) => {
    expect(readResume(write({ entry: [`• ${line}`] })).text).toContain(line)
  })
})

describe('a name', () => {
  test.each([
    ...['Crystal Glass', 'Reed Painter', 'Dale Nurse', 'R. Subramaniam', 'C. Lakshmanan', 'Dr. May Cook', 'Jo Bridge'],
    ...['Þórdís Björnsdóttir', 'Nguyễn Văn An', 'Wójcik Anna', 'Tanaka, Yuki', '王秀英'],
  ])('%j is worth as much as another, wherever it stands', (name) => {
    const places = [
      (who: string) => [who],
      (who: string) => ['Curriculum Vitae', who],
      (who: string) => [`Resume of ${who}`],
      (who: string) => ['Team Leader Warehouse', who, 'dana@example.org'],
    ]
    for (const place of places)
      expect(rate(write({ head: place(name) }))).toEqual(rate(write({ head: place('Ana Ruiz') })))
  })
})

describe('where somebody lives and may work', () => {
  test.each([
    ...['Currently based in Glass City', 'Rue de la Loi 200, 1040 Bruxelles', 'Plot 12, Nurse Road, Kampala, Uganda'],
    ...['Requires no visa sponsorship', 'nurse (at) glass.example', 'Mother of twins', 'Disabled person (GdB 50)'],
  ])('%j counts for nothing', (line) => {
    const head = (...more: string[]) => ['Dana Cole', ...more, 'dana@example.org']
    expect(rate(write({ head: head(line) }))).toEqual(rate(write({ head: head() })))
  })

  test.each([
    'Software based in Java and Go for three banks',
    'Sponsorship required six months of planning',
    'Systems located in Building 7 of the plant',
  ])('%j stays', (line) => {
    expect(readResume(write({ entry: [`• ${line}`] })).text).toContain(line)
  })
})
