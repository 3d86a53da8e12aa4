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

      expect(read.format).toBe('text')
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
      ['an RTF file', encode('{\\rtf1\\ansi Hello}'), 'document.unsupported'],
      ['a web page', encode('<!DOCTYPE html><html><body>Hello</body></html>'), 'document.unsupported'],
    ])('%s is refused by name', async (_, bytes, code) => {
      const reading = create().read({ name: 'resume.pdf', bytes })

      await expect(reading).rejects.toMatchObject({ code, details: { file: 'resume.pdf' } })
    })
  })
}
