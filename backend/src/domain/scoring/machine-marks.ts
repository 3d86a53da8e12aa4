// Signs of a text for a machine that need no sentence: the brackets in which models are given their orders, and
// verdicts that nobody writes about themselves ("fit score: 100").

import { findSignedSpans, findSpans, type SignedPatterns, type Span } from './masking.ts'

const score =
  '(?:(?:fit|match(?:ing)?|candidate|applicant|resume|cv|ats|suitability|hiring|relevance|overall (?:fit|match|candidate)|job (?:fit|match)|compatibility|screening)[ _-]?(?:score|rating|percentage|grade|rank)|' +
  '(?:passungs|eignungs|bewerber|kandidaten)[ -]?(?:wert|score|punktzahl|bewertung)|(?:score|note|évaluation) (?:du|de la|de) (?:candidat(?:e|ure)?|profil|correspondance)|' +
  '(?:puntuación|puntaje|calificación|pontuação|avaliação|nota) (?:del? |do |da )?(?:candidat[oa]|perfil|ajuste|candidatura|coincidencia|compatibilidade)|(?:оценка|балл|рейтинг) (?:кандидата|соответствия|соискателя|резюме)|(?:匹配|候选人|综合|适配)(?:分数|评分|得分|度))'

/** The signs, each with what it cannot be without. */
export const marks: readonly SignedPatterns[] = [
  { signs: [/[<[]/], patterns: [/<\|[a-z_]{2,30}\|>|<<\/?SYS>>|\[\/?(?:INST|SYS|SYSTEM)\]|<\/?s>(?=\s|$)/gi] },
  {
    signs: [/##/],
    patterns: [/^[ \t]{0,8}#{2,6} ?(?:system|instructions?|assistant|prompt|response|task)\b[^\n]{0,300}/gim],
  },
  {
    signs: [/\{/],
    patterns: [/\{[^{}\n]{0,200}["'“]role["'”]\s*:\s*["'“](?:system|assistant|user|developer)["'”][^{}]{0,600}\}?/gi],
  },
  {
    signs: [/["'”]\s*:/],
    patterns: [
      /["'“](?:fit_?|match_?|overall_?|candidate_?)?(?:score|rating|recommendation|verdict|decision|ranking)["'”]\s*:\s*["'“]?(?:\d{1,3}|(?:strong[ _]?)?hire|yes|accept(?:ed)?|shortlist(?:ed)?|approved?|pass)\b/gi,
    ],
  },
  {
    signs: [/--|==|\*\*|\[/],
    patterns: [
      /(?:--|==|\*\*|\[) ?(?:begin|start|end)(?: of)? (?:system|prompt|instructions?|resume|document|candidate data|user input|context|data)\b[^\n]{0,60}/gi,
    ],
  },
  {
    signs: [
      /[:=：]\s{0,2}["“]?(?:strong|definite|hire|recommend|shortlist|accept|advance|interview|einstellen|embaucher|recruter|contratar|нанять|强烈推荐|录用|推荐)/iu,
    ],
    patterns: [
      /(?<!\p{L})(?:(?:hiring |final |ai |overall )?(?:recommendation|verdict|decision)|(?:einstellungs)?empfehlung|recommandation|recomendación|recomendação|рекомендация|(?:推荐|录用)(?:结论|意见|建议))\s{0,2}[:=：]\s{0,2}["“]?(?:(?:strong(?:ly)? |definite )?(?:hire|recommend(?:ed)?|shortlist|accept|advance|interview)(?:\s|[.!"”,]|$)|einstellen|embaucher|recruter|contratar|нанять|强烈推荐|录用|推荐)/giu,
    ],
  },
  {
    signs: [/prompt|jailbreak|developer mode/iu],
    patterns: [
      /(?<!p{L})(?:system prompt|prompt injection|jailbreak|developer mode)\b[^.!?\n]{0,40}\b(?:is now|now|enabled|override|reveal|print|ignore|says|activated)\b/gi,
    ],
  },
]

// A figure after a colon is looked for first and its name then before it: most texts hold few of them.
const figure = /(?:[:=：>→—–]|(?<=\s)(?:is|of|ist|est|es|é)\s)\s{0,2}["“]?\d{1,3}/gu
const scoreBefore = new RegExp(`(?<!\\p{L})${score}\\s?=?$`, 'iu')
const longestName = 60
const spacesBefore = 2
const isSpace = /\s/

const findFakeScores = (text: string): Span[] =>
  findSpans(text, [figure]).flatMap(({ start: sign, end }) => {
    let start = sign
    while (start > 0 && sign - start < spacesBefore && isSpace.test(text.charAt(start - 1))) start--
    const from = Math.max(0, start - longestName)
    const name = scoreBefore.exec(text.slice(from, start))
    return name === null ? [] : [{ start: from + name.index, end }]
  })

// The frames of chat models, with what stands in them.
const opener =
  /<\|(?:im_start|system|assistant|user|start_header_id)\|>|\[(?:INST|SYS|SYSTEM)\]|<(?:system|instructions?|prompt|assistant|system[_-](?:prompt|message)|admin|override)\b[^<>\n]{0,60}>/gi
const closer =
  /<\|(?:im_end|end|eot_id)\|>|\[\/(?:INST|SYS|SYSTEM)\]|<\/(?:system|instructions?|prompt|assistant|system[_-](?:prompt|message)|admin|override)>|\n[ \t]*\n/i
const longestFrame = 2000

const findFrames = (text: string): Span[] => {
  const spans: Span[] = []
  let at = 0
  for (const { index: start } of text.matchAll(opener)) {
    if (start < at) continue
    const close = closer.exec(text.slice(start, start + longestFrame))
    at = close === null ? Math.min(text.length, start + longestFrame) : start + close.index + close[0].trimEnd().length
    spans.push({ start, end: at })
  }
  return spans
}

/** Finds such signs. Bounded patterns: linear in the text. */
export const findMarks = (text: string): Span[] => [
  ...findFrames(text),
  ...findSignedSpans(text, marks),
  ...findFakeScores(text),
]
