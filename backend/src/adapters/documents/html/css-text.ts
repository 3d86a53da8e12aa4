// Pieces of style sheets.

/** Splits at a character that stands neither in brackets nor in quotes. */
export const splitOutside = (text: string, separator: string): string[] => {
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

/** The words of a value; what stands in brackets belongs to the word before it. */
export const splitWords = (text: string): string[] =>
  splitOutside(text.replace(/\s/g, ' '), ' ').filter((word) => word !== '')

/** The properties of a rule or of a style attribute; `!important` ones apart. Names in lower case. */
export interface Declarations {
  readonly usual: ReadonlyMap<string, string>
  readonly important: ReadonlyMap<string, string>
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
