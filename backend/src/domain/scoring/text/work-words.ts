// Words by which a dated line is known for work, an internship, schooling or something else, in English, German, French
// and Spanish.

const notLetter = '(?![\\p{L}\\p{M}])'
const anywhere = (words: string, endings?: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${words})${notLetter}${endings === undefined ? '' : `|(?:${endings})(?:in)?${notLetter}`}`,
    'iu',
  )

// German titles, which also end a longer word ("Projektleiterin").
const germanTitles =
  'leiter|ingenieur|entwickler|berater|bearbeiter|assistent|k[äa]ufer|lehrer|dozent|mitarbeiter|' +
  'techniker|pfleger|buchhalter|direktor|f[üu]hrer|referent|fahrer|meister|mechaniker|elektriker|schlosser|koch|' +
  'arzt|verwalter|planer|spezialist|trainer|analyst|architekt|manager|forscher|chef|vertreter|arbeiter|maurer|zimmerer|' +
  'tischler|schreiner|dachdecker|lackierer|installateur|monteur|elektroniker|mechatroniker|g[äa]rtner|landwirt|winzer|' +
  'b[äa]cker|metzger|fleischer|konditor|kellner|friseur|schneider|erzieher|betreuer|therapeut|apotheker|anwalt|notar|' +
  'pr[üu]fer|disponent|lagerist|kommissionierer|polizist|soldat|beamte[rn]?|sekret[äa]r|gestalter|redakteur|dolmetscher|' +
  '[üu]bersetzer|geselle|helfer|jurist|[öo]konom|biologe?|chemiker|physiker|psychologe?|' +
  'kaufmann|kauffrau|krankenschwester|fachkraft|hilfskraft|pflegekraft|servicekraft|lehrkraft|reinigungskraft|fachangestellte[rn]?|beauftragte[rn]?|hebamme|aushilfe|werkstudent'

/** Words for what somebody is employed as. */
export const roleWord = anywhere(
  'manager|engineer|developer|analyst|consultant|director|assistant|officer|executive|specialist|technician|coordinator|' +
    'supervisor|administrator|professor|lecturer|teacher|instructor|tutor|researcher|fellow|coach|librarian|counsell?or|' +
    'advis[oe]r|nurse|intern|clerk|associate|representative|designer|faculty|staff|dean|president|cashier|waiter|waitress|' +
    'cook|chef|driver|welder|mechanic|electrician|baker|agent|buyer|planner|programmer|scientist|attorney|lawyer|' +
    'accountant|architect|server|worker|operator|inspector|lead|head|owner|founder|chief|ceo|cto|cfo|coo|vp|secretary|' +
    'receptionist|trainer|guard|pharmacist|physician|therapist|dispatcher|foreman|machinist|carpenter|plumber|writer|' +
    'editor|journalist|photographer|bookkeeper|auditor|banker|teller|broker|merchandiser|recruiter|housekeeper|aide|' +
    'caregiver|paralegal|surveyor|midwife|constable|hairdresser|barber|gardener|farmer|labou?rer|bricklayer|plasterer|roofer|' +
    'joiner|fitter|glazier|painter|decorator|tiler|scaffolder|butcher|florist|barista|bartender|porter|concierge|sommelier|' +
    'dishwasher|cleaner|janitor|caretaker|courier|postman|picker|packer|stevedore|deckhand|pilot|steward(?:ess)?|solicitor|' +
    'barrister|magistrate|firefighter|paramedic|soldier|corporal|dentist|hygienist|optician|radiographer|physiotherapist|' +
    'psychologist|psychiatrist|surgeon|doctor|carer|nanny|au pair|childminder|headteacher|translator|interpreter|' +
    'statistician|economist|chemist|biologist|physicist|geologist|veterinarian|postdoc|apprentice|sales(?:person|man|woman)|' +
    'shopkeeper|valuer|actuary|underwriter|treasurer|controller|stylist|beautician|lifeguard|musician|illustrator|' +
    'copywriter|producer|reporter|operative|toolmaker|locksmith|upholsterer|seamstress|milker|shepherd|herdsman|forester|' +
    'ranger|brewer|winemaker|archivist|curator|buyer|handyman|dispatcher|principal|superintendent|strategist|freelancer|contractor|sergeant|captain|' +
    'directeur|directrice|ing[ée]nieure?|responsable|technicien(?:ne)?|assistante|vendeur|vendeuse|comptable|enseignante?|' +
    'professeur|infirmi[èe]re?|conseill[èe]re?|charg[ée]e?|gestionnaire|d[ée]veloppeur|d[ée]veloppeuse|consultante|' +
    'ma[çc]on(?:ne)?|charpentier|menuisi[èe]re?|plombier|[ée]lectricien(?:ne)?|couvreur|peintre|soudeu(?:r|se)|' +
    'm[ée]canicien(?:ne)?|cariste|magasini[èe]re?|pr[ée]parateur|pr[ée]paratrice|ouvri[èe]re?|agente?|aide[- ]soignante?|' +
    'sage[- ]femme|pharmacien(?:ne)?|m[ée]decin|avocate?|juriste|notaire|caissi[èe]re?|boulang[èe]re?|p[âa]tissi[èe]re?|' +
    'bouch[èe]re?|plongeu(?:r|se)|coiffeu(?:r|se)|esth[ée]ticienne|jardini[èe]re?|agricult(?:eur|rice)|[ée]ducat(?:eur|rice)|' +
    'animat(?:eur|rice)|format(?:eur|rice)|institut(?:eur|rice)|r[ée]dact(?:eur|rice)|graphiste|traduct(?:eur|rice)|' +
    'cherch(?:eur|euse)|apprentie?|employ(?:é|e\\u0301)e?|commercial|achet(?:eur|euse)|livreu(?:r|se)|' +
    'serveur|serveuse|cuisini[èe]re?|chauffeur|secr[ée]taire|stagiaire|' +
    'directora?|ingenier[oa]|jef[ea]|t[ée]cnic[oa]|asistente|auxiliar|vendedora?|contable|profesora?|maestr[oa]|' +
    'enfermer[oa]|gerente|analista|desarrolladora?|dependient[ea]|camarer[oa]|cociner[oa]|consultora?|encargad[oa]|' +
    'coordinadora?|becari[oa]|alba[ñn]il|carpinter[oa]|fontaner[oa]|electricista|pintora?|soldadora?|mec[áa]nic[oa]|mozo|carretiller[oa]|' +
    'repartidora?|pe[óo]n|operari[oa]|obrer[oa]|celadora?|matrona|farmac[ée]utic[oa]|m[ée]dic[oa]|abogad[oa]|cajer[oa]|' +
    'reponedora?|panader[oa]|carnicer[oa]|peluquer[oa]|jardiner[oa]|agricultora?|educadora?|monitora?|formadora?|' +
    'redactora?|dise[ñn]adora?|periodista|traductora?|investigadora?|aprendiz[a]?|emplead[oa]|comercial|limpiadora?|' +
    'cuidadora?|teleoperadora?|recepcionista|conductora?|secretari[oa]|administrativ[oa]',
  germanTitles,
)

/** Words for places and forms of schooling. */
export const schoolWord = anywhere(
  'universit(?:y|ies)|college|high school|institute of technology|school of|graduat(?:ed|ion)|c?gpa|coursework|b\\.?sc|' +
    'diploma|student at|thesis|' +
    'universit[äa]t|(?:fach)?hochschule|gymnasium|realschule|hauptschule|volksschule|berufsschule|handelsakademie|' +
    'grundschule|studium|abitur|matura|htl|studiengang|' +
    'universit[ée]|lyc[ée]e|[ée]cole|facult[ée]|baccalaur[ée]at|licence (?:en|de)|master (?:en|de)|coll[èe]ge|iut|bts|dut|' +
    'universidad|facultad|instituto|colegio|bachillerato|escuela|licenciatura|grado en|m[áa]ster en',
)

/** Words for internships. "Stage" is one only in French. */
export const internshipWord = anywhere(
  'intern|internships?|(?:pflicht|schul)?praktik(?:um|a)|praktikant(?:in)?|werkstudent(?:in)?|stagiaire|' +
    "stages? (?:de|en|chez|d['’]\\p{L}{1,20}|professionnels?|ouvrier)|(?<=^\\s{0,8})stages?(?! manager)|" +
    'pr[áa]cticas|becari[oa]|pasante|pasant[íi]as?|co-?op',
)

/** Words for unpaid work. */
export const volunteerWord = anywhere(
  'volunteer(?:s|ed|ing)?|voluntary|ehrenamt(?:lich\\p{L}{0,2})?|freiwillig\\p{L}{0,3}|b[ée]n[ée]vol(?:e|at)|voluntari(?:o|a|ado)',
)

/** Names of a time away from work, where they open what is said of it. A leave that somebody stands in for is a job. */
export const leaveOpening =
  /^(?:(?:on|in|full[- ]time|extended|unpaid)\s)?(?:(?:parental|maternity|paternity|adoption|family|sick|medical|carer'?s'?|compassionate)[ -]leave|career break|sabbatical(?: year| leave)?|gap year|between jobs|unemployed|unemployment|job search(?:ing)?|seeking (?:work|employment)|stay[- ]at[- ]home (?:parent|mother|mum|mom|father|dad)|(?:full[- ]time )?(?:parent|homemaker)|caring for|(?:eltern|erziehungs|baby|familien|pflege)(?:zeit|urlaub|pause)|mutterschutz|(?:bildungs)?karenz|sabbatjahr|sabbatical|arbeits(?:suche|suchend|los)\p{L}{0,3}|weltreise|pflege (?:von|eine[rs]) angeh[öo]rig\p{L}{1,3}|cong[ée] (?:parental|de maternit[ée]|maternit[ée]|de paternit[ée]|paternit[ée]|sabbatique)|ann[ée]e sabbatique|recherche d['’]emploi|baja (?:maternal|paternal|por (?:maternidad|paternidad|enfermedad))|excedencia|permiso (?:parental|de (?:maternidad|paternidad))|a[ñn]o sab[áa]tico|b[úu]squeda de empleo)(?![\p{L}\p{M}])(?!\s{0,3}[(–—-]?\s?(?:cover|replacement|substitut|vertretung|rempla|sustituci))/iu

/** Labels that forms put before what is asked for: of the time, and of the title. They belong to neither. */
export const timeLabel =
  /^\s{0,8}(?:dates?(?: (?:of employment|worked|from))?|period|duration|from|time|zeitraum|dauer|von|p[ée]riode|dur[ée]e|dates|fechas?|periodo|per[íi]odo)\s{0,3}:?\s{0,3}$/iu
export const titleLabel =
  /^(?:(?:job |position )?title|position(?: held)?|role|designation|occupation|post|job|beruf|position|t[äa]tigkeit(?: als)?|funktion|stelle|poste(?: occup[ée])?|fonction|emploi|intitul[ée] du poste|puesto|cargo|ocupaci[óo]n)\s{0,3}:\s{0,8}(?=\S)/iu

/** Dated things that are nobody's job: memberships, certificates, how long a firm or a marriage has lasted. */
export const otherMatter = anywhere(
  'members?(?:hip)?|certified|certificate|certification|licen[cs]ed?|registered|established|founded|in business|award(?:ed|s)?|' +
    "winner|scholarship|dean['’]s list|married|resident|citizen|living|born|valid|expires?|accredited|" +
    'mitglied(?:schaft)?|zertifi\\p{L}{2,10}|gegr[üu]ndet|verheiratet|wohnhaft|f[üu]hrerschein|' +
    'membre|certifi[ée]e?|fond[ée]e|mari[ée]e?|permis|' +
    'miembro|certificad[oa]|fundad[oa]|casad[oa]|carn[ée]',
)

/** Verbs and nouns of being employed, by which a sentence tells of a job. */
export const employmentWord = anywhere(
  'work(?:ed|ing)?|employ(?:ed|ment)|serv(?:ed|ing)|career|position|job|role|' +
    'arbeite(?:te)?|t[äa]tig|besch[äa]ftigt|angestellt|gearbeitet|' +
    'travaill(?:e|[ée]|ais)|employ[ée]e?|poste|exerc[ée]|' +
    'trabaj(?:o|[ée]|aba|ando)|emplead[oa]|puesto|ejerc[íi]',
)
