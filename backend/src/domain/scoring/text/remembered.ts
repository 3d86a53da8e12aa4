// What depends on a word alone is reckoned once for a word: texts use the same few thousand words again and again.

/** Rare words of many resumes would fill the memory; the common ones are soon back. */
const mostRemembered = 30_000
/** Longer ones are no words, and hardly come twice. */
const longestWord = 40

// A piece of a text keeps the whole text in memory with some engines; letters that are put together anew do not.
const copy = (word: string): string => word.split('').join('')

/**
 * The same function of a word, which remembers what it gave for the latest words, at most 30,000. For pure functions only.
 */
export const remember = <Value>(make: (word: string) => Value): ((word: string) => Value) => {
  const known = new Map<string, Value>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (word.length > longestWord) return make(word)
    const own = copy(word)
    const made = make(own)
    if (known.size >= mostRemembered) known.clear()
    known.set(own, made)
    return made
  }
}
