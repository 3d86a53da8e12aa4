// The words by which an advertisement tells what must be there from what would be nice, and how far in its sentence they
// reach: "Java required, Kotlin a plus".

import { foldText } from '../text/index.ts'

// A wish before the thing ("preferably with Kotlin") and behind it ("Kotlin is a plus").
const wishAhead =
  /\b(?:preferably|ideally|nice to have|good to have|bonus(?: points)?(?: for| if)?|optionally|idealerweise|vorzugsweise|bevorzugt|gerne (?:auch )?(?:mit|erste)|im idealfall|idealement|de preference|preferiblemente|preferentemente|idealmente|de preferencia|se valorara|se valora|valoramos|valoraremos|we(?:'d| would) love)\b/i
const wishBehind =
  /\b(?:(?:strongly |highly )?preferred|(?:highly )?desirable|desired|an? (?:(?:big|strong|real|huge|definite|great|major) )?(?:plus|advantage|asset|bonus)|advantageous|beneficial|optional|useful|helpful|appreciated|welcome|would be (?:great|nice|good)|not (?:required|mandatory|essential)(?= but)|von vorteil|wunschenswert\w*|(?:ein|plus|ist ein) (?:plus|vorteil|pluspunkt)|gern gesehen|hilfreich|nutzlich|willkommen|utiles?|un (?:plus|atout|avantage|vrai plus)|(?:serait?|est|sont|seront) (?:tres )?(?:apprecie|souhaite)\w*|appreciee?s?|souhaitee?s?|deseables?|valorables?|sera(?:n)? valorad\w+)\b/i
const must =
  /\b(?:required|requires?|must(?: have)?|mandatory|essential|needed|necessary|minimum|at least|erforderlich|zwingend|vorausgesetzt|voraussetzung|notwendig|muss|mindestens|requise?s?|exigee?s?|indispensable|imperati\w+|obligatoire|imprescindibles?|requerid[oa]s?|obligatori[oa]s?|necesari[oa]s?)\b/i
const statement =
  /\b(?:you|have|with|in|of|must|degree|bachelor\S*|diploma|years?|yrs|experience|knowledge|erfahrung|kenntnisse|studium|ausbildung|jahre|connaissance|maitrise|experience|annees|ans|experiencia|conocimientos|anos)\b/i
const joinsItems = /\b(?:and|or|und|oder|et|ou|y|o)\b|&/i

// Where the wish behind a thing begins: after what must be there, else with the last item before it.
const wishStart = (head: string): number => {
  let start = 0
  for (let rest = head, at = 0; ; ) {
    const found = must.exec(rest)
    if (found === null) break
    at += found.index + found[0].length
    rest = head.slice(at)
    // "required" closes what it speaks of; "must have" opens it, up to the next comma.
    if (/^(?:must|minimum|at least|mindestens|muss|requires?)/i.test(found[0])) {
      const comma = rest.search(/[,(]/)
      if (comma < 0) break
      start = at + comma
    } else start = at
  }
  if (start > 0) return start
  const last = Math.max(
    head.lastIndexOf(','),
    head.lastIndexOf('('),
    head.lastIndexOf(' but '),
    head.lastIndexOf(' - '),
  )
  if (last <= 0 || joinsItems.test(head.slice(last + 1).replace(/^ ?but/, ''))) return 0
  return head[last] === '(' || statement.test(head.slice(0, last)) ? last : 0
}

const demanded = /\b(?:(?:is|ist|are|sind|est|es) )?(?:required|mandatory|erforderlich|requise?|requerid[oa])\b/i

const copula = /\s(?:is|are|would be|ist|sind|wäre|est|sont|serait|es|sería)\s*$/i

/** A text without the words that say whether it is asked for or wished for. */
export const withoutWishes = (text: string): string =>
  [wishAhead, wishBehind, demanded].reduce((rest, pattern) => {
    const match = pattern.exec(foldText(rest))
    return match === null
      ? rest
      : `${rest.slice(0, match.index).replace(copula, '')} ${rest.slice(match.index + match[0].length)}`
  }, text)

const mostWishes = 8

/** Parts a sentence into what it asks for and what it only wishes for. Offsets are those of the sentence. */
export const splitWishes = (text: string): { from: number; to: number; isWish: boolean }[] => {
  const folded = foldText(text)
  const parts: { from: number; to: number; isWish: boolean }[] = []
  let at = 0
  for (let count = 0; count < mostWishes && at < text.length; count++) {
    const rest = folded.slice(at)
    const first = wishAhead.exec(rest)
    // "Salesforce nice to have": with nothing behind it the wish is for what stands before.
    const isLast = first !== null && !/[a-z]{2}/i.test(rest.slice(first.index + first[0].length))
    const ahead = isLast ? null : first
    const behind = wishBehind.exec(rest) ?? (isLast ? first : null)
    if (ahead !== null && (behind === null || ahead.index < behind.index)) {
      const next = rest
        .slice(ahead.index)
        .search(/[,;] (?:but )?[^,;]{0,60}\b(?:required|mandatory|a must|erforderlich|obligatoire|imprescindible)\b/i)
      parts.push({ from: at, to: at + ahead.index, isWish: false })
      const end = next < 0 ? text.length : at + ahead.index + next
      parts.push({ from: at + ahead.index, to: end, isWish: true })
      at = end
    } else if (behind !== null) {
      // "Preferred experience with Kotlin": a wish that opens the sentence is all of it.
      const isOpening = at === 0 && behind.index < 4 && !/[,:]/.test(rest.slice(0, behind.index))
      const start = at + (isOpening ? 0 : wishStart(rest.slice(0, behind.index)))
      const end = isOpening ? text.length : at + behind.index + behind[0].length
      parts.push({ from: at, to: start, isWish: false }, { from: start, to: end, isWish: true })
      at = end
    } else break
  }
  parts.push({ from: at, to: text.length, isWish: false })
  return parts.filter(({ from, to }) => /[\p{L}\p{N}]/u.test(text.slice(from, to)))
}

/** Whether a text says that it only wishes for something. */
export const saysWish = (text: string): boolean => {
  const folded = foldText(text)
  return wishAhead.test(folded) || wishBehind.test(folded)
}

/** Whether a sentence says that it asks for something, and does not also wish. */
export const saysMust = (sentence: string): boolean => must.test(foldText(sentence)) && !saysWish(sentence)
