// Which trades a job and a title belong to, by the skills that they name: a title is what tells the work of a pastry chef
// from that of a logistics manager, whatever stands below it.

import { builtInVocabulary, type Skill } from './vocabulary/index.ts'

// Leading, office work and languages are found in every trade: who is titled by them may do anything.
const everywhere: ReadonlySet<string> = new Set(['management', 'office', 'languages'])

// Trades between which people move without changing their profession, or whose border cuts through jobs: firmware,
// production, payroll, the cash desk, insurance sales, purchasing, export, advertising.
const neighbours: readonly (readonly [string, string])[] = [
  ['software', 'data'],
  ['software', 'computing'],
  ['data', 'computing'],
  ['software', 'engineering'],
  ['engineering', 'manufacturing'],
  ['finance', 'commerce'],
  ['finance', 'personnel'],
  ['commerce', 'supply'],
  ['commerce', 'creative'],
  ['commerce', 'hospitality'],
]

const areNear = (one: string, other: string): boolean =>
  one === other || neighbours.some((pair) => pair.includes(one) && pair.includes(other))

// A family that comes from outside has no trade, and says nothing of one.
const tradesByFamily: ReadonlyMap<string, string> = new Map(
  builtInVocabulary.skills.filter(({ trade }) => !everywhere.has(trade)).map(({ family, trade }) => [family, trade]),
)

const familyPrefix = 'family:'
// A trade that is named in passing ("and some bookkeeping") does not make a job one of it.
const leastShare = 0.4

/** The trades of a job, from its weighed terms; empty where it names no skill by which they are known. */
export const findTrades = (terms: ReadonlyMap<string, number>): ReadonlySet<string> => {
  const weights = new Map<string, number>()
  for (const [term, weight] of terms) {
    if (!term.startsWith(familyPrefix)) continue
    const trade = tradesByFamily.get(term.slice(familyPrefix.length))
    if (trade !== undefined) weights.set(trade, (weights.get(trade) ?? 0) + weight)
  }
  const least = leastShare * Math.max(0, ...weights.values())
  return new Set([...weights].filter(([, weight]) => weight >= least).map(([trade]) => trade))
}

/**
 * The share of a title's trades that are those of the job or near to them, 0 to 1; null where the title says nothing of a
 * trade ("Manager", "Consultant") or the job does. `named` are the skills that the title names.
 */
export const shareTrades = (named: readonly Skill[], trades: ReadonlySet<string>): number | null => {
  const own = new Set<string>()
  for (const { family } of named) {
    const trade = tradesByFamily.get(family)
    if (trade !== undefined) own.add(trade)
  }
  if (own.size === 0 || trades.size === 0) return null
  const isOfJob = (trade: string) => [...trades].some((other) => areNear(trade, other))
  return [...own].filter(isOfJob).length / own.size
}
