import { PDFDict, PDFDocument, PDFName, type PDFPage, PDFString, rgb, StandardFonts } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { makeDrawnPdf, makePdf } from '../document-files.contract.ts'
import { defaultLimits } from '../limits.ts'
import { readPdf } from './index.ts'
import { SkippedPictures } from './pictures.ts'

const read = (bytes: Uint8Array) => readPdf('a.pdf', bytes, defaultLimits)
const draw = (content: string) => read(makeDrawnPdf(content))
const honest = 'BT /F1 11 Tf 50 700 Td (Warehouse clerk since 2015) Tj ET'
const secret = 'Kubernetes expert'
const at = (x: number, y: number, size = 11) => `BT /F1 ${size} Tf ${x} ${y} Td (${secret}) Tj ET`

const create = async () => {
  const pdf = await PDFDocument.create()
  const page = pdf.addPage([595, 842])
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  page.drawText('Warehouse clerk', { x: 50, y: 700, size: 11, font })
  return { pdf, page, font }
}

/** A page with a form, "Form", that is not drawn yet. */
const createDrawn = async (group: Record<string, string> | null, content: string) => {
  const { pdf, page, font } = await create()
  const resources = pdf.context.obj({ Font: { F1: font.ref }, XObject: {} })
  const form = pdf.context.stream(content, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 595, 842],
    Resources: resources,
    ...(group === null ? {} : { Group: group }),
  })
  const reference = pdf.context.register(form)
  resources.lookup(PDFName.of('XObject'), PDFDict).set(PDFName.of('Form'), reference)
  page.node.setXObject(PDFName.of('Form'), reference)
  return { pdf, page }
}

const addContent = (pdf: PDFDocument, page: PDFPage, content: string): void =>
  page.node.addContentStream(pdf.context.register(pdf.context.stream(content)))

describe('letters of a PDF become words', () => {
  test.each([
    ['drawn one by one', 'BT /F1 11 Tf 50 700 Td (W) Tj 10.4 0 Td (e) Tj 6.1 0 Td (lder) Tj ET', 'Welder'],
    ['with kerning', 'BT /F1 11 Tf 50 700 Td [(W) 80 (elder)] TJ ET', 'Welder'],
    ['with gaps for spaces', 'BT /F1 11 Tf 50 700 Td [(Arc) -333 (welder)] TJ ET', 'Arc welder'],
    ['set apart by letter spacing', 'BT /F1 11 Tf 6 Tc 50 700 Td (EXPERIENCE) Tj ET', 'EXPERIENCE'],
    ['set apart by spaces', 'BT /F1 11 Tf 50 700 Td (E X P E R I E N C E) Tj ET', 'EXPERIENCE'],
    ['set apart by gaps', 'BT /F1 11 Tf 50 700 Td [(S) -400 (K) -400 (I) -400 (L) -400 (L) -400 (S)] TJ ET', 'SKILLS'],
    ['on lines by TD and T*', 'BT /F1 11 Tf 50 700 Td (one) Tj 0 -14 TD (two) Tj T* (three) Tj ET', 'one\ntwo\nthree'],
    [
      'that might have been broken where a space was put under the next letter',
      'BT /F1 11 Tf 50 700 Td (Dreh) Tj /Span << /ActualText <FEFF00AD> >> BDC ( ) Tj EMC 23.84 0 Td (arbeit) Tj ET',
      'Dreharbeit',
    ],
    [
      'with a mark in the middle of them',
      'BT /F1 11 Tf 50 700 Td (Of) Tj /Span << /MCID 1 >> BDC (fice) Tj EMC ET',
      'Office',
    ],
    ['made bolder by drawing twice', 'BT /F1 11 Tf 50 700 Td (Welder) Tj 0.3 0 Td (Welder) Tj ET', 'Welder'],
  ])('%s', async (_, content, text) => {
    expect((await draw(content)).text).toBe(text)
  })

  test('a word that is broken at the end of a line is whole', async () => {
    const { text } = await draw('BT /F1 11 Tf 14 TL 50 700 Td (Stock manage-) Tj T* (ment and audits) Tj ET')

    expect(text).toBe('Stock management\nand audits')
  })
})

describe('what hides text in a PDF', () => {
  test.each([
    ['an outline in the colour of paper', 'ground_colour', `1 Tr 1 G ${at(50, 610)}`],
    ['letters on top of one another', 'tiny', `-6 Tc ${at(50, 610)}`],
    ['letters squeezed to a line', 'tiny', `2 Tz ${at(50, 610)}`],
    ['a clip of two far corners', 'clipped', `q 0 0 5 5 re 590 837 5 5 re W n ${at(50, 610)} Q`],
    [
      'a stencil of one colour',
      'covered',
      `${at(50, 610)} q 300 0 0 40 40 600 cm BI /W 1 /H 1 /IM true /BPC 1 ID \x01 EI Q`,
    ],
  ])('%s', async (_, reason, content) => {
    const { text, hidden } = await draw(`${honest} ${content}`)

    expect(text).toBe('Warehouse clerk since 2015')
    expect(hidden).toMatchObject([{ reason, page: 1, quote: secret }])
  })

  test('an area over a part of a line hides that part only, and its place is told', async () => {
    const { text, hidden } = await draw(`BT /F1 11 Tf 50 700 Td (Packer Kubernetes) Tj ET 1 g 86 690 90 25 re f`)

    expect(text).toBe('Packer')
    expect(hidden).toMatchObject([{ reason: 'covered', quote: 'Kubernetes', box: { page: 1 } }])
    expect(hidden[0]?.box?.left).toBeCloseTo(89 / 595, 1)
    expect(hidden[0]?.box?.top).toBeCloseTo(1 - 709 / 842, 1)
  })

  test('a group of drawings that is not opaque as a whole', async () => {
    const { pdf, page } = await createDrawn(
      { Type: 'Group', S: 'Transparency' },
      `/F1 11 Tf BT 50 600 Td (${secret}) Tj ET`,
    )
    page.node.setExtGState(PDFName.of('Clear'), pdf.context.obj({ ca: 0.02 }))
    addContent(pdf, page, 'q /Clear gs /Form Do Q')

    expect(await read(await pdf.save())).toMatchObject({
      text: 'Warehouse clerk',
      hidden: [{ reason: 'transparent', quote: secret }],
    })
  })

  test('type that is small by its own unit only does not', async () => {
    const { pdf, page, font } = await create()
    page.node.set(PDFName.of('UserUnit'), pdf.context.obj(10))
    addContent(pdf, page, `BT /F1 1.1 Tf 50 600 Td (${secret}) Tj ET`)
    page.node.setFontDictionary(PDFName.of('F1'), font.ref)

    expect(await read(await pdf.save())).toMatchObject({ text: expect.stringContaining(secret), hidden: [] })
  })

  test('text beside the page has no place on it', async () => {
    const { hidden } = await draw(`${honest} ${at(-400, 610)}`)

    expect(hidden).toMatchObject([{ reason: 'off_page', box: null }])
  })

  test.each([
    ['a frame that is filled between two rectangles', '0 g 20 20 555 802 re 22 22 551 798 re f*'],
    ['a triangle beside it, though its box covers the line', '0 g 0 0 m 595 0 l 595 842 l h f'],
  ])('%s does not', async (_, content) => {
    const { text, hidden } = await draw(`${honest} ${content}`)

    expect(text).toBe('Warehouse clerk since 2015')
    expect(hidden).toEqual([])
  })
})

describe('a scanned page', () => {
  const picture = 'q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x41 EI Q'
  const layer = `3 Tr ${at(50, 610)}`
  const readScan = (content: string, shown: string | null) =>
    readPdf('a.pdf', makeDrawnPdf(content), defaultLimits, async () =>
      shown === null ? null : { text: shown, places: [], isRecognised: true },
    )

  test('is read by what its scanner recognised where nothing else can be had, and marked', async () => {
    const result = await readScan(`${picture} ${layer}`, null)

    expect(result).toMatchObject({ text: secret, isRecognised: true, hidden: [] })
    expect(result.places).toHaveLength(1)
  })

  test('is read by what its picture shows', async () => {
    const result = await readScan(`${picture} ${layer}`, `A ${secret}!`)

    expect(result).toMatchObject({ text: `A ${secret}!`, isRecognised: true, hidden: [] })
  })

  test('whose layer says something else gains nothing by it', async () => {
    const result = await readScan(`${picture} ${layer}`, 'Warehouse clerk')

    expect(result).toMatchObject({ text: 'Warehouse clerk', hidden: [{ reason: 'invisible', quote: secret }] })
  })

  test('without a layer is read by its picture, or said to have no text', async () => {
    expect(await readScan(picture, 'Warehouse clerk')).toMatchObject({ text: 'Warehouse clerk', isRecognised: true })
    await expect(readScan(picture, null)).rejects.toMatchObject({ code: 'document.no_text' })
  })

  test('with text of its own keeps what is invisible apart', async () => {
    const lines = Array.from({ length: 6 }, (_, n) => `BT /F1 11 Tf 50 ${700 - 14 * n} Td (Warehouse clerk ${n}) Tj ET`)

    const result = await readScan(`${picture} ${lines.join(' ')} ${layer}`, null)

    expect(result).toMatchObject({ isRecognised: false, hidden: [{ reason: 'invisible', quote: secret }] })
    expect(result.text).not.toContain(secret)
  })

  test('whose picture is small is none', async () => {
    const small = 'q 300 0 0 400 0 400 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x41 EI Q'

    await expect(readScan(`${small} ${layer}`, null)).rejects.toMatchObject({ code: 'document.no_text' })
  })
})

describe('what lies beside the pages', () => {
  test('properties with a page of words are no text, and are told', async () => {
    const { pdf } = await create()
    pdf.setKeywords(Array.from({ length: 40 }, (_, n) => `keyword${n}`))

    const { text, hidden } = await read(await pdf.save())

    expect(text).toBe('Warehouse clerk')
    expect(hidden).toMatchObject([{ reason: 'metadata', page: null }])
  })

  test('the value of a field is read, that of a hidden field is told', async () => {
    const { pdf, page } = await create()
    const shown = pdf.getForm().createTextField('shown')
    shown.setText('Forklift licence')
    shown.addToPage(page, { x: 50, y: 600, width: 200, height: 20 })
    const hidden = pdf.getForm().createTextField('hidden')
    hidden.setText(`${secret} since 2012`)
    hidden.addToPage(page, { x: 50, y: 500, width: 200, height: 20, hidden: true })

    const { text, hidden: told } = await read(await pdf.save())

    expect(text).toContain('Forklift licence')
    expect(text).not.toContain(secret)
    expect(told).toMatchObject([{ reason: 'hidden_mark', page: 1, quote: `${secret} since 2012`, box: { page: 1 } }])
  })

  test('a note that opens on demand is no text', async () => {
    const { pdf, page } = await create()
    const note = pdf.context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [50, 50, 70, 70] })
    note.set(PDFName.of('Contents'), PDFString.of(secret))
    page.node.addAnnot(pdf.context.register(note))

    expect((await read(await pdf.save())).text).toBe('Warehouse clerk')
  })

  test('a picture is not decoded, and covers all the same', async () => {
    const { pdf, page } = await create()
    const png = await pdf.embedPng(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC',
    )
    page.drawText(secret, { x: 50, y: 600, size: 11, color: rgb(0, 0, 0) })
    page.drawImage(png, { x: 40, y: 590, width: 200, height: 30 })
    const bytes = await pdf.save()

    const { text, hidden } = await read(bytes)

    expect(text).toBe('Warehouse clerk')
    expect(hidden).toMatchObject([{ reason: 'covered', quote: secret }])
    const skipped = Buffer.from(new SkippedPictures(bytes).bytes).toString('latin1')
    expect(skipped).toHaveLength(bytes.length)
    expect(skipped).toContain('/FlateDecodX')
  })
})

describe('a picture that stands on several pages', () => {
  const readBanners = async (value: number) => {
    const { pdf, page, font } = await create()
    const banner = pdf.context.register(
      pdf.context.flateStream(new Uint8Array([value]), {
        ...{ Type: 'XObject', Subtype: 'Image', Width: 1, Height: 1, ColorSpace: 'DeviceGray', BitsPerComponent: 8 },
      }),
    )
    const pages = [page, pdf.addPage([595, 842]), pdf.addPage([595, 842])]
    for (const [at, one] of pages.entries()) {
      one.node.setXObject(PDFName.of('Banner'), banner)
      one.node.setFontDictionary(PDFName.of('F1'), font.ref)
      const text = at === 0 ? '' : `1 g BT /F1 11 Tf 50 660 Td (${secret} ${at}) Tj ET`
      addContent(pdf, one, `q 300 0 0 20 45 655 cm /Banner Do Q ${text}`)
    }
    return read(await pdf.save())
  }

  test('is looked at where a text stands on it, though it was met before', async () => {
    expect(await readBanners(255)).toMatchObject({
      text: 'Warehouse clerk',
      hidden: [
        { reason: 'ground_colour', page: 2, quote: `${secret} 1` },
        { reason: 'ground_colour', page: 3, quote: `${secret} 2` },
      ],
    })
    expect(await readBanners(30)).toMatchObject({ text: expect.stringContaining(`${secret} 2`), hidden: [] })
  })
})

describe('a PDF that is made to hold up its reader', () => {
  const replace = async (from: string, to: string) => {
    const bytes = await makePdf([[{ text: 'Welder', x: 50, y: 700 }]])
    return Buffer.from(Buffer.from(bytes).toString('latin1').replace(from, to.padEnd(from.length)), 'latin1')
  }

  test('by a tree of pages that leads back into itself is refused', async () => {
    await expect(read(await replace('/Kids [4 0 R]', '/Kids [2 0 R]'))).rejects.toMatchObject({
      code: expect.stringMatching(/^document\.(damaged|no_text)$/),
    })
  })

  test('by an index that points at itself is read or refused', async () => {
    const bytes = Buffer.from(await makePdf([[{ text: 'Welder', x: 50, y: 700 }]])).toString('latin1')
    const index = bytes.indexOf('xref\n')
    const looped = bytes.replace('/Root 1 0 R', `/Root 1 0 R /Prev ${index}`)

    const result = await read(Buffer.from(looped, 'latin1')).then(
      ({ text }) => text,
      ({ code }) => code,
    )

    expect(['Welder', 'document.damaged']).toContain(result)
  })

  test('by a drawing that draws itself is read without end', async () => {
    const { pdf, page } = await createDrawn(null, `BT /F1 11 Tf 50 600 Td (${secret}) Tj ET /Form Do`)
    addContent(pdf, page, '/Form Do')

    expect((await read(await pdf.save())).text).toContain('Warehouse clerk')
  })
})
