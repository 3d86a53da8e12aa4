import { afterAll, describe, expect, test } from 'vitest'
import type { HiddenReason } from '../../domain/scoring/index.ts'
import { createDocumentReader } from './reader.ts'

const reader = createDocumentReader({ threads: 1 })
afterAll(() => reader.close())

const honest = 'Warehouse clerk since 2015'
const secret = 'Kubernetes expert'
const pad = 'with thirty years of leadership in every field that anybody could ever ask for '

const readText = (text: string) => reader.read({ name: 'a', bytes: new TextEncoder().encode(text) })

describe('a web page', () => {
  const read = (body: string, head = '') =>
    readText(`<!doctype html><html><head>${head}</head><body><p>${honest}</p>${body}</body></html>`)
  const sheet = (rules: string) => `<style>${rules}</style>`

  test('is read as a browser shows it', async () => {
    const { format, text } = await readText(
      '<html><head><title>Title</title><style>.row{display:flex}</style></head><body><!-- note --><script>var x = "code"</script>' +
        '<h1>Ada&nbsp;Lovelace</h1><div><div>Analyst &amp; writer</div></div><noscript>No script</noscript>' +
        '<div class="row"><b>Nurse, Clinic</b><span>2010 – 2014</span></div>' +
        '<ul><li>Wards</li><li><p>Nights</p></li></ul><table><tr><td>SQL</td><td>5 years</td></tr></table>' +
        '<p>One<br>Two\n three <i>four</i></p><pre>a  b\nc</pre></body></html>',
    )

    expect(format).toBe('html')
    expect(text.split(/\n+/)).toEqual([
      'Ada Lovelace',
      'Analyst & writer',
      'Nurse, Clinic   2010 – 2014',
      '• Wards',
      '• Nights',
      'SQL   5 years',
      'One',
      'Two three four',
      'a  b',
      'c',
    ])
  })

  const styled = (style: string) => `<p style="${style}">${secret}</p>`

  test.each<readonly [string, HiddenReason, string, string]>([
    ['that is not displayed', 'hidden_mark', styled('display:none'), ''],
    ['with the hidden attribute', 'hidden_mark', `<p hidden>${secret}</p>`, ''],
    ['that is invisible', 'invisible', styled('visibility: hidden'), ''],
    ['without opacity', 'transparent', styled('opacity: 0.01'), ''],
    ['of a transparent colour', 'transparent', styled('color: rgba(0, 0, 0, 0)'), ''],
    ['one pixel high', 'tiny', styled('font-size: 1px'), ''],
    ['in the colour of the page', 'ground_colour', styled('color: #fff'), ''],
    [
      'in the colour of its ground',
      'ground_colour',
      `<div style="background: navy">${styled('color: rgb(0 0 128)')}</div>`,
      '',
    ],
    ['white by old mark-up', 'ground_colour', `<font color="white">${secret}</font>`, ''],
    ['far to the left', 'off_page', styled('position: absolute; left: -9999px'), ''],
    ['indented out of the window', 'off_page', styled('text-indent: -9999px'), ''],
    ['cut down to nothing', 'clipped', styled('position: absolute; width: 1px; height: 1px; overflow: hidden'), ''],
    ['scaled to nothing', 'tiny', styled('transform: scale(0)'), ''],
    ['hidden by a class', 'hidden_mark', `<p class="a b">${secret}</p>`, sheet('p.b { display: none }')],
    ['hidden by an id', 'transparent', `<p id="x">${secret}</p>`, sheet('#x { opacity: 0 }')],
    [
      'hidden within another element',
      'ground_colour',
      `<div class="a"><p>${secret}</p></div>`,
      sheet('.a p { color: white }'),
    ],
    [
      'hidden by an attribute',
      'hidden_mark',
      `<p data-x="1">${secret}</p>`,
      sheet('[data-x] { display: none !important }'),
    ],
    ['coloured by a variable', 'ground_colour', styled('color: var(--paper)'), sheet(':root { --paper: #fefefe }')],
    [
      'hidden by what weighs more',
      'hidden_mark',
      `<p class="a">${secret}</p>`,
      sheet('.a { display: none } p { display: block }'),
    ],
    ['in a comment of a whole sentence', 'hidden_mark', `<!-- ${secret} -->`.replace(secret, `${pad}${secret}`), ''],
  ])('text %s is kept apart', async (_, reason, body, head) => {
    const { text, hidden } = await read(body, head)

    expect(text).toBe(honest)
    expect(hidden).toMatchObject([{ reason, page: null, quote: expect.stringContaining(secret) }])
  })

  test.each([
    ['that only a screen reader is not told of', `<p aria-hidden="true">${secret}</p>`, ''],
    ['white on a dark ground', `<div style="background-color: #123">${styled('color: white')}</div>`, ''],
    ['white on a picture', `<div style="background: url(a.png)">${styled('color: white')}</div>`, ''],
    [
      'white on a ground that is not known',
      `<div style="background: var(--brand)">${styled('color: white')}</div>`,
      '<link rel="stylesheet" href="brand.css">',
    ],
    [
      'filled by its ground',
      styled('background: linear-gradient(red, blue); background-clip: text; color: transparent'),
      '',
    ],
    ['that is hidden on paper', `<p class="a">${secret}</p>`, sheet('@media print { .a { display: none } }')],
    [
      'that is hidden on small screens',
      `<p class="a">${secret}</p>`,
      sheet('@media (max-width: 600px) { .a { display: none } }'),
    ],
    [
      'shown by a rule that weighs more',
      `<p class="a" id="b">${secret}</p>`,
      sheet('.a { display: none } #b { display: block }'),
    ],
    ['shown within what is invisible', `<div style="visibility: hidden">${styled('visibility: visible')}</div>`, ''],
    ['moved a little', styled('position: relative; left: -4px; margin-left: -10px'), ''],
    ['in a list without gaps', `<div style="font-size: 0">${styled('font-size: 16px')}</div>`, ''],
    ['while its link is pointed at', `<a class="a">${secret}</a>`, sheet('.a:hover { display: none }')],
  ])('text %s is read', async (_, body, head) => {
    const { text, hidden } = await read(body, head)

    expect(text).toContain(secret)
    expect(hidden).toEqual([])
  })

  test.each([
    ['windows-1251', Buffer.from('<meta charset="windows-1251"><p>\xcc\xee\xf1\xea\xe2\xe0</p>', 'latin1'), 'Москва'],
    ['UTF-8, whatever it says', Buffer.from('<meta charset="iso-8859-1"><p>Zoë</p>'), 'Zoë'],
    ['UTF-16', Buffer.from('\ufeff<html><body>Zoë</body></html>', 'utf16le'), 'Zoë'],
  ])('in %s is read', async (_, bytes, text) => {
    expect(await reader.read({ name: 'a', bytes })).toMatchObject({ format: 'html', text })
  })
})
