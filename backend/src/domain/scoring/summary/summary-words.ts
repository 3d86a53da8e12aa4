// The words that the check of a summary knows: those that need no support, and those that must not get lost.
// Plain lists of lower-case words without accents, as `tokenise` gives them.

import { functionWords } from '../text/index.ts'

const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

// English grammar is `functionWords`; these are the articles, prepositions and auxiliaries of German, French, Spanish.
const foreignGrammar = toSet(`
der die das den dem des ein eine einer eines einem einen und oder in im am an auf aus bei beim mit nach seit von vom vor
zu zum zur fur um uber unter durch als auch sowie sich sie es ist sind war waren wird werden wurde wurden hat haben hatte
habe dort dabei dazu zwischen bis je pro
le la les un une des du de d l et ou en dans au aux avec par pour sur chez depuis est sont etait a ont ete elle il qui que
dont ainsi comme ses son sa leur leurs ce cette
el los las una unos unas del al y e o con por para desde es son fue fueron ha han su sus que se como entre
`)

// What joins facts without being one. Each is harmless beside supported words: "years" beside a supported figure, "worked"
// beside a supported employer. Nothing here tells rank, length, success, or that something is over or goes on.
const connecting = toSet(`
experience experiences experienced work works worked working year years month months include includes included including
role roles position positions job jobs career background profile area areas field fields task tasks duty duties skill
skills tool tools hold holds held serve serves served namely person
erfahrung erfahrungen arbeit arbeitete gearbeitet arbeitet tatig tatigkeit tatigkeiten jahr jahre jahren monat monate
monaten darunter umfasst umfassen bereich bereiche aufgabe aufgaben kenntnisse stelle stellen beruf person verfugt besitzt
experience experiences travail travaille an ans annee annees mois competence competences poste postes domaine domaines
notamment tache taches personne possede dispose
experiencia experiencias trabajo trabajado ano anos mes meses habilidad habilidades conocimiento conocimientos puesto
puestos area areas incluye incluyen incluyendo tarea tareas persona posee cuenta
`)

/** Whether a word of a summary needs no support. Never so for a word that turns a meaning; see `turningWords`. */
export const isFree = (word: string): boolean =>
  functionWords.has(word) || foreignGrammar.has(word) || connecting.has(word)

/** Words that turn or lessen what stands near them: what is said under one of them is not said without it. */
export type Turn = 'negation' | 'unfinished' | 'wish' | 'lesser' | 'share' | 'hedge'

const turns: Readonly<Record<Turn, ReadonlySet<string>>> = {
  negation: toSet(`
    no not never none nor neither cannot without lack lacks lacked lacking unable failed fails non nothing
    dont didnt doesnt cant couldnt wont wouldnt isnt wasnt arent werent hasnt havent hadnt
    nicht kein keine keinen keiner keinem keines nie niemals ohne weder nichts
    pas jamais aucun aucune sans ni ne rien
    nunca jamas sin ningun ninguna ninguno tampoco nada
    non mai senza nessun nessuna
  `),
  unfinished: toSet(`
    pursuing pursue unfinished incomplete uncompleted ongoing progress pending anticipated expected expecting towards
    toward enrolled studying interrupted abandoned discontinued dropped withdrew planned
    abgebrochen laufend laufendes voraussichtlich angestrebt unvollendet begonnen
    cours inacheve prevu interrompu abandonne
    curso inconcluso inacabado previsto interrumpido abandonado cursando
  `),
  wish: toSet(`
    seeking seek seeks aspiring aspire aspires hope hopes hoping wish wishes want wants wanted would willing eager
    interested desire desires desired aim aims aiming looking goal intend intends
    suche sucht wunsche wunscht mochte interesse ziel
    recherche cherche souhaite desire voudrais
    busco busca deseo desea quiero quisiera objetivo
  `),
  lesser: toSet(`
    assist assists assisted assisting help helps helped helping support supports supported supporting shadow shadowed
    shadowing observe observed observing
    unterstutzte unterstutzung mithilfe mitarbeit assistierte
    aide assiste participe appui
    ayude ayudo asisti apoye apoyo
  `),
  share: toSet(`
    part participate participates participated participating participation contribute contributes contributed contributing
    contribution involved
    beteiligt beteiligung beteiligte mitgewirkt mitwirkung teilgenommen
    participe participation contribue contribution participe participacion contribui
  `),
  hedge: toSet('almost nearly less fewer about approximately fast knapp beinahe presque casi'),
}

/** Which kinds of turning word a word is. */
export const turningKinds = (word: string): readonly Turn[] => kindsOf.get(word) ?? []

const kindsOf = new Map<string, Turn[]>()
for (const turn of ['negation', 'unfinished', 'wish', 'lesser', 'share', 'hedge'] as const) {
  for (const word of turns[turn]) kindsOf.set(word, [...(kindsOf.get(word) ?? []), turn])
}

/** Turning words that also reach what stands before them: "Java: none", "degree not completed". */
export const reachesBack = toSet('not never none nicht nie niemals pas jamais nunca nada abgebrochen')

/** A word that ends the reach of a turning word. */
export const contrasts = toSet('but however though although aber jedoch sondern mais cependant pero sino')

/** Words that join two things of one kind. */
export const joins = toSet('and or und oder sowie et ou y e o')

/** Said of somebody else: "my daughter has a doctorate" says nothing about the writer. */
export const relatives = toSet(`
father mother husband wife son daughter brother sister spouse uncle aunt cousin
vater mutter ehemann ehefrau sohn tochter bruder schwester
pere mere mari epouse fils fille frere soeur
padre madre marido esposa hijo hija hermano hermana
`)

/** Words that tell sex, age, family, religion or origin in the languages of resumes, beside `personalWords` (R17.2). */
export const privateWords = toSet(`
old aged born nationality citizen citizenship religion religious muslim christian jewish hindu buddhist catholic
protestant
herr frau mann ledig verheiratet geschieden verwitwet geboren geburtsdatum staatsangehorigkeit religion konfession
monsieur madame mademoiselle homme femme celibataire mariee divorcee nee nationalite
senor senora hombre mujer soltero soltera casado casada divorciado divorciada nacido nacida nacionalidad edad
`)

/** Praise and blame. A summary says what was done; what it is worth is for people to say. */
export const verdictWords = toSet(`
excellent outstanding exceptional exceptionally perfect perfectly ideal ideally greatest great superb remarkable
impressive brilliant talented gifted extraordinary amazing fantastic unmatched unparalleled unrivalled unrivaled
suitable unsuitable qualified overqualified underqualified poor weak mediocre strong stellar
hervorragend hervorragende hervorragender ausgezeichnet ausgezeichnete exzellent exzellente perfekt perfekte beste bester
ideale idealer geeignet
excellente parfait parfaite exceptionnel exceptionnelle meilleur meilleure
excelente perfecto perfecta excepcional mejor idoneo idonea
`)

/** What a figure counts without saying of what. */
export const units = toSet(`
percent per cent prozent pour ciento year years yr yrs month months week weeks day days hour hours jahr jahre jahren monat
monate monaten an ans annee annees mois ano anos mes meses million millions billion thousand euro euros dollars plus
`)
