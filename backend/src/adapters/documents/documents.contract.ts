// What every reader of documents keeps, the real one and its twin alike.

import { describe, expect, test } from 'vitest'
import type { Documents } from '../../orchestrator/documents-port.ts'
import { makePng, makeZip } from './document-files.contract.ts'
import { maxFileBytes } from './limits.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Holds a reader to the contract. `create` is called once for each test. */
export const describeDocuments = (name: string, create: () => Documents): void => {
  describe(`${name} reads documents`, () => {
    test('a text file is read with its lines', async () => {
      const read = await create().read({
        name: 'resume.txt',
        bytes: encode('Ada Lovelace\r\nExperience\r\n\r\nAnalyst'),
      })

      expect(read).toMatchObject({ format: 'text', pages: 1, hidden: [], text: 'Ada Lovelace\nExperience\n\nAnalyst' })
    })

    test('the content decides, whatever the name says', async () => {
      const read = await create().read({ name: 'resume.pdf', bytes: encode('# Skills\n\nWelding') })

      expect(read).toMatchObject({ format: 'markdown', text: 'Skills\n\nWelding' })
    })

    test.each([
      ['an RTF file', 'rtf', '{\\rtf1\\ansi Hello}', 'Hello'],
      ['a web page', 'html', '<!DOCTYPE html><html><body>Hello</body></html>', 'Hello'],
      ['a JSON Resume', 'json_resume', '{"basics": {"name": "Ada"}}', 'Ada'],
      ['a text with a hash', 'text', 'C# developer, #1 in sales', 'C# developer, #1 in sales'],
    ])('%s is read as what it is', async (_, format, content, text) => {
      const read = await create().read({ name: 'resume.txt', bytes: encode(content) })

      expect(read).toMatchObject({ format, text })
    })

    test('letters beyond ASCII are kept', async () => {
      const read = await create().read({ name: 'resume.md', bytes: encode('Zoë Müller, Łódź, 東京') })

      expect(read.text).toBe('Zoë Müller, Łódź, 東京')
    })

    test.each([
      ['an empty file', new Uint8Array(), 'document.empty'],
      ['a file of white space', encode(' \n\t \n'), 'document.empty'],
      ['a file above the limit', new Uint8Array(maxFileBytes + 1).fill(97), 'document.too_large'],
      ['a text of hundreds of pages', encode('word '.repeat(100_000)), 'document.too_many_pages'],
      ['a picture', makePng(), 'document.unsupported'],
      ['a zip', makeZip([{ name: 'a.txt', content: encode('hello') }]), 'document.unsupported'],
      ['bytes that are no text', Uint8Array.from({ length: 4000 }, (_, n) => (n * 37) % 23), 'document.unsupported'],
      ['a drawing', encode('<svg xmlns="http://www.w3.org/2000/svg"><text>Hello</text></svg>'), 'document.unsupported'],
      ['other XML', encode('<?xml version="1.0"?><resume>Hello</resume>'), 'document.unsupported'],
      ['a script', encode('#!/bin/sh\necho hello'), 'document.unsupported'],
      ['a JSON Resume that breaks off', encode('{"basics": {"name": "Ada'), 'document.damaged'],
    ])('%s is refused by name', async (_, bytes, code) => {
      const reading = create().read({ name: 'resume.pdf', bytes })

      await expect(reading).rejects.toMatchObject({ code, details: { file: 'resume.pdf' } })
    })
  })
}
