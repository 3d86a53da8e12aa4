// What a line at the head of a resume names: a person, or what the person does.

import { stemWord, tokenise } from '../text/index.ts'
import { findSkills } from '../vocabulary/index.ts'

/** What a line names: a role ("manager"), a trade that is also a surname ("baker"), or neither. */
export type HeadLine = 'role' | 'trade' | 'neither'

// Words for what somebody does that are hardly anybody's name.
const roleWords = new Set(
  [
    'manager engineer developer designer analyst consultant director assistant officer executive specialist technician',
    'coordinator supervisor administrator accountant teacher representative associate intern trainee operator',
    'inspector planner programmer scientist president trainer agent adviser advisor buyer owner founder expert freelancer',
    'leader worker foreman forewoman professional freelance head resume curriculum vitae instructor professor lecturer secretary receptionist electrician',
    'mechanic pharmacist therapist physician dentist paralegal attorney lawyer recruiter strategist editor translator',
    'architect plumber machinist bookkeeper cashier dispatcher librarian counselor nutritionist surveyor auditor',
    'chef researcher leiter leiterin ingenieur ingenieurin entwickler entwicklerin sachbearbeiter sachbearbeiterin',
    'berater beraterin verkäufer verkäuferin assistentin techniker technikerin ingénieur ingénieure responsable directeur',
    'directrice gestionnaire ingeniero ingeniera director directora gerente jefe jefa técnico técnica desarrollador',
    'desarrolladora contador contadora abogado abogada technicien technicienne développeur développeuse comptable vendeur',
    'vendeuse infirmier infirmière enfermero enfermera krankenpfleger krankenschwester buchhalter buchhalterin',
  ]
    .join(' ')
    .split(' ')
    .map(stemWord),
)

/** What a line names. */
export const classifyHeadLine = (line: string): HeadLine => {
  const tokens = tokenise(line)
  if (tokens.some(({ stem, word }) => roleWords.has(stem) || roleWords.has(word))) return 'role'
  return findSkills(line, tokens).length > 0 ? 'trade' : 'neither'
}
