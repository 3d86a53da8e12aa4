// Words by which a dated line is known for work, an internship, schooling or something else, in English, German, French
// and Spanish.

const anywhere = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'iu')

/** Words for what somebody is employed as. German ones also end a longer word ("Projektleiterin"). */
export const roleWord = anywhere(
  'manager|engineer|developer|analyst|consultant|director|assistant|officer|executive|specialist|technician|coordinator|' +
    'supervisor|administrator|professor|lecturer|teacher|instructor|tutor|researcher|fellow|coach|librarian|counsell?or|' +
    'advis[oe]r|nurse|intern|clerk|associate|representative|designer|faculty|staff|dean|president|cashier|waiter|waitress|' +
    'cook|chef|driver|welder|mechanic|electrician|baker|agent|buyer|planner|programmer|scientist|attorney|lawyer|' +
    'accountant|architect|server|worker|operator|inspector|lead|head|owner|founder|chief|ceo|cto|cfo|coo|vp|secretary|' +
    'receptionist|trainer|guard|pharmacist|physician|therapist|dispatcher|foreman|machinist|carpenter|plumber|writer|' +
    'editor|journalist|photographer|bookkeeper|auditor|banker|teller|broker|merchandiser|recruiter|housekeeper|aide|' +
    'caregiver|paralegal|principal|superintendent|strategist|freelancer|contractor|sergeant|captain|' +
    '\\p{L}{0,24}(?:leiter|ingenieur|entwickler|berater|bearbeiter|assistent|k[äa]ufer|lehrer|dozent|mitarbeiter|' +
    'techniker|pfleger|buchhalter|direktor|f[üu]hrer|referent|fahrer|meister|mechaniker|elektriker|schlosser|koch|' +
    'arzt|verwalter|planer|spezialist|trainer|analyst|architekt|manager|forscher|chef|vertreter|arbeiter)(?:in)?|' +
    '\\p{L}{0,24}(?:kaufmann|kauffrau|krankenschwester|fachkraft|hilfskraft|aushilfe|werkstudent(?:in)?)|' +
    'directeur|directrice|ing[ée]nieure?|responsable|technicien(?:ne)?|assistante|vendeur|vendeuse|comptable|enseignante?|' +
    'professeur|infirmi[èe]re?|conseill[èe]re?|charg[ée]e?|gestionnaire|d[ée]veloppeur|d[ée]veloppeuse|consultante|' +
    'serveur|serveuse|cuisini[èe]re?|chauffeur|secr[ée]taire|stagiaire|' +
    'directora?|ingenier[oa]|jef[ea]|t[ée]cnic[oa]|asistente|auxiliar|vendedora?|contable|profesora?|maestr[oa]|' +
    'enfermer[oa]|gerente|analista|desarrolladora?|dependient[ea]|camarer[oa]|cociner[oa]|consultora?|encargad[oa]|' +
    'coordinadora?|becari[oa]|conductora?|secretari[oa]|administrativ[oa]',
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
