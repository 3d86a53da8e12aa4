// Advertisements in a few lines, each with what it asks for. Skills are counted among those that any case names, so that
// the tests measure how an advertisement is read and not which words the vocabulary has.

import { describe, expect, test } from 'vitest'
import { describeDemands } from '../demands.ts'
import { LabelledTally } from '../labelled-cases.contract.ts'
import type { EducationLevel, Seniority } from '../resume-score.ts'
import { readEnteredSkills } from './demanded-skills.ts'
import { readJob } from './job.ts'

/** What an advertisement asks for. What is left out is not asked for. */
interface Asked {
  readonly required?: string
  readonly preferred?: string
  readonly years?: number
  readonly education?: EducationLevel
  readonly isWished?: boolean
  readonly seniority?: Seniority
}

interface JobCase extends Asked {
  readonly name: string
  readonly title: string
  readonly text: string
}

const of = (name: string, title: string, text: string, asked: Asked = {}): JobCase => ({ name, title, text, ...asked })

const tags: readonly JobCase[] = [
  of('tags', '', 'Java, SQL, Docker, 5-10 years, B.Tech', {
    required: 'Java, SQL, Docker',
    years: 5,
    education: 'bachelor',
  }),
  of('tags with a wish', '', 'Java, Kubernetes, Kotlin (preferred)', {
    required: 'Java, Kubernetes',
    preferred: 'Kotlin',
  }),
  of('tags for beginners', '', 'trainee, mba fresher, bba fresher, payroll, recruitment', {
    required: 'Payroll, Recruitment',
    education: 'bachelor',
    seniority: 'entry',
  }),
  of('tags with a leader', '', 'Team Lead, Welding, AutoCAD', { required: 'Welding, AutoCAD', seniority: 'lead' }),
  of('tags one below the other', 'Buyer', 'Purchasing\nSAP\nNegotiation\nGraduate', {
    required: 'Purchasing, SAP, Negotiation',
  }),
  of('tags split by bars', '', 'Nursing | Phlebotomy | 2+ yrs | Full-time', {
    required: 'Nursing, Phlebotomy',
    years: 2,
  }),
  of('one tag', '', 'Welding', { required: 'Welding' }),
  of('tags with an unknown one', '', 'Beekeeping, Payroll, Quux handling', {
    required: 'Beekeeping, Payroll, Quux handling',
  }),
  of('a seller who is no executive', '', 'Sales Executive, Copywriting, CRM', { required: 'Copywriting, CRM' }),
]

const lists: readonly JobCase[] = [
  of(
    'headings',
    'Senior Java Developer (m/f/d)',
    'About us\nWe build payroll software since 1990.\n\nYour tasks:\n- Build services with Docker\n\nRequirements:\n- 5+ years of experience with Java\n- Bachelor’s degree in Computer Science\n\nNice to have:\n- Kotlin\n- Terraform\n\nBenefits:\n- Yoga and accounting advice',
    { required: 'Java, Docker', preferred: 'Kotlin, Terraform', years: 5, education: 'bachelor', seniority: 'senior' },
  ),
  of(
    'labels on their lines',
    'Welder',
    'Experience: 3 years\nEducation: High school diploma or GED\nSkills: Welding, AutoCAD\nLocation: Springfield\nSalary: 20 per hour',
    { required: 'Welding, AutoCAD', years: 3, education: 'secondary' },
  ),
  of(
    'an item that no list knows',
    'Keeper',
    'Requirements\n- Beekeeping\n- Driving licence\n\nWhat we offer\n- Free honey\n- Welding course',
    { required: 'Beekeeping' },
  ),
  of(
    'marks of a text format',
    'Data Engineer',
    '## What you’ll do\n* Run PostgreSQL\n\n## Who you are\n* 4 years in data engineering with Python\n\n## Bonus points\n* Rust\n\n## Equal opportunity\n* We welcome nursing mothers',
    { required: 'PostgreSQL, Python', preferred: 'Rust', years: 4 },
  ),
  of(
    'all on one line',
    'Cook',
    'About us: We are a leading caterer with 30 years of history. Requirements: 2 years of experience as a cook. HACCP. Nice to have: Pastry. How to apply: Send your CV with SAP number.',
    { required: 'HACCP', preferred: 'Pastry', years: 2 },
  ),
  of(
    'wishes within a sentence',
    'Dispatcher',
    'Requirements\n- Java required, Kotlin preferred\n- 3+ years of Python, preferably with Django\n- Rust is a plus',
    { required: 'Java, Python', preferred: 'Kotlin, Django, Rust', years: 3 },
  ),
  of(
    'a wish in brackets',
    'Designer',
    'Requirements:\n- Experience with AutoCAD (Photoshop preferred)\n- Must have SQL',
    { required: 'AutoCAD, SQL', preferred: 'Photoshop' },
  ),
]

const prose: readonly JobCase[] = [
  of(
    'a nurse',
    'Registered Nurse',
    'We are looking for a registered nurse with at least 2 years of experience in phlebotomy. BSN required, MSN preferred.',
    { required: 'Phlebotomy', years: 2, education: 'bachelor' },
  ),
  of(
    'equivalent experience',
    'Analyst',
    'You have a Bachelor’s degree in Statistics or equivalent experience, and know SQL and Python.',
    { required: 'SQL, Python', education: 'bachelor', isWished: true },
  ),
  of(
    'years in words',
    'Bookkeeper',
    'Candidates need more than five (5) years of experience in accounting and payroll.',
    {
      required: 'Accounting, Payroll',
      years: 5,
    },
  ),
  of('months', 'Picker', 'At least 18 months of experience with forklift operation.', {
    required: 'Forklift operation',
    years: 1.5,
  }),
  of(
    'the highest of the years',
    'Engineer',
    'You bring 8 years of experience in engineering, including 3 years of AutoCAD.',
    {
      required: 'AutoCAD',
      years: 8,
    },
  ),
  of('alternatives of degree', 'Physicist', 'A Master’s or Ph.D. in Physics is required. Python is essential.', {
    required: 'Python',
    education: 'master',
  }),
  of('a wished degree', 'Clerk', 'An MBA is an advantage. Knowledge of SAP is required.', {
    required: 'SAP',
    education: 'master',
    isWished: true,
  }),
  of(
    'beginners',
    'Sales Associate',
    'No experience required, freshers welcome. 0-2 years. Training in negotiation is given.',
    {
      required: 'Negotiation',
      seniority: 'entry',
    },
  ),
  of('junior in the text', 'Developer', 'We are hiring a junior developer who likes Java.', {
    required: 'Java',
    seniority: 'junior',
  }),
  of('only a wish for years', 'Driver', 'Forklift operation required. 5 years of experience preferred.', {
    required: 'Forklift operation',
  }),
]

const otherLanguages: readonly JobCase[] = [
  of(
    'German lists',
    'Buchhalter (m/w/d)',
    'Wir sind ein Familienunternehmen mit 60 Jahren Tradition.\n\nIhre Aufgaben\n• Arbeit mit Excel\n\nIhr Profil\n• Abgeschlossene kaufmännische Ausbildung oder Studium der BWL\n• Mindestens 3 Jahre Berufserfahrung\n• Kenntnisse in SAP\n• SQL von Vorteil\n\nWir bieten\n• Yoga und Java-Kurse',
    { required: 'Excel, SAP', preferred: 'SQL', years: 3, education: 'vocational' },
  ),
  of(
    'German prose',
    'Entwickler',
    'Wir suchen einen erfahrenen Entwickler mit abgeschlossenem Hochschulstudium und dreijähriger Berufserfahrung in Java. Idealerweise kennen Sie Docker. Bewerben Sie sich per SAP-Portal.',
    { required: 'Java', preferred: 'Docker', years: 3, education: 'bachelor', seniority: 'senior' },
  ),
  of('German trainee', 'Ausbildung zum Koch (m/w/d)', 'Ihr Profil\n- Hauptschulabschluss\n- HACCP', {
    required: 'HACCP',
    education: 'secondary',
    seniority: 'entry',
  }),
  of(
    'German leader',
    'Teamleiter Lager',
    'Anforderungen:\n- 5 bis 8 Jahre Erfahrung in der Logistik\n- SAP zwingend erforderlich, Excel wünschenswert',
    {
      required: 'SAP',
      preferred: 'Excel',
      years: 5,
      seniority: 'lead',
    },
  ),
  of(
    'French prose',
    'Comptable confirmé (H/F)',
    "Nous recherchons un comptable. Profil : Bac +3 en comptabilité, au moins 5 ans d'expérience. Maîtrise de SAP. Excel est un plus. Envoyez votre CV.",
    { required: 'SAP', preferred: 'Excel', years: 5, education: 'bachelor', seniority: 'senior' },
  ),
  of(
    'French lists',
    'Développeur',
    'Vos missions\n- Développer en Java\n\nProfil recherché\n- Diplôme d’ingénieur\n- De 3 à 5 ans d’expérience\n- Docker\n\nLes plus\n- Kotlin\n\nAvantages\n- Cours de SQL',
    { required: 'Java, Docker', preferred: 'Kotlin', years: 3, education: 'master' },
  ),
  of('French beginner', 'Stagiaire marketing', 'Débutants acceptés. BTS Commerce souhaité.', {
    education: 'vocational',
    isWished: true,
    seniority: 'entry',
  }),
  of(
    'Spanish lists',
    'Jefe de almacén',
    'Funciones\n- Gestión con SAP\n\nRequisitos\n- Grado en Logística\n- Mínimo 4 años de experiencia\n- Excel\n\nSe valorará\n- SQL\n\nOfrecemos\n- Clases de Java',
    { required: 'SAP, Excel', preferred: 'SQL', years: 4, education: 'bachelor', seniority: 'lead' },
  ),
  of(
    'Spanish prose',
    'Programador junior',
    'Buscamos programador con al menos un año de experiencia en Java. Se valorará Docker. Formación profesional o experiencia equivalente.',
    { required: 'Java', preferred: 'Docker', years: 1, education: 'vocational', isWished: true, seniority: 'junior' },
  ),
]

const asMet: readonly JobCase[] = [
  of(
    'a clerk in accounts',
    'Sr. Accountant',
    'We’re looking for a Sr. Accountant! The ideal candidate has a BS/BA in Accounting or Finance, 4+ yrs of progressive accounting experience, and strong Excel skills. CPA strongly preferred. Experience with NetSuite required; Salesforce nice to have.',
    {
      required: 'Accounting, Excel, NetSuite',
      preferred: 'CPA, Salesforce',
      years: 4,
      education: 'bachelor',
      seniority: 'senior',
    },
  ),
  of(
    'two lists of qualifications',
    'Data Scientist',
    'Minimum Qualifications:\nBachelor’s degree, or equivalent practical experience.\n3 years of experience with SQL.\n\nPreferred qualifications:\nMaster’s or PhD.\n5 years of experience with Python.\n\nAbout the job\nAt Northwind we search since 25 years.',
    { required: 'SQL', preferred: 'Python', years: 3, education: 'bachelor', isWished: true },
  ),
  of(
    'Indian labels',
    'HR Executive',
    'Experience: 0 - 1 yrs\nQualification: MBA/PGDM (HR)\nSkills: Recruitment, Payroll\nSalary: 3 LPA\nJob location: Pune',
    { required: 'Recruitment, Payroll', education: 'master', seniority: 'entry' },
  ),
  of(
    'a graduate',
    'Graduate Software Engineer',
    'Recent graduates welcome! You are about to get a degree in computer science. Some Python. Nice-to-haves: Rust, Kotlin.',
    { required: 'Python', preferred: 'Rust, Kotlin', education: 'bachelor', seniority: 'entry' },
  ),
  of(
    'all of it behind one German label',
    'Leiter Controlling (w/m/d)',
    'Ihr Profil: Abgeschlossenes wirtschaftswissenschaftliches Studium, davon mind. 2 Jahre Erfahrung in der Führung, SAP, SQL von Vorteil.',
    { required: 'SAP', preferred: 'SQL', years: 2, education: 'bachelor', seniority: 'lead' },
  ),
  of('a driver', 'Truck driver', '2 yrs verifiable exp. No accidents in the last 5 years. Sign-on bonus $5,000.', {
    years: 2,
  }),
]

const traps: readonly JobCase[] = [
  of('age', 'Barista', 'You must be at least 18 years old.'),
  of('history', 'Baker', 'Our company was founded 20 years ago and is a leading bakery with 40 years of experience.'),
  of('a contract', 'Welder', 'This is a 2-year contract. You know welding.', { required: 'Welding' }),
  of(
    'a limited contract in German',
    'Schweißer',
    'Die Stelle ist befristet auf 2 Jahre. Wir sind seit 25 Jahren am Markt.',
  ),
  of('a length of study', 'Nurse', 'Requires a 4-year degree in nursing.', {
    required: 'Nursing',
    education: 'bachelor',
  }),
  of('no degree needed', 'Painter', 'No degree required. You know AutoCAD.', { required: 'AutoCAD' }),
  of('students to teach', 'Lecturer', 'You teach Bachelor of Science students and supervise PhD students in Python.', {
    required: 'Python',
  }),
  of('Scrum Master', 'Scrum Master', 'You keep our backend and its master data in order with SQL.', {
    required: 'SQL',
  }),
  of('leads to generate', 'Lead Generation Specialist', 'Requirements:\n- Copywriting', { required: 'Copywriting' }),
  of('a home for seniors', 'Senior Living Nurse', 'Nursing in a senior care home.', { required: 'Nursing' }),
  of('assistant to the director', 'Executive Assistant to the Managing Director', 'Excel is required.', {
    required: 'Excel',
  }),
  of(
    'a director',
    'Director of Finance',
    'You lead accounting. 10+ years of experience in accounting; MBA preferred.',
    {
      required: 'Accounting',
      years: 10,
      education: 'master',
      isWished: true,
      seniority: 'executive',
    },
  ),
  of('junior colleagues', 'Engineer', 'You mentor junior engineers and interns in AutoCAD.', { required: 'AutoCAD' }),
  of('a school', 'Junior High School Teacher', 'A Bachelor of Education is required.', { education: 'bachelor' }),
  of(
    'what the firm makes',
    'Receptionist',
    'We are a leading provider of payroll and accounting software. Excel is a must.',
    { required: 'Excel' },
  ),
  of(
    'what is given',
    'Mechanic',
    'Welding is needed. We offer tuition reimbursement for a Master’s degree, health insurance and Java classes.',
    { required: 'Welding' },
  ),
  of('nothing asked', 'Person', 'Come and join us.'),
  of('internal', 'Internal Auditor', 'Auditing with SQL for our international group.', { required: 'SQL, Auditing' }),
]

const jobCases: readonly JobCase[] = [...tags, ...lists, ...prose, ...otherLanguages, ...asMet, ...traps]

const namesOf = (listed: string | undefined): string[] =>
  listed === undefined ? [] : readEnteredSkills(listed.split(', '), false).map(({ label }) => label)

const universe = new Set([
  ...jobCases.flatMap(({ required, preferred }) => [...namesOf(required), ...namesOf(preferred)]),
  ...namesOf('Yoga'),
])
const tallies = {
  'required skills': new LabelledTally(),
  'preferred skills': new LabelledTally(),
  years: new LabelledTally(),
  'levels of education': new LabelledTally(),
  'required and wished degrees': new LabelledTally(),
  seniority: new LabelledTally(),
}
for (const { name, title, text, required, preferred, years, education, isWished, seniority } of jobCases) {
  const found = describeDemands(readJob({ title, description: text }))
  const known = (labels: readonly string[]) => labels.filter((label) => universe.has(label))
  const listOf = <T>(value: T | null | undefined): string[] =>
    value === null || value === undefined ? [] : [String(value)]
  // A title is a demand too; what a case does not name of it is left out of account.
  const titled = new Set(readEnteredSkills([title], false).map(({ label }) => label))
  const labelledSkills = new Set([...namesOf(required), ...namesOf(preferred)])
  const counted = known(found.requiredSkills).filter((label) => labelledSkills.has(label) || !titled.has(label))
  tallies['required skills'].count(name, counted, namesOf(required))
  tallies['preferred skills'].count(name, known(found.preferredSkills), namesOf(preferred))
  tallies.years.count(name, listOf(found.minYears), listOf(years))
  tallies['levels of education'].count(name, found.education === 'none' ? [] : [found.education], listOf(education))
  const foundKind = found.education === 'none' ? [] : [found.isEducationRequired ? 'required' : 'wished']
  tallies['required and wished degrees'].count(
    name,
    foundKind,
    education === undefined ? [] : [isWished ? 'wished' : 'required'],
  )
  tallies.seniority.count(name, listOf(found.seniority), listOf(seniority))
}

describe('the labelled advertisements', () => {
  test('are forty at least, each with a name of its own', () => {
    expect(new Set(jobCases.map(({ name }) => name)).size).toBe(jobCases.length)
    expect(jobCases.length).toBeGreaterThanOrEqual(40)
  })

  test.each(Object.entries(tallies))('%s are read with precision and recall of 0.95 at least', (_, tally) => {
    const failures = tally.failures.join('\n')

    expect(tally.precision, failures).toBeGreaterThanOrEqual(0.95)
    expect(tally.recall, failures).toBeGreaterThanOrEqual(0.95)
  })
})
