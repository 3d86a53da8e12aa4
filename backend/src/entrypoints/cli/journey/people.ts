// The people of a journey. What each of them does follows from the seed and their own place in it alone, so the
// same seed tells the same story on every database and machine.

/** How a candidate deals with an invitation. */
export type Temper =
  | 'keen'
  | 'declines'
  | 'silent'
  | 'forgets_to_choose'
  | 'forgets_to_confirm'
  | 'cancels'
  | 'moves'
  | 'no_show'

export interface Persona {
  readonly name: string
  readonly email: string
  readonly temper: Temper
  /** Minutes from the start of the journey until the application comes in. */
  readonly appliesAfter: number
  /** Minutes from a mail until it is acted upon. */
  readonly answersAfter: number
  /** Presses every button twice, as people on a slow train do. */
  readonly doubleClicks: boolean
}

/** A small seeded generator (mulberry32, public domain): numbers in [0, 1). */
export const seededChance = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const firstNames = [
  'Ada',
  'Bilal',
  'Chen',
  'Dana',
  'Emeka',
  'Fatima',
  'Goran',
  'Hana',
  'Ines',
  'Jonas',
  'Kim',
  'Lena',
  'Mira',
  'Noor',
  'Omar',
  'Priya',
  'Quinn',
  'Rosa',
  'Sven',
  'Tala',
]
const lastNames = [
  'Adeyemi',
  'Berg',
  'Castillo',
  'Dubois',
  'Eriksen',
  'Fischer',
  'Gupta',
  'Haddad',
  'Ito',
  'Jansen',
  'Kovač',
  'Lindqvist',
  'Moreau',
  'Novak',
  'O’Brien',
  'Petrov',
  'Rossi',
  'Schmidt',
  'Tanaka',
  'Weber',
]

/** Shares of tempers among those invited: about half stay to the end. */
const tempers: readonly (readonly [Temper, number])[] = [
  ['keen', 0.4],
  ['declines', 0.15],
  ['silent', 0.12],
  ['forgets_to_choose', 0.06],
  ['forgets_to_confirm', 0.06],
  ['cancels', 0.06],
  ['moves', 0.08],
  ['no_show', 0.07],
]

const pickTemper = (chance: number): Temper => {
  let sum = 0
  for (const [temper, share] of tempers) {
    sum += share
    if (chance < sum) return temper
  }
  return 'keen'
}

const at = (list: readonly string[], chance: number): string => list[Math.floor(chance * list.length)] ?? ''

/** The `index`th applicant of a seed. All apply within three days. */
export const personaOf = (seed: number, index: number): Persona => {
  const chance = seededChance(seed * 7919 + index)
  const first = at(firstNames, chance())
  const last = at(lastNames, chance())
  return {
    name: `${first} ${last}`,
    email: `applicant-${String(index + 1).padStart(3, '0')}@example.org`,
    temper: pickTemper(chance()),
    appliesAfter: Math.floor(chance() * 3 * 24 * 60),
    answersAfter: 20 + Math.floor(chance() * 20 * 60),
    doubleClicks: chance() < 0.25,
  }
}
