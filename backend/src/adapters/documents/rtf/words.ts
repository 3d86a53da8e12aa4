// What control words and symbols of RTF stand for (RTF 1.9.1).

import type { RtfParagraph, RtfTarget } from './state.ts'

/** Where the text of a group goes that one of these words begins. */
// biome-ignore format: a table
export const targets: Readonly<Record<string, RtfTarget>> = {
  fonttbl: 'fonts', colortbl: 'colours', footnote: 'note', shpinst: 'shape', do: 'shape', shptxt: 'text',
  dptxbxtext: 'text', keywords: 'property', doccomm: 'property', comment: 'property', subject: 'property',
  category: 'property', sn: 'shape_name', sv: 'shape_value', ud: 'text', fldrslt: 'text',
  object: 'shape', result: 'text', footer: 'footer', footerl: 'footer', footerr: 'footer', footerf: 'footer',
}

/** Words that begin a group without text. */
export const nothing = new Set(
  (
    'stylesheet info pict objdata objclass objname fldinst annotation atnid atnauthor xe tc rxe txe bkmkstart ' +
    'bkmkend themedata filetbl revtbl nonshppict shprslt datafield template title author operator company manager ' +
    'hlinkbase creatim revtim printim buptim listtable listoverridetable generator upr panose falt ftnsep ftnsepc aftnsep'
  ).split(' '),
)

/** Characters that are written as words. */
// biome-ignore format: a table
export const characters: Readonly<Record<string, string>> = {
  par: '\n', line: '\n', sect: '\n', page: '\n', column: '\n', softline: '\n', tab: '\t', emdash: '—', endash: '–',
  bullet: '•', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', emspace: ' ', enspace: ' ', qmspace: ' ',
  zwj: '\u200d', zwnj: '\u200c', nestcell: '   ', nestrow: '\n',
}

/** What control words say of a paragraph. */
export const ofParagraph: Readonly<Record<string, (index: number) => Partial<RtfParagraph>>> = {
  li: (left) => ({ left }),
  lin: (left) => ({ left }),
  ri: (right) => ({ right }),
  rin: (right) => ({ right }),
  fi: (first) => ({ first }),
  sl: (line) => ({ line }),
  shading: (shade) => ({ shade }),
  cfpat: (shadeColour) => ({ shadeColour }),
}

/** Characters that are written as signs. */
export const signs: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  '-': '\u00ad',
  _: '-',
  '{': '{',
  '}': '}',
  '\\': '\\',
  '\n': '\n',
  '\r': '\n',
}
