// Lengths of style sheets and what is reckoned with them (CSS Values 4): calc(), min(), max() and clamp().

// biome-ignore format: a table
const pixels: Readonly<Record<string, number>> = {
  px: 1, pt: 96 / 72, pc: 16, in: 96, cm: 96 / 2.54, mm: 96 / 25.4, q: 96 / 101.6, rem: 16, vw: 12.8, vh: 8, vmin: 8, vmax: 12.8,
}

/** What the units of a length are worth that depend on where it stands, pixels. */
interface Units {
  readonly em: number
  readonly percent: number
}

const amountOf = (number: string, unit: string, { em, percent }: Units): number | null => {
  const amount = Number.parseFloat(number)
  if (unit === '%') return (amount / 100) * percent
  if (unit === 'em' || unit === 'ex' || unit === 'ch') return amount * em * (unit === 'em' ? 1 : 0.5)
  const size = unit === '' ? 1 : pixels[unit.toLowerCase()]
  return size === undefined ? null : amount * size
}

const token = /\s{0,20}((?:\d{1,9}\.?\d{0,9}|\.\d{1,9})(?:[a-z]{1,4}|%)?|[a-z]{3,5}\(|[-+*/(),])/iy
/** Longer sums than this no sheet writes; deeper ones neither. */
const longestSum = 300
const deepestSum = 20

class Sum {
  readonly #tokens: string[] = []
  readonly #units: Units
  #at = 0

  constructor(text: string, units: Units) {
    this.#units = units
    token.lastIndex = 0
    let end = 0
    for (let found = token.exec(text); found !== null && text.length <= longestSum; found = token.exec(text)) {
      this.#tokens.push((found[1] ?? '').toLowerCase())
      end = token.lastIndex
    }
    if (text.slice(end).trim() !== '') this.#tokens.length = 0
  }

  read(): number {
    const value = this.#sum(0)
    return this.#at === this.#tokens.length ? value : Number.NaN
  }

  #take(...expected: readonly string[]): string | null {
    const next = this.#tokens[this.#at]
    if (next === undefined || !expected.includes(next)) return null
    this.#at += 1
    return next
  }

  #sum(depth: number): number {
    let value = this.#product(depth)
    for (let sign = this.#take('+', '-'); sign !== null; sign = this.#take('+', '-')) {
      const next = this.#product(depth)
      value += sign === '+' ? next : -next
    }
    return value
  }

  #product(depth: number): number {
    let value = this.#value(depth)
    for (let sign = this.#take('*', '/'); sign !== null; sign = this.#take('*', '/')) {
      const next = this.#value(depth)
      value = sign === '*' ? value * next : value / next
    }
    return value
  }

  #value(depth: number): number {
    if (depth > deepestSum) return Number.NaN
    if (this.#take('-') !== null) return -this.#value(depth + 1)
    if (this.#take('+') !== null) return this.#value(depth + 1)
    const name = this.#take('(', 'calc(', 'min(', 'max(', 'clamp(')
    if (name === null) {
      const [, number = '', unit = ''] = /^([\d.]+)(.*)$/.exec(this.#tokens[this.#at] ?? '') ?? []
      this.#at += 1
      return (number === '' ? null : amountOf(number, unit, this.#units)) ?? Number.NaN
    }
    const values = [this.#sum(depth + 1)]
    while (this.#take(',') !== null) values.push(this.#sum(depth + 1))
    const [first = Number.NaN, second = first, third = second] = this.#take(')') === null ? [] : values
    if (name === 'min(') return Math.min(...values)
    if (name === 'max(') return Math.max(...values)
    return name === 'clamp(' ? Math.max(first, Math.min(second, third)) : first
  }
}

/** A length in pixels; `em` and `percent` say what those units are worth. Null for anything else than one length. */
export const parseLength = (value: string, em: number, percent: number): number | null => {
  const text = value.trim()
  if (text === '') return null
  const [, number = '', unit = ''] = /^([+-]?(?:\d{1,9}\.?\d{0,9}|\.\d{1,9}))([a-z%]*)$/i.exec(text) ?? []
  if (number !== '') return unit === '' && Number(number) !== 0 ? null : amountOf(number, unit, { em, percent })
  if (!/^(?:calc|min|max|clamp)\(/i.test(text)) return null
  const length = new Sum(text, { em, percent }).read()
  return Number.isFinite(length) ? length : null
}
