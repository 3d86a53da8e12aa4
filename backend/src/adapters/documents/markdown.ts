// Markdown, as it is rendered: it becomes HTML, and is read by the same rules.

import { marked } from 'marked'
import { HiringError } from '../../domain/errors.ts'
import { decodePlainText } from './charset.ts'
import { type HiddenPassage, judgeComment } from './hidden-text.ts'
import { readHtmlText } from './html/index.ts'
import type { DocumentLimits } from './limits.ts'
import { type FoundText, finishText } from './parsed-text.ts'
import type { ParsedText } from './parser-protocol.ts'

// "[//]: # (a text)" is a link that nothing refers to, and the usual way to write what is not rendered.
const unrendered =
  /^[ \t]{0,3}\[[^\]\n]{1,200}\]:[ \t]{0,10}\S{1,500}[ \t]{1,10}(?:"([^"\n]{1,5000})"|'([^'\n]{1,5000})'|\(([^)\n]{1,5000})\))[ \t]*$/gm

const findUnrendered = (text: string): HiddenPassage[] =>
  [...text.matchAll(unrendered)].flatMap(([, ...titles]) =>
    judgeComment(titles.find((title) => title !== undefined) ?? ''),
  )

// Quotes within quotes and lists within lists. Nobody nests a resume like that, and each level is parsed anew.
const tooDeep = /^[ \t]*(?:>[ \t]*|[*+-][ \t]+|\d{1,9}[.)][ \t]+){200}/m

const readMarkdownText = (name: string, text: string): FoundText => {
  if (tooDeep.test(text)) throw new HiringError('document.damaged', { file: name }, { cause: 'nested too deep' })
  // A break of a line is kept: resumes are written in lines.
  const html = marked.parse(text, { async: false, gfm: true, breaks: true })
  const found = readHtmlText(name, html)
  return { text: found.text, hidden: [...found.hidden, ...findUnrendered(text)] }
}

/**
 * Reads the text of a Markdown file as it is rendered, a line for each line, list item and row.
 * Throws `document.damaged`, `document.unsupported`, `document.too_many_pages` or `document.no_text`.
 */
export const readMarkdown = async (name: string, bytes: Uint8Array, limits: DocumentLimits): Promise<ParsedText> =>
  finishText({ name, bytes, limits }, readMarkdownText(name, decodePlainText(name, bytes)))
