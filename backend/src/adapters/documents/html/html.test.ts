import { afterAll, describe, expect, test } from 'vitest'
import type { HiddenReason } from '../../../domain/scoring/index.ts'
import { createDocumentReader } from '../reader.ts'

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
    ['in a filter that leaves nothing', 'transparent', `<p style="filter: blur(0) opacity(0)">${secret}</p>`, ''],
    [
      'on a ground of its own colour',
      'ground_colour',
      `<p style="color: #246; background: currentColor">${secret}</p>`,
      '',
    ],
    ['turned to white', 'ground_colour', `<p style="filter: invert(1)">${secret}</p>`, ''],
    ['made white by light', 'ground_colour', `<p style="color: #333; filter: brightness(9)">${secret}</p>`, ''],
    [
      'on a ground that has its colour',
      'ground_colour',
      `<p style="background: #999; filter: contrast(0)">${secret}</p>`,
      '',
    ],
    [
      'pale on a page that may be dark',
      'ground_colour',
      `<p style="color: #fff">${secret}</p>`,
      sheet(':root { color-scheme: light dark }'),
    ],
    ['blurred', 'invisible', `<p style="filter: blur(1em)">${secret}</p>`, ''],
    [
      'with a shadow of white',
      'ground_colour',
      `<p style="color: #fff; text-shadow: 1px 1px 2px #fefefe">${secret}</p>`,
      '',
    ],
    [
      'under an empty box of the size of its parent',
      'covered',
      `<div style="position: relative"><b>${secret}</b><i class="c"> </i></div>`,
      sheet('.c { position: absolute; inset: 0; background: #fff }'),
    ],
    [
      'under a box that is as wide and high',
      'covered',
      `<div style="position: relative"><i class="c"></i>${secret}</div>`,
      sheet('.c { position: absolute; top: 0; left: 0; width: 100%; height: 100%; background: gray; z-index: 2 }'),
    ],
    [
      'behind the ground of its parent',
      'covered',
      `<div style="background: #eee"><p style="position: relative; z-index: -1">${secret}</p></div>`,
      '',
    ],
    [
      'that fades away',
      'transparent',
      `<p style="animation: out 1s both">${secret}</p>`,
      sheet('@keyframes out { from { opacity: 1 } 100% { opacity: 0 } }'),
    ],
    [
      'in the colour of all shapes behind it',
      'ground_colour',
      `<svg><rect fill="#fff"/><g><path fill="white"/></g><text fill="white">${secret}</text></svg>`,
      '',
    ],
    ['in white by hue, whiteness and blackness', 'ground_colour', `<p style="color: hwb(0 100% 0%)">${secret}</p>`, ''],
    ['in white by lightness', 'ground_colour', `<p style="color: oklch(1 0 0)">${secret}</p>`, ''],
    [
      'in a mixture that is nearly white',
      'ground_colour',
      `<p style="color: color-mix(in srgb, white 99%, black)">${secret}</p>`,
      '',
    ],
    ['in the white that holds by day', 'ground_colour', `<p style="color: light-dark(#fff, #000)">${secret}</p>`, ''],
    [
      'white on a gradient of white',
      'ground_colour',
      `<p style="background: linear-gradient(90deg, #fff, #fefefe 50%); color: #fff">${secret}</p>`,
      '',
    ],
    [
      'in a gradient of white',
      'ground_colour',
      `<p style="background: linear-gradient(#fff, #fff); background-clip: text; color: transparent">${secret}</p>`,
      '',
    ],
    [
      'made lighter than its ground',
      'ground_colour',
      `<p style="mix-blend-mode: screen; color: #333">${secret}</p>`,
      '',
    ],
    ['small by a sum', 'tiny', `<p style="font-size: clamp(0px, calc(1px * 0.5), 2px)">${secret}</p>`, ''],
    ['small by a font of nothing', 'tiny', `<p style="font: 0/0 a">${secret}</p>`, ''],
    ['scaled to a hundredth', 'tiny', `<p style="transform: matrix(0.01, 0, 0, 0.01, 0, 0)">${secret}</p>`, ''],
    ['turned until it is seen from the side', 'tiny', `<p style="transform: rotateY(90deg)">${secret}</p>`, ''],
    ['zoomed out', 'tiny', `<p style="zoom: 0.05">${secret}</p>`, ''],
    ['set so close that its letters lie on one another', 'tiny', `<p style="letter-spacing: -0.7em">${secret}</p>`, ''],
    ['moved away by a property of its own', 'off_page', `<p style="translate: -3000px 0">${secret}</p>`, ''],
    ['put away by a sum', 'off_page', `<p style="position: absolute; left: calc(-100vw - 900px)">${secret}</p>`, ''],
    [
      'put away by its inset',
      'off_page',
      `<p style="position: absolute; inset: -9999px auto auto -9999px">${secret}</p>`,
      '',
    ],
    [
      'pushed out of its box',
      'clipped',
      `<p style="text-indent: 100%; white-space: nowrap; overflow: hidden">${secret}</p>`,
      '',
    ],
    ['in lines without height', 'clipped', `<p style="line-height: 0; overflow: hidden">${secret}</p>`, ''],
    [
      'behind a mask of nothing',
      'transparent',
      `<p style="mask-image: linear-gradient(transparent, transparent)">${secret}</p>`,
      '',
    ],
    [
      'white letters of a picture without shapes',
      'ground_colour',
      `<svg><text fill="white">${secret}</text></svg>`,
      '',
    ],
    ['letters of a picture without filling', 'transparent', `<svg><text fill-opacity="0">${secret}</text></svg>`, ''],
    ...[
      ['an element after another', 'b + .q'],
      ['an element somewhere after another', 'b ~ .q'],
      ['an element that is not another', 'p.q:not(.z, i)'],
      ['one of several', ':is(h6, .q)'],
      ['the beginning of an attribute', '[class^="q"]'],
      ['its place among others', 'div > :nth-child(2n)'],
    ].map(
      ([name, selector]) =>
        [
          `by a rule for ${name}`,
          'ground_colour',
          `<div><b></b><p class="q">${secret}</p></div>`,
          sheet(`${selector} { color: #fff }`),
        ] as const,
    ),
    [
      'by a rule within a rule',
      'ground_colour',
      `<div class="n"><p>${secret}</p></div>`,
      sheet('.n { margin: 0; & p { color: #fff } padding: 0 }'),
    ],
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
    [
      'white on a dark gradient',
      `<div style="background: linear-gradient(#123, #456)">${styled('color: white')}</div>`,
      '',
    ],
    ['white on a shape of its picture', `<svg><rect fill="#123"/><text fill="white">${secret}</text></svg>`, ''],
    [
      'white by a rule that leaves it out',
      `<p class="q">${secret}</p>`,
      sheet('p:not(.q) + b, b ~ p:first-child { color: #fff }'),
    ],
    [
      'made smaller by a sum',
      styled('font-size: calc(20px - 0.5em); transform: scale(0.9); letter-spacing: -0.02em'),
      '',
    ],
    ['in grey by lightness', styled('color: oklch(0.6 0.01 200)'), ''],
    ['shown within what is invisible', `<div style="visibility: hidden">${styled('visibility: visible')}</div>`, ''],
    ['moved a little', styled('position: relative; left: -4px; margin-left: -10px'), ''],
    ['in a list without gaps', `<div style="font-size: 0">${styled('font-size: 16px')}</div>`, ''],
    [
      'that appears',
      `<p class="a">${secret}</p>`,
      sheet('.a { opacity: 0; animation: in .5s ease-out 1s forwards } @keyframes in { to { opacity: 1 } }'),
    ],
    [
      'that comes and goes',
      `<p class="a">${secret}</p>`,
      sheet('.a { opacity: 0; animation: pulse 2s infinite } @keyframes pulse { 50% { opacity: 1 } }'),
    ],
    [
      'that an unknown animation moves in',
      styled('opacity: 0; animation-name: fadeIn'),
      '<link rel="stylesheet" href="animate.css">',
    ],
    [
      'in a dark page made bright',
      `<div style="filter: invert(1); background: #000"><i style="color: #fff">${secret}`,
      '',
    ],
    ['with a dark shadow', styled('color: #fff; text-shadow: 0 0 3px #000, 1px 1px red'), ''],
    [
      'that blinks',
      `<p class="a">${secret}</p>`,
      sheet('.a { animation: b 1s infinite } @keyframes b { from { visibility: hidden } }'),
    ],
    ['pale on a page that is always dark', styled('color: #eee'), sheet(':root { color-scheme: dark }')],
    [
      'turned, in a colour that is not known',
      styled('filter: invert(100%)'),
      '<link rel="stylesheet" href="style.css">',
    ],
    ['drawn as an outline', styled('color: transparent; -webkit-text-stroke: 1px #123'), ''],
    ['with an amount of colour', styled('filter: grayscale(50%) sepia(.2) drop-shadow(0 0 2px #000)'), ''],
    [
      'before a ground that fills its parent',
      `<div style="position: relative"><i class="c"></i><p style="position: relative">${secret}</p></div>`,
      sheet('.c { position: absolute; inset: 0; background: #def }'),
    ],
    [
      'above a cover, within what it covers',
      `<div style="position: relative"><p><b style="position: relative; z-index: 3">${secret}</b></p><i class="c"></i></div>`,
      sheet('.c { position: absolute; inset: 0; background: #def; z-index: 2 }'),
    ],
    [
      'under a cover that can be looked through',
      `<div style="position: relative">${secret}<i class="c"></i></div>`,
      sheet('.c { position: absolute; inset: 0; background: #fff; opacity: .5 }'),
    ],
    [
      'under a card that is turned away',
      `<div style="position: relative">${secret}<i class="c"></i></div>`,
      sheet(
        '.c { position: absolute; inset: 0; background: #fff; transform: rotateY(180deg); backface-visibility: hidden }',
      ),
    ],
    [
      'beside a badge',
      `<div style="position: relative">${secret}<i class="c"></i></div>`,
      sheet('.c { position: absolute; top: 0; right: 0; width: 20px; height: 20px; background: red }'),
    ],
    [
      'behind others in a place of its own',
      `<div style="background: #eee; isolation: isolate"><p style="position: relative; z-index: -1">${secret}</p></div>`,
      '',
    ],
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
