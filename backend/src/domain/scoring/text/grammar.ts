// Words of grammar, by which a statement is told from a list. Without accents, as tokens are.

import { functionWords } from './common-words.ts'

const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

// Articles, prepositions, conjunctions, pronouns and auxiliaries of English, German, French and Spanish. Apart, because
// some are words of other sense in another ("die casting"): a text is measured by one language at a time.
const grammars: readonly ReadonlySet<string>[] = [
  functionWords,
  toSet(`
der die das den dem des ein eine einen einem einer eines und oder mit von vom zu zum zur im in am an auf aus bei beim fur
fuer uber ueber unter durch nach vor ist sind war waren wurde wurden habe haben hatte als auch sowie ich wir bis seit um
wie dass mein meine meiner unser unsere sich`),
  toSet(`
le la les un une des du de d et ou avec pour par sur sous dans en au aux est sont etait ai avons ete comme ainsi que qui
nous je mon ma mes notre nos leur leurs ses son sa chez entre afin lors`),
  toSet(`
el la los las un una unos unas de del al y o u con para por sobre bajo en es son fue fueron he hemos sido como asi mi mis
nuestro nuestra su sus desde hasta durante segun que se lo`),
]

/** How many languages there are. */
export const languageCount = grammars.length

// Words of grammar that join the items of a list as well.
const joiningWords = toSet('and und et y e o ou oder')

/** The languages, 0 up to but not including `languageCount`, of whose grammar a word is; none for "and", which joins items. */
export const languagesOfGrammar = (word: string): readonly number[] =>
  joiningWords.has(word) ? [] : grammars.flatMap((known, language) => (known.has(word) ? [language] : []))
