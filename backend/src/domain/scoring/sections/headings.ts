// The headings that resumes use, in English, German, French and Spanish, by what stands under them. Written in lower
// case; "&" is "and", and accents may be left out when reading.

/** What a stretch of a resume is about. `unknown` is everything before the first heading. */
export type SectionKind =
  | 'unknown'
  | 'summary'
  | 'experience'
  | 'education'
  | 'projects'
  | 'skills'
  | 'languages'
  | 'certifications'
  | 'achievements'
  | 'volunteering'
  | 'publications'
  | 'personal'
  | 'interests'
  | 'references'
  | 'other'

/** A kind of section that a heading can open. */
export type HeadedKind = Exclude<SectionKind, 'unknown'>

const english: Readonly<Record<HeadedKind, string>> = {
  summary:
    'summary|profile|objective|about|about me|overview|career overview|career objective|career summary|executive profile|' +
    'executive summary|professional profile|professional summary|professional overview|personal profile|' +
    'personal statement|summary of qualifications|profile summary|introduction|career profile|statement|objectives|' +
    'qualifications summary|summary statement|who i am',
  experience:
    'experience|experiences|work experience|professional experience|work history|employment|employment history|' +
    'career history|professional background|relevant experience|work|positions held|job experience|' +
    'employment experience|industry experience|military experience|career experience|practical experience|' +
    'internship|internships|internship experience|professional history|other experience|additional experience|' +
    'related experience|military service|career progression|career to date|employment to date|appointments|posts held|' +
    'teaching posts|placements|clinical placements|previous experience|experience summary|organizational experience|clinical experience|' +
    'teaching experience|work background|experience and responsibilities|professional work experience|' +
    'work experiences|professional experiences|career|employment record|job history|relevant work experience|' +
    'professional employment|nursing experience|management experience|sales experience|training and experience',
  education:
    'education|education and training|academic background|academic qualifications|academics|educational background|' +
    'educational qualifications|qualifications education|education and qualifications|academic history|schooling|' +
    'education and certifications|academic credentials|educational details|academic details|studies|' +
    'education qualifications|educational qualification|academic qualification|academic profile|' +
    'relevant coursework|coursework|education and professional development|school education|higher education|' +
    'academic education|formal education|education history|degrees|school and college',
  projects:
    'projects|project|key projects|personal projects|selected projects|academic projects|project experience|' +
    'projects undertaken|project details|major projects|recent projects|side projects|project highlights|' +
    'project history|notable projects|relevant projects|professional projects|portfolio|open source|' +
    'open source projects|projects handled|engineering projects|research projects|completed projects|project work|' +
    'project portfolio|projects and publications|work projects|client projects|selected works',
  skills:
    'skills|technical skills|key skills|core skills|core competencies|competencies|areas of expertise|expertise|' +
    'highlights|skill highlights|core qualifications|qualifications|technologies|tools|tools and technologies|' +
    'computer skills|it skills|professional skills|soft skills|skills summary|technical proficiencies|technical summary|' +
    'strengths|key strengths|specialties|specialities|skills and abilities|skills and tools|skill set|skillset|' +
    'skills and competencies|key competencies|technical expertise|proficiencies|skills and languages|' +
    'technical highlights|additional skills|areas of knowledge|core strengths|software skills|skills and expertise|' +
    'technical competencies|abilities|skills and interests|programming languages|software|technical skill|skill|' +
    'competences|special skills|knowledge|it literacy|computer literacy',
  languages:
    'languages|language|language skills|foreign languages|language proficiency|language competence|spoken languages',
  certifications:
    'certifications|certification|certificates|certificate|licenses|licences|licenses and certifications|' +
    'certifications and licenses|courses|training|trainings|training and certifications|professional development|' +
    'professional certifications|credentials|professional training|certifications and training|additional training|' +
    'certificates and training|licences and certificates|further training|continuing education|licensure|' +
    'certificates and courses|registrations|professional registrations|cpd|tickets and licences|licences and tickets',
  achievements:
    'accomplishments|achievements|awards|honors|honours|awards and honors|honors and awards|key achievements|' +
    'core accomplishments|professional accomplishments|awards and achievements|recognition|activities and honors|' +
    'selected accomplishments|key accomplishments|achievement|career highlights|selected achievements|prizes|' +
    'awards and recognition|honours and awards|scholarships|awards and honours|scholarships and awards',
  volunteering:
    'volunteer|volunteering|volunteer experience|volunteer work|community service|community involvement|' +
    'extracurricular activities|activities|social engagement|civic activities|community|voluntary work|' +
    'volunteering experience|voluntary experience|volunteer activities|charity work',
  publications:
    'publications|presentations|papers|patents|research publications|publications and presentations|talks|' +
    'selected publications|conference papers|patents and publications',
  personal:
    'personal information|personal details|personal data|contact|contact information|contact details|' +
    'personal particulars|bio data|biodata|personal dossier|personal',
  interests: 'interests|hobbies|hobbies and interests|interests and hobbies|personal interests|leisure',
  references: 'references|referees|reference',
  other:
    'additional information|affiliations|professional affiliations|memberships|professional memberships|' +
    'declaration|other|miscellaneous|memberships and affiliations|other information|security clearance',
}

const german: Readonly<Record<HeadedKind, string>> = {
  summary:
    'zusammenfassung|profil|kurzprofil|über mich|zu meiner person|berufsziel|persönliches profil|berufsprofil|ziele|zielsetzung',
  experience:
    'berufserfahrung|berufserfahrungen|erfahrung|erfahrungen|beruflicher werdegang|berufliche erfahrung|berufliche erfahrungen|berufspraxis|' +
    'arbeitserfahrung|werdegang|berufliche stationen|beruflicher hintergrund|praktika|praktikum|praktische erfahrung|' +
    'praktische erfahrungen|praxiserfahrung|beschäftigungsverlauf|berufstätigkeit|berufliche tätigkeit|' +
    'berufliche tätigkeiten|berufliche laufbahn|tätigkeiten|praktika und werkstudententätigkeiten|nebentätigkeiten|' +
    'relevante berufserfahrung|arbeitsverhältnisse',
  education:
    'ausbildung|bildung|bildungsweg|studium|schulbildung|schulische ausbildung|akademische ausbildung|bildungsgang|' +
    'ausbildung und studium|studium und ausbildung|schule und studium|akademischer werdegang|berufsausbildung|' +
    'hochschulbildung|hochschulstudium|aus und weiterbildung|schulischer werdegang|schule|bildungswerdegang|' +
    'bildung und ausbildung',
  projects:
    'projekte|projekt|projekterfahrung|ausgewählte projekte|wichtige projekte|projektliste|projektübersicht|eigene projekte|persönliche projekte|projektarbeiten|referenzprojekte',
  skills:
    'kenntnisse|fähigkeiten|kompetenzen|fachkenntnisse|kernkompetenzen|it kenntnisse|edv kenntnisse|pc kenntnisse|' +
    'computerkenntnisse|besondere kenntnisse|kenntnisse und fähigkeiten|fähigkeiten und kenntnisse|technische kenntnisse|' +
    'fachliche kompetenzen|stärken|fertigkeiten|qualifikationen|soziale kompetenzen|weitere kenntnisse|edv|' +
    'sonstige kenntnisse|programmierkenntnisse|softwarekenntnisse|fachwissen|schlüsselqualifikationen|' +
    'technische fähigkeiten|kenntnisse und fertigkeiten|schwerpunkte|kenntnisse und kompetenzen|persönliche stärken',
  languages: 'sprachen|sprachkenntnisse|fremdsprachen|fremdsprachenkenntnisse|sprache',
  certifications:
    'zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildung|fortbildungen|kurse|lehrgänge|schulungen|' +
    'weiterbildungen und zertifikate|zertifikate und weiterbildungen|seminare|bescheinigungen|fort und weiterbildung|lizenzen|führerschein|führerscheine|zusatzqualifikationen',
  achievements:
    'auszeichnungen|preise|erfolge|ehrungen|stipendien|auszeichnungen und preise|preise und auszeichnungen|auszeichnungen und stipendien',
  volunteering:
    'ehrenamt|ehrenamtliche tätigkeit|ehrenamtliche tätigkeiten|ehrenamtliches engagement|engagement|' +
    'soziales engagement|freiwilligenarbeit|gesellschaftliches engagement|ehrenämter|freiwilliges engagement',
  publications: 'veröffentlichungen|publikationen|vorträge|patente|publikationen und vorträge',
  personal:
    'persönliche daten|persönliche angaben|angaben zur person|kontakt|kontaktdaten|zur person|persönliches|personalien',
  interests: 'interessen|hobbys|hobbies und interessen|hobbys und interessen|interessen und hobbys|freizeit',
  references: 'referenzen|referenz',
  other: 'sonstiges|weitere angaben|mitgliedschaften|weiteres|wehrdienst|zivildienst|verschiedenes',
}

const french: Readonly<Record<HeadedKind, string>> = {
  summary:
    'résumé|profil professionnel|à propos|à propos de moi|objectif|objectif professionnel|présentation|synthèse|accroche|résumé professionnel|qui suis je',
  experience:
    'expérience|expériences|expérience professionnelle|expériences professionnelles|parcours professionnel|' +
    'parcours|emplois|stages|stage|expérience de travail|expériences et stages|stages et expériences|' +
    'expériences de stage|historique professionnel|emploi|carrière',
  education:
    'formation|formations|éducation|études|parcours scolaire|parcours académique|cursus|formation académique|' +
    'scolarité|diplômes|diplôme|formation et diplômes|études et diplômes|diplômes et formations|cursus scolaire|' +
    'formation initiale|formations et diplômes|cursus universitaire|parcours universitaire|formation universitaire',
  projects:
    'projets|projet|projets personnels|projets réalisés|réalisations|principaux projets|projets professionnels|projets académiques|projets universitaires',
  skills:
    'compétences|compétences techniques|compétences clés|savoir faire|connaissances|compétences professionnelles|' +
    'compétences informatiques|informatique|qualités|atouts|logiciels|savoir être|aptitudes|outils|' +
    'connaissances informatiques|domaines de compétence|domaines de compétences|compétences et outils|points forts',
  languages:
    'langues|langues étrangères|compétences linguistiques|langue|langues vivantes|connaissances linguistiques|langues parlées',
  certifications:
    'certificats|certificat|habilitations|permis|formations complémentaires|formation continue|certificats et formations|formations continues|attestations',
  achievements: 'distinctions|prix|récompenses|prix et distinctions|distinctions et prix|bourses|bourses et prix',
  volunteering:
    'bénévolat|engagement associatif|activités bénévoles|volontariat|vie associative|engagements|expérience bénévole|activités associatives',
  publications: 'publications et communications|communications|brevets|articles|publications scientifiques',
  personal: 'informations personnelles|coordonnées|état civil|données personnelles|renseignements personnels',
  interests:
    'centres d intérêt|centres d intérêts|loisirs|intérêts|centre d intérêt|passions|hobbies et loisirs|loisirs et intérêts|centres d intérêt et loisirs',
  references: 'références',
  other: 'divers|informations complémentaires|autres|adhésions|affiliations professionnelles|service militaire',
}

const spanish: Readonly<Record<HeadedKind, string>> = {
  summary:
    'resumen|perfil|perfil profesional|sobre mí|objetivo|objetivo profesional|resumen profesional|extracto|presentación|acerca de mí|resumen ejecutivo',
  experience:
    'experiencia|experiencias|experiencia laboral|experiencia profesional|trayectoria profesional|historial laboral|' +
    'trayectoria|empleo|experiencia de trabajo|prácticas|prácticas profesionales|antecedentes laborales|vida laboral|' +
    'trayectoria laboral|empleos|historia laboral|experiencias laborales|experiencia previa|pasantías',
  education:
    'educación|formación|formación académica|estudios|formación profesional|estudios realizados|educación y formación|' +
    'antecedentes académicos|datos académicos|historial académico|titulación|titulaciones|preparación académica|' +
    'formación universitaria|estudios académicos|formación y estudios|formación reglada',
  projects:
    'proyectos|proyecto|proyectos personales|proyectos destacados|proyectos realizados|principales proyectos|proyectos relevantes|proyectos profesionales|proyectos académicos|portafolio',
  skills:
    'habilidades|competencias|aptitudes|conocimientos|destrezas|habilidades técnicas|competencias técnicas|' +
    'conocimientos técnicos|conocimientos informáticos|informática|habilidades y competencias|capacidades|fortalezas|' +
    'competencias profesionales|competencias clave|herramientas|habilidades profesionales|conocimientos y habilidades|' +
    'habilidades y conocimientos|aptitudes y habilidades|habilidades informáticas|habilidades clave|tecnologías',
  languages: 'idiomas|idioma|lenguas|conocimientos de idiomas|competencias lingüísticas|dominio de idiomas',
  certifications:
    'certificados|certificaciones|certificación|cursos|formación complementaria|cursos y certificaciones|cursos y certificados|licencias|formación continua|certificaciones y cursos|cursos realizados|otros cursos|diplomas|carnets',
  achievements:
    'premios|logros|reconocimientos|distinciones|premios y reconocimientos|méritos|becas|becas y premios|premios y becas|logros destacados',
  volunteering:
    'voluntariado|actividades de voluntariado|trabajo voluntario|experiencia de voluntariado|actividades extracurriculares|voluntariados',
  publications: 'publicaciones|ponencias|patentes|artículos|publicaciones y ponencias',
  personal: 'datos personales|información personal|contacto|datos de contacto|información de contacto',
  interests: 'intereses|aficiones|pasatiempos|intereses personales|aficiones e intereses|intereses y aficiones',
  references: 'referencias|referencias personales|referencias laborales',
  other:
    'información adicional|otros|otros datos|datos adicionales|otros datos de interés|otra información|afiliaciones|asociaciones',
}

const plain = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '')
const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' }
const spelledOut = (name: string): string => name.replace(/[äöü]/g, (letter) => umlauts[letter] ?? letter)

const isHeadedKind = (kind: string): kind is HeadedKind => Object.hasOwn(english, kind)

// English comes last: where two languages share a heading it is right most often.
const kinds: ReadonlyMap<string, HeadedKind> = new Map(
  [spanish, french, german, english].flatMap((language) =>
    Object.entries(language).flatMap(([kind, names]) =>
      isHeadedKind(kind)
        ? names.split('|').flatMap((name) => [name, spelledOut(name)].map((form) => [plain(form), kind] as const))
        : [],
    ),
  ),
)

const joint = /\s(?:and|und|et|y|e)\s/
const mostParts = 3

// "Berufserfahrung und Praktika": each of them is a heading. What holds positions wins, as
// dates elsewhere are no work, then what holds degrees, and what may stand inside an entry.
const kindOfJoined = (heading: string): HeadedKind | null => {
  const parts = heading.split(joint)
  if (parts.length < 2 || parts.length > mostParts) return null
  const found = parts.map((part) => kinds.get(part) ?? null)
  if (found.includes(null)) return null
  return (['experience', 'education', 'achievements'] as const).find((kind) => found.includes(kind)) ?? found[0] ?? null
}

/** The kind of section that a heading in plain lower-case letters opens; null where it is no heading. */
export const kindOfHeading = (heading: string): HeadedKind | null => kinds.get(heading) ?? kindOfJoined(heading)

/** Lower case without accents, "&" as "and", nothing but letters and single spaces between. */
export const toHeadingWords = (line: string): string =>
  plain(line.toLowerCase())
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
