// P52 over a matrix of people: whoever writes the same resume gets the same score, to the last digit.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildCorpus } from './corpus.ts'
import { maskPrivateDetails } from './private-details/index.ts'
import { scoreResume } from './score.ts'

interface Person {
  readonly name: string
  readonly sex: readonly [title: string, pronouns: string, word: string, he: string, his: string]
  readonly birth: readonly string[]
  readonly address: readonly string[]
  readonly nationality: readonly string[]
  readonly family: readonly string[]
  readonly finished: number
  readonly mail: string
  readonly phone: string
}

const matrix = {
  name: [
    ...[
      'Maria Gonzalez',
      'Peter Baker',
      'Grace Baker',
      'Art Sales',
      'Python Kumar',
      'Aisha Mason',
      'John Driver',
      'Li Wei',
    ],
    ...[
      'Zoë Müller-Lüdenscheidt',
      'Oluwaseun Adeyemi',
      'Nguyễn Thị Minh Khai',
      'Siobhán O’Brien',
      'Иван Петров',
      '李伟',
    ],
    ...[
      'Jean-Baptiste de la Fontaine',
      'Mohammed bin Salman al Rashid',
      'SAP Müller',
      'Excel Mendoza',
      'Will Cook',
      'Joy Carpenter',
    ],
    ...[
      'Kauffrau Schmidt',
      'Nurse Jackson',
      'Xu Ji',
      'Deepika K. Padmanabhan',
      'Mark Manager',
      'ANNA SCHULZ',
      'Dolores Payroll',
    ],
  ],
  sex: [
    ['Mr', 'he/him', 'Male', 'he', 'his'],
    ['Mrs', 'she/her', 'Female', 'she', 'her'],
    ['Ms', 'she/her/hers', 'Woman', 'she', 'her'],
    ['Herr', 'er/ihm', 'männlich', 'he', 'his'],
    ['Frau', 'sie/ihr', 'weiblich', 'she', 'her'],
    ['Mx', 'they/them', 'Non-binary', 'they', 'their'],
  ],
  birth: [
    ['Date of birth: 3 May 1999', '27 years old'],
    ['DOB: 12/31/1961', 'Age: 64'],
    ['Geburtsdatum: 12.05.1980', 'Alter: 46'],
    ['Geboren am 1. Januar 1970 in Graz', '56 Jahre alt'],
    ['Née le 14 juillet 1990 à Nice', '36 ans'],
    ['Fecha de nacimiento: 2 de febrero de 1985', '41 años'],
    ['Born 7 March 1975 in Reading', 'I am 51 years old'],
    [],
  ],
  address: [
    ['Address: 12 Welder Street, Payroll'],
    ['4 Nursing Road, Reading RG1 2AB, UK'],
    ['99 Forklift Lane, Java, NY 14082'],
    ['Hauptstraße 5, 8010 Graz'],
    ['Musterweg 12a', '10115 Berlin'],
    ['12, rue de la Paix, 06000 Nice'],
    ['Calle Mayor 5, 28013 Madrid'],
    ['Wohnort: Essen'],
    ['Reading, UK'],
    [],
  ],
  nationality: [
    ['Nationality: German'],
    ['Staatsangehörigkeit: türkisch'],
    ['Nationalité : française'],
    ['Nacionalidad: peruana', 'Religion: Catholic'],
    ['Indian national', 'Religion: Hindu', 'Caste: General'],
    ['US citizen'],
    ["Father's name: Ram Developer", 'Ethnicity: Asian'],
    [],
  ],
  family: [
    ['Marital status: single'],
    ['Married, two children'],
    ['Familienstand: verheiratet, 2 Kinder'],
    ['Célibataire'],
    ['Estado civil: casada', 'Hijos: 3'],
    ['Mother of three children'],
    ['Photo attached', 'Children: none'],
    ['Konfession: evangelisch', 'Wehrdienst: abgeleistet'],
    [],
  ],
  finished: [1978, 1995, 2009, 2017],
  mail: ['a@example.org', 'welding.nurse@example.com', 'sales_java_99@example.net', 'maria.gonzalez@example.org'],
  phone: ['+49 171 1234567', '(920) 716-6086', '0171 1234567', '06 12 34 56 78', '+44 20 7946 0958'],
} as const

const base: Person = {
  name: matrix.name[0],
  sex: matrix.sex[0],
  birth: [],
  address: [],
  nationality: [],
  family: [],
  finished: 1995,
  mail: matrix.mail[0],
  phone: matrix.phone[0],
}

/** How a resume shows who its writer is. */
type Layout = (who: Person, body: readonly string[]) => string

const layouts: Readonly<Record<string, Layout>> = {
  'in lines above the text': ({ name, sex, mail, phone, birth, address, nationality, family }, body) =>
    [`${name} (${sex[1]})`, ...address, `${mail} | ${phone}`, ...birth, ...nationality, ...family, '', ...body].join(
      '\n',
    ),
  'in one line above the text': ({ name, sex, mail, phone, address }, body) =>
    [`${sex[0]} ${name} | ${[...address, mail, phone].join(' | ')}`, '', ...body].join('\n'),
  'under a heading at the end': ({ name, sex, mail, birth, address, nationality, family }, body) =>
    [
      ...[name, mail, '', ...body, '', 'Personal details'],
      ...[`Gender: ${sex[2]}`, sex[2], ...birth, ...address, ...nationality, ...family, `Name: ${name}`],
    ].join('\n'),
  'as labels without colons': ({ name, mail, phone, sex, finished }, body) =>
    [
      name,
      `Geburtsdatum 12.05.${finished - 20}`,
      `E-Mail: ${mail}`,
      `Telefon: ${phone}`,
      'Geschlecht',
      sex[2],
      '',
      ...body,
    ].join('\n'),
}

const bodies: Readonly<
  Record<string, { readonly ad: string; readonly title: string; readonly body: (who: Person) => string[] }>
> = {
  'a nurse': {
    title: 'Staff nurse',
    ad: 'We need a nurse with 5+ years of experience in intensive care. Reading of charts, sales, German. Bachelor of Science.',
    body: ({ sex, finished }) => [
      ...['Registered Nurse', '', 'Experience', 'Staff Nurse, St. Mary Hospital, Reading', 'Jan 2012 – Dec 2019'],
      ...[`• In this ward ${sex[3]} cared for eight patients a shift, and ${sex[4]} charts were complete.`],
      ...[
        '• Trained four new colleagues in the handling of infusion pumps and of electronic charts in the',
        'whole of the hospital and its two clinics.',
      ],
      ...[
        '',
        'Education',
        `Bachelor of Science in Nursing, University of Graz, ${finished - 4} – ${finished}`,
        `Graduated ${finished}`,
      ],
      ...['', 'Skills', 'Nursing, Wound care, Payroll'],
    ],
  },
  'a programmer': {
    title: 'Python developer',
    ad: 'Python, Java, SQL, Sales, Excel, SAP, Cook, Master of Science',
    body: ({ finished }) => [
      ...[
        'Software Developer',
        `Class of ${finished}`,
        '',
        'Summary',
        'Developer of web services for banks with a liking for tests.',
      ],
      ...[
        '',
        'Experience',
        'Developer, Northwind',
        '2012 – 2019',
        '• Built payment services in Python and SQL for three banks.',
      ],
      ...['', 'Projects', 'Harbour Gate', '• Wrote the software of a gate in Java.'],
      ...[
        '',
        'Education',
        'Master of Science',
        `May ${finished}`,
        'University of Technology',
        `High School, ${finished - 5}`,
      ],
    ],
  },
  'a clerk, in German': {
    title: 'Kaufmann (m/w/d)',
    ad: 'Wir suchen eine Fachkraft für Buchhaltung mit SAP und Excel. Berufserfahrung von 3 Jahren.',
    body: ({ finished }) => [
      ...['Berufserfahrung', 'Sachbearbeitung Buchhaltung, Nordwind GmbH', '01/2012 – 12/2019'],
      ...['• Buchung von Rechnungen in SAP und Prüfung der Konten', '• Monatsabschluss mit Excel'],
      ...['', 'Ausbildung', `Handelsakademie Graz, ${finished - 5} – ${finished}`, `Abitur ${finished}`],
      ...['', 'Kenntnisse', 'SAP, Excel, Buchhaltung'],
    ],
  },
  'a driver': {
    title: 'Truck driver',
    ad: 'Forklift Driver, Warehouse, Welding, Baker, Mason',
    body: ({ sex, finished }) => [
      ...['Work Experience', 'Lorry Driver', 'March 2010 – February 2018', 'Drove goods to the northern depots.'],
      ...[`Every week ${sex[3]} checked the tyres. ${sex[3].charAt(0).toUpperCase()}${sex[3].slice(1)} kept the log.`],
      ...['', 'Training', 'Forklift licence', '', 'Education', `High School Diploma ${finished}`],
    ],
  },
}

const corpus = buildCorpus([
  'Experience\nBaker, Old Mill\n2010 – 2014\nBaked bread for the town.',
  'Skills\nSQL, Excel',
])

const cases = Object.entries(bodies).flatMap(([trade, { title, ad, body }]) =>
  Object.entries(layouts).map(([how, layout]) => {
    const write = (who: Person) => layout(who, body(who))
    const rate = (who: Person) => {
      const { fitScore, parts, features } = scoreResume({ text: write(who), job: { title, description: ad }, corpus })
      return { fitScore, parts, features }
    }
    return [trade, how, { write, rate }] as const
  }),
)

const fields = Object.keys(matrix) as (keyof typeof matrix)[]
const anybody: fc.Arbitrary<Person> = fc.record({
  name: fc.constantFrom(...matrix.name),
  sex: fc.constantFrom(...matrix.sex),
  birth: fc.constantFrom(...matrix.birth),
  address: fc.constantFrom(...matrix.address),
  nationality: fc.constantFrom(...matrix.nationality),
  family: fc.constantFrom(...matrix.family),
  finished: fc.constantFrom(...matrix.finished),
  mail: fc.constantFrom(...matrix.mail),
  phone: fc.constantFrom(...matrix.phone),
})

describe('P52 who somebody is never changes the score', () => {
  test.each(cases)('of %s, %s: each detail by itself', (_, __, { rate }) => {
    const expected = rate(base)

    for (const field of fields) {
      for (const value of matrix[field]) {
        expect({ ...rate({ ...base, [field]: value }), value }).toEqual({ ...expected, value })
      }
    }
  })

  test.each(cases)('of %s, %s: all details together', (_, __, { rate }) => {
    const expected = rate(base)

    fc.assert(
      fc.property(anybody, (who) => {
        expect(rate(who)).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })
})

describe('what leaves the process', () => {
  test.each(cases)('of %s, %s, names nobody', (_, __, { write }) => {
    fc.assert(
      fc.property(anybody, (who) => {
        const text = write(who)

        const masked = maskPrivateDetails(text)

        expect(masked.length).toBe(text.length)
        expect(masked.split('\n').length).toBe(text.split('\n').length)
        for (const secret of [
          who.name,
          who.mail,
          who.phone,
          ...who.address,
          ...who.birth,
          ...who.nationality,
          ...who.family,
        ]) {
          expect(masked).not.toContain(secret)
        }
        for (const part of who.name.split(' ').filter((word) => word.length > 2)) {
          expect(masked.split('\n')[0]).not.toContain(part)
        }
        expect(masked).not.toContain(String(who.finished))
      }),
      { numRuns: 60 },
    )
  })

  test('neither profiles nor pages, nor the name in a sentence or behind a title', () => {
    const text = [
      'Grace Baker',
      'linkedin.com/in/grace-baker-12 • https://gracebaker.example • github.com/gbaker • @gracebaker',
      'Grace has taught for ten years. Mrs. Baker is reliable. G. Baker, BAKER Grace',
      'Baked bread.',
    ].join('\n')

    const masked = maskPrivateDetails(text)

    expect(masked).not.toMatch(/grace|(?<!\p{L})baker|linkedin|github|https/iu)
    expect(masked).toContain('taught for ten years.')
    expect(masked).toContain('Baked bread.')
  })
})
