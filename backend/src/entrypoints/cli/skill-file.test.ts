import { describe, expect, it } from 'vitest'
import { readSkillFile } from './skill-file.ts'

const esco = `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status
KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/1,skill/competence,sector-specific,prune fruit trees,"pruning of fruit trees
cut fruit trees",,released
KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/2,knowledge,cross-sector,"viticulture, organic",,wine growing,released
KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/3,knowledge,cross-sector,telex,,,obsolete
`

const technology = `O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology
11-1011.00\tAdobe Acrobat\t43232202\tDocument management software\tY
11-1011.00\t19" rack "planner"\t43232202\tFacility software\tN
11-1021.00\tAdobe Acrobat\t43232202\tDocument management software\tY
`

const elements = `O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value
11-1011.00\t2.A.1.a\tReading Comprehension\tIM\t4.12
11-1011.00\t2.A.1.a\tReading Comprehension\tLV\t4.62
11-1021.00\t2.C.1.a\tAdministration and Management\tIM\t4.00
`

const codeOf = (text: string): unknown => {
  try {
    return readSkillFile('list.csv', text)
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error
  }
}

describe('A published list of skills', () => {
  it('of ESCO gives labels with their other labels, without what is obsolete', () => {
    const { source, licence, skills } = readSkillFile('skills_en.csv', `\ufeff${esco.replaceAll('\n', '\r\n')}`)

    expect(source).toBe('ESCO')
    expect(licence).toContain('European Commission')
    expect(skills).toEqual([
      { name: 'prune fruit trees', aliases: ['pruning of fruit trees', 'cut fruit trees'] },
      { name: 'viticulture, organic', aliases: ['wine growing'] },
    ])
  })

  it('of O*NET technologies gives each once with its commodity as family, whatever marks are in it', () => {
    const { source, licence, skills } = readSkillFile('Technology Skills.txt', technology)

    expect(source).toBe('O*NET technology skills')
    expect(licence).toContain('CC BY 4.0')
    expect(skills).toEqual([
      { name: 'Adobe Acrobat', aliases: [], family: 'Document management software' },
      { name: '19" rack "planner"', aliases: [], family: 'Facility software' },
    ])
  })

  it('of O*NET elements gives each name once', () => {
    expect(readSkillFile('Skills.txt', elements).skills.map(({ name }) => name)).toEqual([
      'Reading Comprehension',
      'Administration and Management',
    ])
  })

  it('with other columns is refused by its name', () => {
    expect(codeOf('name,level\nwelding,3\n')).toBe('skills.unknown_file')
    expect(codeOf('%PDF-1.7 "unclosed\nno table at all')).toBe('skills.unknown_file')
  })

  it('without a single skill is refused', () => {
    expect(codeOf('conceptUri,preferredLabel\n')).toBe('skills.empty')
    expect(codeOf('conceptUri,preferredLabel,status\nhttp://x,telex,obsolete\n')).toBe('skills.empty')
    expect(codeOf('')).toBe('skills.empty')
  })
})
