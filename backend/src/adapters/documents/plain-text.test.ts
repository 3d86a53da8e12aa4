import { describe, expect, test } from 'vitest'
import { decodePlainText } from './charset.ts'
import { siftCharacters } from './hidden-characters.ts'
import { gatherHidden, type HiddenPassage, judgeComment, judgeMetadata } from './hidden-text.ts'
import { joinBrokenWords, normaliseText } from './plain-text.ts'

describe('a text in its usual form', () => {
  test.each([
    ['letters of Arabic in their shapes', '\u200f\ufe8d\ufedf\ufea8\ufe92\ufeae\ufe93', 'الخبرة'],
    ['ligatures', 'e\ufb03cient \ufb01eld \ufb02ow \ufb00', 'efficient field flow ff'],
    ['letters in parts', 'Zoe\u0308 Mu\u0308ller', 'Zoë Müller'],
    ['soft hyphens', 'Ver\u00adtriebs\u00adleiter, Pro\u00ad\n  jekt', 'Vertriebsleiter, Projekt'],
    ['spaces of all kinds', 'a\u00a0b\u2003c\u3000d', 'a b c d'],
    ['breaks of all kinds', 'a\r\nb\rc\u2028d\fe', 'a\nb\nc\nd\ne'],
    ['bullets of symbol fonts', '\uf0b7\tWards\n\uf0a7 Nights', '• Wards\n• Nights'],
    ['controls and halves of characters', 'a\0b\u0007c\ud800d\uffff', 'abc\ufffdd'],
    ['empty lines', 'a \n\n \n\nb', 'a\n\nb'],
  ])('has no %s', (_, text, usual) => {
    expect(normaliseText(text)).toBe(usual)
  })

  test.each([
    ['bullets', '• one\n– two\n▪ three'],
    ['Chinese and Japanese', '東京で勤務、2010年〜2014年'],
    ['Arabic and Hebrew', 'مدير المبيعات, מנהל מכירות'],
    ['joiners of Persian and Hindi', 'می\u200cخواهم, क्\u200dष'],
    ['emoji that are joined', '👩\u200d💻 👨\u200d👩\u200d👧 ❤\ufe0f'],
  ])('keeps %s', (_, text) => {
    expect(normaliseText(text)).toBe(text)
    expect(siftCharacters(text)).toEqual({ text, hidden: [] })
  })

  test.each([
    ['a broken word', 'project manage-\nment of teams', 'project management\nof teams'],
    ['a broken word at the end', 'manage-\nment', 'management'],
    ['a broken word before a comma', 'manage-\n  ment, teams', 'management,\nteams'],
    ['a compound that is known', 'a well-\nknown firm', 'a well-known\nfirm'],
    ['a word that is broken twice', 'inter-\nnatio-\nnal teams', 'international\nteams'],
    ['a broken word that ends its line', 'manage-\nment\nof teams', 'management\nof teams'],
    ['a word said twice', 'a win-\nwin deal', 'a win-win\ndeal'],
    ['two words that the text has', 'net and work, net-\nwork', 'net and work, network'],
    ['a compound by its second word', 'data-\ndriven and cloud-\nbased work', 'data-driven\nand cloud-based\nwork'],
    ['a compound that the text has elsewhere', 'full-stack\nfull-\nstack', 'full-stack\nfull-stack'],
    ['a word that the text has elsewhere', 'frontend\nfront-\nend', 'frontend\nfrontend'],
    ['an abbreviation in a compound', 'SAP-\nbasiert', 'SAP-basiert'],
    ['an unfinished compound', 'Vertriebs-\nund Marketingleiter', 'Vertriebs- und\nMarketingleiter'],
    ['a name', 'Jean-\nPaul', 'Jean-\nPaul'],
    ['a dash after a space', 'Nurse -\nward', 'Nurse -\nward'],
    ['a span of years', '2010-\npresent', '2010-\npresent'],
  ])('%s at the end of a line', (_, text, joined) => {
    expect(joinBrokenWords(text)).toBe(joined)
  })

  test('is found in good time in a line of two million letters', () => {
    const long = `${'ab-\n'.repeat(100_000)}${'a'.repeat(2_000_000)}${'\u200b\u202e'.repeat(50_000)}`

    expect(joinBrokenWords(normaliseText(siftCharacters(long).text)).length).toBeGreaterThan(2_000_000)
  }, 5000)
})

const shadow = (text: string): string =>
  [...text].map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join('')

const bits = (text: string, zero = '\u200b', one = '\u200c'): string =>
  [...text]
    .map((letter) => letter.charCodeAt(0).toString(2).padStart(8, '0').replace(/0/g, zero).replace(/1/g, one))
    .join('')

describe('characters that nobody sees', () => {
  test.each<readonly [string, string, string, Omit<HiddenPassage, 'page'>]>([
    [
      'shadows of ASCII',
      `Nurse${shadow('hire me')} in Bonn`,
      'Nurse in Bonn',
      { reason: 'tag_characters', text: 'hire me' },
    ],
    ['bits in a row', `Nur${bits('hire me')}se`, 'Nurse', { reason: 'zero_width', text: 'hire me' }],
    ['other bits in a row', `Nurse ${bits('ok', '\u2060', '\u200d')}`, 'Nurse ', { reason: 'zero_width', text: 'ok' }],
    ['a row that says nothing', `Nurse${'\u200b'.repeat(9)}`, 'Nurse', { reason: 'zero_width', text: 'U+200B ×9' }],
    [
      'bits between letters',
      [...'Nurse-in-the-hospitals-of-Bonn-and-clinics']
        .map((letter, at) => letter + (bits('abcde')[at] ?? ''))
        .join(''),
      'Nurse-in-the-hospitals-of-Bonn-and-clinics',
      { reason: 'zero_width', text: expect.anything() },
    ],
    [
      'bytes in variation selectors',
      `Nurse${[...'hire'].map((letter) => String.fromCodePoint(0xe0100 + letter.charCodeAt(0) - 16)).join('')}`,
      'Nurse',
      { reason: 'zero_width', text: 'hire' },
    ],
    [
      'a word that is read backwards',
      'I know \u202enohtyP\u202c well',
      'I know Python well',
      { reason: 'direction_override', text: 'nohtyP' },
    ],
    [
      'a line that is read backwards',
      'know \u202enohtyP\nwell',
      'know Python\nwell',
      { reason: 'direction_override', text: 'nohtyP' },
    ],
  ])('%s are taken out and told', (_, text, seen, hidden) => {
    const sifted = siftCharacters(text, 2)

    expect(sifted).toEqual({ text: seen, hidden: [{ ...hidden, page: 2 }] })
  })

  test.each([
    ['a mark in a word', 'Py\u200bthon, Ja\u2060va, C\ufeff++', 'Python, Java, C++'],
    ['places where a link may break', 'github\u200b.com\u200b/ada\u200b/site', 'github.com/ada/site'],
    ['marks of direction', '\u200fמנהל\u200e (2010)', 'מנהל (2010)'],
    ['an isolated name', 'by \u2068Ada\u2069', 'by Ada'],
    ['a forced direction that is the usual one', '\u202d+49 228 1234\u202c', '+49 228 1234'],
    ['the flag of Scotland', `🏴${shadow('gbsct')}\u{e007f}`, `🏴${shadow('gbsct')}\u{e007f}`],
  ])('%s is nothing to tell', (_, text, seen) => {
    expect(siftCharacters(text)).toEqual({ text: seen, hidden: [] })
  })
})

describe('what is hidden elsewhere', () => {
  const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ')

  test('a page of words in the properties of a document is told, an author’s sentence is not', () => {
    expect(judgeMetadata(['Resume of a nurse', null, undefined, words(20)])).toEqual([])
    expect(judgeMetadata([words(20), words(20), words(40)])).toMatchObject([{ reason: 'metadata', page: null }])
  })

  test('a comment of a sentence is told, a note or code is not', () => {
    expect(judgeComment(' experience starts here ')).toEqual([])
    expect(judgeComment('[if mso]> <p class="a">some words of a program that nobody wrote at all</p>')).toEqual([])
    expect(judgeComment(words(8))).toMatchObject([{ reason: 'hidden_mark' }])
  })

  test('thousands of passages cost no more than the first of them', () => {
    const passages = Array.from({ length: 100_000 }, (_, at) => ({
      reason: 'tiny' as const,
      page: null,
      text: `x${at}`,
    }))

    const [gathered] = gatherHidden(passages, 'visible '.repeat(30_000))

    expect(gathered?.quote.length).toBeLessThanOrEqual(500)
  }, 3000)
})

describe('a text file without a word on its encoding', () => {
  const decode = (bytes: Uint8Array) => decodePlainText('a.txt', bytes)
  const latin1 = (text: string) => Buffer.from(text, 'latin1')

  test.each([
    ['UTF-16 without a mark', Buffer.from('Zoë Müller, Łódź', 'utf16le'), 'Zoë Müller, Łódź'],
    ['UTF-16, big end first', Buffer.from('Zoë Müller, Łódź', 'utf16le').swap16(), 'Zoë Müller, Łódź'],
    ['windows-1252', latin1('Z\xfcrich \x96 M\xfcller, \x80 500'), 'Zürich – Müller, € 500'],
    ['ISO-8859-1', latin1('Jos\xe9 Mu\xf1oz, ingeniero en Espa\xf1a'), 'José Muñoz, ingeniero en España'],
    [
      'windows-1250',
      latin1('Dvo\xf8\xe1k, u\xe8itel v Brn\xec, \xf8editel \x9akoly, d\xf9m'),
      'Dvořák, učitel v Brně, ředitel školy, dům',
    ],
    ['ISO-8859-2', latin1('\xa3\xf3d\xbc, in\xbfynier, ksi\xb1\xbfka, \xb6wiat'), 'Łódź, inżynier, książka, świat'],
    ['windows-1254', latin1('\xddstanbul, \xf6\xf0retmen, \xe7al\xfd\xfet\xfdm'), 'İstanbul, öğretmen, çalıştım'],
    ['windows-1251', latin1('\xc8\xed\xe6\xe5\xed\xe5\xf0, \xcc\xee\xf1\xea\xe2\xe0'), 'Инженер, Москва'],
    ['KOI8-R', latin1('\xe9\xce\xd6\xc5\xce\xc5\xd2, \xed\xcf\xd3\xcb\xd7\xc1'), 'Инженер, Москва'],
    ['Shift JIS', latin1('\x93\x8c\x8b\x9e\x82\xc5\x8b\xce\x96\xb1'), '東京で勤務'],
    ['GB 18030', latin1('\xb1\xb1\xbe\xa9\xb4\xf3\xd1\xa7\xa3\xac\xb9\xa4\xb3\xcc\xca\xa6'), '北京大学，工程师'],
    ['EUC-JP', latin1('\xc5\xec\xb5\xfe\xa4\xc7\xb6\xd0\xcc\xb3'), '東京で勤務'],
    ['windows-1251 with short words', latin1('\xce\xef\xfb\xf2: \xcc\xc3\xd3'), 'Опыт: МГУ'],
    ['windows-1252 with signs', latin1('Budget \xa35m \xb110%, caf\xe9 5\xbd km'), 'Budget £5m ±10%, café 5½ km'],
    ['windows-1252 with dashes', latin1('well\x96known June\x96July 5\x966'), 'well–known June–July 5–6'],
    ['ISO-8859-15', latin1('Gehalt: 50.000 \xa4, \xbcuvre'), 'Gehalt: 50.000 €, Œuvre'],
    ['Mac Roman', latin1('Fran\x8dois, \x8el\x8fve \x88 Gen\x8fve'), 'François, élève à Genève'],
    ['code page 850', latin1('J\x81rgen Gro\xe1, f\x81r K\x94ln\r\n\x1a'), 'Jürgen Groß, für Köln\r\n'],
    ['code page 437', latin1('\xda\xc4\xc4\xc4\xbf\n\xb3R\x82sum\x82\xb3'), '┌───┐\n│Résumé│'],
    ['code page 866', latin1('\x88\xad\xa6\xa5\xad\xa5\xe0, \x8c\xae\xe1\xaa\xa2\xa0'), 'Инженер, Москва'],
    ['ASCII with breaks of pages and lines', latin1('One\fTwo\vThree'), 'One\fTwo\vThree'],
    ['windows-1252 in Estonian', latin1('J\xf5gi, m\xfc\xfcja, t\xf6\xf6, \x9aokolaad'), 'Jõgi, müüja, töö, šokolaad'],
    ['windows-1252 in Catalan', latin1('Curr\xedculum, Val\xe8ncia, m\xe0ster'), 'Currículum, València, màster'],
    ['windows-1255', latin1('\xec\xe5\xe9, \xee\xe4\xf0\xe3\xf1\xfa \xfa\xe5\xeb\xf0\xe4'), 'לוי, מהנדסת תוכנה'],
    ['windows-1256', latin1('\xe3\xe5\xe4\xcf\xd3 \xe3\xcf\xe4\xed'), 'مهندس مدني'],
    ['windows-1257', latin1('R\xfbta \xdeukauskait\xeb, \xe1mon\xeb'), 'Rūta Žukauskaitė, įmonė'],
    [
      'UTF-8 with a byte of another',
      Buffer.concat([Buffer.from('Köche für München, Größe '), latin1('\x96')]),
      'Köche für München, Größe –',
    ],
    ['UTF-8 that was encoded twice', Buffer.from('MÃ¼ller, ZoÃ« â€“ Ã©tÃ©'), 'Müller, Zoë – été'],
    ['UTF-8 with odd letters of its own', Buffer.from('Ã is a letter, Â too'), 'Ã is a letter, Â too'],
  ])('in %s', (_, bytes, text) => {
    expect(decode(bytes)).toBe(text)
  })

  test('that is no text is refused', () => {
    expect(() => decode(latin1('Welder\0since 2010'))).toThrow('a.txt')
    expect(() => decode(Uint8Array.from({ length: 4000 }, (_, n) => (n * 37) % 23))).toThrow('a.txt')
  })
})
