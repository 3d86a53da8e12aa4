// What was studied: the words behind the name of a degree, as far as they name a subject.

import type { Span } from '../text/index.ts'

const reach = 70

const connector =
  /^\s*(?:(?:degree|diploma|studium|ausbildung)\b)?\s*(?:\([^)\n]{0,20}\)\s*)?(?:[,:-]\s*)?(?:(?:in|of|en|de|im fach|fachrichtung|der|des|im|di|em|zu[mr]?|als|as an?|with (?:a )?(?:major|specialisation|specialization) in)\b|d['’])?\s*(?:the\b )?/i
const fieldEnd =
  /[\n,;.()|/:]|\s{2,}|\s[-–—]\s|\s(?:from|at|or|oder|ou|university|universit\p{L}*|college|institute|school|with|and (?:an?|the|related)|und|expected|required|preferred|is|or|\d{4})(?![\p{L}])|\d{4}/iu
const longestField = 60
const noField = /^(?:working|from|appearing|completed|with|and|in progress|to|expected|awaiting|pursuing|currently)\b/i

/** The field of study that is named with a degree, as written; empty where none is. */
export const readFieldOfStudy = (text: string, { start, end }: Span): string => {
  const own = /\s(?:of|in|en)\s+(?!science\b|arts\b|the\b)(\p{L}.*)$/iu.exec(text.slice(start, end))?.[1] ?? ''
  const after = text.slice(end, end + reach)
  // "Bachelor of Business | Administration": what the name begins, the next words may go on with.
  if (own !== '' && !/^ \p{L}/u.test(after)) return own
  const behind = own === '' ? after.replace(connector, '') : after
  const length = behind.search(fieldEnd)
  const rest = behind.slice(0, length < 0 ? longestField : length).trim()
  if (noField.test(rest)) return own
  return `${own} ${rest}`.trim()
}
