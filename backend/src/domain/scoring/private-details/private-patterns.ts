// Private details that are known by their own form wherever they stand: mail addresses, numbers, streets, dates of
// birth, ages, citizenships, families, pronouns.

import { findSignedSpans, findSpans, findSpansInLines, type SignedPatterns, type Span } from '../text/index.ts'
import { monthName, year } from './private-words.ts'

const date = `(?:\\d{1,2}(?:st|nd|rd|th|er|\\.|º)?[ ./-]{1,2}(?:de |of )?(?:${monthName}\\.?|\\d{1,2})[ ./,-]{1,3}(?:de |del )?(?:${year}|\\d\\d(?!\\d))|${monthName}\\.? \\d{1,2}(?:st|nd|rd|th)?,? ${year}|${year}[-/.]\\d{1,2}[-/.]\\d{1,2}|${monthName}\\.? ${year}|${year})`
const town =
  "(?:,? (?:in|à|a|en|at|em) \\p{Lu}[\\p{L}'’.-]{1,30}(?: \\p{Lu}[\\p{L}'’.-]{1,30})?(?:, \\p{Lu}[\\p{L}'’.-]{1,30})?)?"

const streetWords = [
  ...['Street', 'St', 'Avenue', 'Ave', 'Road', 'Rd', 'Lane', 'Ln', 'Drive', 'Dr', 'Boulevard', 'Blvd', 'Court', 'Ct'],
  ...[
    'Place',
    'Pl',
    'Square',
    'Way',
    'Close',
    'Nagar',
    'Marg',
    'Terrace',
    'Parkway',
    'Pkwy',
    'Highway',
    'Hwy',
    'Crescent',
  ],
  ...['Grove', 'Gardens', 'Row', 'Walk', 'Circle', 'Trail', 'Alley', 'Mews', 'Colony', 'Sector', 'Layout'],
]
  .flatMap((word) => [word, word.toLowerCase(), word.toUpperCase()])
  .join('|')

const people =
  '(?:German|Austrian|Swiss|French|Spanish|Italian|British|English|Scottish|Irish|American|Canadian|Australian|Indian|Pakistani|Chinese|Japanese|Korean|Polish|Russian|Ukrainian|Turkish|Kenyan|Nigerian|Ghanaian|Ethiopian|Egyptian|Moroccan|Mexican|Brazilian|Argentinian|Colombian|Peruvian|Chilean|Portuguese|Dutch|Belgian|Danish|Swedish|Norwegian|Finnish|Greek|Romanian|Bulgarian|Hungarian|Czech|Slovak|Croatian|Serbian|Bosnian|Albanian|Syrian|Lebanese|Iranian|Iraqi|Afghan|Israeli|Vietnamese|Thai|Filipino|Indonesian|Malaysian|Nepali|Nepalese|Bangladeshi)'
const number =
  '(?:\\d{1,2}|one|two|three|four|five|six|a|an|eine[ms]?|ein|zwei|drei|vier|une?|deux|trois|quatre|un[ao]?|dos|tres|cuatro)'
const children =
  '(?:child(?:ren)?|kids?|toddlers?|baby|babies|twins|infant|sons?|daughters?|Kind(?:er|ern)?|Söhnen?|Töchtern?|Sohn|Tochter|enfants?|fils|filles?|hij[oa]s?|filh[oa]s?)'
const wed =
  '(?:married|divorced|widowed|verheiratet|geschieden|verwitwet|ledig|mari[ée]e?|divorc[ée]e?|pacs[ée]e?|c[ée]libataire|veuve|casad[oa]|divorciad[oa]|solter[oa]|viud[oa])'

/**
 * What these match is private as a whole. All bounded. Each sign is a part of the pattern that few texts have; where it
 * ends with a figure or the like, this is looked for first, and back from it for the rest.
 */
export const signedPatterns: readonly SignedPatterns[] = [
  {
    signs: [/@/g],
    patterns: [/(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g, /(?<![\w@.])@[\w.]{3,30}(?![\w@])/g],
  },
  {
    signs: [/https?:|www\./gi],
    patterns: [/\b(?:https?:\/\/|www\.)\S{1,300}/gi],
  },
  {
    signs: [/\/(?<=\.(?:com|me|net)\/)/gi],
    patterns: [
      /(?<![\w@.])(?:[\w-]{1,20}\.)?(?:linkedin|github|gitlab|facebook|twitter|instagram|xing|x|t|behance|dribbble|medium|stackoverflow)\.(?:com|me|net)\/\S{1,200}/gi,
    ],
  },
  // Birth and age.
  {
    signs: [/born|geb|né|na(?:s?cid|t[oa] il)|\*/giu],
    patterns: [
      new RegExp(
        `(?<!\\p{L})(?:(?:was |I was |wurde |am )?(?:born|geboren|geb\\.?)(?: am| on| in| im Jahr)?|née?(?:\\(e\\))? (?:le|en)|nacid[oa] (?:el|en)|nascid[oa] (?:a|em)|nat[oa] il|\\*) ?:?(?: the)? ?${date}${town}`,
        'giu',
      ),
      /(?<!\p{L})(?:born|geboren|née?|nacid[oa]|nascid[oa])(?: and (?:raised|grew up))? (?:in|à|en|em) \p{Lu}[\p{L}'’.-]{1,30}(?:, \p{Lu}[\p{L}'’.-]{1,30})?/gu,
    ],
  },
  {
    signs: [/[ :]\d(?<=(?:aged?|age of)[ :]{1,2}\d)/giu],
    patterns: [
      /(?<=^ *|[,|•·(;] ?|I am |I'm )(?:aged?|age of)[ :]{1,2}\d{1,2}(?!\d)(?: years?(?: old)?)?(?=[ ,.|•·;)]|$)/gimu,
    ],
  },
  {
    signs: [/\d[- ]?(?:y(?:ears?[- ]o|\/|rs?|o)|jahre a|jähr|a[nñ])/giu],
    patterns: [
      /(?<!\p{L})(?:I(?:'m| am) )?(?:an? )?\d{1,2}[- ]?(?:years?[- ]old|years? of age|y\/o|yrs? old|yo(?!\p{L})|Jahre alt|jähriger?|jährige|ans(?= *(?:[,|•·\n)]|$))|años(?: de edad)?(?= *(?:[,|•·\n)]|$)))/giu,
    ],
  },
  // Citizenship.
  {
    signs: [/citizen|nationals?(?!\p{L})|nationalit|nacionalid|passport|staats[ab]/giu],
    patterns: [
      /(?<![\p{L}.])(?:\p{Lu}\p{L}{1,20}(?:an|ese|ish|i|ch|sh|no|ss|ek)|U\.?S\.?A?\.?|U\.?K\.?|EU|E\.U\.)[ -](?:[Cc]itizen(?:ship|s)?|nationals?|[Nn]ationality|[Pp]assport(?: holder)?)(?!\p{L})/gu,
      /(?<!\p{L})(?:nationalité \p{L}{3,20}|de nationalité \p{L}{3,20}|nacionalidad \p{L}{3,20}|(?:deutsche|österreichische|Schweizer|türkische|polnische|\p{Ll}{3,15}ische) (?:Staatsangehörigkeit|Staatsbürgerschaft)|(?:deutscher?|österreichischer?|\p{Ll}{3,15}ischer?) Staats(?:bürger(?:in)?|angehöriger?))(?!\p{L})/gu,
    ],
  },
  {
    signs: [/(?:I am|I'm|As) (?:an? )?\p{Lu}/gu],
    patterns: [
      new RegExp(
        `(?<!\\p{L})(?:I am|I'm|As) (?:an? )?${people}(?= (?:woman|man|mother|father|by birth|national|citizen)|[,.;]|$)`,
        'gmu',
      ),
    ],
  },
  {
    signs: [/ (?:permit|visa|[Cc]ard|[Rr]esident)/g, /erlaubnis/g, /1B/g],
    patterns: [
      /(?<!\p{L})(?:(?:EU|UK|US|valid|unlimited|unrestricted) (?:work permit|work visa|residence permit)|(?:unbefristete|gültige) (?:Arbeitserlaubnis|Aufenthaltserlaubnis|Niederlassungserlaubnis)|H-?1B(?: visa)?(?: holder)?|[Gg]reen [Cc]ard(?: holder)?|[Pp]ermanent [Rr]esident(?: of \p{Lu}\p{L}{1,20})?)(?!\p{L})/gu,
    ],
  },
  // Family.
  {
    signs: [
      / (?:child|kid|son|daughter|kind|söhn|töcht|sohn|tocht|enfant|fil[sl]|hij[oa]|filh[oa])/giu,
      / (?:of|von|de) (?<=(?:mother|father|parent|mom|mum|dad|mutter|vater|mère|père|madre|padre) (?:of|von|de) )/giu,
    ],
    patterns: [
      new RegExp(
        `(?<!\\p{L})(?:(?:happily )?${wed}(?:,| and| with| und| mit| et| con| y)? (?:have |has |(?:mother|father|parent|Mutter|Vater|mère|père|madre|padre) (?:of|von|de) )?${number} ${children}|(?:proud |single |working )?(?:mother|father|parent|mom|mum|dad|Mutter|Vater|mère|père|madre|padre) (?:of|von|de) ${number}(?: ${children})?|${number} ${children}(?= *(?:[|•·\\n)]|$|\\(\\d)))`,
        'giu',
      ),
    ],
  },
  {
    signs: [/heiratet|witwet|libataire|pacs/giu],
    patterns: [/(?<!\p{L})(?:verheiratet|verwitwet|unverheiratet|célibataire|pacsé|pacsée)(?!\p{L})/giu],
  },
  // Sex.
  {
    signs: [/\/ ?(?:h|t|ih|ella|él)|\((?:elle|iel)\)/giu],
    patterns: [
      /\(?(?<![\p{L}/])(?:she ?\/ ?her(?: ?\/ ?hers)?|he ?\/ ?him(?: ?\/ ?his)?|they ?\/ ?them(?: ?\/ ?theirs?)?|she ?\/ ?they|he ?\/ ?they|sie ?\/ ?ihr|er ?\/ ?ihm|ella ?\/ ?ella|él ?\/ ?él)\)(?!\p{L})|(?<![\p{L}/])(?:she ?\/ ?her(?: ?\/ ?hers)?|he ?\/ ?him(?: ?\/ ?his)?|they ?\/ ?them(?: ?\/ ?theirs?)?)(?![\p{L}/])|\((?:elle|iel)\)(?!\p{L})/giu,
    ],
  },
  // Streets with their number, to the end of the item with the town.
  {
    signs: [new RegExp(`\\d[a-zA-Z]?,? +(?:\\p{Lu}[\\p{L}.'’]{0,30} ){1,4}(?:${streetWords})(?![\\p{L}])`, 'gu')],
    patterns: [
      new RegExp(
        `(?<=^|[,|•·] ?)[ \\t]{0,8}(?:[Nn]o\\.? ?|[Ff]lat ?|[Aa]pt\\.? ?)?\\d{1,5}[a-zA-Z]?,? +(?:\\p{Lu}[\\p{L}.'’]{0,30} ){1,4}(?:${streetWords})(?![\\p{L}])[^\\n|•·]{0,120}`,
        'gmu',
      ),
    ],
  },
  {
    signs: [
      / \d(?<=(?:stra(?:ß|ss)e|str\.?|gasse|weg|platz|allee|ring|ufer|damm|steig|hof|berg) \d)/gu,
      / \d(?<=(?:Am|der|Im|Zu[mr]|den|Obere|Untere|Alte|Neue) \p{Lu}[\p{L}.-]{1,30}(?: \p{Lu}[\p{L}.-]{1,20})? \d)/gu,
    ],
    patterns: [
      /(?<=^|[,|•·] ?)[ \t]{0,8}(?:\p{Lu}[\p{L}.-]{1,30}(?:stra(?:ß|ss)e|str\.?|gasse|weg|platz|allee|ring|ufer|damm|steig|hof|berg)|(?:Am|An der|Auf der|Im|Zum|Zur|Unter den|Obere|Untere|Alte|Neue) \p{Lu}[\p{L}.-]{1,30}(?: \p{Lu}[\p{L}.-]{1,20})?) \d{1,4} ?[a-z]?(?![\p{L}\d])[^\n|•·]{0,80}/gmu,
    ],
  },
  {
    signs: [/\d,? ?(?:bis|ter)?,? ?(?:rue|ave|boul|plac|all|chem|imp|quai|rout|cour|pass|squ)/giu],
    patterns: [
      /(?<=^|[,|•·] ?)[ \t]{0,8}\d{1,4}(?: ?(?:bis|ter))?,? ?(?:rue|avenue|boulevard|place|allée|chemin|impasse|quai|route|cours|passage|square) [^\n|•·]{1,100}/gimu,
    ],
  },
  {
    // Without `^` in the second sign, which would be tried at every letter.
    signs: [
      /^[ \t]{0,8}(?:calle|c\/|av|plaza|paseo|camino|carrera|travessa|rua|praça|via|piazza|corso)/giu,
      /[,|•·\n\r\u2028\u2029][ \t]{0,9}(?:calle|c\/|av|plaza|paseo|camino|carrera|travessa|rua|praça|via|piazza|corso)/giu,
    ],
    patterns: [
      /(?<=^|[,|•·] ?)[ \t]{0,8}(?:calle|c\/|avda\.?|avenida|plaza|paseo|camino|carrera|travessa|rua|praça|via|viale|piazza|corso) ?\p{Lu}[^\n|•·]{1,100}\d[^\n|•·]{0,60}/gimu,
    ],
  },
  {
    // As above, without `^` in the sign that is tried at every letter.
    signs: [
      /^[ \t]{0,8}(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]haussée|[Pp]lace|[Qq]uai|[Pp]lot|[Hh]ouse|[Uu]nit|[Bb]lock)/g,
      /[\n\r\u2028\u2029][ \t]{0,8}(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]haussée|[Pp]lace|[Qq]uai|[Pp]lot|[Hh]ouse|[Uu]nit|[Bb]lock)/g,
      /(?:[Cc]ad|[Ss]ok|[Mm]ah)\. /g,
    ],
    patterns: [
      /^[ \t]{0,8}(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]haussée|[Pp]lace|[Qq]uai) [^\n|•·\d]{1,60} \d{1,4}[a-z]?,? [^\n|•·]{0,80}$/gmu,
      /^[ \t]{0,8}(?:[Pp]lot|[Hh]ouse|[Uu]nit|[Bb]lock)(?: [Nn]o\.?)? \d{1,5}[a-z]?, [^\n|•·]{1,100}$/gmu,
      /^[ \t]{0,8}[^\n|•·\d]{1,60}(?:[Cc]ad|[Ss]ok|[Mm]ah)\. [^\n|•·]{1,100}\d[^\n|•·]{0,60}$/gmu,
    ],
  },
  {
    signs: [/GdB \d/g],
    patterns: [/(?:[Ss]chwerbehindert|[Dd]isabled person)? ?\(?GdB \d{2,3}\)?/gu],
  },
  // Where somebody lives.
  {
    signs: [
      /(?:^|[\n\r\u2028\u2029|•·])[ \t]{0,8}(?:I am |I'm |I )?(?:[Cc]urrently |[Dd]erzeit |[Aa]ctuellement |[Aa]ctualmente |[Aa]tualmente )?(?:[Bb]ased|[Ll]iv|[Rr]esid|[Ll]ocated|[Ww]ohnhaft|[Dd]omicilié|[Vv]ivo)/g,
    ],
    patterns: [
      /(?<=^[ \t]{0,8}|[|•·][ \t]{0,8})(?:I am |I'm |I )?(?:[Cc]urrently |[Dd]erzeit |[Aa]ctuellement |[Aa]ctualmente |[Aa]tualmente )?(?:[Bb]ased|[Ll]iving|[Rr]esiding|[Rr]esident|[Ll]ives?|[Ll]ocated|[Ww]ohnhaft|[Dd]omiciliée?|[Rr]esidente|[Vv]ivo) (?:in|à|en|em) \p{Lu}[\p{L}'’.-]{1,30}(?: \p{Lu}[\p{L}'’.-]{1,30})?(?:, \p{Lu}[\p{L}'’.-]{1,30})?(?= *(?:[|•·,.;)\n]|$))/gmu,
    ],
  },
  // Whether somebody may work.
  {
    signs: [/sponsor/giu],
    patterns: [
      /(?<!\p{L})(?:(?:does not |do not |don't |will not )?(?:requires?|needs?) (?:no |any )?(?:visa )?sponsorship|no (?:visa )?sponsorship(?: (?:required|needed))?|visa sponsorship (?:not )?(?:required|needed))(?!\p{L})/giu,
    ],
  },
  {
    signs: [/[([]\s?(?:at|ät)\s?[)\]]/giu],
    patterns: [
      /(?<![\w.+-])[\w.+-]{1,64}\s?[([]\s?(?:at|ät)\s?[)\]]\s?[\w-]{1,63}(?:\s?(?:\.|[([]\s?(?:dot|punkt)\s?[)\]])\s?[\w-]{1,63}){1,5}/giu,
    ],
  },
  // The photo.
  {
    signs: [/photo|foto|picture|bild|image/giu],
    patterns: [
      /[([]?(?<!\p{L})(?:(?:photo(?:graph)?|picture|Foto|Lichtbild|Bewerbungsfoto|fotografía)(?: (?:attached|enclosed|on request|available|see|siehe Anlage|anbei|adjunta|ci-jointe?))|(?:see|siehe|mit|with|voir) (?:attached |enclosed )?(?:photo(?:graph)?|Foto|Lichtbild|Bewerbungsfoto))(?!\p{L})[)\]]?|\[(?:photo|foto|picture|image|bild)\]/giu,
    ],
  },
]

// The same, but hardly slower than any sign of theirs.
const plain: readonly RegExp[] = [
  // Telephone numbers: of any country with its code, American, German, French, British, Spanish.
  /\+\d[\d ()./-]{6,20}\d|\(?(?<!\d)\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)|(?<![\d.,/-])\(?0\d{2,5}\)?[ /-]{1,3}\d{3,9}(?:[ -]\d{2,6}){0,3}(?![\d.,])|(?<!\d)0\d(?:[ .]\d\d){4}(?!\d)|(?<![\d.,])[679]\d{2}[ .]\d{3}[ .]\d{3}(?![\d.,])|(?<!\d)0\d{9,10}(?!\d)/g,
  // Pronouns. "DipHE" is a diploma of higher education.
  /(?<![\p{L}'’]|\b(?:Dip|Cert)\.?\s)(?:he|she|him|her|his|hers|himself|herself|s?he)(?![\p{L}'’.])/giu,
]

/** A town with its post code, alone on its line or on two. Four figures would be a year as well. */
export const towns: SignedPatterns = {
  signs: [/\d{5}/],
  patterns: [
    /^[ \t]{0,8}\p{Lu}[\p{L} .'’-]{0,60},\s*(?:\p{Lu}{2}|\p{Lu}\p{L}+)\s+\d{5,6}(?:-\d{3,4})?[ \t]*$/gmu,
    /^[ \t]{0,8}(?:[A-Z]{1,2}-)?\d{5} \p{Lu}[\p{L} .'’-]{1,40}[ \t]*$/gmu,
  ],
}

/** The name below a letter. */
export const signature: SignedPatterns = {
  signs: [
    /\n(?<=(?:incerely|egards|aithfully|Grüßen|ordialement|alutations|tentamente|tenciosamente|важением|此致),? {0,4}\n)/,
  ],
  patterns: [
    /(?<=(?:incerely|egards|aithfully|Grüßen|ordialement|alutations|tentamente|tenciosamente|важением|此致),? {0,4}\n\s{0,4})\p{L}[^\n]{1,50}$/gmu,
  ],
}

/** Finds these details, some of them twice. Not in their order. */
export const findPrivatePatterns = (text: string): Span[] => [
  ...findSpansInLines(text, signedPatterns),
  ...findSignedSpans(text, [towns, signature]),
  ...findSpans(text, plain),
]
