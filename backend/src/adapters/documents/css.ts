// Style sheets as far as resumes use them: rules by tag, class, id and attribute, within one another, weighed as a
// browser weighs them (CSS Selectors 4, CSS Cascade 4). What depends on the pointer or on the screen never applies.

/** The properties of a rule or of a style attribute; `!important` ones apart. Names in lower case. */
export interface Declarations {
  readonly usual: ReadonlyMap<string, string>
  readonly important: ReadonlyMap<string, string>
}

/** What a style sheet sees of an element. */
export interface Styled {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly classes: ReadonlySet<string>
  readonly parent: Styled | null
}

interface Compound {
  readonly tag: string | null
  readonly id: string | null
  readonly classes: readonly string[]
  readonly attributes: readonly { readonly name: string; readonly value: string | null }[]
}

interface Selector {
  /** From the element itself outwards. */
  readonly compounds: readonly { readonly compound: Compound; readonly isParent: boolean }[]
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

/** Splits at a character that stands neither in brackets nor in quotes. */
const splitOutside = (text: string, separator: string): string[] => {
  const parts: string[] = []
  let [from, depth, quote] = [0, 0, '']
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '(' || character === '[') depth += 1
    else if (character === ')' || character === ']') depth -= 1
    else if (character === separator && depth <= 0) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)]
}

/** Reads "colour: red; font-size: 1px !important". */
export const parseDeclarations = (text: string): Declarations => {
  const usual = new Map<string, string>()
  const important = new Map<string, string>()
  for (const declaration of splitOutside(text, ';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const name = declaration.slice(0, colon).trim().toLowerCase()
    const value = declaration.slice(colon + 1).trim()
    const isImportant = /!\s*important$/i.test(value)
    ;(isImportant ? important : usual).set(name, isImportant ? value.slice(0, value.lastIndexOf('!')).trim() : value)
  }
  return { usual, important }
}

const simple =
  /^(?:\*|([a-z][\w-]*)|#([\w-]+)|\.((?:[\w-]|\\.|[\u0080-\uffff])+)|\[\s*([\w-]+)\s*(?:=\s*["']?([^"'\]]*)["']?\s*)?\]|(:root))/i

const parseCompound = (text: string): Compound | null => {
  const classes: string[] = []
  const attributes: { name: string; value: string | null }[] = []
  let [tag, id]: (string | null)[] = [null, null]
  for (let rest = text; rest !== ''; ) {
    const found = simple.exec(rest)
    if (found === null) return null
    const [whole, ofTag, ofId, ofClass, attribute, value] = found
    if (ofTag !== undefined) tag = ofTag.toLowerCase()
    if (ofId !== undefined) id = ofId
    if (ofClass !== undefined) classes.push(ofClass.replace(/\\(.)/g, '$1'))
    if (attribute !== undefined) attributes.push({ name: attribute.toLowerCase(), value: value ?? null })
    if (found[6] !== undefined) tag = 'html'
    rest = rest.slice(whole.length)
  }
  return { tag: tag ?? null, id: id ?? null, classes, attributes }
}

const longestSelector = 20

const parseSelector = (text: string): Selector | null => {
  const steps = text
    .trim()
    .replace(/\s*>\s*/g, ' > ')
    .split(/\s+/)
  const compounds: { compound: Compound; isParent: boolean }[] = []
  let isParent = false
  if (steps.length > longestSelector) return null
  for (const step of steps) {
    if (step === '>') {
      isParent = true
      continue
    }
    const compound = parseCompound(step)
    if (compound === null) return null
    compounds.unshift({ compound, isParent })
    isParent = false
  }
  const weight = compounds.reduce((sum, { compound: { tag, id, classes, attributes } }) => {
    const own = (id === null ? 0 : 1_000_000) + (classes.length + attributes.length) * 1000 + (tag === null ? 0 : 1)
    return sum + own
  }, 0)
  return compounds.length === 0 ? null : { compounds, weight }
}

const fits = ({ tag, id, classes, attributes }: Compound, element: Styled): boolean =>
  (tag === null || tag === element.tag) &&
  (id === null || id === element.attributes.get('id')) &&
  classes.every((name) => element.classes.has(name)) &&
  attributes.every(({ name, value }) => {
    const own = element.attributes.get(name)
    return own !== undefined && (value === null || own === value)
  })

const isSelected = ({ compounds }: Selector, element: Styled): boolean => {
  let at: Styled | null = element
  for (const [index, { compound }] of compounds.entries()) {
    const mustBeParent = index > 0 && compounds[index - 1]?.isParent === true
    if (index === 0 || mustBeParent) {
      if (at === null || !fits(compound, at)) return false
    } else {
      while (at !== null && !fits(compound, at)) at = at.parent
      if (at === null) return false
    }
    at = at.parent
  }
  return true
}

// A sheet for the screen applies always; one for paper, small screens or dark rooms does not.
const everywhere = /^@(?:media\s+(?:only\s+)?(?:all|screen)|layer\b[^{]*|supports\b[^{]*)\s*$/i

/** The style sheets of one page, rules found by what an element is. */
export class StyleSheet {
  /** Whether the page has sheets elsewhere, so that what is missing here may be said there. */
  isPartial = false
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
      if (!head.startsWith('@')) this.#addRule(head, body)
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

  #addRule(head: string, body: string): void {
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
