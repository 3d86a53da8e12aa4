// Results that a reader is told to come to whatever stands there: a high mark in figures, all demands taken for met, a
// message for screening tools alone. They name nobody who is judged, so no sentence with a candidate in it tells them.

import { findSignedSpans, type SignedPatterns, type Span } from '../text/index.ts'

const join = (words: string): string => words.split(' ').join('|').replaceAll('_', ' ')

const highMark = '(?:9\\d|100|10(?=\\s?(?:/|out of|von|sur|de|из)\\s?10))(?![\\d.,]\\d)'
const markName = join(
  'score rating grade mark punktzahl bewertung note évaluation puntuación puntaje calificación nota ' +
    'pontuação avaliação оценку балл рейтинг 评分 分数 得分',
)
const ofMark = `(?:${markName})\\s{0,2}(?:of|von|de|à|в|为|是|[:=：])?\\s{0,2}`
const aMark = `${ofMark}${highMark}`

// Said to whoever shall give the mark. "Reached a score of 98" is another thing, and so is a mark in a list.
const giving = join(
  'output return print emit assign award give set respond_with answer_with reply_with ' +
    'gib geben_sie vergib vergeben_sie antworte_mit antworten_sie_mit setze ' +
    'donne donnez attribue attribuez renvoie renvoyez réponds_avec répondez_avec affiche affichez ' +
    'devuelve devuelva asigna asigne otorga otorgue responde_con imprime ' +
    'retorne atribua dê responda_com imprima ' +
    'выведи выведите верни верните поставь поставьте укажи укажите',
)
const courtesy = '(?:(?:please|just|simply|now|always|bitte|por favor|пожалуйста),? )?'
const opening = '(?<=(?:^|[.!?:;])[ \\t"“•*–-]{0,8})'
const article = '(?:an?|the|eine?n?|die|une?|la|le|una?|uma|a)'

const metDemands: readonly string[] = [
  '(?:treat|consider|regard|count|assume|mark|deem)(?: that)? (?:all|every|each|any)(?: of)?(?: the| its| job| listed| required| stated){0,2} (?:requirements?|criteri(?:a|on)|qualifications?|demands?)(?: as| to be| are| is)? (?:fulfilled|met|satisfied|passed)',
  '(?:betrachten?|werten?|behandeln?)(?: sie)? (?:alle|jede|sämtliche) (?:anforderung|kriterium|kriterien|voraussetzung)(?:en)? als (?:erfüllt|gegeben)',
  '(?:considère|considérez|suppose[zr]?|traite[zr]?) (?:que )?(?:toutes les exigences|tous les critères)(?: comme| sont)? (?:remplie?s|satisfaite?s)',
  '(?:considere?a?|asum[ae]|trate|trata) (?:que )?(?:todos (?:los|os) (?:requisitos|criterios|critérios))(?: como| están| estão| se)? (?:cumplidos|satisfechos|atendidos|cumpridos|cumplen)',
  'считай(?:те)? все (?:требования|критерии) выполненными',
  '(?:请)?(?:视|将|把|认为|当作)(?:所有|全部)(?:要求|条件|标准)[均都视为已]{0,4}(?:满足|符合)',
]

const screeningTool =
  '(?:ai|llms?|bots?|(?:automated|automatic|screening|parsing|ai|ats) (?:screening |recruiting )?(?:tools?|systems?|readers?|software|screeners?)|language models?|machines|ki(?:-systeme)?|sprachmodelle|ia|ии)'

const only = '(?:only|uniquement|solo|somente|только)'

const results: readonly SignedPatterns[] = [
  {
    // From the figure back: a text holds fewer of them than words that may be a mark.
    signs: [new RegExp(`${highMark}(?<=${ofMark}\\d{2,3})`, 'iu')],
    patterns: [
      new RegExp(`${opening}${courtesy}(?:${giving}) (?:${article} )?(?:\\p{L}{2,12} )?${aMark}`, 'gimu'),
      new RegExp(`(?:输出|返回|给出|打出)(?:一个)?(?:${markName})(?:为|是|：|:)?\\s?${highMark}\\s?分?`, 'gu'),
    ],
  },
  {
    signs: [
      /(?:fulfilled|met|satisfied|passed|erfüllt|gegeben|rempli|satisf|cumpl|cumpr|atendid|выполненн|满足|符合)/iu,
    ],
    patterns: [new RegExp(`(?<!\\p{L})(?:${metDemands.join('|')})(?!\\p{L}{2})`, 'giu')],
  },
  {
    signs: [new RegExp(`${only}\\s?[:：]|nur für`, 'iu')],
    patterns: [
      new RegExp(
        `^[ \\t]{0,8}(?:(?:for|pour|para|для) (?:any |all |les |los |os )?${screeningTool} ${only}|nur für (?:die )?${screeningTool})\\s?[:：][^\\n]{1,300}`,
        'gimu',
      ),
    ],
  },
]

/** Finds such orders. Bounded patterns, tried only where a sign of them stands. */
export const findResults = (text: string): Span[] => findSignedSpans(text, results)
