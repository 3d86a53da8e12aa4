// Names of trades in one form for all sexes, in English, German, French and Spanish (R17.2): a person must not score
// otherwise for having written "waitress", "Verkäuferin", "directrice" or "enfermera". Words come in lower case and without
// accents. A rule may touch words that name no trade ("carrera"): they are compared in the same form on both sides.

/** How one form of a word becomes the other. */
type Folding = readonly [pattern: RegExp, replacement: string]

const english: readonly Folding[] = [
  [/^(steward|host|actor|manager|waiter)ess(es)?$/, '$1'],
  [/^waitress(es)?$/, 'waiter'],
  [/^actress(es)?$/, 'actor'],
  [/^(.{3,})mistress(es)?$/, '$1master'],
  [/^landlad(?:y|ies)$/, 'landlord'],
  [/^barmaids?$/, 'barperson'],
  [/^(.{3,}?)(?:wom[ae]n|m[ae]n|persons?|people)$/, '$1person'],
]

const german: readonly Folding[] = [
  [/^(.{0,20}kranken)schwestern?$/, '$1pfleger'],
  [/^(.{3,})(?:frau|frauen|mann|maenner|leute)$/, '$1mann'],
  [
    /^(.{3,}(?:er|or|eur|ent|ant|ist|at|log|graf|gog|eut|nom|urg|wirt|itekt|thekar|ivar)|.{0,20}(?:arzt|anwalt|koch|bauer|pilot|sekretar|notar))in(?:nen)?$/,
    '$1',
  ],
]

const french: readonly Folding[] = [
  [/^(.{2,})iere(s?)$/, '$1ier$2'],
  [/^(.{4,}(?:ch|g|ll))ere(s?)$/, '$1er$2'],
  [/^(.{3,})trice(s?)$/, '$1teur$2'],
  [/^(.{3,})euse(s?)$/, '$1eur$2'],
  [/^(.{3,})ienne(s?)$/, '$1ien$2'],
  [/^(.{4,})ante(s?)$/, '$1ant$2'],
  [/^(avocat|attache|charge|diplome|associe|salarie|delegue|employe)e(s?)$/, '$1$2'],
  [/^cheffe(s?)$/, 'chef$1'],
  // English has the feminine form ("administrative"), so the other one is folded.
  [/^(.{3,}[at])if(s?)$/, '$1ive$2'],
]

const spanish: readonly Folding[] = [
  [/^(.{2,}[dts])ora$/, '$1or'],
  [/^(.{2,}[dts])oras$/, '$1ores'],
  [/^(.{3,})era(s?)$/, '$1ero$2'],
  [/^(.{3,})aria(s?)$/, '$1ario$2'],
  [/^(.{3,}(?:log|graf))a(s?)$/, '$1o$2'],
  [/^(.{2,}at)iva(s?)$/, '$1ivo$2'],
  [
    /^(abogad|emplead|encargad|delegad|licenciad|diplomad|graduad|titulad|medic|tecnic|quimic|fisic|music|mecanic|informatic|matematic|arquitect|maestr|candidat)a(s?)$/,
    '$1o$2',
  ],
]

const foldings = [...english, ...german, ...french, ...spanish]

/** A lower-case word without accents in the form that stands for all sexes. */
export const foldGender = (word: string): string => {
  for (const [pattern, replacement] of foldings) {
    if (pattern.test(word)) return word.replace(pattern, replacement)
  }
  return word
}
