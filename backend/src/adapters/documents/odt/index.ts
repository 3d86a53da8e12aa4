// ODT, as a word processor shows it: the body, headers and footers of the pages in use, and notes.

import type { Element } from '@xmldom/xmldom'
import { unzipSync } from 'fflate'
import { HiringError } from '../../../domain/errors.ts'
import { judgeMetadata } from '../hidden-text.ts'
import type { DocumentLimits } from '../limits.ts'
import { type FoundText, finishText } from '../parsed-text.ts'
import type { ParsedText } from '../parser-protocol.ts'
import { attributeOf, childOf, childrenOf, parseXml } from '../xml.ts'
import { guardZip } from '../zip-guard.ts'
import { findOverlaidOfOdt, hasBackdropOfOdt } from './backdrops.ts'
import { OdtStyles } from './styles.ts'
import { OdtText } from './text.ts'

type Parts = Readonly<Record<string, Uint8Array>>

// An empty library of macros is named in every document that once had one; a script is another file.
const macros = /^(?:Basic\/.+\/(?!script-lb|script-lc|dialog-lb|dialog-lc)[^/]+\.xml|Scripts\/.+\.[a-z]+)$/i

const needed = /^(?:content|styles|meta)\.xml$|^META-INF\/manifest\.xml$/

const marginsOf = (styles: OdtStyles, part: ReturnType<typeof parseXml>, kind: string): Element[] =>
  styles
    .mastersOf(part)
    .flatMap((master) => childrenOf(master))
    .filter(({ localName }) => new RegExp(`^${kind}(?:-left|-first)?$`).test(localName ?? ''))

const readParts = (name: string, parts: Parts): FoundText => {
  const content = parseXml(name, parts['content.xml'])
  const text = childOf(childOf(content?.documentElement ?? null, 'body'), 'text')
  if (text === null) throw new HiringError('document.damaged', { file: name })
  const part = parseXml(name, parts['styles.xml'])
  const styles = new OdtStyles([part, content])
  const [headers, footers] = [marginsOf(styles, part, 'header'), marginsOf(styles, part, 'footer')]
  const isPlain = !styles.hasBehindText()
  const overlaid = isPlain ? new Set<Element>() : findOverlaidOfOdt(text, [...headers, ...footers], styles)
  const reader = new OdtText(name, styles, overlaid)
  const meta = childOf(parseXml(name, parts['meta.xml'])?.documentElement ?? null, 'meta')
  const fields = ['keyword', 'description', 'subject', 'user-defined'].flatMap((field) => childrenOf(meta, field))
  const readMargin = (margin: Element): string => {
    const ground = !isPlain && hasBackdropOfOdt(margin, styles) ? 'auto' : styles.page
    return reader.read(margin, ground, attributeOf(margin, 'display') === 'false' ? 'hidden_mark' : null)
  }
  const above = headers.map(readMargin).join('')
  const body = reader.read(text, styles.page)
  const below = footers.map(readMargin).join('')
  return {
    text: [above, body, ...reader.notes, below].join('\n'),
    hidden: [...reader.hidden, ...judgeMetadata(fields.map(({ textContent }) => textContent))],
  }
}

const isEncrypted = (manifest: Uint8Array | undefined): boolean =>
  manifest !== undefined && /encryption-data|encrypted-package/.test(Buffer.from(manifest).toString('latin1'))

/**
 * Reads the text of an ODT, a line for each paragraph, list item and row of short cells. Throws `document.macros`,
 * `document.bomb`, `document.damaged`, `document.encrypted`, `document.too_many_pages` or `document.no_text`.
 */
export const readOdt = async (name: string, bytes: Uint8Array, limits: DocumentLimits): Promise<ParsedText> => {
  await guardZip(name, bytes, limits.maxUnpackedBytes)
  try {
    const parts = unzipSync(bytes, { filter: ({ name: part }) => needed.test(part) || macros.test(part) })
    if (isEncrypted(parts['META-INF/manifest.xml'])) throw new HiringError('document.encrypted', { file: name })
    if (Object.keys(parts).some((part) => macros.test(part))) throw new HiringError('document.macros', { file: name })
    return finishText({ name, bytes, limits }, readParts(name, parts))
  } catch (cause) {
    if (cause instanceof HiringError) throw cause
    throw new HiringError('document.damaged', { file: name }, { cause })
  }
}
