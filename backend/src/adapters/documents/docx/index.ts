// DOCX: what Word shows of it. The body, the headers and footers of its sections, and the notes that it refers to;
// comments, deleted text and properties are none of the text, and macros are not let in.

import type { Document, Element } from '@xmldom/xmldom'
import { unzipSync } from 'fflate'
import { HiringError } from '../../../domain/errors.ts'
import { type HiddenPassage, judgeMetadata } from '../hidden-text.ts'
import type { DocumentLimits } from '../limits.ts'
import { hexOf } from '../looks.ts'
import { type FoundText, finishText } from '../parsed-text.ts'
import type { ParsedText } from '../parser-protocol.ts'
import { attributeOf, childOf, childrenOf, parseXml } from '../xml.ts'
import { guardZip } from '../zip-guard.ts'
import { findOverlaidOfDocx, hasBackdrop } from './backdrops.ts'
import { DocxColours } from './colours.ts'
import { DocxText } from './text.ts'
import { DocxStyles, switchOf } from './visibility.ts'

type Parts = Readonly<Record<string, Uint8Array>>

const macros = /(?:^|\/)(?:vbaProject|vbaData)[^/]*$/i

interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
}

/** The parts that a part refers to (ECMA-376 part 2, 9.3), by names within the container. */
const relationsOf = (name: string, parts: Parts, part: string): Relation[] => {
  const at = part.lastIndexOf('/') + 1
  const folder = part.slice(0, at)
  const relations = parseXml(name, parts[`${folder}_rels/${part.slice(at)}.rels`])
  return childrenOf(relations?.documentElement ?? null, 'Relationship').map((relation) => {
    const target = attributeOf(relation, 'Target') ?? ''
    return {
      id: attributeOf(relation, 'Id') ?? '',
      type: (attributeOf(relation, 'Type') ?? '').split('/').at(-1) ?? '',
      target: target.startsWith('/') ? target.slice(1) : `${folder}${target}`,
    }
  })
}

/** The properties of all sections, which stand at the end of each. */
const sectionsOf = (body: Element | null): Element[] =>
  childrenOf(body).flatMap((child) => {
    const section = child.localName === 'sectPr' ? child : childOf(childOf(child, 'pPr'), 'sectPr')
    return section === null ? [] : [section]
  })

const readMetadata = (name: string, parts: Parts): HiddenPassage[] => {
  const properties = parseXml(name, parts['docProps/core.xml'])?.documentElement ?? null
  const fields = ['keywords', 'description', 'subject', 'category']
  return judgeMetadata(fields.map((field) => childOf(properties, field)?.textContent))
}

interface Package {
  readonly name: string
  readonly parts: Parts
  readonly relations: readonly Relation[]
  readonly body: Element | null
  readonly settings: Element | null
  readonly styles: DocxStyles
  /** The colour of all pages; undefined for paper. */
  readonly ground: string | undefined
}

/** Whether something may lie behind the text of a part; few documents have that, so that only those are gone through. */
const mayHaveBackdrop = (part: Uint8Array | undefined): boolean =>
  part !== undefined &&
  /behindDoc\s{0,9}=\s{0,9}["'](?:1|true)|z-index\s{0,5}:\s{0,5}-/i.test(
    Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1'),
  )

/** Headers or footers, each once; those that no page shows are kept apart. */
const readMargins = (reader: DocxText, whole: Package, kind: string): string => {
  const { name, parts, relations, body, settings, styles } = whole
  const targets = new Map<string, boolean>()
  for (const section of sectionsOf(body)) {
    for (const reference of childrenOf(section, `${kind}Reference`)) {
      const { target } = relations.find(({ id }) => id === attributeOf(reference, 'id')) ?? {}
      if (target === undefined) continue
      const type = attributeOf(reference, 'type')
      const isOff =
        (type === 'first' && switchOf(childOf(section, 'titlePg')) !== true) ||
        (type === 'even' && switchOf(childOf(settings, 'evenAndOddHeaders')) !== true)
      targets.set(target, (targets.get(target) ?? false) || !isOff)
    }
  }
  return [...targets]
    .map(([target, isShown]) => {
      const part = parseXml(name, parts[target])?.documentElement ?? null
      if (part === null) return ''
      const ground = mayHaveBackdrop(parts[target]) && hasBackdrop(part, styles) ? 'auto' : whole.ground
      return reader.read(part, ground, isShown ? null : 'hidden_mark')
    })
    .join('')
}

const readNotes = (reader: DocxText, { name, parts, relations, ground }: Package): string =>
  ['footnote', 'endnote']
    .map((kind) => {
      const { target = '' } = relations.find(({ type }) => type === `${kind}s`) ?? {}
      return childrenOf(parseXml(name, parts[target])?.documentElement ?? null, kind)
        .filter((note) => reader.notes.has(`${kind} ${attributeOf(note, 'id')}`))
        .map((note) => reader.read(note, ground, reader.notes.get(`${kind} ${attributeOf(note, 'id')}`)))
        .join('')
    })
    .join('')

const readPackage = (name: string, parts: Parts): FoundText => {
  const main = relationsOf(name, parts, '').find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml'
  const document: Document | null = parseXml(name, parts[main])
  if (document === null) throw new HiringError('document.damaged', { file: name })
  const relations = relationsOf(name, parts, main)
  const partOf = (kind: string, usual: string): Document | null =>
    parseXml(name, parts[relations.find(({ type }) => type === kind)?.target ?? ''] ?? parts[usual])
  const settings = partOf('settings', 'word/settings.xml')?.documentElement ?? null
  const colours = new DocxColours(partOf('theme', 'word/theme/theme1.xml'))
  const styles = new DocxStyles(partOf('styles', 'word/styles.xml'), colours)
  const body = childOf(document.documentElement, 'body')
  const margins = relations
    .filter(({ type, target }) => /^(?:header|footer)$/.test(type) && mayHaveBackdrop(parts[target]))
    .flatMap(({ target }) => parseXml(name, parts[target])?.documentElement ?? [])
  const isPlain = body === null || (margins.length === 0 && !mayHaveBackdrop(parts[main]))
  const reader = new DocxText(name, styles, isPlain ? new Set() : findOverlaidOfDocx(body, margins, styles))
  const page = hexOf(attributeOf(childOf(document.documentElement, 'background'), 'color'))
  // Word paints the background of a page only where it is told to.
  const ground = switchOf(childOf(settings, 'displayBackgroundShape')) === true ? page : undefined
  const whole: Package = { name, parts, relations, body, settings, styles, ground }
  const headers = readMargins(reader, whole, 'header')
  const text = body === null ? '' : reader.read(body, ground)
  const notes = readNotes(reader, whole)
  const footers = readMargins(reader, whole, 'footer')
  return { text: [headers, text, notes, footers].join('\n'), hidden: [...reader.hidden, ...readMetadata(name, parts)] }
}

/**
 * Reads the text of a DOCX, a line for each paragraph, list item and row of short cells. The format stores no pages:
 * they are counted by characters (see `charactersPerPage`). Throws `document.macros`, `document.bomb`,
 * `document.damaged`, `document.encrypted`, `document.too_many_pages` or `document.no_text`.
 */
export const readDocx = async (name: string, bytes: Uint8Array, limits: DocumentLimits): Promise<ParsedText> => {
  await guardZip(name, bytes, limits.maxUnpackedBytes)
  try {
    const parts = unzipSync(bytes, { filter: ({ name: part }) => /\.(?:xml|rels)$/i.test(part) || macros.test(part) })
    if (Object.keys(parts).some((part) => macros.test(part))) throw new HiringError('document.macros', { file: name })
    return finishText({ name, bytes, limits }, readPackage(name, parts))
  } catch (cause) {
    if (cause instanceof HiringError) throw cause
    throw new HiringError('document.damaged', { file: name }, { cause })
  }
}
