// Small texts of many trades, each with the skills that its writer states: traps, denials, slips of the pen, languages.

import { expect, test } from 'vitest'
import { LabelledTally } from '../labelled-cases.contract.ts'
import { tokenise } from '../text/index.ts'
import { findSkills } from '../vocabulary/index.ts'

const cases: readonly (readonly [text: string, skills: readonly string[]])[] = [
  // Names that are hardly words
  ['Languages: C, C++, C#, R, Go', ['C', 'C++', 'C#', 'R', 'Go']],
  ['C/C++ and Objective-C', ['C', 'C++', 'Objective-C']],
  ['.NET, F#, Node.js', ['.NET', 'F#', 'Node.js']],
  ['SAP FI/CO, SAP MM', ['SAP FI/CO', 'SAP MM']],
  ['SAP FI and MS Office', ['SAP FI/CO', 'Microsoft Office']],
  ['MS-Excel, MS Word, MS-PowerPoint', ['Microsoft Excel', 'Microsoft Word', 'Microsoft PowerPoint']],
  ['Deployed functions on AWS Lambda behind REST APIs', ['AWS Lambda', 'REST APIs']],
  ['Ran A/B testing for the landing pages', ['A/B testing', 'Landing pages']],
  ['Full P&L responsibility for three regions', ['P&L management']],
  ['Set up CI/CD with Jenkins', ['CI/CD', 'Jenkins']],
  ['Wrote T-SQL for SQL Server', ['SQL', 'Microsoft SQL Server']],
  ['Administered the 401(k) plan', ['401(k)']],
  ['Prepared 510(k) files', ['510(k)']],
  ['word, excel and powerpoint', ['Microsoft Word', 'Microsoft Excel', 'Microsoft PowerPoint']],
  ['java, go, rust', ['Java', 'Go', 'Rust']],
  ['EXCEL, WORD', ['Microsoft Excel', 'Microsoft Word']],
  // Words that are no names
  ['Wrote JavaScript for the shop', ['JavaScript']],
  ['I excel at making people go the extra mile', []],
  ['Excel in fast-paced environments', []],
  ['Removed rust from hulls and lit the spark of a swift change', []],
  ['Quick to react to express wishes in spring and fall', []],
  ['Spread it by word of mouth and had access to a positive outlook', []],
  ['The oracle spoke of a lean year and a flash of ruby', []],
  ['Led teams on every project', ['Team leadership']],
  ['Maintained the trains and paid with a Mastercard', []],
  ['Took vitamin C and got grade A, B, C', []],
  ['Go west, said the sage', []],
  ['Polished the Italian marble of a German company', []],
  ['Acting manager of the shop floor', ['Retail']],
  ['Polish the silver', []],
  // Inflection
  ['Welded pipes and brazed copper', ['Welding', 'Brazing']],
  ['Has been welding hulls since May', ['Welding']],
  ['Managed the inventory of two depots', ['Inventory management']],
  ['Managing inventories and purchase orders', ['Inventory management', 'Purchase orders']],
  ['Installed solar panels', ['Photovoltaics']],
  ['Planned routes for nine lorries', ['Route planning']],
  ['Sewed costumes', ['Sewing', 'Costume design']],
  ['Marketed and accounted for nothing', []],
  ['Operated forklifts and pallet jacks', ['Forklift operation', 'Pallet jack operation']],
  // Slips of the pen
  ['Photshop and ilustration', ['Adobe Photoshop', 'Illustration']],
  ['Kuberentes and Javscript', ['Kubernetes', 'JavaScript']],
  ['Project managment and book-keeping', ['Project management', 'Bookkeeping']],
  ['Acounting, recruitement', ['Accounting', 'Recruitment']],
  ['Meditation and conversation', []],
  ['Refridgeration repair and electical wiring', ['Refrigeration', 'Maintenance', 'Wiring']],
  ['Designed a directory of contrasts', []],
  // Denial
  ['No experience with Java', []],
  ['No Java, C or Python', []],
  ['Not familiar with Kubernetes but fluent in SQL', ['SQL']],
  ['Have never used Photoshop', []],
  ['Lack of knowledge in payroll', []],
  ['Welding: none', []],
  ['French: none, German: fluent', ['German']],
  ['No previous hands-on experience of working with Docker', []],
  ['I do not have any experience in nursing or midwifery', []],
  ['Not only Java but also Python', ['Java', 'Python']],
  ['No less than ten years of bookkeeping', ['Bookkeeping']],
  ['It cannot be done without Java', ['Java']],
  ['Never missed a payroll deadline', ['Payroll']],
  ['No accidents in ten years of truck driving', ['Truck driving']],
  ['No errors in payroll', ['Payroll']],
  ['Without SAP, however with Oracle E-Business Suite', ['Oracle E-Business Suite']],
  ['I no longer use COBOL', ['COBOL']],
  ['No experience with Java. Good with Python.', ['Python']],
  ['No experience with Java, strong Python skills', ['Python']],
  ['Keine Erfahrung mit Kubernetes, aber mit Docker', ['Docker']],
  ['Ohne Kenntnisse in Buchhaltung', []],
  ['Nicht nur Java, sondern auch Python', ['Java', 'Python']],
  ["Pas d'expérience en comptabilité", []],
  ['Sans connaissances de Photoshop mais bonne maîtrise de Figma', ['Figma']],
  ['Sin experiencia en contabilidad', []],
  ['No domino Python pero sí Java', ['Java']],
  ['Nunca he usado AutoCAD', []],
  ['Ne maîtrise pas Docker', []],
  // Wishes
  ['Eager to learn Kubernetes', []],
  ['Basic interest in machine learning', []],
  ['Wants to learn React and Angular', []],
  ['Möchte gerne Java lernen', []],
  ['Learned Docker on the job', ['Docker']],
  ['Interest rate swaps and derivatives', ['Derivatives']],
  // Trades
  ['TIG and MIG welder with blueprint reading', ['TIG welding', 'MIG welding', 'Welding', 'Blueprint reading']],
  ['Registered nurse with ACLS and wound care', ['Registered nurse licence', 'ACLS', 'Wound care']],
  ['Phlebotomy, vital signs, EKG', ['Phlebotomy', 'Vital signs', 'ECG']],
  ['Prepared IFRS and US GAAP reports; closed accounts payable', ['IFRS', 'US GAAP', 'Accounts payable']],
  ['CDL class A, forklift licence', ['Commercial driving licence', 'Forklift licence']],
  ['Reconciled bank statements', ['Bank reconciliation']],
  ['Cooked in a brigade as sous chef; HACCP', ['Sous chef', 'HACCP']],
  ['Cut patterns and did tech packs in Adobe Illustrator', ['Tech packs', 'Adobe Illustrator']],
  ['Six Sigma Green Belt, FMEA, PPAP', ['Six Sigma Green Belt', 'FMEA', 'PPAP']],
  ['HPLC and PCR in a GMP laboratory', ['HPLC', 'PCR', 'GMP', 'Laboratory work']],
  [
    'Substitute teacher; classroom management; lesson plans',
    ['Substitute teaching', 'Classroom management', 'Lesson planning'],
  ],
  ['Notary public, drafting contracts, GDPR', ['Notary services', 'Contract drafting', 'GDPR']],
  ['Avionics technician, A&P license', ['Avionics', 'Aircraft maintenance']],
  ['PLC programming with TIA Portal, SCADA', ['PLC programming', 'Siemens PLC', 'SCADA']],
  ['Revit, AutoCAD, bill of quantities', ['Revit', 'AutoCAD', 'Bill of quantities']],
  ['Milking cows, tractor driver', ['Dairy farming', 'Tractor driving']],
  ['Personal trainer and yoga teacher', ['Personal training', 'Yoga instruction']],
  [
    'Wedding photography, video editing in Premiere Pro',
    ['Wedding photography', 'Video editing', 'Adobe Premiere Pro'],
  ],
  ['CISSP, ITIL, PMP', ['CISSP', 'ITIL', 'PMP']],
  ['Google Ads, SEO, link building', ['Google Ads', 'Search engine optimization', 'Link building']],
  ['Filed VAT returns', ['VAT']],
  ['Workers’ compensation claims', ['Workers compensation']],
  // German, French, Spanish
  ['Schweißen und Löten, Führerschein Klasse B', ['Welding', 'Soldering', 'Driving licence']],
  ['Lohnabrechnung und Buchhaltung mit DATEV', ['Payroll', 'Accounting', 'DATEV']],
  ['Kenntnisse in Arbeitssicherheit und Qualitaetssicherung', ['Occupational safety', 'Quality assurance']],
  ['Krankenschwester, Altenpflege', ['Nursing', 'Elderly care']],
  ["Soudure, chef d'équipe, permis B", ['Welding', 'Team leadership', 'Driving licence']],
  ['Comptabilité et gestion de la paie', ['Accounting', 'Payroll']],
  ['Infirmière, soins à domicile', ['Nursing', 'Home care']],
  ['Contabilidad, nóminas y atención al cliente', ['Accounting', 'Payroll', 'Customer service']],
  ['Soldadura, carnet de conducir', ['Welding', 'Driving licence']],
  ['Desarrollo de software en Java', ['Software development', 'Java']],
  // Languages
  ['Fluent in English and German', ['English', 'German']],
  ['Spanish (native), French B2', ['Spanish', 'French']],
  ['Deutsch: Muttersprache, Englisch: fließend', ['German', 'English']],
  ['Anglais courant, espagnol notions', ['English', 'Spanish']],
  ['Cooked French cuisine for a German bank', ['French cuisine']],
]

test('the skills of small texts are found with a precision and a recall of at least 0.95', () => {
  const tally = new LabelledTally()
  for (const [text, skills] of cases) {
    const found = new Set(findSkills(text, tokenise(text)).map(({ skill }) => skill.name))
    tally.count(text, [...found], skills)
  }

  expect(cases.length).toBeGreaterThanOrEqual(60)
  expect({ precision: tally.precision, recall: tally.recall, failures: tally.failures }).toSatisfy(
    ({ precision, recall }: LabelledTally) => precision >= 0.95 && recall >= 0.95,
  )
})
