// What every part of the scorer reads with: words, numbers in words, sentences, spans.

export { functionWords, genericWords, personalWords } from './common-words.ts'
export { foldText } from './folding.ts'
export { foldGender } from './gendered-words.ts'
export { languageCount } from './grammar.ts'
export {
  findSignedSpans,
  findSpans,
  findSpansInLines,
  maskSpans,
  mergeSpans,
  quotePassage,
  type SignedPatterns,
  type Span,
} from './masking.ts'
export { englishNumbers, numberWordPattern, plainNumberWordPattern, readNumber } from './number-words.ts'
export { remember } from './remembered.ts'
export { stemWord } from './stem.ts'
export { splitName, type Token, tokenise } from './tokens.ts'
export { bullet, findBeginning, isWhole, measureLines } from './whole-sentences.ts'
export {
  employmentWord,
  internshipWord,
  leaveOpening,
  otherMatter,
  roleWord,
  schoolWord,
  timeLabel,
  titleLabel,
  volunteerWord,
} from './work-words.ts'
