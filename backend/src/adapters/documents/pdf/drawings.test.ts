// What the operators of a page let be seen, case by case; hidden-text.test.ts has the ordinary ones.

import { describe, expect, test } from 'vitest'
import type { HiddenReason } from '../../../domain/scoring/index.ts'
import { defaultLimits } from '../limits.ts'
import { readPdf } from './index.ts'
import { assemblePage, makeDeflated, makeStream } from './structures.contract.ts'

interface Made {
  readonly resources?: string
  /** From number 6 on. */
  readonly objects?: readonly (string | Uint8Array)[]
}

const honest = 'Warehouse clerk since 2015'
const secret = 'Kubernetes expert'
const write = (text: string, x: number, y: number) => `BT /F1 11 Tf ${x} ${y} Td (${text}) Tj ET `
const hide = write(secret, 50, 660)
const area = '45 655 300 20 re f '
const page = (content: string, made: Made = {}) =>
  readPdf('a.pdf', assemblePage(makeStream('', write(honest, 50, 700) + content), made), defaultLimits)

const modes =
  '/ExtGState << /Screen << /BM /Screen >> /Multiply << /BM /Multiply >> /Difference << /BM /Difference >> /Hue << /BM /Hue >> /Luminosity << /BM /Luminosity >> /Half << /ca 0.5 >> >>'
const form = (dictionary: string, content: string) =>
  makeStream(
    `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> ${dictionary}`,
    content,
  )
/** A form that is painted for itself first, and only then, as a whole, onto what is there. */
const ownGroup = (content: string): Made => ({
  resources: '/XObject << /Own 6 0 R >>',
  objects: [
    makeStream(
      `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Group << /S /Transparency /I true >>
      /Resources << /Font << /F1 5 0 R >> ${modes} >>`,
      content,
    ),
  ],
})
const mask = (kind: string, content: string): Made => ({
  resources: `/ExtGState << /Mask << /SMask << /Type /Mask /S /${kind} /G 6 0 R >> >> /None << /SMask /None >> >>`,
  objects: [form('/Group << /S /Transparency /CS /DeviceGray >>', content)],
})
const whole = '0 0 595 842 re f'
const picture = (dictionary: string, bytes: Uint8Array, more: readonly Uint8Array[] = []): Made => ({
  resources: '/XObject << /Picture 6 0 R >>',
  objects: [
    makeDeflated(`/Type /XObject /Subtype /Image /Width 16 /Height 16 /BitsPerComponent 8 ${dictionary}`, bytes),
    ...more,
  ],
})
const damaged: Made = {
  resources: '/XObject << /Picture 6 0 R >>',
  objects: [
    makeStream(
      '/Type /XObject /Subtype /Image /Width 16 /Height 16 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /FlateDecode',
      'no pixels',
    ),
  ],
}
const grey = (value: number) => new Uint8Array(256).fill(value)
/** The rows of such a picture, each but the first of which says that it is like the one above. */
const upwards = (value: number) =>
  Uint8Array.from({ length: 16 * 17 }, (_, at) => (at % 17 === 0 ? 2 : at < 17 ? value : 0))
const veil = (alpha: Uint8Array): Made =>
  picture('/ColorSpace /DeviceGray /SMask 7 0 R', grey(255), [
    makeDeflated(
      '/Type /XObject /Subtype /Image /Width 16 /Height 16 /BitsPerComponent 8 /ColorSpace /DeviceGray',
      alpha,
    ),
  ])
const put = 'q 300 0 0 20 45 655 cm /Picture Do Q '
const gradient = (from: string, to: string): Made => {
  const ends = `/Function << /FunctionType 2 /Domain [0 1] /C0 [${from}] /C1 [${to}] /N 1 >>`
  const shading = `<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [45 0 345 0] /Extend [true true] ${ends} >>`
  return { resources: `/Shading << /Run ${shading} >> /Pattern << /Tint << /PatternType 2 /Shading ${shading} >> >>` }
}
const tile = (content: string): Made => ({
  resources: '/Pattern << /Tint 6 0 R >>',
  objects: [
    makeStream('/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << >>', content),
  ],
})
const tileOfPicture = (value: number): Made => ({
  resources: '/Pattern << /Tint 6 0 R >>',
  objects: [
    makeStream(
      `/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9
      /Resources << /XObject << /Picture 7 0 R >> >>`,
      'q 9 0 0 9 0 0 cm /Picture Do Q',
    ),
    ...(picture('/ColorSpace /DeviceGray', grey(value)).objects ?? []),
  ],
})
const tinted = `/Pattern cs /Tint scn ${area}`
const drawnLetters = (drawing: string): Made => {
  const names = Array.from({ length: 90 }, (_, at) => `/g${at}`)
  const letters = names.map((name) => `${name} 7 0 R`).join(' ')
  const widths = names.map(() => 600).join(' ')
  return {
    resources: '/Font << /F1 5 0 R /Drawn 6 0 R >>',
    objects: [
      `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 33 /LastChar 122
      /Widths [${widths}] /Encoding << /Differences [33 ${names.join(' ')}] >> /CharProcs << ${letters} >> /ToUnicode 8 0 R >>`,
      makeStream('', drawing),
      makeStream(
        '',
        `begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <21> <7a> <0021> endbfrange endcmap`,
      ),
    ],
  }
}
const drawn = 'BT /Drawn 11 Tf 50 660 Td (Kubernetes) Tj 120 0 Td (expert) Tj ET'

describe('text that nobody sees', () => {
  const cases: readonly (readonly [string, HiddenReason, string, Made?])[] = [
    ['words squeezed to strokes', 'tiny', '1 Tz BT /F1 11 Tf 50 660 Td (SQL) Tj 0 -12 Td (Go) Tj ET'],
    ['slanted until it lies flat', 'tiny', `BT /F1 11 Tf 1 0 100 0.01 50 660 Tm (${secret}) Tj ET`],
    [
      'words one on top of the other',
      'tiny',
      `BT /F1 11 Tf ${['Java', 'Perl', 'Rust', 'Ruby', 'Bash'].map((word) => `1 0 0 1 50 660 Tm (${word}) Tj`).join(' ')} ET`,
    ],
    ['behind a black mask', 'transparent', `q /Mask gs ${hide} Q`, mask('Luminosity', `0 g ${whole}`)],
    ['behind a mask of nothing', 'transparent', `q /Mask gs ${hide} Q`, mask('Alpha', '')],
    ['in a mask through which nothing is painted', 'invisible', 'q /Mask gs Q', mask('Alpha', hide)],
    ['under two strips that cover half of it each', 'covered', `${hide} 1 g 45 655 300 6 re f 45 661 300 10 re f`],
    ['under two triangles', 'covered', `${hide} 1 g 45 655 m 345 655 l 345 675 l h f 45 655 m 345 675 l 45 675 l h f`],
    ['under a broad line', 'covered', `${hide} 1 G 20 w 40 664 m 340 664 l S`],
    ['under many thin veils', 'covered', `${hide} /Half gs 1 g ${area.repeat(6)}`, { resources: modes }],
    ['under an area that leaves everything white', 'covered', `${hide} /Screen gs 1 g ${area}`, { resources: modes }],
    [
      'under a tint that meets nothing in its own group',
      'covered',
      `${hide} /Own Do`,
      ownGroup(`/Multiply gs 1 g ${area}`),
    ],
    ['within a broad outline', 'ground_colour', `2 Tr 8 w 0 g 1 G ${hide}`],
    ['made lighter than its ground', 'ground_colour', `/Screen gs ${hide}`, { resources: modes }],
    ['on a gradient of its colour', 'ground_colour', `${tinted} 1 g ${hide}`, gradient('1 1 1', '0.99 1 1')],
    [
      'at the white end of a gradient',
      'ground_colour',
      `${tinted} 1 g ${write(secret, 50, 660)}`,
      gradient('1 1 1', '0.8 0.8 0.8'),
    ],
    ['on tiles of its colour', 'ground_colour', `${tinted} 1 g ${hide}`, tile('1 g 0 0 9 9 re f')],
    [
      'on a picture of its colour',
      'ground_colour',
      `${put} 1 g ${hide}`,
      picture('/ColorSpace /DeviceGray', grey(255)),
    ],
    [
      'on a picture whose lines are packed by what differs from the one above',
      'ground_colour',
      `${put} 1 g ${hide}`,
      picture('/ColorSpace /DeviceGray /DecodeParms << /Predictor 15 /Columns 16 >>', upwards(255)),
    ],
    [
      'on a picture of colours from a list',
      'ground_colour',
      `${put} 1 g ${hide}`,
      picture('/ColorSpace [/Indexed /DeviceRGB 1 <000000fefefe>]', grey(1)),
    ],
    [
      'on a picture whose values are turned around',
      'ground_colour',
      `${put} 1 g ${hide}`,
      picture('/ColorSpace /DeviceGray /Decode [1 0]', grey(0)),
    ],
    ['under a stencil', 'covered', `${hide} 1 g ${put}`, picture('/ImageMask true /BitsPerComponent 1', grey(0))],
    ['on tiles of two areas', 'ground_colour', `${tinted} 1 g ${hide}`, tile('1 g 0 0 9 5 re f 0 5 9 4 re f')],
    ['on tiles of a picture', 'ground_colour', `${tinted} 1 g ${hide}`, tileOfPicture(255)],
    [
      'under an area that leaves its brightness only',
      'covered',
      `${hide} /Luminosity gs 1 g ${area}`,
      { resources: modes },
    ],
    ['under a picture with an opaque mask', 'covered', `${hide} ${put}`, veil(grey(255))],
    ['on a picture that is clear', 'ground_colour', `${put} 1 g ${hide}`, veil(grey(0))],
    ['in letters that draw nothing', 'invisible', drawn, drawnLetters('600 0 d0')],
    ['in letters that are white by themselves', 'ground_colour', drawn, drawnLetters('600 0 d0 1 g 0 0 500 700 re f')],
  ]
  test.each(cases.map(([name, reason, content, made = {}]) => [name, reason, content, made] as const))(
    '%s',
    async (_, reason, content, made) => {
      const { text, hidden } = await page(content, made)

      expect(text).toBe(honest)
      expect([...new Set(hidden.map((one) => one.reason))]).toEqual([reason])
      expect(hidden[0]).toMatchObject({ page: 1, quote: expect.stringMatching(/Kubernetes|SQL|Java/) })
    },
  )

  test('as its letters are drawn as others than those that they are said to be', async () => {
    const { text, hidden } = await page('BT /Lie 11 Tf 50 660 Td (Nurse) Tj ET', {
      resources: '/Font << /F1 5 0 R /Lie 6 0 R >>',
      objects: [
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 7 0 R >>',
        makeStream(
          '',
          'begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <4e> <00510043> endbfchar endcmap end',
        ),
      ],
    })

    expect(text).toBe(`${honest}\n\nNurse`)
    expect(hidden).toMatchObject([{ reason: 'invisible', page: 1, quote: 'QC' }])
  })

  test('as it was drawn once more in white', async () => {
    const { text, hidden } = await page(`${hide} 1 g ${hide}`)

    expect(text).toBe(honest)
    expect(hidden).toContainEqual(expect.objectContaining({ reason: 'covered', quote: secret }))
  })
})

describe('text that people see', () => {
  const dots = Uint8Array.from({ length: 256 }, (_, at) => (at % 7 === 0 ? 90 : 0))
  const cases: readonly (readonly [string, string, Made?])[] = [
    ['through a white mask', `q /Mask gs ${hide} Q`, mask('Luminosity', `1 g ${whole}`)],
    ['after a mask was switched off', `q /Mask gs /None gs ${hide} Q`, mask('Luminosity', `0 g ${whole}`)],
    ['as a mask through which a colour is painted', `q /Mask gs 0.2 0.2 0.8 rg ${area} Q`, mask('Alpha', hide)],
    ['as a clip of what is painted', `q 7 Tr ${hide} 0.2 0.2 0.8 rg ${area} Q`],
    ['as a clip of a gradient', `q 7 Tr ${hide} /Run sh Q`, gradient('0.5 0 0', '0 0 0.5')],
    ['in a gradient', `/Pattern cs /Tint scn ${hide}`, gradient('0.5 0 0', '0 0 0.5')],
    ['white on a broad dark line', `0 0 0.4 RG 20 w 40 664 m 340 664 l S 1 g ${hide}`],
    ['white, turned into black', `/Difference gs 1 g ${hide}`, { resources: modes }],
    ['black under an area that only tints', `${hide} /Multiply gs 1 1 0 rg ${area}`, { resources: modes }],
    [
      'black under an area that only tints it in their own group',
      '/Own Do',
      ownGroup(`${hide} /Multiply gs 0.8 1 0.8 rg ${area}`),
    ],
    ['white on an area that is dark as it meets nothing', '/Own Do', ownGroup(`/Screen gs 0 g ${area} 1 g ${hide}`)],
    ['white on a dark gradient', `${tinted} 1 g ${hide}`, gradient('0 0 0.3', '0.1 0.3 0.8')],
    ['white on dark tiles', `${tinted} 1 g ${hide}`, tile('0 0 0.3 rg 0 0 9 9 re f')],
    ['white on dark tiles of a picture', `${tinted} 1 g ${hide}`, tileOfPicture(30)],
    ['black under an area that changes its hue only', `${hide} /Hue gs 0 0.4 1 rg ${area}`, { resources: modes }],
    ['under tiles of thin lines', `${hide} ${tinted}`, tile('0.5 w 0 0 m 9 9 l S')],
    ['white on a dark picture', `${put} 1 g ${hide}`, picture('/ColorSpace /DeviceGray', grey(40))],
    [
      'white on a dark picture of colours from a list',
      `${put} 1 g ${hide}`,
      picture('/ColorSpace [/Indexed /DeviceRGB 1 <000000102030>]', grey(1)),
    ],
    [
      'under a stencil that paints nothing',
      `${hide} 1 g ${put}`,
      picture('/ImageMask true /BitsPerComponent 1', grey(255)),
    ],
    ['white on a picture that cannot be unpacked', `${put} 1 g ${hide}`, damaged],
    ['under a picture that is clear', `${hide} ${put}`, veil(grey(0))],
    ['under a watermark', `${hide} q 595 0 0 842 0 0 cm /Picture Do Q`, veil(dots)],
    [
      'under a picture of which a colour is left out',
      `${hide} ${put}`,
      picture('/ColorSpace /DeviceGray /Mask [250 255]', grey(255)),
    ],
    ['in a frame and struck through', `${hide} 0 G 1 w 45 655 300 20 re S 50 664 m 150 664 l S`],
    ['in letters that are drawings', drawn, drawnLetters('600 0 0 0 600 700 d1 40 w 0 0 m 500 700 l S')],
  ]
  test.each(cases.map(([name, content, made = {}]) => [name, content, made] as const))(
    '%s',
    async (_, content, made) => {
      const { text, hidden } = await page(content, made)

      expect(text).toContain(honest)
      expect(text.replace(/\s+/g, ' ')).toContain(secret)
      expect(hidden).toEqual([])
    },
  )
})
