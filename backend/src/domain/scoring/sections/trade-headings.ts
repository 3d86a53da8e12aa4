// Headings that no list can have, since they name a trade: "KITCHEN EXPERIENCE", "LABORATORY SKILLS".

import type { HeadedKind } from './headings.ts'

// "User experience" is a skill, and so is what people are like.
const notOfTrade =
  /^(?:user|customer|client|guest|brand|employee|candidate|patient|digital|shopping|visitor|student|life|years?|no|much|some|this|that|his|her|my|our|soft|people|social|interpersonal|communication|leadership|organi[sz]ational|presentation|negotiation|writing|analytical|management|problem|time)\b/
const ofTrade: readonly (readonly [HeadedKind, RegExp])[] = [
  ['experience', /^[a-z]+(?: [a-z]+)? (?:experiences?|employment|work history)$/],
  ['skills', /^[a-z]+(?: [a-z]+)? (?:skills|competencies)$/],
  ['projects', /^[a-z]+(?: [a-z]+)? projects$/],
]

/**
 * The kind of section that the heading of a trade opens ("KITCHEN EXPERIENCE"), in plain lower-case letters; null where it
 * is none. Any words may be a trade's, so only what is set in capitals is one, and experience also in capitalised words.
 */
export const kindOfTradeHeading = (heading: string, isUpperCase: boolean): HeadedKind | null => {
  if (notOfTrade.test(heading)) return null
  const [kind = null] = ofTrade.find(([, pattern]) => pattern.test(heading)) ?? []
  return isUpperCase || kind === 'experience' ? kind : null
}
