import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { makeDrawnPdf, makePdf } from '../document-files.contract.ts'
import { defaultLimits } from '../limits.ts'
import { agreesWithScan, findRecogniser, recognisePdf } from './ocr.ts'

// "Warehouse clerk since 2015" above "Nurse 2010 - 2014", 360 by 72 pixels in black and white, deflated.
const picture =
  'eNrt1TGL1EAUB/DEBdMIwc5CbgoLa7nmhLCDlR/FVrHJQdzZ4+DWakewsbp8lciB6cwXsIhGTOnENLMwzPP/kt0V3F1trGQHlg0vv52bmffmHd' +
  'FxHMe/HPmvR6fw4Qf5O2o7fvdHXKuaLnyAaGP+iueykOEGH1zGemhxJe96/mX/d0w6F92Iv1oj36Xynay9khMnyCQq6u84ZUXyhC4RwNT5iLtv' +
  'aS3ePI/fiGKqktDEVN+fhT/urKiOk8BzAFhv8Pl3vWjKhV4Cq6ak8lOWGtdTQ0mSvUKAtASeAK++nVOly1ZrcaLOqG1Iu3PXOfyIklnGAcoZB4' +
  'w/vqBWV42u5DVw1VM+YD3glAMkgMli27Z6ZCJdTHLGiSomwGnQY19YxuycEPCSsR/waR3lA16qaYR3wj0PXjpJRq6xUwPGDl11WrZ5RQOWlxX+' +
  'qHtBPLMTjBGwtMX6QVWO+FrJDu+wZmCNQ1jjjsQG54zLNV6VG4yHijeI74aQlBGLxRqLk6lctZjQpcDNgHF0BI90D9iLRbnIGyx7Ke8/7j73nJ' +
  'Ssdx1OH/gVApquZOf56IDrh7mJ8mouw7OJmSDdGY7OUoENzkIE5nEhgxNOipcL8yy3cV7VdJNENuZCCnvnVI2jUxcIzOOaAhEeu8l/MIzftD8j' +
  'jSqo5scLuvQRSvMwLkQt5lRwcQUUuIhudvFsg0t9I17Tkss2md1zT/+Iqay0xbXnUpxmqqS3u3ia+HRx4WOeusLdFDRMDXy6gzvGtwMbMS6B8x' +
  'HLvfgEeCo7bB1XcYu9LP3LXXwNnKm+wwUF9iPODuAlsFPtinv2BjvGaKQ7+COwlzWumNhi64BXe/AHYJoAww3YxdQdwl8Yv2/5X8m4QeCGcb8H' +
  '/2BsW+5/26MrHY7OBGoHG8bcrTraJkU7JGUftkkG3HP/26ZbeE73nmXY6VnqrFmh/90IOxaS9PdoL3bTW6kLbUhFhBKNxxKVgQvUPiyvUj9B+R' +
  'aRUdzWBny5Fx/HcRwYPwHRUyia'

// The same, packed as a fax of group 4.
const fax =
  '//ndM7SRAsjfKM/H7/K0ROZoRmE3f/hNBr/r8ZraLfMPmBv/4twmx/oER9TZH8uzZ5czQz+fzxGZmss+Z/LvPRII5m4jmTmZnq/729PVB6aD8J' +
  'hNPQeuggnxYTCf3/+pWOJXGtxKto0fmOa2jZ0a3ErqUx8u2jZRrfXyNO/4vST1pN+lTaQ6CesJJdPQ03X8Ppat9XvT/pPX/pf6pOv50e9vOCcd' +
  'f+3H8dRTf9Rpfh/9LX/fslldPpku/6X93/Ru84f/w3OI8wew3/zq1/9daX/68G99+CI8Df/pX/6/+//3v/23/u0uvxsV//a2u99+3/u6Tr9+12' +
  'zn7aTamNYZzbOLbOftlGv9nFDOaUNLM0EvsQRH9j+OIIj8UxsfH7cV+xscheGeCxWtr2vDCDW0wmsNe21+HYWwtqIiIiIiIiIiIiIiIiIiI/+S' +
  'GfjtyJzNCKDIkROZoR0vhNBqmE0Gq75raLfMPRoc1tFvmH/xbhNjpOLcJsdAiP7zefzcR2bIzPV+r1fS8ER/+MJhP79/v/3/BTHNb6/+vS+/9J' +
  'U3X69f/7/rSdf/X9L7/7caX/pfpfv/ZLKX/lBJf/2/8Nzq1+/pfpff/BvSv/FK/iD8f72l16pdf3tfdJ17pJ1zr/bXPawzmlDS21Shpf3iCI/x' +
  'THIXhngrFSF4Z4L/DXtMLYW1sL4iIiIiIiIiP/4AIAIA'

const hex = Buffer.from(picture, 'base64').toString('hex')
const image = `BI /W 360 /H 72 /BPC 1 /CS /G /F [/AHx /Fl] ID ${hex}> EI`

const scan = (content: string) => ({ name: 'scan.pdf', bytes: makeDrawnPdf(content), limits: defaultLimits })
const upright = `q 240 0 0 48 40 700 cm ${image} Q`
const isInstalled = (await findRecogniser()) !== null

test('the picture of these tests is whole', () => {
  expect(inflateSync(Buffer.from(picture, 'base64'))).toHaveLength((360 / 8) * 72)
})

describe.skipIf(!isInstalled)('a scan (left out where tesseract is not installed)', () => {
  test.each([
    ['upright', '240 0 0 48 40 700'],
    ['on its side, as scanners leave it', '0 240 -48 0 300 300'],
  ])('is read: %s', async (_, matrix) => {
    const read = await recognisePdf(scan(`q ${matrix} cm ${image} Q`))

    expect(read).toMatchObject({ isRecognised: true })
    expect(read?.text.split(/\n+/)).toEqual(['Warehouse clerk since 2015', 'Nurse 2010 - 2014'])
  })

  test('is read where it is packed as a fax', async () => {
    const object = `9 0 obj\n<< /Type /XObject /Subtype /Image /Width 360 /Height 72 /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 360 >> >>\nstream\n`
    const end = '\nendstream\nendobj\n'
    const bytes = Buffer.concat([makeDrawnPdf(''), Buffer.from(object), Buffer.from(fax, 'base64'), Buffer.from(end)])

    const read = await recognisePdf({ name: 'scan.pdf', bytes, limits: defaultLimits })

    expect(read?.text.split(/\n+/)).toEqual(['Warehouse clerk since 2015', 'Nurse 2010 - 2014'])
  })

  test('has its lines where they stand on the page', async () => {
    const { text = '', places: [first, second] = [] } = (await recognisePdf(scan(upright))) ?? {}

    expect(text.slice(first?.start, first?.end)).toBe('Warehouse clerk since 2015')
    expect(text.slice(second?.start, second?.end)).toBe('Nurse 2010 - 2014')
    expect(first).toMatchObject({ page: 1, left: expect.closeTo(46 / 595, 1), top: expect.closeTo(100 / 842, 1) })
    expect(second?.top).toBeGreaterThan(first?.top ?? 1)
  })

  test('is given up when the time for it is over', async () => {
    const reading = recognisePdf({ ...scan(upright), limits: { ...defaultLimits, maxParseMs: 1501 } })

    await expect(reading).rejects.toMatchObject({ code: 'document.too_slow', details: { file: 'scan.pdf' } })
  })

  test('of more pages than can be read in time is refused', async () => {
    const bytes = await makePdf(Array.from({ length: 9 }, () => []))

    const reading = recognisePdf({ name: 'scan.pdf', bytes, limits: defaultLimits })

    await expect(reading).rejects.toMatchObject({ code: 'document.too_many_pages', details: { pages: 9, limit: 8 } })
  })

  test('without a picture has no text', async () => {
    const reading = recognisePdf(scan(''))

    await expect(reading).rejects.toMatchObject({ code: 'document.no_text', details: { file: 'scan.pdf' } })
  })
})

describe('a text layer over a scan', () => {
  const shown = 'Warehouse clerk since 2015\n\nNurse 2010 - 2014 in Bonn, nights and wards'

  test.each([
    ['with the same words', shown.replace(/\s+/g, ' '), true],
    ['with a word that was read otherwise', shown.replace('Bonn', 'Born'), true],
    ['with words of its own', `${shown} Kubernetes Docker Terraform Ansible Go Rust Java Python SQL`, false],
    ['with the same word over and over', `${shown} ${'nurse '.repeat(9)}`, false],
    ['without words', ' . ', false],
  ])('%s', (_, layer, agrees) => {
    expect(agreesWithScan(layer, shown)).toBe(agrees)
  })
})
