// What a skill is, and how its names are written down in the word lists.

/** A skill that has a name. */
export interface Skill {
  readonly name: string
  /** Skills of one family are near: who can do one has been close to the others. */
  readonly family: string
  /** The field of work that the family belongs to. */
  readonly trade: string
  /** The name of the wider skill that this one is a part of, null where there is none: IFRS belongs to Accounting. */
  readonly broader: string | null
}

/**
 * How exactly a name must be written to be found. `loose`: in any case, singular or plural. `as written`: names that
 * are everyday words in lower case (Excel). `item`: names that are hardly words at all, found where they stand as items
 * of their own (C, Go, R). `beside`: in any case, but only beside another skill of its kind in a list (Jest, Unity).
 * `language`: names of languages, which also are names of peoples and dishes.
 */
export type Strictness = 'loose' | 'as written' | 'item' | 'beside' | 'language'

/** One way to write a skill. */
export interface SkillName {
  readonly skill: Skill
  readonly strictness: Strictness
  readonly written: string
  /** Whether it begins with a verb, after which an article may stand ("managed the stock"). */
  readonly isVerbal: boolean
}

const marks: Readonly<Record<string, Strictness>> = { '=': 'as written', '~': 'item', '?': 'beside', '@': 'language' }

/** A skill with its names as a word list gives them, the usual one first. */
export interface ListedSkill {
  readonly skill: Skill
  readonly names: readonly { readonly strictness: Strictness; readonly written: string; readonly isVerb: boolean }[]
}

const readEntry = (entry: string) => {
  const mark = entry.charAt(0)
  const strictness = marks[mark]
  if (strictness !== undefined) return { strictness, written: entry.slice(1), isVerb: false }
  const isVerb = mark === '+'
  return { strictness: 'loose' as const, written: isVerb ? entry.slice(1) : entry, isVerb }
}

/**
 * Reads a word list. `# family` opens a family; a line is `Name: other name; other name`; `- Name: …` is a part of the
 * last line without a dash. The name itself is found too, loosely, unless it stands among its other names with a mark.
 * Marks: `=` as written, `~` as an item, `?` beside another item, `@` as a language, `+` a verb in all its forms.
 */
export const readWordList = (trade: string, list: string): ListedSkill[] => {
  const listed: ListedSkill[] = []
  let family = trade
  let broader: string | null = null
  for (const line of list.split('\n')) {
    if (line.startsWith('#')) family = line.slice(1).trim()
    if (line === '' || line.startsWith('#')) continue
    const isPart = line.startsWith('- ')
    const [label = '', others = ''] = (isPart ? line.slice(2) : line).split(': ')
    const name = label.trim()
    const skill: Skill = { name, family, trade, broader: isPart ? broader : null }
    if (!isPart) broader = name
    const names = others
      .split(';')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
      .map(readEntry)
    const isMarked = names.some(({ written, strictness }) => written === name && strictness !== 'loose')
    listed.push({ skill, names: isMarked ? names : [{ strictness: 'loose', written: name, isVerb: false }, ...names] })
  }
  return listed
}
