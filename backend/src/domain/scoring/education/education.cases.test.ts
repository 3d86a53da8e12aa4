// Resumes in a few lines, each with the degrees that its writer has and is studying for.

import { describe, expect, test } from 'vitest'
import { parseMonth } from '../dates/index.ts'
import { LabelledTally } from '../labelled-cases.contract.ts'
import { readResume } from '../reading.ts'
import type { EducationLevel } from '../resume-score.ts'
import { readEducation } from './education.ts'

/** A labelled case. `completed` has the highest level first. */
interface EducationCase {
  readonly name: string
  readonly text: string
  readonly completed: readonly EducationLevel[]
  readonly running: readonly EducationLevel[]
}

const of = (
  name: string,
  text: string,
  completed: readonly EducationLevel[] = [],
  running: readonly EducationLevel[] = [],
): EducationCase => ({ name, text, completed, running })

const english: readonly EducationCase[] = [
  of('US bachelor', 'Education\nBachelor of Science in Logistics, Ohio State University, 2011', ['bachelor']),
  of('US abbreviations', 'Education\nM.S. Computer Science, MIT, 2009\nB.S. Mathematics, 2007', ['master', 'bachelor']),
  of('US associate', 'Education\nAssociate of Applied Science in Nursing, Lone Star College', ['vocational']),
  of('US high school', 'Education\nHigh School Diploma, Lincoln High School, 1999', ['secondary']),
  of('US GED', 'Education\nGED, State of Texas', ['secondary']),
  of('US doctor of law', 'Education\nJ.D., Harvard Law School\nB.A. in History, Yale University', [
    'doctorate',
    'bachelor',
  ]),
  of('UK honours', 'Education\nBSc (Hons) Physics, University of Leeds, 2:1\nA-levels: Maths, Physics', [
    'bachelor',
    'secondary',
  ]),
  of('UK HND', 'Qualifications\nHND in Construction, City College', ['vocational']),
  of('UK PGCE', 'Education\nPGCE Secondary Mathematics, UCL\nBA History, Durham University', ['bachelor', 'bachelor']),
  of('UK doctorate', 'Education\nDPhil in Zoology, University of Oxford, 2015', ['doctorate']),
  of(
    'Indian engineer',
    'Academic Qualifications\nB.E. (Mechanical), Anna University, 2014\nHSC, State Board, 2010\nSSLC, 2008',
    ['bachelor', 'secondary', 'secondary'],
  ),
  of('Indian manager', 'Education\nPGDM in Marketing, IIM Kozhikode\nB.Com, Delhi University\nXII (CBSE)', [
    'master',
    'bachelor',
    'secondary',
  ]),
  of('Indian spaced', 'Education\nM. Tech in VLSI, NIT Trichy\nB. Tech in ECE, JNTU', ['master', 'bachelor']),
  of('Indian trade', 'Education\nITI, Fitter trade, Government Institute Pune\n10th standard, State board', [
    'vocational',
    'secondary',
  ]),
  of('Indian MCA', 'Education\nMCA from Bangalore University\nBCA, Mysore University', ['master', 'bachelor']),
  of('Canadian trade', 'Education\nRed Seal Electrician, 2016\nOntario Secondary School Diploma, 2009', [
    'vocational',
    'secondary',
  ]),
  of('Australian certificate', 'Education\nCertificate III in Carpentry, TAFE NSW', ['vocational']),
  of('South African matric', 'Education\nNational Senior Certificate, Pretoria\nBCom Accounting, UNISA', [
    'bachelor',
    'secondary',
  ]),
  of('degree in a summary', 'Summary\nAccountant with a Bachelor of Commerce from Pune University.', ['bachelor']),
  of('degree beside a name', 'Jane Doe, MBA\njane@example.org\n\nExperience\nManager, Northwind\n2010 - 2015', [
    'master',
  ]),
]

const german: readonly EducationCase[] = [
  of('Abitur and Diplom', 'Ausbildung\nDiplom-Ingenieur (Univ.) Maschinenbau, RWTH Aachen\nAbitur, Gymnasium Köln', [
    'master',
    'secondary',
  ]),
  of('Diplom of a university of applied sciences', 'Ausbildung\nDipl.-Ing. (FH) Elektrotechnik, FH Münster, 2004', [
    'bachelor',
  ]),
  of('apprenticeship', 'Ausbildung\nAusbildung zum Industriekaufmann (IHK), Siemens AG\nRealschulabschluss', [
    'vocational',
    'secondary',
  ]),
  of('mittlere Reife', 'Schulbildung\nMittlere Reife, Realschule Ulm', ['secondary']),
  of('Meister', 'Ausbildung\nHandwerksmeister im Tischlerhandwerk, HWK Köln\nGesellenbrief als Tischler', [
    'bachelor',
    'vocational',
  ]),
  of('Techniker', 'Ausbildung\nStaatlich geprüfter Techniker, Fachrichtung Maschinenbau', ['bachelor']),
  of('Fachwirt', 'Ausbildung\nGeprüfte Wirtschaftsfachwirtin (IHK), 2018', ['bachelor']),
  of('Magister', 'Studium\nMagister Artium, Germanistik, Universität Wien', ['master']),
  of('Staatsexamen', 'Ausbildung\nZweites Staatsexamen, OLG Hamm\nErstes Staatsexamen, Universität Bonn', [
    'master',
    'master',
  ]),
  of('Promotion', 'Ausbildung\nPromotion zum Dr. rer. nat., LMU München, 2012', ['doctorate', 'doctorate']),
  of('Dr.-Ing.', 'Ausbildung\nDr.-Ing. Verfahrenstechnik, TU Berlin', ['doctorate']),
  of('Matura', 'Ausbildung\nMatura, HTL Graz\nLehre als Koch, Hotel Post', ['vocational', 'secondary']),
  of(
    'running German master',
    'Ausbildung\nDerzeit Master of Science Informatik, TU Wien\nBachelor of Science Informatik, TU Wien, 2024',
    ['bachelor'],
    ['master'],
  ),
  of(
    'expected German master',
    'Ausbildung\nM.Sc. Physik, Universität Jena, voraussichtlicher Abschluss 2027\nAbitur 2019',
    ['secondary'],
    ['master'],
  ),
  of('given up in German', 'Ausbildung\nStudium der Physik, Universität Bonn (abgebrochen)\nAbitur, 2008', [
    'secondary',
  ]),
  of(
    'Doktorandin',
    'Berufserfahrung\nDoktorandin, Max-Planck-Institut\nseit 2024\n\nAusbildung\nMaster of Science Chemie',
    ['master'],
    ['doctorate'],
  ),
]

const french: readonly EducationCase[] = [
  of('French engineer', 'Formation\nDiplôme d’ingénieur, INSA Lyon, 2010\nBaccalauréat scientifique, 2005', [
    'master',
    'secondary',
  ]),
  of('French trades', 'Formation\nCAP Cuisine, Lycée hôtelier de Nice\nBEP Restauration', ['vocational', 'vocational']),
  of('BTS', 'Formation\nBTS Comptabilité et gestion, Lycée Voltaire, 2012', ['vocational']),
  of('DUT and licence', 'Formation\nLicence professionnelle Logistique, IUT de Lille\nDUT Gestion, IUT de Lille', [
    'bachelor',
    'vocational',
  ]),
  of(
    'Maîtrise and DESS',
    'Formation\nDESS Finance, Université Paris-Dauphine\nMaîtrise en droit, Université de Nantes',
    ['master', 'bachelor'],
  ),
  of('Doctorat', 'Formation\nDoctorat en chimie, Sorbonne Université\nDEA de chimie organique', [
    'doctorate',
    'master',
  ]),
  of(
    'running in French',
    'Formation\nMaster 2 en cours, Université de Rennes\nLicence de biologie, 2023',
    ['bachelor'],
    ['master'],
  ),
  of('given up in French', 'Formation\nLicence de droit (abandonnée), Université de Brest\nBac S, 2014', ['secondary']),
  of('driving licence', 'Divers\nPermis B, licence de conduire internationale', []),
]

const spanish: readonly EducationCase[] = [
  of('Licenciatura', 'Educación\nLicenciatura en Administración, UNAM\nBachillerato, Colegio Madrid', [
    'bachelor',
    'secondary',
  ]),
  of('Spanish trade', 'Formación\nTécnico superior en Automoción, IES Las Salinas\nESO, IES Las Salinas', [
    'vocational',
    'secondary',
  ]),
  of('Ciclo formativo', 'Formación académica\nCiclo formativo de grado medio de Cocina, IES Heliópolis', [
    'vocational',
  ]),
  of(
    'Grado and máster',
    'Formación\nMáster universitario en Logística, Universidad de Cádiz\nGrado en Economía, Universidad de Sevilla',
    ['master', 'bachelor'],
  ),
  of('Diplomatura', 'Formación\nDiplomatura en Enfermería, Universidad de Murcia', ['bachelor']),
  of('Ingeniería', 'Educación\nIngeniería Industrial, Universidad de los Andes', ['bachelor']),
  of('Doctorado', 'Educación\nDoctorado en Biología, Universidad de Chile', ['doctorate']),
  of(
    'running in Spanish',
    'Educación\nMaestría en Finanzas (en curso), ITESM\nLicenciatura en Contaduría, UNAM',
    ['bachelor'],
    ['master'],
  ),
  of('given up in Spanish', 'Educación\nIngeniería Civil, Universidad de Lima (sin terminar)\nBachillerato', [
    'secondary',
  ]),
]

const others: readonly EducationCase[] = [
  of('Italian', 'Istruzione\nLaurea magistrale in Fisica, Università di Pisa\nLaurea triennale in Fisica', [
    'master',
    'bachelor',
  ]),
  of('Dutch', 'Opleiding\nHBO-bachelor Verpleegkunde, Hogeschool Utrecht\nMBO-diploma Zorg', [
    'bachelor',
    'vocational',
  ]),
  of('Portuguese', 'Formação\nMestrado em Gestão, ISCTE\nEnsino secundário', ['master', 'secondary']),
  of('Polish', 'Wykształcenie\nLicencjat, Uniwersytet Warszawski\nTechnikum, Kraków', ['bachelor', 'vocational']),
]

const unfinished: readonly EducationCase[] = [
  of(
    'pursuing',
    'Summary\nSales manager, currently pursuing an MBA.\n\nEducation\nB.Com, Mumbai University, 2012',
    ['bachelor'],
    ['master'],
  ),
  of('expected', 'Education\nB.S. Nursing, Texas Woman’s University, expected May 2027', [], ['bachelor']),
  of(
    'end to come',
    'Education\nMaster of Science in Data Science, ETH Zürich\n09/2025 – 06/2028\nBachelor of Science, 2021 – 2024',
    ['bachelor'],
    ['master'],
  ),
  of(
    'open end',
    'Education\n2024 – Present: MBA, INSEAD\n2010 – 2014: B.A. Economics, Sciences Po',
    ['bachelor'],
    ['master'],
  ),
  of(
    'dates before degrees',
    'Education\n2025 – 2028\nPh.D. in Chemistry\n2023 – 2025\nMSc Chemistry',
    ['master'],
    ['doctorate'],
  ),
  of(
    'PhD candidate',
    'PhD candidate at the University of Oslo.\n\nEducation\nMaster of Arts in Linguistics',
    ['master'],
    ['doctorate'],
  ),
  of('dropped out', 'Education\nBachelor of Arts, dropped out after two years\nHigh School Diploma', ['secondary']),
  of('credits', 'Education\nCompleted 60 credits towards a Bachelor of Science\nGED', ['secondary']),
  of('planned', 'Summary\nI plan to take a Master of Science one day.\n\nEducation\nBachelor of Science', ['bachelor']),
  of('not begun', 'Education\nMBA, Rotterdam School of Management, 09/2027 – 06/2029\nBSc Economics, 2015', [
    'bachelor',
  ]),
  of(
    'one done, one running',
    'Education\nCompleted B.Tech in 2022, pursuing M.Tech at IIT Madras',
    ['bachelor'],
    ['master'],
  ),
  of('running first', 'Education\nPursuing an MBA after completing a Bachelor of Commerce', ['bachelor'], ['master']),
  of('a job beside it', 'Summary\nMBA from Duke University, currently working as a controller.', ['master']),
]

const asMet: readonly EducationCase[] = [
  of(
    'dates behind two lines',
    'Education\nUniversity of Toronto\nHonours Bachelor of Arts, Political Science\nSept 2023 - Apr 2027',
    [],
    ['bachelor'],
  ),
  of('degree behind its label', 'Studium\n2007–2012 Universität Heidelberg, Abschluss: Diplom-Biologin', ['master']),
  of(
    'master running, in German',
    'Ausbildung\n10/2024 – heute: Masterstudium Maschinenbau, TU Darmstadt\n10/2021 – 09/2024: Bachelorstudium Maschinenbau, TU Darmstadt',
    ['bachelor'],
    ['master'],
  ),
  of('a heading that is a name too', 'Berufsausbildung\n2010 – 2013 Ausbildung zur Kauffrau für Büromanagement', [
    'vocational',
  ]),
  of(
    'working towards',
    'Profile\nNurse with an associate’s degree, working towards my BSN.',
    ['vocational'],
    ['bachelor'],
  ),
  of(
    'appearing',
    'Education\nM.A. (English) appearing, Delhi University\nB.A. (Hons) English',
    ['bachelor'],
    ['master'],
  ),
  of(
    'pursuing behind the name',
    'Education\nB.Com (Pursuing) - IGNOU\n12th from CBSE Board',
    ['secondary'],
    ['bachelor'],
  ),
  of(
    'all but dissertation',
    'Education\nEd.D. (ABD), Liberty University\nMaster of Divinity, 2010',
    ['master'],
    ['doctorate'],
  ),
  of('keywords alone', 'Skills\nMBA, PhD, Bachelor, Master'),
  of(
    'master of a craft and of soldiers',
    'Experience\nMaster Electrician, Volt Inc. 2005 - 2015\nMaster Sergeant, US Army',
  ),
  of('a recruiter', 'Experience\nHired candidates holding a Bachelor’s degree in Engineering'),
  of('a sentence in a summary', 'Summary\nI graduated from the University of Vienna with a master’s in law.', [
    'master',
  ]),
]

const traps: readonly EducationCase[] = [
  of('Scrum Master', 'Experience\nCertified Scrum Master for the Mastercard backend and its master data.'),
  of('MS Office', 'Skills\nMS Office, MS Excel, MS - Project, MS SQL Server'),
  of('party', 'Experience\nPlanned a bachelor party in a master bedroom.'),
  of('business analyst', 'Experience\nSenior BA, worked with the BA team and the QA team at Boston College.'),
  of('managing director', 'Experience\nReported to the MD, of Northwind University Press.'),
  of(
    'Maryland and Massachusetts',
    'Education\nBachelor of Music, Towson University, Towson, MD, 2009\nBoston University, Boston, MA',
    ['bachelor'],
  ),
  of(
    'own school, other pupils',
    'Experience\nHigh school teacher. Taught students for the Bachelor of Science at a secondary school.',
  ),
  of('pupils of a doctor', 'Experience\nSupervised PhD students and their Master’s theses.'),
  of('daughter', 'Summary\nProud father; my daughter earned a Bachelor of Arts.'),
  of('clients', 'Experience\nFound jobs for clients with an MBA or a Ph.D.'),
  of('reports to', 'Experience\nReported to the MBA team and managed MBA admissions.'),
  of('requirement', 'Experience\nWrote job descriptions requiring a Bachelor’s degree.'),
  of('student of others', 'Experience\nCoordinated the MBA program and the Ph.D. program of the faculty.'),
  of(
    'music and masters',
    'Experience\nStation Master, Harbour Master and Web master; kept master files and a master schedule.',
  ),
  of('devices', 'Experience\nTested the DUT and the BTS at the HBO studio; DEA licence; CAP theorem; MBO of a firm.'),
  of('words in capitals', 'Experience\nTO BE IN TIME, AS OF TODAY, TELL ME OF IT, ALL BE OF USE.'),
  of('promotion', 'Experience\nPromotion to shift manager; promotion in the sales team.'),
  of('certificates of thanks', 'Certifications\nCertificate of appreciation, certificate of attendance'),
  of('no degree', 'Skills\nForklift, welding\n\nExperience\nWelder, Dockyard, 2010 – 2015'),
]

const educationCases: readonly EducationCase[] = [
  ...english,
  ...german,
  ...french,
  ...spanish,
  ...others,
  ...unfinished,
  ...asMet,
  ...traps,
]

const present = parseMonth('2026-11') ?? 0
const tallies = { completed: new LabelledTally(), running: new LabelledTally(), highest: new LabelledTally() }
for (const { name, text, completed, running } of educationCases) {
  const education = readEducation(readResume(text), present)
  const levelsOf = (isRunning: boolean) =>
    education.degrees.filter((degree) => degree.isRunning === isRunning).map(({ level }) => level)
  tallies.completed.count(name, levelsOf(false), completed)
  tallies.running.count(name, levelsOf(true), running)
  tallies.highest.count(name, [education.level], [completed[0] ?? 'none'])
}

describe('the labelled cases of education', () => {
  test('are fifty at least, each with a name of its own', () => {
    expect(new Set(educationCases.map(({ name }) => name)).size).toBe(educationCases.length)
    expect(educationCases.length).toBeGreaterThanOrEqual(50)
  })

  test.each(Object.entries(tallies))('%s degrees are read with precision and recall of 0.95 at least', (_, tally) => {
    const failures = tally.failures.join('\n')

    expect(tally.precision, failures).toBeGreaterThanOrEqual(0.95)
    expect(tally.recall, failures).toBeGreaterThanOrEqual(0.95)
  })
})
