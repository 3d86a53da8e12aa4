import { describe, expect, test } from 'vitest'
import { buildCorpus } from '../corpus.ts'
import { parseMonth } from '../dates/index.ts'
import { readJob } from '../job/index.ts'
import { expectCasesRead, type LabelledCase } from '../labelled-cases.contract.ts'
import { readProjects } from '../projects.ts'
import { readResume } from '../reading.ts'
import { weighQuery } from '../similarity.ts'
import { readExperience } from './experience.ts'
import { findStatedYears } from './stated-years.ts'

const asOf = parseMonth('2026-11') ?? 0
const query = weighQuery(readJob({ title: 'Clerk', description: 'Filing of letters' }), buildCorpus([]))
const experienceOf = (text: string) => readExperience(readResume(text), query, asOf)

const writeMonth = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`

// "work Clerk, Northwind 2012-01..2014-03", with ".." alone for what goes on.
const readPositions = (text: string): string[] =>
  experienceOf(text).positions.map(
    ({ kind, title, firstMonth, lastMonth, isCurrent }) =>
      `${kind} ${title} ${writeMonth(firstMonth)}..${isCurrent ? '' : writeMonth(lastMonth)}`,
  )

const label = ([text, ...expected]: readonly [string, ...string[]]): LabelledCase => ({
  name: JSON.stringify(text),
  text,
  expected,
})

const positions: readonly (readonly [string, ...string[]])[] = [
  ['Experience\nClerk, Northwind\nJan 2012 – Dec 2014\n• Filed letters.', 'work Clerk, Northwind 2012-01..2014-12'],
  ['Experience\nJan 2012 – Dec 2014\nClerk, Northwind\n• Filed letters.', 'work Clerk, Northwind 2012-01..2014-12'],
  ['Experience\nClerk, Northwind   01/2012 - 12/2014\n• Filed letters.', 'work Clerk, Northwind 2012-01..2014-12'],
  ['Experience\n01/2012 - 12/2014  Clerk, Northwind\n• Filed letters.', 'work Clerk, Northwind 2012-01..2014-12'],
  ['Experience\nNorthwind Ltd\nClerk\nJan 2012 – Present\n• Filed letters.', 'work Clerk 2012-01..'],
  ['Experience\nNorthwind Ltd, Graz\nClerk | 2012 – 2014\n• Filed letters.', 'work Clerk 2012-01..2013-12'],
  ['Experience\nClerk (2012–2014)\nFiled letters for the board.', 'work Clerk 2012-01..2013-12'],
  [
    'Experience\nClerk, Northwind\n2012 – 2014\n• Filed letters.\n\nWaiter, Old Mill\n2014 – 2016\n• Served guests.',
    'work Clerk, Northwind 2012-01..2013-12',
    'work Waiter, Old Mill 2014-01..2015-12',
  ],
  [
    'Experience\n2014 – 2016\nWaiter, Old Mill\nServed guests.\n2012 – 2014\nClerk, Northwind\nFiled letters.',
    'work Waiter, Old Mill 2014-01..2015-12',
    'work Clerk, Northwind 2012-01..2013-12',
  ],
  [
    'Experience\nNorthwind Ltd   2010 – 2018\nSenior Clerk   2014 – 2018\n• Led the archive.\nClerk   2010 – 2014\n• Filed letters.',
    'work Senior Clerk 2014-01..2017-12',
    'work Clerk 2010-01..2013-12',
  ],
  [
    'Work History\nMarch\n2014\nto\nNovember 2014\nCompany Name City , State Risk Specialist\nPerform duties as a partner.',
    'work Company Name City , State Risk Specialist 2014-03..2014-11',
  ],
  ['Experience\nClerk since 2015', 'work Clerk 2015-01..'],
  ['Clerk, Northwind\n2012 – 2014\nFiled letters.', 'work Clerk, Northwind 2012-01..2013-12'],
  [
    'Summary\nI worked as a clerk at Northwind from 2010 to 2014.',
    'work I worked as a clerk at Northwind from 2010-01..2013-12',
  ],
  [
    'Berufserfahrung\n03/2015 – heute\nBuchhalterin, Nordwind GmbH\n• Führung der Bücher.',
    'work Buchhalterin, Nordwind GmbH 2015-03..',
  ],
  [
    'Beruflicher Werdegang\nProjektleiter bei Nordwind\nseit Mai 2018\nLeitung von Bauvorhaben.',
    'work Projektleiter bei Nordwind 2018-05..',
  ],
  [
    'Expérience professionnelle\nComptable, Vent du Nord\nde mars 2010 à juin 2014\n• Tenue des comptes.',
    'work Comptable, Vent du Nord 2010-03..2014-06',
  ],
  [
    'Experiencia laboral\nContable, Viento Norte\nmarzo de 2010 – actualidad\n• Llevé los libros.',
    'work Contable, Viento Norte 2010-03..',
  ],
  [
    'Experience\nMarketing Intern, Northwind\nJun 2019 – Aug 2019\n• Wrote posts.',
    'internship Marketing Intern, Northwind 2019-06..2019-08',
  ],
  [
    'Internships\nNorthwind, Marketing\nSummer 2019\n• Wrote posts.',
    'internship Northwind, Marketing 2019-06..2019-08',
  ],
  ['Praktika\nPraktikantin, Nordwind\n07/2019 – 09/2019', 'internship Praktikantin, Nordwind 2019-07..2019-09'],
  [
    'Expérience\nStage de vente, Vent du Nord\njuin 2019 – août 2019',
    'internship Stage de vente, Vent du Nord 2019-06..2019-08',
  ],
  [
    'Experience\nStage Manager, Old Theatre\n2012 – 2014\n• Ran the shows.',
    'work Stage Manager, Old Theatre 2012-01..2013-12',
  ],
  [
    'Experience\nInternational Sales Manager, Northwind\n2012 – 2014',
    'work International Sales Manager, Northwind 2012-01..2013-12',
  ],
  ['Volunteering\nReader at the library\n2012 – 2014', 'volunteering Reader at the library 2012-01..2013-12'],
  ['BSc Physics, University of Graz\n2010 – 2014', 'education BSc Physics, University of Graz 2010-01..2013-12'],
  [
    'Experience\nTeaching Assistant, University of Graz\n2014 – 2016\n\nEducation\nMSc Physics\n2012 – 2014',
    'work Teaching Assistant, University of Graz 2014-01..2015-12',
  ],
  [
    'Experience\nClerk, Northwind\n2010 – 2016\nFrom 2012 to 2014 all the letters of the northern branch were filed by me.',
    'work Clerk, Northwind 2010-01..2015-12',
  ],
  // What is dated and no position
  ['Projects\nHarbour crane\n2012 – 2014\n• Built the software.'],
  ['Certificates\nFirst aid, Red Cross\n03/2012 – 03/2014'],
  ['Memberships\nMember of the chess club, 01/2012 – 12/2014'],
  ['Awards\nSeller of the year 2012 – 2014'],
  ['Languages\nSpanish, learnt 2012 – 2014'],
  ['Summary\nSince 2015 the sales have doubled every year in the northern branch.'],
  ['Experience\nCertified first aider since 2015'],
  ['Experience\nClerk, Northwind\nOpen 24/7, call 555-2010-2015.'],
  ['Experience\nClerk, Northwind\n2015'],
  ['Experience\nClerk, Northwind\nKept to ISO 9001:2015 – 2018.'],
]

const years: readonly (readonly [string, ...string[]])[] = [
  ['Experience\nClerk\n2010 – 2014\nFiled.\n\nWaiter\n2012 – 2016\nServed.', '6 and 0'],
  ['Experience\nClerk\nJan 2010 – Dec 2010\n\nIntern\nJan 2012 – Jun 2012', '1 and 0.5'],
  ['Experience\nClerk\nJan 2010 – Dec 2010\n\nIntern\nJul 2010 – Jun 2011', '1 and 0.5'],
  ['Education\nBSc Physics\n2010 – 2014', '0 and 0'],
  ['Projects\nHarbour crane\n2010 – 2014', '0 and 0'],
  ['Certificates\nWelding licence 2010 – 2014', '0 and 0'],
  ['Volunteering\nReader\n2010 – 2014', '0 and 0'],
  ['Summary\nOver 10 years of experience as a clerk.', '10 and 0'],
  ['Summary\n10 years of experience.\n\nExperience\nClerk\n2010 – 2022', '12 and 0'],
  ['Zusammenfassung\nMehr als 10 Jahre Berufserfahrung.', '10 and 0'],
  ['Experience\nA family of 25 years and a dog of 5 years.', '0 and 0'],
  ['Experience\nClerk\n2014 – 2010', '0 and 0'],
]

const stated: readonly (readonly [string, ...string[]])[] = [
  ['over 10 years of experience', '10'],
  ['seven years of experience', '7'],
  ['1.5 years of experience', '1.5'],
  ['10+ yrs in IT', '10'],
  ['twenty-five years experience as a clerk', '25'],
  ['more than two decades of experience', '20'],
  ['18 months of experience', '1.5'],
  ['3 years and 6 months of experience', '3.5'],
  ['mehr als 10 Jahre Berufserfahrung', '10'],
  ['über zehn Jahre Erfahrung im Vertrieb', '10'],
  ['10-jährige Berufserfahrung', '10'],
  ['fünfjährige Erfahrung als Koch', '5'],
  ['seit 6 Jahren als Koch tätig', '6'],
  ["10 ans d'expérience", '10'],
  ['plus de dix ans d’expérience', '10'],
  ['10 años de experiencia', '10'],
  ['más de cinco años de experiencia', '5'],
  ['10ans d’expérience', '10'],
  ['18MONTHS OF EXPERIENCE', '1.5'],
  ['6mes de experiencia', '0.5'],
  ['25 years in a family'],
  ['a company with 25 years of experience'],
  ['I am 45 years old'],
  ['a 2-year degree program'],
  ['cut costs by half over the last 3 years'],
  ['ich bin 45 Jahre alt'],
  ['vor 5 Jahren gegründet'],
  ['5 ans de garantie'],
  ['il y a 5 ans'],
  ['hace 5 años'],
  ['a loan of ten years'],
]

const projects: readonly (readonly [string, ...string[]])[] = [
  ['Projects\nHarbour crane\n• Wrote the software\n\nTram timetable\n• Drew it', 'Harbour crane', 'Tram timetable'],
  [
    'Projects\n• Harbour crane: control software for the port\n• Tram timetable: a board for every stop',
    'Harbour crane: control software for the port',
    'Tram timetable: a board for every stop',
  ],
  ['Projects\nHarbour crane\n2012 – 2014\nWrote the software.', 'Harbour crane'],
  [
    'Experience\nClerk\n2010 – 2012\nProject: Harbour crane\nProject: Tram timetable',
    'Harbour crane',
    'Tram timetable',
  ],
  ['Experience\nProject: Harbour crane\n\nProjects\nHarbour Crane\n• Wrote the software', 'Harbour Crane'],
  ['Experience\nProject 2: Harbour crane', 'Harbour crane'],
  ['Experience\nProject Name: Harbour crane', 'Harbour crane'],
  ['Berufserfahrung\nProjekt: Hafenkran', 'Hafenkran'],
  ['Projekte\nHafenkran\n• Software geschrieben', 'Hafenkran'],
  ['Expérience\nProjet : Grue du port', 'Grue du port'],
  ['Projets\nGrue du port\n• Logiciel écrit', 'Grue du port'],
  ['Experiencia\nProyecto: Grúa del puerto', 'Grúa del puerto'],
  ['Proyectos\nGrúa del puerto\n• Escribí el programa', 'Grúa del puerto'],
  [
    'Experience\nLed the migration of the archive to a new building.',
    'Led the migration of the archive to a new building.',
  ],
  ['Experience\nProject, project, project and project work on projects.'],
  ['Experience\nProject Manager, Northwind\n2010 – 2014\n• Responsible for project management.'],
  ['Experience\nProjects: 12'],
  ['Skills\nProject management, project planning, MS Project'],
  ['Experience\nManaged multiple projects.'],
  ['Interests\nProject: a boat of matches'],
  ['Experience\nProject Manager: Jane led the office'],
]

const sections: readonly (readonly [string, ...string[]])[] = [
  ...(
    [
      ['summary', 'Summary', 'PROFILE', 'Zusammenfassung', 'Über mich', 'Profil', 'À propos', 'Perfil profesional'],
      ['experience', 'Experience', 'E X P E R I E N C E', 'W O R K   H I S T O R Y', '1. Experience', '— EXPERIENCE —'],
      ['experience', '## Experience', 'Experience:', '[Experience]', 'II. Berufserfahrung', 'Beruflicher Werdegang'],
      ['experience', 'Expérience professionnelle', 'EXPERIENCES PROFESSIONNELLES', 'Experiencia laboral', 'Stages'],
      [
        'education',
        'Education',
        'Ausbildung',
        'Schulbildung',
        'Formation',
        'Études',
        'Educación',
        'FORMACIÓN ACADÉMICA',
      ],
      [
        'skills',
        'Skills',
        'Skills & Abilities',
        'Kenntnisse',
        'FÄHIGKEITEN',
        'Faehigkeiten',
        'Compétences',
        'Habilidades',
      ],
      ['skills', 'IT-Kenntnisse', 'competences techniques', 'Conocimientos técnicos'],
      ['projects', 'Projects', 'Projekte', 'Projets', 'Proyectos', '★ Key Projects ★'],
      ['certifications', 'Certificates', 'Zertifikate', 'Certificats', 'Certificaciones', 'Weiterbildung', 'Cursos'],
      ['languages', 'Languages', 'Sprachen', 'SPRACHKENNTNISSE', 'Langues', 'Idiomas'],
      ['achievements', 'Awards', 'Auszeichnungen', 'Distinctions', 'Premios'],
      ['volunteering', 'Volunteering', 'Ehrenamt', 'Bénévolat', 'Voluntariado'],
      ['publications', 'Publications', 'Veröffentlichungen', 'Publicaciones'],
      ['personal', 'Personal Details', 'Persönliche Daten', 'Informations personnelles', 'Datos personales'],
      ['interests', 'Interests', 'Hobbys', "Centres d'intérêt", 'Aficiones'],
      ['references', 'References', 'Referenzen', 'Références', 'Referencias'],
    ] as const
  ).flatMap(([kind, ...headings]) => headings.map((heading) => [`${heading}\nX1`, kind] as const)),
  ['Skills: welding', 'skills'],
  ['Languages: English, German', 'languages'],
  ['Languages: Python, SQL', 'skills'],
  ['Experience in welding\nX1'],
  ['I have much experience.\nX1'],
  ['For many years I have been looking for new professional\nexperience\nof all kinds.'],
  ['My education, in short\nX1'],
  ['Project Manager\nX1'],
  ['Projects: 12'],
  ['Experience 2010\nX1'],
  ['Work, work, work\nX1'],
]

const readSections = (text: string): string[] => [
  ...new Set(
    readResume(text)
      .lines.filter(({ isHeading }) => isHeading)
      .map(({ section }) => section),
  ),
]

describe('labelled resumes are read with a precision and recall of at least 0.95:', () => {
  test('positions with their kind, title and months', () => {
    expectCasesRead(positions.map(label), readPositions)
  })

  test('years of work, and of internships apart from it', () => {
    expectCasesRead(years.map(label), (text) => {
      const read = experienceOf(text)
      return [`${read.years} and ${read.internshipYears}`]
    })
  })

  test('years that are stated', () => {
    expectCasesRead(stated.map(label), (text) => findStatedYears(text).map((found) => String(found.years)))
  })

  test('years that are stated, wherever in a long text', () => {
    const filler = 'Filed the letters of the board in the cellar. '
    for (const [at, [statement, ...expected]] of stated.entries()) {
      const text = `${filler.repeat(at)}${statement}. ${filler.repeat(4)}`

      expect(findStatedYears(text).map((found) => String(found.years))).toEqual(expected)
    }
  })

  test('projects by their names', () => {
    expectCasesRead(projects.map(label), (text) =>
      readProjects(readResume(text), query, asOf).projects.map(({ name }) => name),
    )
  })

  test('sections by their headings', () => {
    expectCasesRead(sections.map(label), readSections)
  })
})
