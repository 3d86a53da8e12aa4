// What animations leave an element with when they have run (CSS Animations 1). Pages let their sections appear one after
// the other: what begins with no opacity is seen a second later.

import { type Declarations, parseDeclarations, splitOutside, splitWords } from './css-text.ts'

/** The states of one animation: how it ends, and how most of it is seen where it goes on for ever. */
export interface Keyframes {
  readonly first: Declarations
  readonly last: Declarations
  readonly clearest: Declarations
}

const nothing: Declarations = { usual: new Map(), important: new Map() }

/** Characters of an animation that are looked at: more states than anybody writes. */
const longestBody = 20_000

const clearnessOf = ({ usual }: Declarations): number =>
  /hidden|none/i.test(`${usual.get('visibility')} ${usual.get('display')}`)
    ? 0
    : Number.parseFloat(usual.get('opacity') ?? '1')

/** Reads the body of a `@keyframes` rule. */
export const readKeyframes = (body: string): Keyframes => {
  const frames = [...body.slice(0, longestBody).matchAll(/([^{}]{1,200})\{([^{}]{0,2000})\}/g)]
  const states = frames.map(([, heads = '', text = '']) => ({
    at: heads.split(',').map((head) => head.trim().toLowerCase()),
    state: parseDeclarations(text),
  }))
  const find = (...names: readonly string[]): Declarations =>
    states.findLast(({ at }) => at.some((name) => names.includes(name)))?.state ?? nothing
  const [first, last] = [find('from', '0%'), find('to', '100%')]
  // Where an end is not written down it is the element as it is.
  const [clearest = nothing] = [...states.map(({ state }) => state), first, last].toSorted(
    (a, b) => clearnessOf(b) - clearnessOf(a),
  )
  return { first, last, clearest }
}

type Get = (property: string) => string

/** Characters of a value that are looked at. */
const longestValue = 1000

// What an animation that is not known may have changed.
const animated = ['opacity', 'visibility', 'transform', 'translate', 'scale', 'clip-path', 'filter']

// Times, ways and the other words of an `animation`; what else stands there is a name.
const noName =
  /^(?:[\d.+-].*|.*\(.*|ease|ease-in|ease-out|ease-in-out|linear|step-start|step-end|infinite|normal|reverse|alternate|alternate-reverse|forwards|backwards|both|none|running|paused|initial|inherit|unset)$/i

const namesOf = (get: Get): string[] =>
  splitOutside((get('animation-name') || get('animation')).slice(0, longestValue), ',')
    .flatMap((one) => splitWords(one))
    .filter((word) => !noName.test(word))

/**
 * The properties that an element has in the end by its animations, to be laid over its own. `isPartial` says that some
 * style sheet is not known; then an unknown animation is believed to show what it moves.
 */
export const settleAnimations = (
  get: Get,
  keyframes: ReadonlyMap<string, Keyframes>,
  isPartial: boolean,
): ReadonlyMap<string, string> => {
  const how = `${get('animation')} ${get('animation-iteration-count')} ${get('animation-fill-mode')} ${get('animation-direction')}`
  const settled = new Map<string, string>()
  for (const name of namesOf(get)) {
    const frames = keyframes.get(name)
    if (frames === undefined) {
      if (isPartial) for (const property of animated) settled.set(property, '')
      continue
    }
    const isEndless = /\binfinite\b/i.test(how)
    const isKept = isEndless || /\b(?:forwards|both)\b/i.test(how)
    const end = isEndless ? frames.clearest : /\breverse\b/i.test(how) ? frames.first : frames.last
    if (isKept) for (const [property, value] of end.usual) settled.set(property, value)
  }
  return settled
}
