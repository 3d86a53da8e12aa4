// XML out of office files: parsed without entities of its own, with limits, and walked by local names.

import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom'
import { HiringError } from '../../domain/errors.ts'
import { formatBytes } from './limits.ts'

/** Largest part of an office file that is parsed: a book of a thousand pages has less. A tree takes 20 times as much. */
const maxPartBytes = 8 * 1024 * 1024

/** Deepest nesting: tables within tables within boxes come to some forty. */
const maxDepth = 200

// Office formats forbid document types, and an entity that stands for a million others is the only use of one here.
const documentType = /<!(?:doctype|entity)/i

const decodeXml = (bytes: Uint8Array): string => {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff && 'utf-16be'
  return new TextDecoder(utf16 || 'utf-8').decode(bytes)
}

/**
 * Parses a part of the office file `name`; null where there is no such part.
 * Throws `document.bomb` for a part of unreasonable size and `document.damaged` for anything but well-formed XML.
 */
export const parseXml = (name: string, bytes: Uint8Array | undefined): Document | null => {
  if (bytes === undefined) return null
  if (bytes.length > maxPartBytes) {
    throw new HiringError('document.bomb', { file: name, limit: formatBytes(maxPartBytes) })
  }
  const text = decodeXml(bytes)
  if (documentType.test(text)) throw new HiringError('document.damaged', { file: name })
  const onError = (level: string, message: string): void => {
    if (level === 'fatalError') throw new HiringError('document.damaged', { file: name }, { cause: message })
  }
  return new DOMParser({ onError }).parseFromString(text, 'text/xml')
}

/** The elements within an element, in their order; of one local name where it is given. */
export const childrenOf = (element: Element | Document | null, name?: string): Element[] => {
  const found: Element[] = []
  for (let node: Node | null = element?.firstChild ?? null; node !== null; node = node.nextSibling) {
    const child = node.nodeType === 1 ? (node as Element) : null
    if (child !== null && (name === undefined || child.localName === name)) found.push(child)
  }
  return found
}

/** The first element of this local name within an element. */
export const childOf = (element: Element | Document | null, name: string): Element | null =>
  childrenOf(element, name)[0] ?? null

/** The value of the attribute with this local name, whatever its prefix. */
export const attributeOf = (element: Element | null, name: string): string | undefined => {
  if (element === null) return undefined
  for (let at = 0; at < element.attributes.length; at++) {
    const attribute = element.attributes.item(at)
    if (attribute !== null && (attribute.localName ?? attribute.name) === name) return attribute.value
  }
  return undefined
}

/** Refuses a document that is nested deeper than any writer would. Throws `document.damaged`. */
export const guardDepth = (name: string, depth: number): void => {
  if (depth > maxDepth) throw new HiringError('document.damaged', { file: name }, { cause: 'nested too deep' })
}
