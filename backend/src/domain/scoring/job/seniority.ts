// How far on in a career a job stands, read from its title, and where that says nothing from the words with which its text
// speaks of the position. "Lead generation", "Junior High School" and "Sales Executive" say nothing of it.

import type { Seniority } from '../resume-score.ts'
import { foldText } from '../text/index.ts'
import type { Clause } from './advertisement.ts'

// In the order in which they are tried: a trainee manager is a trainee, a senior team lead a lead.
const ranks: readonly (readonly [Seniority, RegExp])[] = [
  [
    'entry',
    /\b(?:interns?(?!hip (?:coordinator|manager|program))|internships?(?! (?:coordinator|manager|program|supervisor))|trainees?|apprentice(?:ship)?(?! (?:manager|advisor|coordinator|tutor))s?|freshers?|entry[- ]?level|(?:new|recent|college|university) graduates?|graduate (?:program\w*|scheme|trainee|engineer|developer|analyst|consultant|nurse)|working student|student (?:assistant|worker|job)|werkstudent\w*|praktik(?:um|ant\w*)|auszubildende\w*|azubis?|volontar\w*|volontariat|berufseinsteiger\w*|berufsanfanger\w*|quereinsteiger\w*|absolvent\w*|ausbildung (?:zu[mr]?|als)|duales studium|stage (?:de|en|ingenieur|marketing|assistant|fin|pfe|commercial|comptab\w+|developp\w+)|stagiaires?|alternan(?:ce|te?s?)|apprenti(?:e|s|ssage)?|debutante?s?|becari[oa]s?|practicas|pasantes?|pasantia|aprendiz\w*|recien (?:graduad|egresad|titulad)\w*|sin experiencia|no experience)\b/i,
  ],
  [
    'junior',
    /\b(?:junior(?! (?:high|school|college|doctor|league|tennis|golf|team))|jr\b\.?|associate (?:software |product )?(?:engineer|developer|consultant|analyst|designer)|berufserfahrene einsteiger)/i,
  ],
  [
    'executive',
    /\b(?:chief (?:\w+ ){1,3}officer|chief of staff|[cC][eEfFoOtTiImMpPhHsS][oO]\b(?<!cto-)|(?:vice|senior vice)[- ]president\w*|s?vp\b|evp\b|president\b|managing director|executive director|general manager|director\b(?! of photography)|head of\b|geschaftsfuhr\w*|geschaftsleit\w*|vorstand\w*|bereichsleit\w*|hauptabteilungsleit\w*|direktor\w*|(?<!assistante? (?:du |de )?)(?:directeur|directrice)\b|president\w*|director[a]? (?:general|financier|comercial|de)|gerente general)/i,
  ],
  [
    'lead',
    /\b(?:team[- ]?lead(?:er)?s?|tech(?:nical)?[- ]lead(?:er)?|(?<!sales )lead(?! (?:gen|nurtur|time|qualif|manag|paint|abate|inspect|free|acquisit|conver|scor))\b(?!-)|principal(?! (?:residence|investment|responsib|dut|account))|staff (?:software|data|engineer|developer|scientist|machine|product|site|security|backend|frontend|platform)\w*|supervisors?|fore(?:man|woman|person)|shift (?:lead|leader|manager)|head (?:chef|nurse|coach|cook|teacher|gardener|cashier|waiter|housekeeper|baker|butler|barista|grower)|(?:crew|group|section|project) leader|engineering manager|development manager|teamleit\w*|gruppenleit\w*|abteilungsleit\w*|schichtleit\w*|schichtfuhrer\w*|vorarbeiter\w*|polier\w*|stationsleit\w*|pflegedienstleit\w*|wohnbereichsleit\w*|kuchenchef\w*|filialleit\w*|marktleit\w*|werkstattleit\w*|leiter(?:in)?\b|leitung\b|chef(?:fe)? d'equipe|responsable (?:d'|de |du |des )?\w*|encargad[oa]|jef[ea] de|capataz|lider (?:de equipo|tecnic[oa]))/i,
  ],
  ['mid', /\b(?:mid[- ]?level|mid[- ]senior|semi[- ]?senior|intermediate|medior|ssr\b)/i],
  [
    'senior',
    /\b(?:senior(?! (?:living|care|home|citizen|center|centre|residen|high|school|service|communit|housing|leadership|management|stakeholder|executives))(?!s\b|en)|sr\b\.?|snr\b|confirmee?\b|experimentee?\b|erfahrene[rn]?\b)/i,
  ],
]

// What the job serves is not what the job is: an assistant to the director directs nobody.
const servedBy =
  /\b(?:assistant|secretary|assistenz|assistent\w*|assistante|asistente|sekretar\w*|secretaire|secretari[ao]|pa|support|reporting|reports?)\b.{0,20}\b(?:to|of|der|des|die|den|de|du|for|a la|al)\b|\b(?:assistant|deputy|associate|art|creative|funeral|casting|music|film|stage|technical art|sales|account|hr|marketing|business|purchase|development|assistenz der|assistante? d[eu]|asistente d[e]l?|adjoint\w*)[ -]*$/i

const findRank = (folded: string): Seniority | null => {
  for (const [rank, pattern] of ranks) {
    const match = pattern.exec(folded)
    if (match === null) continue
    const before = folded.slice(Math.max(0, match.index - 40), match.index)
    if ((rank === 'executive' || rank === 'lead') && servedBy.test(before)) continue
    return rank
  }
  return null
}

const withoutSuffix = (title: string): string =>
  foldText(title).replace(/\(?\b[mwfdhx]\s?[/|]\s?[mwfdhx](?:\s?[/|]\s?[mwfdx])?\b\)?/gi, ' ')

const ofRank =
  '(?<rank>entry[- ]level|junior|mid[- ]?(?:level|senior)?|intermediate|senior|lead|principal|executive|einsteiger|berufseinsteiger|debutant|confirme|sin experiencia)'
const labelled = new RegExp(
  `\\b(?:seniority|(?:career|experience|job|position)? ?level|karrierestufe|karrierelevel|niveau(?: d'experience)?|nivel(?: de experiencia)?)\\s?[:=-]\\s?${ofRank}`,
  'i',
)
const spokenOf = new RegExp(
  `\\b(?:(?:this is|as) an? )?${ofRank}[- ](?:role|position|opportunity|job|stelle|poste|puesto|opening|hire|candidates?)\\b`,
  'i',
)
const sought =
  /\b(?:looking for|seek(?:s|ing)?|hiring|hires?|searching for|search of|recruit(?:s|ing)?|we need|needs?|join (?:us|our \w+(?: \w+)?|the team) as|work as|suchen|sucht|gesucht|recherch(?:e|ons)|recrut(?:e|ons)|cherchons|cherche|buscamos|busca|seleccionamos|selecciona|precisamos|necesitamos|incorporamos|contratamos)\b:?\s*([^,.;:\n]{3,90})/gi
const afterRole =
  /\s(?:with|who|to|for|and (?:a|an|the)|that|reporting|mit|der|die|das|zur|zum|qui|avec|pour|para|con|que|capable|having|working|experienced in)\s[\s\S]*$/i
const welcomesBeginners =
  /\b(?:freshers?\b.{0,20}\b(?:welcome|can apply|may apply|preferred|only|eligible)|no (?:prior |previous |work |professional )*experience (?:is )?(?:required|needed|necessary)|experience (?:is )?not (?:required|necessary)|(?:recent|new|fresh) graduates?\b.{0,30}\b(?:welcome|encouraged|apply|considered)|suitable for (?:freshers|beginners|graduates)|entry[- ]level|berufseinsteiger\w*|berufsanfanger\w*|quereinsteiger\w*.{0,30}willkommen|auch ohne (?:berufs)?erfahrung|debutants? (?:bienvenus?|acceptes?|accepte)|sans experience|sin experiencia(?: previa)?|no (?:se )?(?:requiere|necesaria) experiencia|no es necesaria experiencia|recien (?:graduad|egresad|titulad)\w*)\b/i

const rankOfWord = (word: string): Seniority | null => {
  if (/^(?:entry|einsteiger|berufs|debutant|sin)/i.test(word)) return 'entry'
  if (/^mid/i.test(word)) return 'mid'
  return /^executive/i.test(word) ? 'executive' : findRank(word)
}

const readText = (folded: string): Seniority | null => {
  const word = labelled.exec(folded)?.groups?.rank ?? spokenOf.exec(folded)?.groups?.rank
  if (word !== undefined) return rankOfWord(word)
  for (const match of folded.matchAll(sought)) {
    const rank = findRank((match[1] ?? '').replace(afterRole, ''))
    if (rank !== null) return rank
  }
  return welcomesBeginners.test(folded) ? 'entry' : null
}

const longestTitle = 80

/**
 * Reads the seniority of a job: from its title; else from its tags or a first line that stands for a title; else from what
 * its text says of the position. Null where nothing says it. `isFromZero`: years are asked for from none on.
 */
export const readSeniority = (title: string, clauses: readonly Clause[], isFromZero: boolean): Seniority | null => {
  const named = findRank(withoutSuffix(title))
  if (named !== null) return named
  const asked = clauses.filter(({ weight }) => weight > 0)
  const tags = asked.filter(({ isTag }) => isTag)
  for (const [rank] of ranks) if (tags.some(({ text }) => findRank(withoutSuffix(text)) === rank)) return rank
  const [first] = asked
  if (
    title.trim() === '' &&
    first !== undefined &&
    !first.isTag &&
    !first.isListed &&
    first.text.length <= longestTitle
  ) {
    const rank = /[.!?]$/.test(first.text) ? null : findRank(withoutSuffix(first.text))
    if (rank !== null) return rank
  }
  for (const { text } of asked) {
    const rank = readText(foldText(text))
    if (rank !== null) return rank
  }
  return isFromZero ? 'entry' : null
}
