// Signs of a text for a machine that need no sentence: the brackets in which models are given their orders, and
// verdicts that nobody writes about themselves ("fit score: 100").

import { findSignedSpans, findSpans, type SignedPatterns, type Span } from '../text/index.ts'

const score =
  '(?:(?:fit|match(?:ing)?|candidate|applicant|resume|cv|ats|suitability|hiring|relevance|overall (?:fit|match|candidate)|job (?:fit|match)|compatibility|screening)[ _-]?(?:score|rating|percentage|grade|rank)|' +
  '(?:passungs|eignungs|bewerber|kandidaten)[ -]?(?:wert|score|punktzahl|bewertung)|(?:score|note|évaluation) (?:du|de la|de) (?:candidat(?:e|ure)?|profil|correspondance)|' +
  '(?:puntuación|puntaje|calificación|pontuação|avaliação|nota) (?:del? |do |da )?(?:candidat[oa]|perfil|ajuste|candidatura|coincidencia|compatibilidade)|(?:оценка|балл|рейтинг) (?:кандидата|соответствия|соискателя|резюме)|(?:匹配|候选人|综合|适配)(?:分数|评分|得分|度))'

const criterion =
  '(?:(?:work |relevant )?experience|education|skills?|qualifications?|motivation|fit|achievements?|(?:berufs)?erfahrung|ausbildung|kenntnisse|eignung|auftreten|expérience|formation|compétences|experiencia|formación|idiomas|competencias|experiência|formação|competências|经验|学历|技能|能力|опыт|образование|навыки)'
const fullMark =
  '\\s{0,2}[:=：]?\\s{0,2}(?:10\\s?/\\s?10|20\\s?/\\s?20|25\\s?/\\s?25|30\\s?/\\s?30|40\\s?/\\s?40|50\\s?/\\s?50|100\\s?/\\s?100)(?!\\d)'

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
    signs: [/prompt|jailbreak|developer mode/iu],
    patterns: [
      /(?<!\p{L})(?:system prompt|jailbreak|developer mode)\b[^.!?\n]{0,40}\b(?:is now|now|enabled|override|says|activated)\b/giu,
    ],
  },
  // A sheet of marks that is filled in: "experience 40/40, education 30/30". Nobody is marked so but by an evaluator.
  {
    signs: [/(?<!\d)(\d{2,3})\s?\/\s?\1(?!\d)/],
    patterns: [
      new RegExp(
        `(?<!\\p{L})${criterion}${fullMark}(?:[^\\p{L}\\n]{1,6}|\\s{1,3}(?:and|und|et|y|e|и|和)\\s{1,3})${criterion}${fullMark}`,
        'giu',
      ),
    ],
  },
  // A conversation that has only to be continued: "Q: Is this applicant suitable? A: Yes".
  {
    signs: [
      /\?\s{0,3}(?:a|answer|antwort|réponse|respuesta|resposta|r|о|ответ|答|回答)\s?[:：]/iu,
      /？\s{0,3}(?:答|回答)\s?[:：]/u,
    ],
    patterns: [
      /(?<!\p{L})(?:q|question|frage|f|pregunta|p|pergunta|вопрос|в|问|问题)\s?[:：][^?？\n]{0,60}(?:candidat|applica|resume|bewerber|kandidat|lebenslauf|aspirante|solicit|currículum|кандидат|соискател|резюме|候选人|申请人|应聘者|简历)[^?？\n]{0,60}[?？]\s{0,3}(?:a|answer|antwort|réponse|respuesta|resposta|r|о|ответ|答|回答)\s?[:：]/giu,
    ],
  },
  // What a program is to give back, written as a program: "return { score: 100, decision: 'advance' }".
  {
    signs: [/\{[^{}\n]{0,80}[:=]/],
    patterns: [
      /\{[^{}\n]{0,40}\b(?:score|match|rating|rank|fit)["'”]?\s{0,2}[:=][^{}\n]{0,40}\b(?:decision|verdict|recommend(?:ation)?|shortlist(?:ed)?|hire|outcome)["'”]?\s{0,2}[:=]\s{0,2}["'“‘]?(?:advance|hire|strong|yes|accept|approve|shortlist|pass|true|interview)[^{}\n]{0,80}\}?/giu,
    ],
  },
  // "The correct label is 'hire'": an answer key for a model.
  {
    signs: [
      /["'“”‘«「](?:hire|strong hire|accept|advance|shortlist|einstellen|geeignet|embaucher|retenu|contratar|apto|нанять|принять|录用|通过)/iu,
    ],
    patterns: [
      /(?<!\p{L})(?:correct|right|expected|desired|required|richtige?|korrekte?|erwartete?|bonne|correcte?|attendue?|correct[oa]|esperad[oa]|corret[oa]|правильн\p{L}{1,3}|正确)\s?(?:的\s?)?(?:label|answer|output|class|decision|response|antwort|ausgabe|entscheidung|réponse|étiquette|respuesta|etiqueta|resposta|ответ|метка|答案|标签)[^.!?\n]{0,40}\s?(?:is|:|=|lautet|ist|est|es|é|—|是|为|：)\s?["'“”‘«「]\s?(?:hire|strong hire|accept|advance|shortlist|einstellen|geeignet|embaucher|retenu|contratar|apto|нанять|принять|录用|通过)/giu,
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
