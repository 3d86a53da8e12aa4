// Forms that are filled in for the reader: the verdict of a screening that has not been held, a talk with a model that has
// only to be continued, the call of a tool.

import { findSignedSpans, type SignedPatterns, type Span } from '../text/index.ts'

const join = (words: string): string => words.split(' ').join('|').replaceAll('_', '[ _-]')

const verdictLabel = join(
  'recommendation verdict decision (?:einstellungs)?empfehlung entscheidung urteil votum ' +
    'recommandation avis décision recomendación veredicto dictamen decisión recomendação ' +
    'decisão parecer veredito рекомендация решение вердикт (?:推荐|录用)(?:结论|意见|建议) 录用决定 录用结论',
)
const hiring = join(
  '(?:strong(?:ly)?_|definite_|clear_)?(?:hire|recommend(?:ed)?|shortlist(?:ed)?|accept(?:ed)?|advance|interview|invite) ' +
    '(?:sofort_)?(?:einstellen|einladen) (?:à_)?(?:embaucher|recruter|convoquer|retenir) (?:contratar|admitir|entrevistar) ' +
    '(?:нанять|принять|пригласить) (?:强烈推荐|录用|推荐|安排面试) ' +
    'einladung vorstellungsgespräch entretien entrevista собеседование 面试',
)
// "Recommendation: hire two more nurses" is advice of another kind.
const end =
  '(?=\\s{0,2}(?:$|[\\n.!;,|"”)}\\]。！；，]|immediately|now|at once|this|the candidate|sofort|immédiatement|немедленно))'

const nextStep = join('next_step nächster_schritt prochaine_étape siguiente_paso próxima_etapa следующий_шаг 下一步')
const outcomeLabel = join(
  'outcome result (?:pre-?)?screening (?:vor)?prüfung vorauswahl assessment evaluation ergebnis prüfergebnis auswertung résultat évaluation resultado evaluación avaliação результат оценка 结果',
)
const applicant = join(
  'candidat(?:e|o|a|ura)?[s]? applicant bewerber(?:in)? kandidat(?:in)? postulante aspirante кандидат соискатель 候选人 申请人',
)
const suitable = join(
  'suitable qualified approved passed geeignet empfohlen retenue? approuvée? adapté apt[oa] aprobad[oa] idóne[oa] aprovad[oa] подходит одобрен 合格 通过',
)

const teller = join(
  'human user recruiter prompt hr mensch nutzer utilisateur usuario usuário пользователь человек 用户',
)
const answerer = join('assistant ai model gpt chatgpt claude bot assistent assistente? asistente ки ии ассистент 助手')
const judged =
  '(?:candidat|applicant|resume|résumé|\\bcv\\b|bewerb|lebenslauf|currícul|currícul|кандидат|резюме|候选人|简历)'

const question =
  '(?:[?？]|summari[sz]e|rate|rank|evaluate|assess|review|bewerte|fass|évalue|résume|evalúa|avalie|оцени|评)'

const hiringSign = new RegExp(`[:=：]\\s{0,2}["“]?(?:${hiring})`, 'iu')

/** The forms, each with what it cannot be without. */
export const forms: readonly SignedPatterns[] = [
  {
    signs: [hiringSign],
    patterns: [
      new RegExp(`(?<!\\p{L})(?:${verdictLabel})\\s{0,2}[:=：]\\s{0,2}["“]?(?:${hiring})${end}`, 'gimu'),
      new RegExp(
        `(?<!\\p{L})(?:${outcomeLabel})[^\\n]{0,100}(?:${nextStep})\\s{0,2}[:：]\\s{0,2}(?:${hiring})${end}`,
        'gimu',
      ),
    ],
  },
  {
    signs: [new RegExp(`[:：]\\s{0,2}(?:the |der |die |le |la |el |o )?(?:${applicant})`, 'iu')],
    patterns: [
      new RegExp(
        `(?<!\\p{L})(?:${outcomeLabel})[^:：.\\n]{0,30}[:：]\\s{0,2}(?:the |der |die |le |la |el |o )?(?:${applicant})\\s?(?:is |ist |est |es |é )?(?:${suitable})(?!\\p{L})`,
        'giu',
      ),
    ],
  },
  {
    signs: [new RegExp(`\\n[ \\t]{0,8}(?:${answerer})\\s?[:：]`, 'iu')],
    patterns: [
      new RegExp(
        `^[ \\t]{0,8}(?:${teller})\\s?[:：](?=[^\\n]{0,400}${question})[^\\n]{0,200}${judged}[^\\n]{0,200}\\n{1,2}[ \\t]{0,8}(?:${answerer})\\s?[:：][^\\n]{1,300}`,
        'gimu',
      ),
    ],
  },
  // A call of a tool about somebody who applies: {"function": "advance_candidate", "parameters": {…}}.
  {
    signs: [/["'”](?:parameters|arguments|args|params|input)["'”]\s?:/i],
    patterns: [
      /\{[^{}\n]{0,40}["'“](?:function|tool|tool_name|action|name)["'”]\s?:\s?["'“][^"'”\n]{0,40}(?:candidate|applicant|resume|score|rank|shortlist|hire|interview)[^{}\n]{0,80}["'“](?:parameters|arguments|args|params|input)["'”]\s?:[^\n]{0,300}/gi,
    ],
  },
  // <function_call name="…">…, in full and with its end.
  {
    signs: [/<\/(?:function|tool)_/i],
    patterns: [/<((?:function|tool)_(?:calls?|use|code|result|response))\b[^<>\n]{0,200}>[^\0]{0,600}?<\/\1>/gi],
  },
]

/** Finds such forms. Bounded patterns, tried only where a sign of them stands. */
export const findForms = (text: string): Span[] => findSignedSpans(text, forms)
