// `cli score` from its arguments to its exit code.

import { composeDocuments } from '../../compose.ts'
import { runScore, type ScoreCommand } from './score.ts'

export const scoreCommand = async (command: Omit<ScoreCommand, 'documents' | 'write'>): Promise<number> => {
  const documents = composeDocuments()
  try {
    const write = {
      out: (text: string) => process.stdout.write(text),
      error: (text: string) => process.stderr.write(text),
    }
    return await runScore({ ...command, documents, write })
  } finally {
    await documents.close()
  }
}
