// `cli skills import` and `cli skills list`: public taxonomies laid over the built-in vocabulary.

import { readFile } from 'node:fs/promises'
import { withStore } from '../../compose.ts'
import type { Config } from '../../config.ts'
import { createVocabulary } from '../../domain/scoring/index.ts'
import { engine } from '../../orchestrator/access.ts'
import { readSkillFile } from './skill-file.ts'

type Write = (line: string) => void

/** Imports a list. It takes the place of an earlier one of the same source, from the next ranking or rescoring on. */
export const importSkills = async (config: Config, file: string, write: Write): Promise<number> => {
  const list = readSkillFile(file, await readFile(file, 'utf8'))
  const id = await withStore(config, ({ store }) => store.change(engine, (tx) => tx.skillImports.add(list)))
  const known = createVocabulary().skills.length
  const added = createVocabulary(list.skills).skills.length - known
  write(`Import ${id}: ${list.skills.length} skills of ${list.source}, ${added} of them new.`)
  write(list.licence)
  write('Scores stay as they are; what is scored from now on knows them. Score a job anew by: cli rescore JOB')
  return 0
}

export const listImports = async (config: Config, write: Write): Promise<number> => {
  const [imports, current] = await withStore(config, ({ store }) =>
    store.read(engine, async (tx) => [await tx.skillImports.list(), await tx.skillImports.listCurrentIds()] as const),
  )
  if (imports.length === 0) write('Nothing is imported: the built-in vocabulary stands alone.')
  for (const { id, source, count, importedAt, licence } of imports) {
    const state = current.includes(id) ? 'in force' : 'replaced'
    write(`${id}  ${importedAt.toString({ smallestUnit: 'second' })}  ${source}: ${count} skills, ${state}. ${licence}`)
  }
  return 0
}
