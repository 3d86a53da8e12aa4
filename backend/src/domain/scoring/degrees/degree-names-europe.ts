// What degrees are called in German, French, Spanish, Portuguese, Italian, Dutch and Polish. Each is put at
// the level of the European Qualifications Framework (EQF) that its country has referenced it to: 4 and below general
// school is `secondary`, a trade or level 5 `vocational`, 6 `bachelor`, 7 `master`, 8 `doctorate`.

import type { DegreeNames } from './degree-names.ts'

// "Master Architektur", with the subject behind it; a master of a trade or of data is none.
const masterOfSubject =
  '=Master (?=[A-Z]\\w{4})(?!(?:Data|Plan|Class|Card|Build|Chef|Train|Electri|Plumb|Carpent|Mechanic|Techni|Barber|Stylist|' +
  'Garden|Sergeant|Mariner|Mason|Craft|Tailor|Brew|Sommelier|Certif|Program|Thesis|Degree|Sched|Record|Service|Black|File|' +
  'Franchis|Control|Production|Instruct|Diver|Gunnery|Chief)\\w*)'

// Meister, Techniker, Fachwirt and Fachkaufmann stand at level 6 of the German framework (DQR), beside the bachelor, and
// may be called "Bachelor Professional" by law (BBiG § 53c). Diplom (FH) is level 6, Diplom (Univ.), Magister and
// Staatsexamen are level 7. "Studium" without a word on its kind is taken for the lower of them.
const german: readonly DegreeNames[] = [
  {
    level: 'doctorate',
    isStrong: true,
    phrases: `
promotion\\b(?= (?:zu[mr]|an der|in der|im fach|am|bei|uber|\\(dr)|, (?:universitat|tu|eth))
promoviert(?:e|er)?\\b
doktor(?:titel|grad|arbeit|wurde|in der|and(?:in)?)\\b
promovierend(?:er?)?\\b
=Dr\\. ?(?:rer|phil|med|jur|iur|oec|theol|sc|techn|h\\.c|ing|Ing|mont|vet)\\b[. -]*(?:nat|pol|oec|publ|techn|medic|hum|dent)?\\b\\.?
=Dr\\.?-Ing\\b\\.?
`,
  },
  {
    level: 'master',
    isStrong: true,
    phrases: `
=Dipl\\.? ?-? ?(?:Ing|Inf|Kfm|Kffr|Phys|Chem|Math|Biol|Psych|Volksw|Oec|Jur|Wirt|Wi|Geol|Geogr|P[aä]d|Soz|Betriebsw)\\w{0,8}\\b\\.?(?![^\\n,;]{0,24}[( ](?:FH|DH|BA|HAW)\\b)
diplom-?(?:ingenieur|informatiker|kauf|physik|chemik|mathematik|biolog|psycholog|volkswirt|okonom|jurist|wirtschafts|padagog|soziolog|betriebswirt|geolog|designer)\\w{0,16}(?![^\\n,;]{0,24}[( ](?:fh|dh|ba|haw)\\b)
diplom\\b ?\\(?(?:univ|uni|tu|universitat)\\b
magister\\b(?= (?:artium|der|in|phil|sozial)|,| \\()
lizenziat\\b
(?:(?:erstes|zweites|erste|zweite|juristisches|medizinisches|erstes juristisches|zweites juristisches) )?staatsexamen\\b
volljurist(?:in)?\\b
master(?:studium|abschluss|arbeit|studiengang|of\\b)
approbation als\\b
`,
  },
  {
    level: 'bachelor',
    isStrong: true,
    phrases: `
=Dipl\\.? ?-? ?[\\w.-]{2,24} ?\\(?(?:FH|DH|BA|HAW)\\b\\)?
diplom[\\w-]{0,24} ?\\(?(?:fh|dh|ba|haw)\\b\\)?
bachelor(?:studium|abschluss|arbeit|studiengang)\\b
(?:abgeschlossenes |erfolgreich abgeschlossenes )?(?:hochschul|fachhochschul|universitats)(?:studium|abschluss)\\b
(?:erfolgreich )?abgeschlossenes (?:(?:technisches|kaufmannisches|naturwissenschaftliches|wirtschaftswissenschaftliches|betriebswirtschaftliches|juristisches|duales|einschlagiges|ingenieurwissenschaftliches) )?studium\\b
akademischer abschluss
duales studium\\b
(?:staatlich |staatl\\. )?(?:geprufte[rn]?|gepr\\.|zertifizierte[rn]?) (?:techniker|betriebswirt|fachwirt|wirtschaftsfachwirt|bilanzbuchhalter|fachkauf|meister|handelsfachwirt|industriemeister|personalfachkauf)\\w{0,6}
(?:handwerks|industrie|elektro|kfz-|maurer|backer|tischler|schreiner|friseur|kuchen|metallbau|maler|installateur)meister(?:in|brief|prufung)?\\b
meister(?:brief|prufung|schule|titel)\\b
meister(?:in)? ?\\(?(?:hwk|ihk)\\b\\)?
meister(?:in)? im \\w{3,30}(?:handwerk|gewerbe)\\b
(?:wirtschafts|handels|technischer? |industrie|bank|immobilien|logistik|personal|verkehrs)fachwirt(?:in)?\\b
`,
  },
  { level: 'master', isStrong: false, phrases: masterOfSubject },
  {
    level: 'bachelor',
    isStrong: false,
    phrases: `
studium\\b(?= (?:der|des|im|in|an|mit|als)\\b|:| \\(|,)
techniker\\b(?= (?:fur|fachrichtung|in der fachrichtung|maschinenbau|elektrotechnik)|schule)
meister\\b(?= (?:im|fur|in der)\\b|,| \\()
fachwirt(?:in)?\\b
diplom\\b(?=[ ,:(]|$)
`,
  },
  {
    level: 'vocational',
    isStrong: true,
    phrases: `
(?:abgeschlossene |erfolgreich abgeschlossene |kaufmannische |technische |handwerkliche |gewerbliche |medizinische |duale )*(?:berufsausbildung|fachausbildung|lehrabschluss|lehrabschlussprufung)\\b
(?:abgeschlossene|kaufmannische|technische|handwerkliche|gewerbliche|duale|medizinische|gastronomische) (?:ausbildung|lehre)\\b
ausbildung (?:zu[mr]?|als|im beruf)\\b
lehre (?:zu[mr]|als|im|bei)\\b
(?:geselle|gesell)(?:nbrief|nprufung|enbrief|enprufung)\\b
gesellenbrief\\b
facharbeiter(?:brief|abschluss)\\b
eidg(?:enossisch|\\.)\\w{0,3} (?:fahigkeitszeugnis|fachausweis)
(?:ihk|hwk)[- ](?:abschluss|prufung|ausbildung)
abschluss(?:prufung)? (?:vor der )?ihk
=EFZ\\b
berufsmatur(?:a|itat)\\b
berufsfachschul(?:e|abschluss)\\b
`,
  },
  {
    level: 'vocational',
    isStrong: false,
    phrases: `
ausbildung\\b(?=:|,| \\()
geselle\\b
umschulung (?:zu[mr]|als)\\b
`,
  },
  {
    level: 'secondary',
    isStrong: true,
    phrases: `
(?:fach)?abitur\\b
(?:allgemeine |fachgebundene )?(?:fach)?hochschulreife\\b
matur(?:a|itat)\\b
mittlere[rn]? (?:reife|bildungsabschluss|schulabschluss)
(?:real|haupt|mittel|werkreal|volks)schulabschluss\\b
(?:qualifizierender )?hauptschulabschluss\\b
sekundarabschluss\\b
fachoberschulreife\\b
`,
  },
  { level: 'secondary', isStrong: false, phrases: '(?:gymnasium|realschule|gesamtschule|hauptschule)\\b' },
]

// Maîtrise and Master 1 stand at level 6 of the French register (RNCP), BTS and DUT at 5, BUT and Licence at 6.
const french: readonly DegreeNames[] = [
  {
    level: 'doctorate',
    isStrong: true,
    phrases: `
doctorat\\b
doctorant(?:e)?\\b
these de doctorat
docteur(?:e)? (?:en|es)\\b
bac ?\\+ ?8\\b
`,
  },
  {
    level: 'master',
    isStrong: true,
    abbreviations: 'DESS',
    phrases: `
=D\\.?E\\.?A\\.? (?:de|en|d')\\b
(?:diplome|titre) d'ingenieur\\b
ingenieur diplome(?:e)?\\b
ecole d'ingenieurs?\\b
bac ?\\+ ?[56]\\b
mastere (?:specialise|en)\\b
master (?:1|2|i|ii|pro|professionnel|recherche|en|de|universitaire)\\b
=M2\\b(?= (?:en|de|[A-Z][a-z]{4}))
diplome (?:de )?grande ecole
`,
  },
  {
    level: 'bachelor',
    isStrong: true,
    phrases: `
licence (?:professionnelle|pro\\b|en\\b|de (?!conduire|transport|taxi|peche|logiciel)|d'|3\\b|lea\\b|staps\\b|mention)
licence (?:economie|informatique|droit|gestion|biologie|histoire|psychologie|sciences|mathematiques|physique|langues|lettres|sociologie)\\b
=L3\\b(?= (?:en|de|[A-Z][a-z]{4}))
maitrise (?:en|de (?:droit|gestion|lettres|sciences|langues)|es|d'(?:histoire|economie|anglais|informatique))\\b
maitrise universitaire\\b
bac ?\\+ ?[34]\\b
bachelor universitaire de technologie
=B\\.?U\\.?T\\.? (?=en |GEA|MMI|TC\\b|GMP|Informatique|Techniques|Genie|Mesures|Reseaux|Gestion|Chimie|Metiers|Carrieres|Statistique)
baccalaureat (?:en|es) (?!sciences economiques|economique|mention|serie|option|lycee)(?=[a-z]{3})
diplome d'etat d'infirmier
`,
  },
  {
    level: 'vocational',
    isStrong: true,
    abbreviations: 'DEUG DEUST BTSA',
    phrases: `
=(?:BTS|DUT) (?:(?:en|de|d')\\b|(?:[Ii]nformati|[Cc]ompta|[Cc]ommer|[Mm]anagement|[Gg]estion|[Aa]ssistan|[Nn]egociation|[Tt]ourisme|[Ee]lectro|[Mm]ecani|[Mm]aintenance|[Gg]enie|[Tt]echniques|[Bb]anque|[Cc]himie|[Mm]esures|[Aa]udiovisuel|[Hh]otellerie|[Ll]ogistique|[Cc]ommunication|MUC|NRC|SIO|NDRC|MCO|GEA)\\w{0,12})
bac ?\\+ ?2\\b
brevet de technicien(?: superieur)?
diplome universitaire de technologie
=C\\.?A\\.?P\\.? (?=(?:de |d'|en |[Cc]uisin|[Bb]oulang|[Pp]atiss|[Cc]oiff|[Pp]etite|[Ee]lectri|[Pp]lomb|[Mm]acon|[Mm]enuis|[Vv]ente|[Ee]mploye|[Mm]ecani|[Ss]oud|[Ss]errur|[Cc]arross|[Pp]eintr|[Ee]sthe|[Bb]ouch|[Ff]leur|[Rr]estaur|[Aa]gent|[Mm]aintenance|[Cc]ompta|[Ss]anitaire|[Ss]ecretariat|[Cc]harpent))
=B\\.?E\\.?P\\.? (?=(?:de |d'|en |[Cc]uisin|[Bb]oulang|[Pp]atiss|[Cc]oiff|[Pp]etite|[Ee]lectri|[Pp]lomb|[Mm]acon|[Mm]enuis|[Vv]ente|[Ee]mploye|[Mm]ecani|[Ss]oud|[Ss]errur|[Cc]arross|[Pp]eintr|[Ee]sthe|[Bb]ouch|[Ff]leur|[Rr]estaur|[Aa]gent|[Mm]aintenance|[Cc]ompta|[Ss]anitaire|[Ss]ecretariat|[Cc]harpent))
certificat d'aptitude professionnelle
brevet d'etudes professionnelles
bac(?:calaureat)? (?:pro|professionnel)\\b
titre professionnel\\b
formation professionnelle (?:de|en|d')\\b
`,
  },
  {
    level: 'secondary',
    isStrong: true,
    phrases: `
baccalaureat\\b
bac (?:s|es|l|stmg|sti2d|sti|stg|st2s|general|technologique|scientifique|litteraire)\\b
=Bac\\b(?=[ ,:]{1,3}(?:mention|serie|\\(|[A-Z]|19|20)|$|\\n)
brevet des colleges
`,
  },
  { level: 'secondary', isStrong: false, phrases: '=Bac\\b' },
]

// Licenciatura and Ingeniería are first degrees in Latin America and Portugal; in Spain the old ones reach level 7
// (RD 967/2014). What a text alone cannot tell apart is taken for the lower, as everywhere here.
const spanish: readonly DegreeNames[] = [
  {
    level: 'doctorate',
    isStrong: true,
    phrases: `
doctorad[oa]\\b
doctorand[oa]\\b
doctora? en\\b
tesis doctoral\\b
`,
  },
  {
    level: 'master',
    isStrong: true,
    phrases: `
master (?:universitario|oficial|propio|en|ejecutivo)\\b
maestria\\b
magister en\\b
posgrado (?:en|de)\\b
postgrado (?:en|de)\\b
`,
  },
  {
    level: 'bachelor',
    isStrong: true,
    phrases: `
grado (?:universitario|en (?!el\\b|la\\b|un))
doble grado\\b
diplomatura\\b
diplomad[oa] universitari[oa]\\b
licenciatura\\b
licenciad[oa] en\\b
ingenieria (?:tecnica|superior|en|de|informatica|industrial|civil|mecanica|electrica|electronica|quimica|comercial|de sistemas|agronomica|telecomunicaciones)\\b(?=[^.\\n]{0,60}(?:universi|politecnic|escuela|instituto|facultad|\\(|$|\\n|,))
(?:titulo|titulacion|carrera|estudios|formacion|grado) universitari[oa]s?\\b
titulacion superior\\b
ingenier[oa] tecnic[oa]\\b
egresad[oa] (?:de|en)\\b
`,
  },
  {
    level: 'bachelor',
    isStrong: false,
    phrases: `
ingenieria\\b
ingenier[oa] (?:en|civil|industrial|comercial|de)\\b
licenciad[oa]\\b
`,
  },
  {
    level: 'vocational',
    isStrong: true,
    abbreviations: 'CFGS CFGM',
    phrases: `
formacion profesional\\b
(?:fp|f\\.p\\.)(?= |,|$|:|\\))(?: (?:de )?(?:grado )?(?:superior|medio|ii|i|dual))?
ciclo(?:s)? formativo(?:s)?\\b(?: de grado (?:superior|medio))?
grado (?:superior|medio)\\b
tecnic[oa] (?:superior|medio|auxiliar) (?:en|de)\\b
modulo superior\\b
tecnicatura\\b
tecnolog[oa] en\\b
`,
  },
  {
    level: 'secondary',
    isStrong: true,
    phrases: `
bachillerato\\b
bachiller\\b
educacion secundaria\\b
graduado escolar\\b
preparatoria\\b(?= |,|$)
secundaria (?:completa|obligatoria)\\b
estudios secundarios\\b
`,
  },
]

const weakAbbreviations: readonly DegreeNames[] = [
  { level: 'bachelor', isStrong: false, abbreviations: 'HBO BUT', needsField: true },
  { level: 'vocational', isStrong: false, abbreviations: 'BTS DUT CAP BEP MBO' },
  { level: 'secondary', isStrong: false, abbreviations: 'ESO BUP COU' },
]

const others: readonly DegreeNames[] = [
  {
    level: 'doctorate',
    isStrong: true,
    phrases: `
dottorato(?: di ricerca)?\\b
doutora(?:mento|do) (?:em|de)\\b
doktorat\\b
gepromoveerd\\b
`,
  },
  {
    level: 'master',
    isStrong: true,
    phrases: `
laurea (?:magistrale|specialistica|a ciclo unico)
mestrado\\b
wo[- ](?:master|diploma)\\b
studia magisterskie\\b
magister inzynier\\b
=mgr(?: inz)?\\.(?= |,)
=Drs?\\. ?(?=\\()
`,
  },
  {
    level: 'bachelor',
    isStrong: true,
    phrases: `
laurea (?:triennale|breve|in|di primo livello)\\b
bacharel(?:ado)?\\b
licencjat\\b
studia (?:inzynierskie|licencjackie|i stopnia)
hbo[- ](?:bachelor|diploma|opleiding|niveau|werk- en denkniveau)\\b
wo[- ](?:bachelor|opleiding|niveau)\\b
ensino superior completo
graduacao em\\b
`,
  },
  {
    level: 'vocational',
    isStrong: true,
    phrases: `
mbo[- ](?:diploma|opleiding|niveau|[234])\\b
technikum\\b
szkola zawodowa\\b
zasadnicza szkola\\b
istituto tecnico superiore
curso tecnico\\b
diploma di istituto professionale
ensino tecnico\\b
`,
  },
  {
    level: 'secondary',
    isStrong: true,
    phrases: `
diploma di (?:maturita|scuola superiore|liceo)
maturita (?:classica|scientifica|tecnica)\\b
ensino (?:medio|secundario)\\b
=(?:VWO|HAVO|VMBO|vwo|havo|vmbo)\\b
liceum\\b
liceo\\b(?= (?:classico|scientifico|linguistico|artistico))
`,
  },
]

/** Names of degrees in German, French, Spanish, Portuguese, Italian, Dutch and Polish. */
export const europeanDegreeNames: readonly DegreeNames[] = [
  ...german,
  ...french,
  ...spanish,
  ...others,
  ...weakAbbreviations,
]
