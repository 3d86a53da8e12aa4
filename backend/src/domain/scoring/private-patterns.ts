// Private details that are known by their own form wherever they stand: mail addresses, numbers, streets, dates of
// birth, ages, citizenships, families, pronouns.

import { findSpans, type Span } from './masking.ts'
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
  '(?:child(?:ren)?|kids?|sons?|daughters?|Kind(?:er|ern)?|Söhnen?|Töchtern?|Sohn|Tochter|enfants?|fils|filles?|hij[oa]s?|filh[oa]s?)'
const wed =
  '(?:married|divorced|widowed|verheiratet|geschieden|verwitwet|ledig|mari[ée]e?|divorc[ée]e?|pacs[ée]e?|c[ée]libataire|veuve|casad[oa]|divorciad[oa]|solter[oa]|viud[oa])'

interface PrivatePattern {
  readonly pattern: RegExp
  /** What the text must hold somewhere for the pattern to be worth trying: most details are in few resumes. */
  readonly needs: RegExp
}

// All with the flag g and bounded. What they match is private as a whole.
const patterns: readonly PrivatePattern[] = [
  {
    needs: /@/,
    pattern: /(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g,
  },
  {
    needs: /https?:|www\./i,
    pattern: /\b(?:https?:\/\/|www\.)\S{1,300}/gi,
  },
  {
    needs: /\.(?:com|me|net)\//i,
    pattern:
      /(?<![\w@.])(?:[\w-]{1,20}\.)?(?:linkedin|github|gitlab|facebook|twitter|instagram|xing|x|t|behance|dribbble|medium|stackoverflow)\.(?:com|me|net)\/\S{1,200}/gi,
  },
  {
    needs: /@/,
    pattern: /(?<![\w@.])@[\w.]{3,30}(?![\w@])/g,
  },
  // Telephone numbers: of any country with its code, American, German, French, British, Spanish.
  {
    needs: /\d{3}/,
    pattern:
      /\+\d[\d ()./-]{6,20}\d|\(?(?<!\d)\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)|(?<![\d.,/-])\(?0\d{2,5}\)?[ /-]{1,3}\d{3,9}(?:[ -]\d{2,6}){0,3}(?![\d.,])|(?<!\d)0\d(?:[ .]\d\d){4}(?!\d)|(?<![\d.,])[679]\d{2}[ .]\d{3}[ .]\d{3}(?![\d.,])|(?<!\d)0\d{9,10}(?!\d)/g,
  },
  // Birth and age.
  {
    needs: /born|gebor|geb\.|n[ée]e? |nacid|nascid|nato|nata|\*/i,
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:was |I was |wurde |am )?(?:born|geboren|geb\\.?)(?: am| on| in| im Jahr)?|née?(?:\\(e\\))? (?:le|en)|nacid[oa] (?:el|en)|nascid[oa] (?:a|em)|nat[oa] il|\\*) ?:?(?: the)? ?${date}${town}`,
      'giu',
    ),
  },
  {
    needs: /born|gebor|née?|nacid|nascid/,
    pattern:
      /(?<!\p{L})(?:born|geboren|née?|nacid[oa]|nascid[oa])(?: and (?:raised|grew up))? (?:in|à|en|em) \p{Lu}[\p{L}'’.-]{1,30}(?:, \p{Lu}[\p{L}'’.-]{1,30})?/gu,
  },
  {
    needs: /age/i,
    pattern:
      /(?<=^ *|[,|•·(;] ?|I am |I'm )(?:aged?|age of)[ :]{1,2}\d{1,2}(?!\d)(?: years?(?: old)?)?(?=[ ,.|•·;)]|$)/gimu,
  },
  {
    needs: /\d ?-?(?:y|J|j|a)/,
    pattern:
      /(?<!\p{L})(?:I(?:'m| am) )?(?:an? )?\d{1,2}[- ]?(?:years?[- ]old|years? of age|y\/o|yrs? old|yo(?!\p{L})|Jahre alt|jähriger?|jährige|ans(?= *(?:[,|•·\n)]|$))|años(?: de edad)?(?= *(?:[,|•·\n)]|$)))/giu,
  },
  // Citizenship.
  {
    needs: /citizen|national|passport/i,
    pattern:
      /(?<![\p{L}.])(?:\p{Lu}\p{L}{1,20}(?:an|ese|ish|i|ch|sh|no|ss|ek)|U\.?S\.?A?\.?|U\.?K\.?|EU|E\.U\.)[ -](?:[Cc]itizen(?:ship|s)?|nationals?|[Nn]ationality|[Pp]assport(?: holder)?)(?!\p{L})/gu,
  },
  {
    needs: /nationalit|nacionalid|Staatsa|Staatsb/,
    pattern:
      /(?<!\p{L})(?:nationalité \p{L}{3,20}|de nationalité \p{L}{3,20}|nacionalidad \p{L}{3,20}|(?:deutsche|österreichische|Schweizer|türkische|polnische|\p{Ll}{3,15}ische) (?:Staatsangehörigkeit|Staatsbürgerschaft)|(?:deutscher?|österreichischer?|\p{Ll}{3,15}ischer?) Staats(?:bürger(?:in)?|angehöriger?))(?!\p{L})/gu,
  },
  {
    needs: /I am|I'm|As /,
    pattern: new RegExp(
      `(?<!\\p{L})(?:I am|I'm|As) (?:an? )?${people}(?= (?:woman|man|mother|father|by birth|national|citizen)|[,.;]|$)`,
      'gmu',
    ),
  },
  {
    needs: /permit|visa|erlaubnis|H-?1B|card|resident/i,
    pattern:
      /(?<!\p{L})(?:(?:EU|UK|US|valid|unlimited|unrestricted) (?:work permit|work visa|residence permit)|(?:unbefristete|gültige) (?:Arbeitserlaubnis|Aufenthaltserlaubnis|Niederlassungserlaubnis)|H-?1B(?: visa)?(?: holder)?|[Gg]reen [Cc]ard(?: holder)?|[Pp]ermanent [Rr]esident(?: of \p{Lu}\p{L}{1,20})?)(?!\p{L})/gu,
  },
  // Family.
  {
    needs:
      /married|divorced|widowed|heiratet|schieden|witwet|ledig|mari[ée]|pacs|libataire|veuve|casad|solter|viud|mother|father|parent|mom|mum|dad|mutter|vater|mère|père|madre|padre|child|kids|kind|enfant|hij[oa]s/i,
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:happily )?${wed}(?:,| and| with| und| mit| et| con| y)? (?:have |has |(?:mother|father|parent|Mutter|Vater|mère|père|madre|padre) (?:of|von|de) )?${number} ${children}|(?:proud |single |working )?(?:mother|father|parent|mom|mum|dad|Mutter|Vater|mère|père|madre|padre) (?:of|von|de) ${number}(?: ${children})?|${number} ${children}(?= *(?:[|•·\\n)]|$|\\(\\d)))`,
      'giu',
    ),
  },
  {
    needs: /heiratet|witwet|libataire|pacs/i,
    pattern: /(?<!\p{L})(?:verheiratet|verwitwet|unverheiratet|célibataire|pacsé|pacsée)(?!\p{L})/giu,
  },
  // Sex.
  {
    needs: /\/ ?(?:h|t|ih|ella|[ée]l)|\((?:elle|iel)\)/i,
    pattern:
      /\(?(?<![\p{L}/])(?:she ?\/ ?her(?: ?\/ ?hers)?|he ?\/ ?him(?: ?\/ ?his)?|they ?\/ ?them(?: ?\/ ?theirs?)?|she ?\/ ?they|he ?\/ ?they|sie ?\/ ?ihr|er ?\/ ?ihm|elle|iel|ella ?\/ ?ella|él ?\/ ?él)\)(?!\p{L})|(?<![\p{L}/])(?:she ?\/ ?her(?: ?\/ ?hers)?|he ?\/ ?him(?: ?\/ ?his)?|they ?\/ ?them(?: ?\/ ?theirs?)?)(?![\p{L}/])/giu,
  },
  {
    needs: /(?:he|she|him|her|his|hers)(?!\p{L})/iu,
    pattern: /(?<![\p{L}'’])(?:he|she|him|her|his|hers|himself|herself|s?he)(?![\p{L}'’.])/giu,
  },
  // Streets with their number, to the end of the item with the town.
  {
    needs: /\d/,
    pattern: new RegExp(
      `(?<=^|[,|•·] ?)[ \\t]{0,8}(?:[Nn]o\\.? ?|[Ff]lat ?|[Aa]pt\\.? ?)?\\d{1,5}[a-zA-Z]?,? +(?:\\p{Lu}[\\p{L}.'’]{0,30} ){1,4}(?:${streetWords})(?![\\p{L}])[^\\n|•·]{0,120}`,
      'gmu',
    ),
  },
  {
    needs:
      /stra(?:ß|ss)e|str\.?|gasse|weg|platz|allee|ring|ufer|damm|steig|hof|berg|(?:Am|der|Im|Zu[mr]|den|Obere|Untere|Alte|Neue) \p{Lu}/u,
    pattern:
      /(?<=^|[,|•·] ?)[ \t]{0,8}(?:\p{Lu}[\p{L}.-]{1,30}(?:stra(?:ß|ss)e|str\.?|gasse|weg|platz|allee|ring|ufer|damm|steig|hof|berg)|(?:Am|An der|Auf der|Im|Zum|Zur|Unter den|Obere|Untere|Alte|Neue) \p{Lu}[\p{L}.-]{1,30}(?: \p{Lu}[\p{L}.-]{1,20})?) \d{1,4} ?[a-z]?(?![\p{L}\d])[^\n|•·]{0,80}/gmu,
  },
  {
    needs: /\d,? ?(?:bis|ter)?,? ?(?:rue|ave|boul|plac|all|chem|imp|quai|rout|cour|pass|squ)/i,
    pattern:
      /(?<=^|[,|•·] ?)[ \t]{0,8}\d{1,4}(?: ?(?:bis|ter))?,? ?(?:rue|avenue|boulevard|place|allée|chemin|impasse|quai|route|cours|passage|square) [^\n|•·]{1,100}/gimu,
  },
  {
    needs: /calle|c\/|av[de]|plaza|paseo|camino|carrera|travessa|rua|pra|via|corso/i,
    pattern:
      /(?<=^|[,|•·] ?)[ \t]{0,8}(?:calle|c\/|avda\.?|avenida|plaza|paseo|camino|carrera|travessa|rua|praça|via|viale|piazza|corso) ?\p{Lu}[^\n|•·]{1,100}\d[^\n|•·]{0,60}/gimu,
  },
  // A town with its post code, alone on its line. Four figures would be a year as well.
  {
    needs: /\d{5}/,
    pattern: /^[ \t]{0,8}\p{Lu}[\p{L} .'’-]{0,60},\s*(?:\p{Lu}{2}|\p{Lu}\p{L}+)\s+\d{5,6}(?:-\d{3,4})?[ \t]*$/gmu,
  },
  {
    needs: /\d{5}/,
    pattern: /^[ \t]{0,8}(?:[A-Z]{1,2}-)?\d{5} \p{Lu}[\p{L} .'’-]{1,40}[ \t]*$/gmu,
  },
  // The photo.
  {
    needs: /photo|foto|picture|bild|image/i,
    pattern:
      /[([]?(?<!\p{L})(?:(?:photo(?:graph)?|picture|Foto|Lichtbild|Bewerbungsfoto|fotografía)(?: (?:attached|enclosed|on request|available|see|siehe Anlage|anbei|adjunta|ci-jointe?))|(?:see|siehe|mit|with|voir) (?:attached |enclosed )?(?:photo(?:graph)?|Foto|Lichtbild|Bewerbungsfoto))(?!\p{L})[)\]]?|\[(?:photo|foto|picture|image|bild)\]/giu,
  },
]

/** Finds these details. */
export const findPrivatePatterns = (text: string): Span[] =>
  findSpans(
    text,
    patterns.filter(({ needs }) => needs.test(text)).map(({ pattern }) => pattern),
  )
