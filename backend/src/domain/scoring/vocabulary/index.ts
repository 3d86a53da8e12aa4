// The skills that are known by name, and where a text names them.

export {
  builtInVocabulary,
  createVocabulary,
  findSkills,
  type ImportedSkill,
  type Skill,
  type SkillMatch,
  type Vocabulary,
} from './vocabulary.ts'
