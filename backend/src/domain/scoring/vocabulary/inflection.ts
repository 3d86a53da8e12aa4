// The forms of a name: of a trade's verb ("weld", "welded", "welding", "welder"), and of a name that ends in a noun of
// doing ("stock control": "controlled the stock", "control of stock"). Made once, when the vocabulary is built, so that
// finding a name needs no stems, which would take "marketing" for "market" and "accounting" for "account".

const irregular: Readonly<Record<string, readonly string[]>> = {
  build: ['build', 'built', 'building'],
  drive: ['drive', 'drove', 'driven', 'driving'],
  keep: ['keep', 'kept', 'keeping'],
  lead: ['lead', 'led', 'leading'],
  make: ['make', 'made', 'making'],
  sell: ['sell', 'sold', 'selling'],
  sew: ['sew', 'sewed', 'sewn', 'sewing'],
  teach: ['teach', 'taught', 'teaching'],
  write: ['write', 'wrote', 'written', 'writing'],
}

const doubling = /^[a-z]*[^aeiou][aeiou][bdgmnprt]$/
const oneVowel = /^[^aeiou]*[aeiou][^aeiou]+$/
const doublesAnyway = new Set(['program', 'control', 'format', 'ship'])

const endings = (verb: string): { past: string; present: string } => {
  if (verb.endsWith('e')) return { past: `${verb}d`, present: `${verb.slice(0, -1)}ing` }
  if (/[^aeiou]y$/.test(verb)) return { past: `${verb.slice(0, -1)}ied`, present: `${verb}ing` }
  const doubles = doublesAnyway.has(verb) || (doubling.test(verb) && oneVowel.test(verb))
  const base = doubles && verb !== 'format' ? verb + verb.charAt(verb.length - 1) : doubles ? `${verb}t` : verb
  return { past: `${base}ed`, present: `${base}ing` }
}

/** The forms of an English verb: bare, past, present participle. The third person is found as a plural. */
export const verbForms = (verb: string): readonly string[] => {
  const known = irregular[verb]
  if (known !== undefined) return known
  const { past, present } = endings(verb)
  return [verb, past, present]
}

/** The forms of a trade's verb, with who does it: weld, welded, welding, welder. */
export const tradeForms = (verb: string): readonly string[] => {
  const forms = verbForms(verb)
  const present = forms.at(-1) ?? verb
  return [...forms, present.replace(/ing$/, 'er')]
}

// Nouns of doing and their verbs.
const verbOf: Readonly<Record<string, string>> = {
  administration: 'administer',
  analysis: 'analyze',
  assembly: 'assemble',
  cleaning: 'clean',
  collection: 'collect',
  configuration: 'configure',
  control: 'control',
  coordination: 'coordinate',
  design: 'design',
  development: 'develop',
  forecasting: 'forecast',
  handling: 'handle',
  inspection: 'inspect',
  installation: 'install',
  leadership: 'lead',
  maintenance: 'maintain',
  management: 'manage',
  modeling: 'model',
  monitoring: 'monitor',
  operation: 'operate',
  optimization: 'optimize',
  planning: 'plan',
  preparation: 'prepare',
  processing: 'process',
  production: 'produce',
  programming: 'program',
  reconciliation: 'reconcile',
  repair: 'repair',
  scheduling: 'schedule',
  supervision: 'supervise',
  teaching: 'teach',
  testing: 'test',
  training: 'train',
}

const mostWordsBefore = 2
const plainObject = /^[a-z-]+(?: [a-z-]+)?$/
// Verbs that are nouns too: "design process" is not the design of a process.
const nouns = new Set([
  'control',
  'design',
  'forecast',
  'model',
  'plan',
  'process',
  'program',
  'repair',
  'schedule',
  'test',
  'train',
])
const formsOfVerb = new Map(
  Object.entries(verbOf).map(([noun, verb]) => [noun, verbForms(verb).slice(nouns.has(verb) ? 1 : 0)]),
)

/** What a name is in a sentence. */
export interface SentenceForms {
  readonly verbal: readonly string[]
  readonly nominal: string
}

/**
 * What a name that ends in a noun of doing is in a sentence: "inventory management" gives "manage inventory", "managed
 * inventory", "managing inventory" and "management of inventory". Null for other names.
 */
export const sentenceForms = (name: string): SentenceForms | null => {
  const at = name.lastIndexOf(' ')
  if (at < 0) return null
  const noun = name.slice(at + 1)
  const verbs = formsOfVerb.get(noun)
  if (verbs === undefined) return null
  const object = name.slice(0, at).toLowerCase()
  if (!plainObject.test(object) || object.split(' ').length > mostWordsBefore || /\band\b/.test(object)) return null
  return { verbal: verbs.map((verb) => `${verb} ${object}`), nominal: `${noun} of ${object}` }
}
