// Headings of an advertisement in English, German, French and Spanish, and what stands under them: what must be there, what
// would be nice, what there is to do, and what is about the employer and asked of nobody.

import { foldText } from '../text/index.ts'

/** What a part of an advertisement is about. `silent`: the employer, the benefits, how to apply. */
export type PartKind = 'required' | 'duty' | 'preferred' | 'silent'

const silent =
  /^(?:about (?:us|the (?:company|team|client|organi[sz]ation|firm|school|hospital)|our [a-z]+|[a-z]+)|who we are|(?:the )?company (?:overview|profile|description)|our (?:company|client|values|culture|mission|team|story|benefits|offer)|(?:what )?we (?:offer|provide|can offer)|what(?:'s| is) in it for you|(?:employee )?benefits|perks|what you(?:'ll)? get|why (?:join|work)(?: [a-z]+){1,3}|why us|why [a-z]+|compensation|(?:base |annual )?salary(?: range)?|pay(?: range| rate)?|remuneration|equal (?:employment )?opportunit(?:y|ies)(?: [a-z]+)*|eeo(?: statement)?|diversity(?: [a-z]+)*|how to apply|to apply|apply(?: now)?|contact|application(?: process| procedure)?|privacy(?: [a-z]+)*|disclaimer|(?:job )?location|work location|(?:job|employment|contract) type|working hours|hours|schedule|start date|job id|reference|deadline|life at [a-z]+|physical (?:demands|requirements|environment)|work(?:ing)? (?:environment|conditions))(?: (?:and|&) [a-z ]+)?$/
const silentAbroad =
  /^(?:(?:das |was )?(?:wir )?bieten(?: wir)?(?: (?:ihnen|dir|euch))?(?: [a-z]+)?|was (?:dich|sie|wir) (?:erwarten|bieten)|(?:unser|das) angebot|(?:ihre |deine |unsere )?(?:vorteile|benefits|leistungen)|deine benefits|uber (?:uns|[a-z]+)|wer wir sind|(?:das )?unternehmen|unternehmensprofil|kontakt(?: [a-z]+)*|(?:ihre |deine )?bewerbung(?: [a-z]+)*|(?:so )?bewerben sie sich(?: [a-z]+)*|interesse(?: geweckt)?|arbeitsort|arbeitszeit|vergutung|gehalt|standort|ansprechpartner\w*|(?:a )?propos(?: de (?:nous|l'entreprise|[a-z]+))?|qui sommes[ -]nous|(?:l'|notre |l )?(?:entreprise|societe)|(?:ce que )?nous (?:offrons|proposons|vous offrons|vous proposons)|(?:nos |vos |les )?avantages|remuneration|pour postuler|comment postuler|candidature|(?:type de )?contrat|lieu(?: de travail)?|horaires|sobre (?:nosotros|la empresa|[a-z]+)|quienes somos|la empresa|(?:que |te |se )?ofrece(?:mos)?|nuestra (?:oferta|empresa)|beneficios|salario|sueldo|como (?:aplicar|postular)|contacto|ubicacion|lugar(?: de trabajo)?|horario|condiciones(?: [a-z]+)*|tipo de contrato)$/
const preferred =
  /^(?:(?:it'?s )?nice to haves?|(?:highly |strongly )?preferred(?: [a-z]+)?|bonus(?: points| skills)?(?: (?:for|if)(?: you have)?)?|(?:highly )?desirable(?: [a-z]+)?|desired(?: [a-z]+)?|good to have|pluses|plus|(?:it'?s |would be |these are )a plus|additional (?:skills|assets)|optional(?: skills)?|ideally|assets|what would be great|extra points|wunschenswert(?: [a-z]+)*|von vorteil(?: [a-z]+)*|(?:das )?ware (?:toll|schon|ein plus)|pluspunkte|idealerweise|optional|les plus|(?:vos )?atouts|souhaites?|serait un plus|competences? (?:appreciees?|souhaitees?)|un plus|(?:se )?valora(?:ble|ra|remos|n)?(?: positivamente)?|deseables?|(?:requisitos|conocimientos) (?:deseables|valorables)|plus)$/
const required =
  /^(?:(?:job |key |minimum |basic |essential |required |technical |general |must[- ]have |mandatory |main |core |position |candidate )*(?:requirements?|qualifications?|skills?|must[- ]haves?|essentials?|experience|criteria|competenc(?:y|ies)|knowledge|education|attributes)(?: (?:required|needed|requirements?))?(?: ?(?:and|&|\/) ?(?:requirements?|qualifications?|skills?|experience|education|competencies|abilities|knowledge))*|what (?:you(?:'ll| will)? (?:bring|need|have)|we(?:'re| are) looking for|we (?:need|expect|look for|require)|it takes)|who you are|(?:about )?you(?:r profile| have| bring| are)?|about you|candidate profile|the (?:ideal |right |successful )?candidate|ideal candidate|your (?:skills|background|experience|qualifications)|(?:ihr|dein|unser|das) (?:profil|anforderungsprofil)|profil|anforderungen(?: [a-z]+)*|(?:ihre |deine )?(?:voraussetzungen|qualifikation(?:en)?|kenntnisse|fahigkeiten)|anforderungsprofil|das (?:bringst du|bringen sie|solltest du|sollten sie|zeichnet [a-z]+)(?: [a-z]+)*|(?:was|womit) (?:du|sie|wir)(?: [a-z]+){1,4}|wir erwarten|sie bringen mit|du bringst mit|(?:votre |le )?profil(?: (?:recherche|souhaite|requis|du candidat))?|competences?(?: (?:requises|techniques|cles|attendues))?|exigences|prerequis|pre requis|qualites requises|formation(?: et experience| requise)?|experience(?: requise)?|connaissances|vous (?:etes|avez)|(?:tu |el |su )?perfil(?: (?:requerido|buscado|del candidato|profesional))?|requisitos(?: (?:minimos|imprescindibles|del puesto|indispensables|obligatorios))?|(?:que )?(?:buscamos|pedimos|necesitamos|necesitas)|se requiere|habilidades|conocimientos(?: [a-z]+)?|competencias|experiencia(?: requerida)?|formacion(?: (?:academica|requerida))?|estudios)$/
const duty =
  /^(?:(?:key |main |job |core |your |primary |essential |major |general |principal )*(?:responsibilities|duties|tasks|role|functions|job description|description|accountabilities|activities)(?: (?:and|&) (?:responsibilities|duties|tasks|accountabilities))?|what you(?:'ll| will)(?: be)? (?:do|doing)|what you do|the (?:role|job|position|opportunity)|position (?:summary|overview|description|purpose)|your (?:mission|impact|day|tasks)|overview|(?:job |role |executive )?(?:summary|purpose)|job (?:overview|details|profile|title)|about the (?:role|job|position|opportunity)|a day in the life|day to day|position|(?:ihre|deine|die|unsere) (?:aufgaben|tatigkeiten|mission|rolle)|aufgaben(?:gebiet|bereich|beschreibung)?(?: [a-z]+)*|das erwartet (?:dich|sie)(?: [a-z]+)*|tatigkeiten|stellenbeschreibung|was dich erwartet|(?:vos |les |tes )?(?:missions?|taches|responsabilites)(?: principales)?|(?:le )?poste|description du poste|votre (?:role|mission)|(?:tus |las |sus )?(?:funciones|tareas|responsabilidades)(?: principales| del puesto)?|descripcion(?: del (?:puesto|cargo|empleo))?|que haras|tu mision|objetivo del puesto)$/

const longestHeading = 60

/** Reads a line, or the label before a colon, as a heading. Null where it is none. */
export const readPartHeading = (line: string): PartKind | null => {
  if (line.length > longestHeading) return null
  const name = foldText(line)
    .toLowerCase()
    .replace(/\(.{0,40}\)/g, '')
    .replace(/[^a-z'&/ ]+/g, ' ')
    .replace(/^[\s'/]+|[\s'/]+$/g, '')
    .replace(/\s+/g, ' ')
  if (name === '') return null
  // The role itself before the employer: "About the role" is no company profile, and "About you" none either.
  if (duty.test(name)) return 'duty'
  if (preferred.test(name)) return 'preferred'
  if (required.test(name)) return 'required'
  return silent.test(name) || silentAbroad.test(name) ? 'silent' : null
}
