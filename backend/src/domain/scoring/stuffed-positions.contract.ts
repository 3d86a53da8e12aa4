// Strangers who paste the words of an advertisement below their own dated jobs: what stuffing in positions is measured
// with. The dates are true, so only what is said under them can be doubted.

/** An advertisement, and the resume of somebody who has done such work for some years and is nobody's dream. */
export interface Trade {
  readonly title: string
  readonly description: string
  readonly honest: string
}

/** Somebody of another trade, with true dates. */
export interface Stranger {
  readonly title: string
  readonly tasks: readonly string[]
  /** The trades which they are no strangers to. */
  readonly knows: readonly string[]
}

/** Trades with their advertisements: prose, prose with a list of demands, and rows of tags. */
export const trades: Readonly<Record<string, Trade>> = {
  logistics: {
    title: 'Logistics Manager',
    description: [
      'You will plan the routes of our fleet and lead the dispatch of goods to forty customers.',
      'You negotiate freight rates with carriers and watch the stock of three warehouses.',
      'Requirements:',
      '- At least 4 years of experience in logistics',
      '- SAP, route planning and fleet management',
      'Nice to have: forklift licence',
    ].join('\n'),
    honest: [
      'Experience',
      'Logistics Coordinator, Northwind',
      'Jan 2014 – Dec 2018',
      '• Planned the routes of thirty lorries and answered for their fleet management with SAP.',
      '• Led the dispatch of goods for two warehouses.',
      '• Agreed freight rates with the carriers once a year.',
      '',
      'Education',
      'High School Diploma',
      '',
      'Skills',
      'SAP, route planning',
    ].join('\n'),
  },
  nursing: {
    title: 'Staff nurse, intensive care',
    description: 'Nursing, Intensive care, Wound care, Patient care, Medication administration, Infection control',
    honest: [
      'Experience',
      'Nurse, St. Mary Hospital',
      '2013 – 2018',
      '• Gave patient care to eight people in intensive care, with wound care and medication administration.',
      '• Trained new colleagues in infection control.',
      '',
      'Education',
      'Diploma in Nursing',
      '',
      'Skills',
      'Nursing, wound care',
    ].join('\n'),
  },
  software: {
    title: 'Backend developer',
    description: [
      'We build payment services. You will design and write services in Java and keep them running on Kubernetes.',
      'Requirements:',
      '- 3 years of experience with Java',
      '- SQL and REST',
      '- Docker or Kubernetes',
      "Bachelor's degree preferred",
    ].join('\n'),
    honest: [
      'Experience',
      'Software Developer, Fabrikam',
      'March 2013 – February 2018',
      '• Wrote services in Java with SQL and REST for a chain of shops.',
      '• Moved two of them to Docker and Kubernetes.',
      '',
      'Projects',
      'Green Ledger',
      '• Built the payment service of a market in Java.',
      '',
      'Education',
      'Bachelor of Science in Informatics',
    ].join('\n'),
  },
  accounting: {
    title: 'Accountant',
    description: 'Accounting, Accounts payable, Payroll, Microsoft Excel, Month-end closing, Tax returns',
    honest: [
      'Experience',
      'Accountant, Contoso',
      '2012 – 2017',
      '• Answered for accounts payable and payroll of sixty people.',
      '• Prepared the month-end closing and tax returns with Excel.',
      '',
      'Education',
      'Bachelor of Commerce',
      '',
      'Skills',
      'Accounting, Microsoft Excel',
    ].join('\n'),
  },
  teaching: {
    title: 'Mathematics Teacher',
    description: [
      'You teach mathematics to classes of thirty pupils and prepare them for their final examinations.',
      'You plan lessons, mark homework and speak with parents about the progress of their children.',
      'Requirements: 2 years of classroom teaching, curriculum development, classroom management',
    ].join('\n'),
    honest: [
      'Experience',
      'Teacher, Hillside School',
      '2012 – 2017',
      '• Taught mathematics and physics to four classes of pupils.',
      '• Planned lessons, marked homework and led the parents’ evenings.',
      '',
      'Education',
      'Bachelor of Education',
      '',
      'Skills',
      'Classroom management, curriculum development',
    ].join('\n'),
  },
}

/** Strangers whose title names their trade. */
export const strangers: Readonly<Record<string, Stranger>> = {
  'pastry chef': {
    title: 'Pastry Chef',
    knows: [],
    tasks: [
      'Baked cakes for weddings.',
      'Kept the ovens clean and the dough cold.',
      'Decorated tarts with sugar flowers.',
      'Opened the shop at five in the morning.',
    ],
  },
  hairdresser: {
    title: 'Hairdresser',
    knows: [],
    tasks: [
      'Cut and coloured hair for forty people a week.',
      'Swept the floor and washed the towels.',
      'Answered the telephone at the counter.',
      'Sold shampoo to those who asked.',
    ],
  },
  welder: {
    title: 'Welder',
    knows: [],
    tasks: [
      'Joined steel plates of ship hulls by hand.',
      'Read drawings and marked the seams.',
      'Ground the edges smooth before painting.',
      'Checked the gas bottles every morning.',
    ],
  },
  journalist: {
    title: 'Journalist',
    knows: [],
    tasks: [
      'Wrote about the town council twice a week.',
      'Interviewed writers and football players.',
      'Took photographs of the summer fair.',
      'Read the proofs of the Sunday edition.',
    ],
  },
  nurse: {
    title: 'Nurse',
    knows: ['nursing'],
    tasks: [
      'Measured the blood pressure of forty people a day.',
      'Changed the beds of the northern ward.',
      'Sat with the old through the night.',
      'Wrote the report for the doctor at six.',
    ],
  },
}

const firm = 'Old Mill'
const dates = 'Jan 2012 – Dec 2016'

/** The dated entry of a stranger with these lines below it. */
export const writeEntry = (title: string, lines: readonly string[]): string =>
  ['Experience', `${title}, ${firm}`, dates, ...lines].join('\n')

const bullet = (task: string): string => `• ${task}`

/** A stranger's own resume. */
export const writeStranger = ({ title, tasks }: Stranger): string => writeEntry(title, tasks.map(bullet))

const joining = new Set(
  'a an and the or of in to with for at our you will we your is are be on by about their them least have'.split(' '),
)

const wordsOf = ({ title, description }: Trade): string[] => [
  ...new Set(`${title} ${description}`.match(/[\p{L}\p{N}-]{2,}/gu) ?? []),
]

const namesOf = (trade: Trade): string[] => wordsOf(trade).filter((word) => !joining.has(word.toLowerCase()))

// The advertisement's demands and sentences in pieces of a few words: what somebody puts into a sentence of their own.
const piecesOf = ({ title, description }: Trade): string[] => [
  ...new Set(
    [title, ...description.split(/[\n,.:;]| and | of | with | to /)]
      .map((piece) => piece.replace(/^\W+|\W+$/g, '').replace(/^(?:you|we|at least|the|our|will)\s+/i, ''))
      .filter((piece) => /\p{L}{3}/u.test(piece)),
  ),
]

const frames: readonly ((x: string, y: string) => string)[] = [
  (x, y) => `Took over ${x} when nobody else in the house knew of ${y}.`,
  (x, y) => `Was asked for ${x} by the owner and for ${y} by her son.`,
  (x, y) => `Brought ${x} into order before we came to ${y}.`,
  (x, y) => `Spent most mornings on ${x} and every second evening on ${y}.`,
  (x, y) => `Cared about ${x} as much as I did about ${y}.`,
  (x, y) => `Showed two apprentices how ${x} goes together with ${y}.`,
  (x, y) => `Answered for ${x} from the first year on, later for ${y} too.`,
  (x, y) => `Learnt that ${x} is nothing without ${y} and acted on it.`,
  (x, y) => `Kept an eye on ${x} while others were at ${y}.`,
  (x, y) => `Made ${x} better, month by month, through ${y}.`,
]

const inSentences = (pieces: readonly string[]): string[] =>
  pieces.flatMap((piece, at) => {
    const frame = frames[(at >> 1) % frames.length]
    const next = pieces[at + 1] ?? pieces[0] ?? ''
    return at % 2 === 0 && frame !== undefined ? [frame(piece, next)] : []
  })

// Words in another order: every second word first, so that no run of the advertisement remains.
const reorder = (sentence: string): string => {
  const words = sentence.match(/[\p{L}\p{N}-]+/gu) ?? []
  return [...words.filter((_, at) => at % 2 === 1), ...words.filter((_, at) => at % 2 === 0)].join(' ')
}

const verbs = ['Handled', 'Steered', 'Supported', 'Oversaw', 'Improved', 'Ran']

const mix = (tasks: readonly string[], pasted: readonly string[]): string[] =>
  Array.from({ length: Math.max(tasks.length, pasted.length) }, (_, at) => [tasks[at], pasted[at]])
    .flat()
    .filter((line) => line !== undefined)
    .map(bullet)

type Stuff = (stranger: Stranger, trade: Trade) => string

const below =
  (paste: (trade: Trade) => readonly string[]): Stuff =>
  ({ title, tasks }, trade) =>
    writeEntry(title, [...tasks.map(bullet), ...paste(trade)])

/** Ways to put an advertisement below a job of another kind. */
export const pastings: Readonly<Record<string, Stuff>> = {
  'its words in a row': below((trade) => [namesOf(trade).join(', ')]),
  'its words in a row without commas': below((trade) => [namesOf(trade).join(' ')]),
  'its words, one to a line': below(namesOf),
  'its words, each a bullet': below((trade) => namesOf(trade).map(bullet)),
  'its pieces, each a bullet': below((trade) => piecesOf(trade).map(bullet)),
  'bullets of one pattern': below((trade) => piecesOf(trade).map((piece) => bullet(`Responsible for ${piece}`))),
  'sentences of one pattern': below((trade) =>
    piecesOf(trade).map((piece) => bullet(`I have used ${piece} in many of the places that I was in.`)),
  ),
  'sentences of many patterns': below((trade) => inSentences(piecesOf(trade)).map(bullet)),
  'sentences of many patterns without own tasks': ({ title }, trade) =>
    writeEntry(title, inSentences(piecesOf(trade)).map(bullet)),
  'its sentences with other verbs and in another order': below(({ title, description }) =>
    [title, ...description.split('\n')].map((line, at) => bullet(`${verbs[at % verbs.length]} ${reorder(line)}.`)),
  ),
  'everything in one sentence': below((trade) => [
    bullet(`Was in charge of ${piecesOf(trade).join(' and of ')} for the whole of the house.`),
  ]),
  'tasks mixed between honest ones': ({ title, tasks }, trade) =>
    writeEntry(title, mix(tasks, inSentences(piecesOf(trade)))),
}

/** Ways to put it into the title alone. */
export const renamings: Readonly<Record<string, Stuff>> = {
  'its title behind the own': ({ title, tasks }, trade) => writeEntry(`${title} / ${trade.title}`, tasks.map(bullet)),
  'its title before the own': ({ title, tasks }, trade) => writeEntry(`${trade.title} / ${title}`, tasks.map(bullet)),
  'its title in brackets': ({ title, tasks }, trade) => writeEntry(`${title} (${trade.title})`, tasks.map(bullet)),
  'its first word behind the own': ({ title, tasks }, trade) =>
    writeEntry(`${title} / ${trade.title.split(' ')[0]}`, tasks.map(bullet)),
  'all its words behind the own': ({ title, tasks }, trade) =>
    writeEntry(`${title} / ${namesOf(trade).slice(0, 6).join(' / ')}`, tasks.map(bullet)),
}

const beside =
  (paste: (trade: Trade) => readonly string[]): Stuff =>
  (stranger, trade) =>
    [writeStranger(stranger), '', 'Projects', ...paste(trade)].join('\n')

/** Ways to invent projects of it. */
export const inventions: Readonly<Record<string, Stuff>> = {
  'projects named by its words': beside(namesOf),
  'projects named by its pieces': beside(piecesOf),
  'projects with a label': beside((trade) => piecesOf(trade).map((piece) => `Project: ${piece}`)),
  'projects of one sentence': beside((trade) => piecesOf(trade).map((piece) => bullet(`Led the project of ${piece}.`))),
  'projects with a sentence each': beside((trade) =>
    inSentences(piecesOf(trade)).flatMap((sentence, at) => [
      `Undertaking ${'ABCDEFGHIJKL'[at % 12]}`,
      bullet(sentence),
    ]),
  ),
  'projects that name everything': beside((trade) =>
    ['Harbour Gate', 'Night Shuttle', 'Green Ledger', 'Paper Trail'].flatMap((name) => [
      name,
      bullet(`Was in charge of ${piecesOf(trade).join(' and of ')} for ${name}.`),
    ]),
  ),
}
