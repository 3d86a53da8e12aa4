// Style sheets as far as resumes use them: rules by tag, class, id and attribute, within one another, weighed as a
// browser weighs them (CSS Selectors 4, CSS Cascade 4). What depends on the pointer or on the screen never applies.

import { type Keyframes, readKeyframes } from './css-animations.ts'
import { type Declarations, parseDeclarations, splitOutside } from './css-text.ts'

/** What a style sheet sees of an element. */
export interface Styled {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly classes: ReadonlySet<string>
  readonly parent: Styled | null
  /** The element before it within the same parent. */
  readonly previous: Styled | null
  /** Its place among the elements of its parent, and among those of its tag; from 1. */
  readonly index: number
  readonly ofType: number
  /** How many elements its parent has. */
  readonly count: number
}

/** A condition of a selector, such as `:first-child`. */
type Condition = (element: Styled) => boolean

interface Compound {
  readonly tag: string | null
  readonly id: string | null
  readonly classes: readonly string[]
  readonly conditions: readonly Condition[]
  /** Of its conditions. */
  readonly weight: number
}

/** How an element stands to the next one outwards: within it, a child of it, right after it or anywhere after it. */
type Relation = ' ' | '>' | '+' | '~'

interface Selector {
  /** From the element itself outwards. */
  readonly compounds: readonly { readonly compound: Compound; readonly relation: Relation }[]
  readonly weight: number
}

/** A rule that fits, and how much it weighs. */
export interface Rule {
  readonly declarations: Declarations
  readonly weight: number
  readonly order: number
}

interface StoredRule extends Rule {
  readonly selector: Selector
}

const simple =
  /^(?:\*|([a-z][\w-]*)|#([\w-]+)|\.((?:[\w-]|\\.|[\u0080-\uffff])+)|\[\s*([\w-]+)\s*(?:([~|^$*]?)=\s*["']?([^"'\]]*)["']?\s*i?)?\s*\]|:([a-z-]{2,20})(?:\(((?:[^()]|\([^()]{0,100}\)){0,300})\))?)/i

const comparisons: Readonly<Record<string, (own: string, value: string) => boolean>> = {
  '': (own, value) => own === value,
  '^': (own, value) => value !== '' && own.startsWith(value),
  $: (own, value) => value !== '' && own.endsWith(value),
  '*': (own, value) => value !== '' && own.includes(value),
  '~': (own, value) => own.split(/\s+/).includes(value),
  '|': (own, value) => own === value || own.startsWith(`${value}-`),
}

/** Whether a number is one of "2n+1", "odd" or "3". */
const isCounted = (rule: string, number: number): boolean => {
  const text = rule.trim().toLowerCase().replace('odd', '2n+1').replace('even', '2n')
  const [, step, shift] = /^([+-]?\d{0,4})n\s*(?:([+-]\s*\d{1,4}))?$/.exec(text) ?? []
  if (step === undefined) return Number(text) === number
  const [every, from] = [
    step === '' || step === '+' ? 1 : step === '-' ? -1 : Number(step),
    Number((shift ?? '0').replace(/\s/g, '')),
  ]
  const turns = every === 0 ? 0 : (number - from) / every
  return every === 0 ? number === from : Number.isInteger(turns) && turns >= 0
}

const places: Readonly<Record<string, (element: Styled, rule: string) => boolean>> = {
  root: ({ tag }) => tag === 'html',
  'first-child': ({ index }) => index === 1,
  'last-child': ({ index, count }) => index === count,
  'only-child': ({ count }) => count === 1,
  'first-of-type': ({ ofType }) => ofType === 1,
  'nth-child': ({ index }, rule) => isCounted(rule, index),
  'nth-last-child': ({ index, count }, rule) => isCounted(rule, count - index + 1),
  'nth-of-type': ({ ofType }, rule) => isCounted(rule, ofType),
}

/** Selectors within selectors that are read. */
const deepestSelector = 3

/** What ":name(rule)" asks of an element; null for what depends on the pointer, or is not known. */
const readCondition = (
  name: string,
  rule: string,
  depth: number,
): { readonly fits: Condition; readonly weight: number } | null => {
  const place = places[name]
  if (place !== undefined) return { fits: (element) => place(element, rule), weight: 1000 }
  if (!/^(?:not|is|where|matches|any)$/.test(name) || depth > deepestSelector) return null
  const among = splitOutside(rule, ',').map((text) => parseSelector(text, depth + 1))
  const known = among.filter((selector) => selector !== null)
  if (name === 'not' && known.length < among.length) return null
  const isAmong: Condition = (element) => known.some((selector) => isSelected(selector, element))
  const weight = name === 'where' ? 0 : Math.max(0, ...known.map((selector) => selector.weight))
  return { fits: name === 'not' ? (element) => !isAmong(element) : isAmong, weight }
}

const parseCompound = (text: string, depth: number): Compound | null => {
  const classes: string[] = []
  const conditions: Condition[] = []
  let [tag, id]: (string | null)[] = [null, null]
  let weight = 0
  for (let rest = text; rest !== ''; ) {
    const found = simple.exec(rest)
    if (found === null) return null
    const [whole, ofTag, ofId, ofClass, attribute, comparison = '', value, name] = found
    if (ofTag !== undefined) tag = ofTag.toLowerCase()
    if (ofId !== undefined) id = ofId
    if (ofClass !== undefined) classes.push(ofClass.replace(/\\(.)/g, '$1'))
    if (attribute !== undefined) {
      const key = attribute.toLowerCase()
      conditions.push(({ attributes }) => {
        const own = attributes.get(key)
        return own !== undefined && (value === undefined || comparisons[comparison]?.(own, value) === true)
      })
      weight += 1000
    }
    if (name !== undefined) {
      const condition = readCondition(name.toLowerCase(), found[8] ?? '', depth)
      if (condition === null) return null
      conditions.push(condition.fits)
      weight += condition.weight
    }
    rest = rest.slice(whole.length)
  }
  return { tag: tag ?? null, id: id ?? null, classes, conditions, weight }
}

const longestSelector = 20

const isRelation = (step: string): step is Relation => step === '>' || step === '+' || step === '~'

/** The steps of a selector: compounds, and what stands between them. */
const stepsOf = (text: string): string[] =>
  text.match(/[>+~]|(?:\((?:[^()]|\([^()]{0,100}\)){0,300}\)|\[[^\]]{0,200}\]|[^\s>+~[(])+/g) ?? []

const parseSelector = (text: string, depth = 0): Selector | null => {
  const steps = stepsOf(text)
  const compounds: { compound: Compound; relation: Relation }[] = []
  let relation: Relation = ' '
  if (steps.length > longestSelector) return null
  for (const step of steps) {
    if (isRelation(step)) {
      relation = step
      continue
    }
    const compound = parseCompound(step, depth)
    if (compound === null) return null
    compounds.unshift({ compound, relation })
    relation = ' '
  }
  const weight = compounds.reduce(
    (sum, { compound: { tag, id, classes, weight: own } }) =>
      sum + (id === null ? 0 : 1_000_000) + classes.length * 1000 + own + (tag === null ? 0 : 1),
    0,
  )
  return compounds.length === 0 ? null : { compounds, weight }
}

const fits = ({ tag, id, classes, conditions }: Compound, element: Styled): boolean =>
  (tag === null || tag === element.tag) &&
  (id === null || id === element.attributes.get('id')) &&
  classes.every((name) => element.classes.has(name)) &&
  conditions.every((condition) => condition(element))

const outwards = (element: Styled, relation: Relation): Styled | null =>
  relation === '+' || relation === '~' ? element.previous : element.parent

const isSelected = ({ compounds }: Selector, element: Styled): boolean => {
  let at: Styled | null = element
  let relation: Relation | null = null
  for (const { compound, relation: next } of compounds) {
    if (relation !== null && at !== null) at = outwards(at, relation)
    // Any element outwards or before will do.
    if (relation === ' ' || relation === '~') while (at !== null && !fits(compound, at)) at = outwards(at, relation)
    if (at === null || !fits(compound, at)) return false
    relation = next
  }
  return true
}

// A sheet for the screen applies always; one for paper, small screens or dark rooms does not.
const everywhere = /^@(?:media\s+(?:only\s+)?(?:all|screen)|layer\b[^{]*|supports\b[^{]*)\s*$/i

/** Rules within rules that are read, and how long a selector becomes by them, characters. */
const deepestNesting = 5
const longestHead = 500

/** The style sheets of one page, rules found by what an element is. */
export class StyleSheet {
  /** Whether the page has sheets elsewhere, so that what is missing here may be said there. */
  isPartial = false
  /** The animations of the page, by name. */
  readonly keyframes = new Map<string, Keyframes>()
  readonly #byKey = new Map<string, StoredRule[]>()
  #order = 0

  /** Adds the rules of a sheet after those that are there. What cannot be read is passed over. */
  add(sheet: string): void {
    if (/@import\b/i.test(sheet)) this.isPartial = true
    this.#read(sheet.replace(/\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/g, ' '), 0)
  }

  #read(sheet: string, depth: number): void {
    for (let at = 0; at < sheet.length; ) {
      const open = sheet.indexOf('{', at)
      if (open < 0) return
      const end = this.#endOfBlock(sheet, open)
      // An at-rule without a block ("@import …;") may stand before the selectors.
      const head = sheet.slice(at, open).split(';').at(-1)?.trim() ?? ''
      const body = sheet.slice(open + 1, end)
      const [, animation] = /^@(?:-webkit-)?keyframes\s+["']?([\w-]{1,100})/i.exec(head) ?? []
      if (animation !== undefined) this.keyframes.set(animation, readKeyframes(body))
      else if (!head.startsWith('@')) this.#addRule(head, body)
      else if (everywhere.test(head) && depth < 5) this.#read(body, depth + 1)
      at = end + 1
    }
  }

  #endOfBlock(sheet: string, open: number): number {
    let depth = 0
    const brace = /[{}]/g
    brace.lastIndex = open
    for (let found = brace.exec(sheet); found !== null; found = brace.exec(sheet)) {
      depth += found[0] === '{' ? 1 : -1
      if (depth === 0) return found.index
    }
    return sheet.length
  }

  /** Adds a rule, and those that are written within it (CSS Nesting 1). */
  #addRule(head: string, body: string, depth = 0): void {
    const within = depth < deepestNesting ? body.indexOf('{') : -1
    if (within >= 0) {
      let rest = ''
      for (let at = 0, open = within; at < body.length; open = body.indexOf('{', at)) {
        const end = open < 0 ? body.length : this.#endOfBlock(body, open)
        const before = body.slice(at, open < 0 ? body.length : open)
        const from = open < 0 ? before.length : Math.max(before.lastIndexOf(';'), before.lastIndexOf('}')) + 1
        rest += before.slice(0, from)
        if (open >= 0) this.#addNested(head, before.slice(from).trim(), body.slice(open + 1, end), depth)
        at = end + 1
      }
      if (rest.trim() !== '') this.#addRule(head, rest, deepestNesting)
      return
    }
    const declarations = parseDeclarations(body)
    for (const text of splitOutside(head, ',')) {
      const selector = parseSelector(text)
      const compound = selector?.compounds[0]?.compound
      if (selector === null || compound === undefined) continue
      const { id, classes, tag } = compound
      const key = id !== null ? `#${id}` : classes[0] !== undefined ? `.${classes[0]}` : (tag ?? '*')
      const rules = this.#byKey.get(key) ?? []
      this.#byKey.set(key, rules)
      rules.push({ selector, declarations, weight: selector.weight, order: this.#order })
      this.#order += 1
    }
  }

  #addNested(head: string, inner: string, body: string, depth: number): void {
    if (inner.startsWith('@')) {
      if (everywhere.test(inner)) this.#addRule(head, body, depth + 1)
      return
    }
    const outer = splitOutside(head, ',').length > 1 ? `:is(${head})` : head
    const heads = splitOutside(inner, ',').map((one) =>
      one.includes('&') ? one.replaceAll('&', outer).slice(0, longestHead) : `${outer} ${one.trim()}`,
    )
    this.#addRule(heads.join(','), body, depth + 1)
  }

  /** The rules that apply to an element, the weakest first. */
  rulesOf(element: Styled): Rule[] {
    const keys = [
      '*',
      element.tag,
      `#${element.attributes.get('id') ?? ''}`,
      ...[...element.classes].map((name) => `.${name}`),
    ]
    return keys
      .flatMap((key) => this.#byKey.get(key) ?? [])
      .filter(({ selector }) => isSelected(selector, element))
      .sort((a, b) => a.weight - b.weight || a.order - b.order)
  }
}
