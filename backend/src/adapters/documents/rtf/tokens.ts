// RTF as a row of tokens (RTF 1.9.1, "Contents of an RTF file"): groups, control words, bytes of text.

/** A piece of an RTF file. A control word without a number has `null`; `\'e4` comes as a byte. */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly number: number | null }
  | { readonly kind: 'symbol'; readonly symbol: string }
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'text'; readonly from: number; readonly to: number }

const [open, close, backslash, lineFeed, carriageReturn, apostrophe] = [0x7b, 0x7d, 0x5c, 10, 13, 0x27]

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39
const isSpecial = (byte: number): boolean =>
  byte === open || byte === close || byte === backslash || byte === lineFeed || byte === carriageReturn

const longestWord = 32
const longestNumber = 10

/** The tokens of a file, one after the other. Nothing is copied but words; binary data is passed over. */
export function* readRtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  const at = (index: number): number => bytes[index] ?? 0
  const latin1 = (from: number, to: number): string =>
    Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1')
  let index = 0
  while (index < bytes.length) {
    const byte = at(index)
    if (byte === open || byte === close) {
      index += 1
      yield { kind: byte === open ? 'open' : 'close' }
    } else if (byte === lineFeed || byte === carriageReturn) {
      index += 1
    } else if (byte !== backslash) {
      const from = index
      while (index < bytes.length && !isSpecial(at(index))) index += 1
      yield { kind: 'text', from, to: index }
    } else if (at(index + 1) === apostrophe) {
      const code = Number.parseInt(latin1(index + 2, Math.min(bytes.length, index + 4)), 16)
      index += 4
      if (!Number.isNaN(code)) yield { kind: 'byte', byte: code }
    } else if (!isLetter(at(index + 1))) {
      const symbol = String.fromCharCode(at(index + 1))
      index += 2
      yield { kind: 'symbol', symbol }
    } else {
      const from = index + 1
      index = from
      while (isLetter(at(index)) && index - from < longestWord) index += 1
      const word = latin1(from, index)
      const digits = index
      if (at(index) === 0x2d && isDigit(at(index + 1))) index += 1
      while (isDigit(at(index)) && index - digits < longestNumber) index += 1
      const number = index > digits ? Number.parseInt(latin1(digits, index), 10) : null
      if (at(index) === 0x20) index += 1
      if (word === 'bin') index += Math.max(0, number ?? 0)
      else yield { kind: 'word', word, number }
    }
  }
}
