// All word lists, by the field of work.

import { managementSkills, officeSkills } from './business.ts'
import { careSkills } from './care.ts'
import { commerceSkills } from './commerce.ts'
import { creativeSkills } from './creation.ts'
import { computingSkills, dataSkills } from './data.ts'
import { engineeringSkills } from './engineering.ts'
import { financeSkills } from './finance.ts'
import { manufacturingSkills, supplySkills } from './industry.ts'
import { languageSkills } from './languages.ts'
import { personnelSkills, societySkills } from './people.ts'
import { hospitalitySkills } from './services.ts'
import { type ListedSkill, readWordList } from './skill.ts'
import { softwareSkills } from './software.ts'
import { softwarePracticeSkills } from './software-practice.ts'

const trades: Readonly<Record<string, string>> = {
  software: softwareSkills + softwarePracticeSkills,
  data: dataSkills,
  computing: computingSkills,
  office: officeSkills,
  management: managementSkills,
  finance: financeSkills,
  commerce: commerceSkills,
  personnel: personnelSkills,
  society: societySkills,
  supply: supplySkills,
  manufacturing: manufacturingSkills,
  engineering: engineeringSkills,
  care: careSkills,
  hospitality: hospitalitySkills,
  creative: creativeSkills,
  languages: languageSkills,
}

// "Englischkenntnisse" is one word.
const withKnowledge = ({ skill, names }: ListedSkill): ListedSkill => ({
  skill,
  names: names.flatMap((name) =>
    name.strictness === 'language' && /(?:isch|deutsch)$/i.test(name.written) && name.written !== skill.name
      ? [name, { ...name, strictness: 'loose' as const, written: `${name.written}kenntnisse` }]
      : [name],
  ),
})

/** Every skill of every list. */
export const readWordLists = (): ListedSkill[] =>
  Object.entries(trades).flatMap(([trade, list]) => {
    const listed = readWordList(trade, list)
    return trade === 'languages' ? listed.map(withKnowledge) : listed
  })
